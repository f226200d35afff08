import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// Who gets an item, and by which entry.
package struct DisclosureRecipient: Hashable, Sendable {
    /// The organisation or partner.
    package let organisation: String
    /// The one unit of it; nil for all that take part.
    package let unit: String?
    /// The entry.
    package let disclosure: EntityReference
    /// When it was passed on.
    package let at: Instant
    /// Who passed it on.
    package let provider: String
}

/// An entry that somebody looks at, with the record it is in.
package struct ListedReview: Sendable {
    /// The record.
    package let record: RecordID
    /// The entry.
    package let review: DisclosureReview
}

extension LocalReplica {
    /// What each entity of a record goes to, by the entries that hold: judged, and not withdrawn.
    package func recipients(
        _ view: RecordView
    ) throws -> [EntityReference: [DisclosureRecipient]] {
        let type = catalogue.structure.name("disclosure", "type")
        var found: [EntityReference: [DisclosureRecipient]] = [:]
        let facts = view.ownFacts
        for entry in facts.entities(type) where !facts.isWithdrawn(entry) {
            let judgement = try judgement(of: entry, facts, in: view)
            let draft = judgement.draft
            guard judgement.isPermitted, let at = draft.moment else { continue }
            let recipient = DisclosureRecipient(
                organisation: draft.receiver,
                unit: draft.receiverUnit.isEmpty ? nil : draft.receiverUnit,
                disclosure: entry.reference, at: at, provider: draft.provider)
            for item in draft.items { found[item.reference, default: []].append(recipient) }
        }
        return found.mapValues { $0.sorted { ($0.at, $0.disclosure) < ($1.at, $1.disclosure) } }
    }

    /// To whom an edit of an entity goes, beside those who see it anyway: the receivers of what the
    /// own organisation passed on. Asked before every edit, so it looks at the entries first.
    package func recipients(
        of entity: EntityReference, in record: RecordID
    ) throws -> [DisclosureRecipient] {
        let structure = catalogue.structure
        let field = FieldName(structure.name("disclosure", "contentRefs"), element: entity.id)
        let entries = try store.read {
            try $0.entities(of: structure.name("disclosure", "type"), in: record)
        }
        guard entries.contains(where: { $0.isPresent && $0.fields[field] != nil }) else {
            return []
        }
        return try recipients(try view(record, lookingBack: false))[entity, default: []]
            .filter { isOwnSide($0.provider) }
    }

    /// The entries of passing on that the privacy officer of this organisation looks at, in all
    /// records: the most urgent first.
    ///
    /// - Parameter all: Also those that were looked at.
    package func reviews(all: Bool = false) throws -> [ListedReview] {
        try requireSight()
        try noteAccess(.list, detail: "reviews")
        let records = try store.read { try $0.records().map(\.record) }
        return try records.flatMap { record in
            try reviews(in: try view(record, lookingBack: false)).map {
                ListedReview(record: record, review: $0)
            }
        }
        .filter { all || $0.review.isOpen }
        .sorted {
            ($0.review.due, $0.record, $0.review.entity)
                < ($1.review.due, $1.record, $1.review.entity)
        }
    }

    /// The same of one record, looked at or not.
    func reviews(in view: RecordView) throws -> [DisclosureReview] {
        let type = catalogue.structure.name("disclosure", "type")
        let facts = view.ownFacts
        return try view.record.entities.filter { $0.reference.type == type }.compactMap { entry in
            let judgement = try judgement(of: entry, facts, in: view)
            guard isOwnSide(judgement.draft.provider) else { return nil }
            return DisclosureReview(entry, judgement, facts)
        }
    }

    /// The unit that an entry was written for, where it takes no part in the record; nil else.
    package func absentUnit(
        of outcome: DisclosureOutcome, in record: RecordID
    ) throws -> String? {
        guard case .stored(_, let judgement) = outcome, !judgement.draft.receiverUnit.isEmpty
        else { return nil }
        let structure = catalogue.structure
        let unit = FieldName(structure.name("participant", "unit"))
        let entities = try store.read { reader in
            try reader.entities(of: structure.participantType, in: record)
        }
        let units = entities.flatMap { $0.fields[unit]?.allHeads ?? [] }
            .compactMap { $0.value.known?.stringValue }
        let named = judgement.draft.receiverUnit
        return units.contains(named) || named == store.identity.unit ? nil : named
    }

    /// Whether this user is who looks at what was passed on.
    package var isReviewer: Bool {
        let type = catalogue.structure.name("disclosure", "type")
        return catalogue.roles.fieldLimits.contains {
            $0.type == type && $0.roles.contains(store.identity.role)
        }
    }

    /// What the rules make of an entry that stands: it counts as acute when it ever was, since it
    /// may have been then. The own unit's entries go by its profile, others' by the record's.
    private func judgement(
        of entry: MaterialisedEntity, _ facts: RecordFacts, in view: RecordView
    ) throws -> DisclosureJudgement {
        let maker = entry.creatorOrganisation ?? store.identity.organisation
        let profile = isOwnSide(maker) ? try store.profile() : view.profile.profile
        return DisclosureJudgement(
            entry, facts, grounds: try groundTable(profile), profile: profile,
            acuteness: .ever)
    }

    /// Whether an organisation's entries of passing on are the own ones to look after: those of the
    /// own organisation, and of one that stands in for it.
    func isOwnSide(_ organisation: String) -> Bool {
        let roles = catalogue.roles
        let own = roles.ownPartition(of: store.identity.organisation)
        return own != .shared && roles.ownPartition(of: organisation) == own
    }
}
