import RecordMerge
import RecordModel

/// A later act of the investigation, and with whom its result is to be shared.
struct FollowUp {
    private enum Names {
        static let type = "followup_action"
        static let result = "result"
        static let sharedWith = "shared_with"
        static let sharedAt = "shared_at"
        static let agreement = "agreement"
        static let sharing = "results_sharing"
        static let from = "from"
        static let to = "to"
        static let organisation = "organisation"
    }

    /// A partner who was promised a result, and since when it is owed.
    struct Debt {
        let partner: String
        let since: Instant
    }

    let entity: Entry

    /// All later acts, sorted by id.
    static func all(_ facts: RecordFacts) -> [FollowUp] {
        facts.entries(Names.type).map(FollowUp.init)
    }

    /// Who has it in hand.
    var owner: String? { entity.creatorOrganisation }

    /// The partners named in the agreement about results who were not told yet; none while there
    /// is no result.
    func debts(_ facts: RecordFacts) -> [Debt] {
        guard entity.isFilled(Names.result), let known = resultMoment(facts) else { return [] }
        var debts: [String: Instant] = [:]
        for item in facts.items(facts.singleton(Names.agreement), Names.sharing)
        where isOwn(item) {
            guard let partner = party(item, Names.to), partner != owner,
                !isShared(with: partner, at: facts.now)
            else { continue }
            let since = max(known, item.since)
            debts[partner] = debts[partner].map { min($0, since) } ?? since
        }
        return debts.map { Debt(partner: $0.key, since: $0.value) }
            .sorted { $0.partner < $1.partner }
    }

    /// Whether an item of the agreement is about results of whoever has this in hand: one that
    /// does not say whose is about everybody's.
    private func isOwn(_ item: ListItem) -> Bool {
        guard let from = party(item, Names.from), let owner else { return true }
        return from == owner
    }

    private func party(_ item: ListItem, _ key: String) -> String? {
        item[key]?[Names.organisation]?.stringValue
    }

    private func isShared(with partner: String, at now: Instant) -> Bool {
        entity.surelyHas(Names.sharedWith, partner)
            && entity.instants(Names.sharedAt).max().map { $0 <= now } ?? false
    }

    private func resultMoment(_ facts: RecordFacts) -> Instant? {
        entity.heads(Names.result).map(\.stamp).min().map(facts.moment)
    }
}
