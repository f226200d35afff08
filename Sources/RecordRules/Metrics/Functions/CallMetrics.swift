import RecordMerge
import RecordModel

/// Figures about the first call and about leaving (M8, M11).
enum CallMetrics {
    private enum Names {
        static let departure = "departure"
        static let consult = "consult"
    }

    /// M8: from the first arrival of police until the first call in which Veilig Thuis was spoken
    /// to. A call that both sides wrote down counts once, by police's own words where there are
    /// some; one from before the arrival took no time.
    static let delay = MetricFunction { one in
        let arrivals = Presence.all(one.facts)
            .filter { $0.isOf([Party.police]) }.flatMap(\.arrivals)
        guard let arrived = arrivals.min() else { return [] }
        let called = firstSpoken(one)
        return [
            MetricObservation(
                isHit: called != nil,
                sample: called.map { max(0, $0.milliseconds - arrived.milliseconds) })
        ]
    }

    private static func firstSpoken(_ one: MetricCase) -> Instant? {
        one.entries(Names.consult).compactMap { entries -> Instant? in
            let spoken = entries.filter { entry in
                let consult = Consult(entity: entry)
                return consult.isOf([Consult.Kind.firstCall]) && consult.isSpoken
            }
            let own = spoken.filter { $0.creatorOrganisation == Party.police }
            return (own.isEmpty ? spoken : own).compactMap { entry in
                Consult(entity: entry).startedAt ?? one.facts.moment(entry)
            }.min()
        }.min()
    }

    /// M11: departures of police; a hit left while nobody of Veilig Thuis had come and before it
    /// was spoken to (R1.5).
    static let departures = MetricFunction(
        of: Names.departure,
        each: { facts in
            let police: Set<String> = [Party.police]
            let all = Departure.cleared(of: police, facts) + Departure.uncleared(of: police, facts)
            return all.map { departure in
                MetricObservation(
                    subject: departure.entities.map(\.description).joined(separator: "+"),
                    isHit: !Step1Rules.isConsulted(departure, facts))
            }
        })
}
