import RecordModel
import RecordRules
import RecordStore

/// How often something was done on this installation in a week: no persons and no records.
package struct UseTrend: Hashable, Sendable {
    /// The week, such as `2026-W07`.
    package let week: String
    /// What was done.
    package let action: AccessAction
    /// How often.
    package let count: Int
}

/// Whether the named decision on detection on persons is recorded (H4, K28).
///
/// Without it no signals about persons are made. Nor are they with it: this product has no code
/// that looks at one person, and says so.
package enum DetectionDecision: Hashable, Sendable {
    /// Nobody decided on it.
    case none
    /// Somebody did.
    case recorded(reference: String, date: String, by: String)

    private enum Names {
        static let key = "individual_detection"
        static let decision = "decision"
        static let date = "decided_on"
        static let by = "decided_by"
    }

    init(_ profile: RegionProfile) {
        guard let reference = profile[Names.key, Names.decision]?.stringValue,
            let date = profile[Names.key, Names.date]?.stringValue,
            let by = profile[Names.key, Names.by]?.stringValue
        else {
            self = .none
            return
        }
        self = .recorded(reference: reference, date: date, by: by)
    }
}

extension LocalReplica {
    /// What was done here, per week of a period, in the order of time.
    func useTrends(in period: MetricPeriod) throws -> [UseTrend] {
        var counts: [String: [AccessAction: Int]] = [:]
        for entry in try store.read({ try $0.accessEntries() }) where period.contains(entry.at) {
            counts[MetricGrouping.week(of: entry.at.localDay), default: [:]][
                entry.action, default: 0] += 1
        }
        return counts.sorted { $0.key < $1.key }.flatMap { week, actions in
            AccessAction.allCases.compactMap { action in
                actions[action].map { UseTrend(week: week, action: action, count: $0) }
            }
        }
    }

    /// M37: what was refused, as a trend.
    func fill(_ figures: inout MetricFigures, from use: [UseTrend]) {
        let refused = use.filter { $0.action == .refused }
        for index in figures.figures.indices where figures.figures[index].definition.isOfUse {
            let count = refused.reduce(0) { $0 + $1.count }
            figures.figures[index].reading = .count(count)
            figures.figures[index].previous = nil
            figures.figures[index].groups = refused.map {
                MetricGroup(key: $0.week, reading: .count($0.count))
            }
        }
    }
}
