import RecordMerge
import RecordModel

/// Figures about stalking (M27-M29, M31).
enum StalkingMetrics {
    private enum Names {
        static let sash = "sash"
        static let from = "from_outcome"
        static let to = "to_outcome"
        static let stalking = "stalking"
        static let indication = "stalking_indication"
        static let seen: Set<String> = ["recognised", "possible"]
        static let hit = "query_hit"
        static let runDate = "run_date"
        static let matchedBy = "matched_by"
        static let registrationDate = "registration_date"
        static let startDate = "start_date"
        static let coordinator = "case_coordinator"
        static let incident = "incident"
        static let baseTeam = "victim_home_base_team"
        static let coordinatorsMin = "case_coordinator_min_per_bt"
        static let coordinatorsMinUsual: Int64 = 2
    }

    /// M27: reviews that took an outcome down, by the role of the reviewer.
    static let downscaled = reviews { $0 > $1 }

    /// M27: reviews that raised an outcome, by the role of the reviewer.
    static let upscaled = reviews { $0 < $1 }

    private static func reviews(
        _ isHit: @escaping @Sendable (Sash.Outcome, Sash.Outcome) -> Bool
    ) -> MetricFunction {
        MetricFunction(
            of: "sash_review",
            each: { facts in
                Sash.reviews(facts).compactMap { review in
                    guard let from = outcome(review, Names.from), let to = outcome(review, Names.to)
                    else { return nil }
                    return MetricObservation(
                        subject: review.reference.id, isHit: isHit(from, to),
                        keys: [facts.origin(review)?.author.role].compactMap(\.self))
                }
            })
    }

    private static func outcome(_ review: Entry, _ field: String) -> Sash.Outcome? {
        review.texts(field).compactMap(Sash.Outcome.init).max()
    }

    /// M28: questionnaires in force that came to high; a hit when both Veilig Thuis and the
    /// prosecution were spoken to on the day it became known.
    static let highContact = MetricFunction(
        of: Names.sash,
        each: { facts in
            Sash.inForce(facts).filter { $0.effective == .high }.compactMap { sash in
                guard let since = sash.effectiveSince(facts) else { return nil }
                return MetricObservation(
                    subject: sash.entity.reference.id,
                    isHit: HighContact(sash, since: since, facts).missingThatDay.isEmpty)
            }
        })

    /// M29: stalking was first seen on or after the day on which the query found the record.
    static func isFoundByQuery(_ facts: RecordFacts) -> Bool { foundBy(facts) { _ in true } }

    /// M29: and the query found it by when it was registered, not by when it began.
    static func isFoundByRegistrationOnly(_ facts: RecordFacts) -> Bool {
        foundBy(facts) { hit in
            hit.possiblyHas(Names.matchedBy, Names.registrationDate)
                && !hit.possiblyHas(Names.matchedBy, Names.startDate)
        }
    }

    private static func foundBy(_ facts: RecordFacts, _ isMeant: (Entry) -> Bool) -> Bool {
        let reference = EntityReference.singleton(Names.stalking)
        let writes = facts.writes(reference, [Names.indication])[Names.indication] ?? []
        let seen = writes.filter { $0.value.stringValue.map(Names.seen.contains) ?? false }
            .map { Instant(milliseconds: $0.writtenAt.wallMilliseconds).localDay }.min()
        guard Stalking.isIndicated(facts), let seen else { return false }
        let hits = facts.entries(Names.hit)
        let first = hits.flatMap { $0.texts(Names.runDate) }.compactMap { CalendarDate($0)?.days }
            .min()
        guard let first, first <= seen else { return false }
        return hits.contains(where: isMeant)
    }

    /// M31: base teams that have a case coordinator on record, by the team of the victim's home,
    /// else by police's unit; a hit when they have at least as many as the region asks. Two names
    /// that stand against each other are not two coordinators.
    static let coverage = MetricOverall { cases, _ in
        var coordinators: [String: Set<String>] = [:]
        var needed: Int64 = Names.coordinatorsMinUsual
        for facts in cases.map(\.facts) {
            let named = facts.singleton(Names.stalking)?.texts(Names.coordinator) ?? []
            let staff = named.filter { !$0.isBlank }
            guard !staff.isEmpty else { continue }
            needed = facts.profile.number(
                Names.coordinatorsMin, usual: Names.coordinatorsMinUsual)
            let home = facts.singleton(Names.incident)?.texts(Names.baseTeam) ?? []
            let own = facts.operations.values.map(\.author)
                .filter { $0.organisation == Party.police }.map(\.unit)
            for team in Set(home.isEmpty ? own : home) {
                coordinators[team, default: []].formUnion(
                    Set(staff).count == 1 ? staff : [])
            }
        }
        return coordinators.keys.sorted().map { team in
            MetricObservation(
                subject: team, isHit: Int64(coordinators[team]?.count ?? 0) >= needed)
        }
    }
}
