import RecordModel
import RecordRules

/// The order in which a report shows what the rules found.
enum FindingOrder {
    /// The hardest first, then the earliest; of one rule, in the order of what it is about.
    static func sorted(_ findings: [Finding], _ order: DisplayOrder) -> [Finding] {
        var places: [EntityReference: Int] = [:]
        for entity in order.sorted(Set(findings.flatMap(\.entities))) {
            places[entity] = places.count
        }
        var rules: [String: Int] = [:]
        for finding in findings { rules[finding.rule] = rules[finding.rule] ?? rules.count }
        return findings.enumerated().map { offset, finding in
            (
                rank(finding), finding.due?.milliseconds ?? .max, finding.step,
                rules[finding.rule] ?? 0, finding.entities.compactMap { places[$0] }.min() ?? -1,
                offset
            )
        }.sorted { $0 < $1 }.map { findings[$0.5] }
    }

    private static func rank(_ finding: Finding) -> Int {
        switch finding.severity {
        case .block: 0
        case .warn: 1
        case .remind: 2
        }
    }
}
