import RecordMerge
import RecordModel

/// Figures about orders (M32, M33).
enum OrderMetrics {
    private enum Names {
        static let measure = "measure"
        static let event = "order_event"
        static let status = "status"
        static let endsAt = "ends_at"
        static let informedHours = "victim_informed_max_h"
        static let informedHoursUsual: Int64 = 24
    }

    /// M32: orders that were decided and came to their end, or were ended; a hit when before that
    /// end somebody decided on an extension, or ended it with so many words.
    static let ended = MetricFunction(
        of: Names.measure,
        each: { facts in
            orders(facts).compactMap { order in
                let end = order.entity.instants(Names.endsAt).min()
                let endings = (facts.writes(order.reference, [Names.status])[Names.status] ?? [])
                    .filter { $0.value.stringValue.map(Measure.Status.ended.contains) ?? false }
                    .map(\.moment)
                let isEnded = order.stands(Measure.Status.ended)
                guard isEnded || end.map({ $0 <= facts.now }) ?? false else { return nil }
                let isInTime = end.map { end in
                    order.extensions(facts).contains { $0.decidedAt < end }
                        || isEnded && endings.contains { $0 < end }
                }
                return MetricObservation(subject: order.reference.id, isHit: isInTime ?? isEnded)
            }
        })

    /// M33: orders that were imposed, changed or ended; a hit when the victim was told within the
    /// hours that the region sets. What several wrote down of one order happened once: the first
    /// change that one tells of is the first of the other.
    static let told = MetricFunction(
        of: Names.event,
        each: { facts in
            let hours = facts.profile.number(Names.informedHours, usual: Names.informedHoursUsual)
            let leaders = facts.leaders(Names.measure)
            return orders(facts).flatMap { order in
                let id = leaders[order.reference.id] ?? order.reference.id
                let told = Dictionary(grouping: order.tellings(facts)) { $0.event.kind }
                return told.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { kind, told in
                    told.sorted { $0.event.moment < $1.event.moment }.enumerated().map {
                        index, told in
                        let limit = Due.after(told.event.moment, hours: hours)
                        return MetricObservation(
                            subject: "\(id)/\(kind.rawValue)/\(index)",
                            isHit: told.at.map { $0 <= limit } ?? false, keys: [kind.rawValue])
                    }
                }
            }
        })

    private static func orders(_ facts: RecordFacts) -> [Measure] {
        Measure.all(facts).filter {
            $0.isPossibly(Measure.Kind.orders) && $0.stands(Measure.Status.decided)
        }
    }
}
