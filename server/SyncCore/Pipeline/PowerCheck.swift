import AccessPolicy
import RecordModel

/// Whether the author may do this, and gave a reason where one is asked: codes `reason-missing`
/// and `not-permitted`.
struct PowerCheck {
    let transaction: any SyncTransaction
    let catalogue: Catalogue
    let directory: UnitDirectory

    /// The first thing that is missing; nil when nothing is.
    func denial(_ operation: RecordOperation, _ place: EntityPlace) throws -> AccessDenial? {
        let header = operation.header
        let author = header.author
        let reasons = ReasonPolicy(catalogue: catalogue)
        let hasReason = operation.content?.hasReason ?? false
        if let denial = reasons.decide(action: header.action, hasReason: hasReason).denial {
            return denial
        }
        let settled = try settlements(operation, place)
        let asked = reasons.decide(
            settles: settled.contains { $0.settles }, reassures: settled.contains { $0.reassures },
            hasReason: hasReason)
        if let denial = asked.denial { return denial }
        if let denial = try roleDenial(operation) { return denial }
        let writes = WritePolicy(catalogue: catalogue, profile: try directory.profile(author.unit))
        let decision = AccessDecision.first(
            writes.decide(
                author: author, type: header.entity.type, partition: header.partition,
                creatorUnit: place.origin?.unit),
            FieldPolicy(catalogue: catalogue).decide(
                author: author, type: header.entity.type,
                fields: header.action.writes.map(\.field)),
            ParticipantPolicy(catalogue: catalogue).decide(
                author: author, type: header.entity.type))
        if let denial = decision.denial { return denial }
        let resolves = ResolvePolicy(catalogue: catalogue)
        for field in settled where field.settles {
            let decision = resolves.decide(
                author: author, type: header.entity.type, owner: field.owner)
            if let denial = decision.denial { return denial }
        }
        return nil
    }

    /// Whether the author's unit takes part, or did when this may have been written.
    ///
    /// - Returns: What to do when it does not; nil when it does.
    func participation(
        _ operation: RecordOperation, _ place: EntityPlace, _ arrival: Arrival
    ) throws -> Judgement? {
        guard let record = place.record else { return nil }
        return try participation(of: operation.header.author.unit, in: record.id, arrival)
    }

    /// Whether a unit takes part in a record, or did when its author may have written.
    func participation(
        of unit: String, in record: RecordID, _ arrival: Arrival
    ) throws -> Judgement? {
        let stretches = try transaction.participations(in: record).filter { $0.unit == unit }
        if stretches.contains(where: arrival.reaches) || arrival.reach == .setAside { return nil }
        if case .until = arrival.reach {
            return .quarantine(
                .notPermitted, nil,
                "the laptop's user left, and until then the unit took no part in this record")
        }
        guard stretches.isEmpty else {
            return .quarantine(
                .notPermitted, nil,
                "the author's unit took part in this record until an earlier sync")
        }
        // The operation that lets the unit in may still be on its way, behind a gap or on a
        // laptop that has not synced: refusing for good would lose work done on a bundle.
        return .quarantine(
            .notPermitted, .participation(of: unit, in: record),
            "the author's unit takes no part in this record; it is judged again when it does")
    }

    /// What one field of an operation does to what it cites.
    private struct Settlement {
        let settles: Bool
        let reassures: Bool
        let owner: String?
    }

    private func settlements(
        _ operation: RecordOperation, _ place: EntityPlace
    ) throws -> [Settlement] {
        let header = operation.header
        let organisation = header.author.owningOrganisation
        let creator: String? =
            header.entity.isSingleton ? nil : place.origin?.organisation ?? organisation
        return try header.action.writes.filter { !$0.citations.isEmpty }.map { write in
            let rule = catalogue.rule(type: header.entity.type, field: write.field)
            let owner = ResolvePolicy.owner(of: rule, creatorOrganisation: creator)
            let cited = CitedWrite.standing(
                try citedWrites(write, of: operation), owner: owner)
            let value = operation.content?.values[write.field.description] ?? .null
            return Settlement(
                settles: ResolvePolicy(catalogue: catalogue).settles(
                    cited, policy: rule.policy, organisation: organisation, owner: owner),
                reassures: ReasonPolicy(catalogue: catalogue).reassures(
                    type: header.entity.type, field: write.field, value: value,
                    organisation: organisation, cited: cited),
                owner: owner)
        }
    }

    /// The accepted writes to the same field that are cited; what else is cited has no effect.
    private func citedWrites(
        _ write: FieldWrite, of operation: RecordOperation
    ) throws -> [CitedWrite] {
        try Set(write.citations).compactMap { citation in
            guard let digest = try transaction.place(citation.operation)?.digest,
                digest.prefix == citation.digestPrefix,
                let cited = try transaction.operation(citation.operation, digest),
                cited.order != nil, cited.operation.header.record == operation.header.record,
                cited.operation.header.entity == operation.header.entity
            else { return nil }
            return CitedWrite(cited.operation, field: write.field)
        }
    }

    private func roleDenial(_ operation: RecordOperation) throws -> AccessDenial? {
        let certificate = try transaction.replica(operation.id.replica)?.certificate
        guard operation.header.author.role == certificate?.role else {
            return AccessDenial(.notPermitted, "the role is not the one of the certificate")
        }
        return nil
    }
}
