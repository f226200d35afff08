import RecordMerge
import RecordModel

/// A team that left, or is about to.
struct Departure {
    private enum Names {
        static let clearance = "departure_clearance"
        static let organisation = "organisation"
    }

    /// The type of the entity that records a clearance.
    static let clearanceType = Names.clearance

    /// When it left; for one about to leave, now.
    let moment: Instant
    /// Its clearance; nil for a team about to leave, or that left without.
    let clearance: EntityReference?
    /// What is recorded of it.
    let entities: [EntityReference]

    /// The departures that were cleared, of these organisations (nil = of all), sorted by id.
    static func cleared(of organisations: Set<String>?, _ facts: RecordFacts) -> [Departure] {
        let entries = facts.entries(Names.clearance).filter { isOf(organisations, $0) }
        let moments = entries.compactMap(facts.moment)
        let left = Presence.all(facts).filter { team in organisations.map(team.isOf) ?? true }
            .flatMap(\.departures)
        return entries.compactMap { entity in
            facts.moment(entity).map {
                Departure(
                    moment: departure(clearedAt: $0, left: left, clearances: moments),
                    clearance: entity.reference, entities: [entity.reference])
            }
        }
    }

    /// The first departure at or after the clearance; where the clearance was recorded later, the
    /// last one before it that has no earlier clearance; else the clearance's own moment.
    private static func departure(
        clearedAt cleared: Instant, left: [Instant], clearances: [Instant]
    ) -> Instant {
        if let next = left.filter({ $0 >= cleared }).min() { return next }
        let unexplained = left.filter { left in !clearances.contains { $0 <= left } }
        return unexplained.max() ?? cleared
    }

    /// The departures that were recorded while no clearance of the organisations was.
    static func uncleared(of organisations: Set<String>, _ facts: RecordFacts) -> [Departure] {
        guard cleared(of: organisations, facts).isEmpty else { return [] }
        return Presence.all(facts).compactMap { team in
            guard team.isOf(organisations), let left = team.departures.min() else { return nil }
            return Departure(moment: left, clearance: nil, entities: [team.entity.reference])
        }
    }

    /// Whether a next departure is in question: somebody of the organisations is about to leave,
    /// or the record is looked at and none of them was cleared yet.
    static func isDue(of organisations: Set<String>?, _ facts: RecordFacts) -> Bool {
        guard let attempt = facts.attempt, attempt.gate == .departure else {
            return cleared(of: organisations, facts).isEmpty
        }
        guard let organisations, let leaving = attempt.organisation else { return true }
        return organisations.contains(leaving)
    }

    /// An entry that does not say whose people left may be about anybody's.
    private static func isOf(_ organisations: Set<String>?, _ entity: Entry) -> Bool {
        guard let organisations else { return true }
        let named = entity.texts(Names.organisation)
        if !named.isEmpty { return named.contains(where: organisations.contains) }
        return entity.creatorOrganisation.map(organisations.contains) ?? true
    }
}
