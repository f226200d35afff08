import AccessPolicy
import RecordModel

/// Carries out the acceptance of an operation: order, log, what it changes, feeds.
struct Acceptance {
    let transaction: any SyncTransaction
    let catalogue: Catalogue
    let feeds: FeedWriter
    let disclosures: DisclosureKeeper
    let voice: ServiceVoice

    /// Whether accepting an operation may change who sees what else of its record: then its sight
    /// lock is to be exclusive.
    func decidesSight(_ header: OperationHeader) -> Bool {
        header.record.text == header.derivedID
            || header.entity.type == catalogue.structure.participantType
            || NamingKeeper.types(catalogue).contains(header.entity.type)
    }

    /// Accepts `authorised`.
    ///
    /// - Returns: The units that take part in the record from now on.
    func perform(
        _ authorised: AuthorisedOperation, _ arrival: Arrival
    ) throws -> [String] {
        let operation = authorised.operation
        let header = operation.header
        let order = try transaction.lastOrder().next
        try transaction.putOperation(
            JudgedOperation(
                operation: operation, status: .accepted(order), reason: nil,
                seen: arrival.seen, reach: arrival.reach, receivedAt: arrival.at))
        if authorised.createsRecord {
            try transaction.putRecord(
                RecordOrigin(
                    id: header.record, unit: header.author.unit,
                    organisation: header.author.organisation))
        }
        if let origin = authorised.creates { try transaction.putEntity(origin) }
        for field in authorised.writtenOnce {
            try transaction.putWritten(field, entity: header.entity, record: header.record)
        }
        let isParticipant = header.entity.type == catalogue.structure.participantType
        if isParticipant { try note(operation) }
        var joined: [String] = []
        if isParticipant || authorised.createsRecord {
            joined = try updateParticipation(header.record, at: order)
        }
        try show(authorised, at: order)
        try AttachmentKeeper(transaction: transaction, catalogue: catalogue).note(operation)
        return joined
    }

    /// Takes in what an operation says of who sees what, puts it into the feeds, and brings these
    /// in line with what is seen from now on, and no longer.
    private func show(_ authorised: AuthorisedOperation, at order: AcceptanceOrder) throws {
        let operation = authorised.operation
        let header = operation.header
        let naming = NamingKeeper(transaction: transaction, catalogue: catalogue)
        let isAboutMore = try naming.note(operation)
        let changed = try disclosures.note(operation, creates: authorised.creates != nil)
        let opened = try disclosures.permitted(after: operation, at: order)
        try feeds.append(operation)
        for entry in opened + [changed].compactMap({ $0 }) { try feeds.review(entry) }
        if let origin = authorised.creates {
            try feeds.review(naming.found(origin))
        } else if isAboutMore {
            try feeds.review([EntityNaming(header)])
        }
        if authorised.createsRecord {
            try feeds.review(transaction.namings(of: header.record.text))
        }
    }

    /// Takes in what an operation says of who takes part.
    private func note(_ operation: RecordOperation) throws {
        let header = operation.header
        guard let origin = try transaction.entity(header.entity.id) else { return }
        var entry =
            try transaction.participant(header.entity.id)
            ?? ParticipantEntry(
                id: header.entity.id, record: header.record, organisation: origin.organisation)
        if let unit = value("unit", of: operation)?.stringValue, entry.unit == nil,
            header.author.owningOrganisation == entry.organisation
        {
            entry.unit = unit
        }
        let takesEffect = ParticipantPolicy(catalogue: catalogue).takesEffect(
            author: header.author, creatorOrganisation: entry.organisation, unit: entry.unit)
        if takesEffect { note(ending(operation), in: &entry, by: operation) }
        try transaction.putParticipant(entry)
    }

    private enum Ending {
        case ends
        case takesBack([Citation])
        case neither
    }

    /// What an operation says of the end of a participation. Whatever the time it names, an
    /// accepted ending ends sight; it is taken back only by who saw it.
    private func ending(_ operation: RecordOperation) -> Ending {
        switch operation.header.action {
        case .remove: return .ends
        case .restore(let saw): return .takesBack(saw)
        case .set(let writes):
            let name = catalogue.structure.name("participant", "until")
            guard let write = writes.first(where: { $0.field == FieldName(name) }),
                let until = value("until", of: operation)
            else { return .neither }
            return until.isNull ? .takesBack(write.citations) : .ends
        }
    }

    private func note(
        _ ending: Ending, in entry: inout ParticipantEntry, by operation: RecordOperation
    ) {
        switch ending {
        case .ends: entry.endings.insert(operation.citation)
        case .takesBack(let citations): entry.endings.subtract(citations)
        case .neither: break
        }
    }

    private func value(_ key: String, of operation: RecordOperation) -> JSONValue? {
        operation.content?.values[catalogue.structure.name("participant", key)]
    }

    /// Ends and begins participations, so that they are what the participant entities say.
    ///
    /// - Returns: The units whose participation begins.
    private func updateParticipation(
        _ record: RecordID, at order: AcceptanceOrder
    ) throws -> [String] {
        let wanted = try participants(record)
        let before = try transaction.participations(in: record)
        let open = before.filter { $0.until == nil }
        for var participation in open where !wanted.contains(participation.unit) {
            participation.until = order
            try transaction.putParticipation(participation)
            try feeds.review(record, for: participation.unit)
            try tell(participation.unit, .ended, record)
        }
        let joined = wanted.sorted().filter { unit in !open.contains { $0.unit == unit } }
        for unit in joined {
            try transaction.putParticipation(
                Participation(record: record, unit: unit, from: order))
            if before.contains(where: { $0.unit == unit }) { try tell(unit, .resumed, record) }
            try feeds.review(record, for: unit)
        }
        return joined
    }

    /// Tells a unit that it is out, or in again: of what happened in the record it sees nothing.
    private func tell(_ unit: String, _ change: ParticipationChange, _ record: RecordID) throws {
        try feeds.append(voice.say(.participation(record, unit: unit, change)), to: unit)
    }

    private func participants(_ record: RecordID) throws -> Set<String> {
        let entries = try transaction.participants(in: record)
        var units = Set(entries.filter(\.endings.isEmpty).compactMap(\.unit))
        guard let origin = try transaction.record(record) else { return units }
        let isEnded = entries.contains { entry in
            entry.unit == origin.unit && entry.organisation == origin.organisation
                && !entry.endings.isEmpty
        }
        if !isEnded { units.insert(origin.unit) }
        return units
    }
}
