import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// One line of the list of records.
package struct RecordListEntry: Sendable {
    /// What is kept of the record.
    package let summary: RecordSummary
    /// Its short name.
    package let name: String
    /// How many of its operations the service has not judged.
    package let unsent: Int
}

/// Something that came up and needs a person: not the ordinary work of the steps.
package struct Alert: Hashable, Sendable {
    /// The record.
    package let record: RecordID
    /// The rule, or nil for an operation that was not accepted or a difference without a rule.
    package let rule: String?
    /// The text that says it.
    package let textKey: String
    /// What goes into the text.
    package let arguments: [String: String]

    /// The sentence for people.
    package func message(_ texts: TextCatalogue, _ language: Language) -> String {
        texts(textKey, language, arguments)
    }

    var json: JSONValue {
        .array([
            rule.map { .text($0) } ?? .null, .text(textKey),
            .members(arguments.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) }),
        ])
    }

    init(record: RecordID, rule: String?, textKey: String, arguments: [String: String] = [:]) {
        self.record = record
        self.rule = rule
        self.textKey = textKey
        self.arguments = arguments
    }

    init?(record: RecordID, _ json: JSONValue) {
        guard let items = json.arrayValue, items.count == 3, let key = items[1].stringValue
        else { return nil }
        let members = items[2].objectValue?.members ?? []
        self.init(
            record: record, rule: items[0].stringValue, textKey: key,
            arguments: Dictionary(
                members.map { ($0.key.string, $0.value.stringValue ?? "") },
                uniquingKeysWith: { first, _ in first }))
    }
}

extension RecordView {
    /// The first step that is not done; 5 when all are.
    package var currentStep: Int {
        RuleBook.steps.first { !RuleBook.stepState($0, facts).isDone } ?? RuleBook.steps.upperBound
    }

    /// What came up, for somebody bound by any of `codes`.
    func alerts(for codes: Set<String>) -> [Alert] {
        let unmet = findings.filter {
            $0.state == .unmetAfterMerge && !codes.isDisjoint(with: $0.binds)
        }
        .map {
            Alert(
                record: record.id, rule: $0.rule, textKey: "rule.\($0.rule)",
                arguments: $0.arguments)
        }
        let differences = conflicts
        var alerts = unmet
        if !differences.isEmpty {
            let critical = differences.filter(\.isSafetyCritical).count
            alerts.append(
                Alert(
                    record: record.id, rule: critical > 0 ? "R5.8" : nil,
                    textKey: "alert.conflicts",
                    arguments: ["count": "\(differences.count)", "critical": "\(critical)"]))
        }
        if !notAccepted.isEmpty {
            alerts.append(
                Alert(
                    record: record.id, rule: nil, textKey: "alert.not-accepted",
                    arguments: ["count": "\(notAccepted.count)"]))
        }
        return alerts
    }

    func summary(for codes: Set<String>) -> RecordSummary {
        let newest = operations.map(\.operation.header.clock.wallMilliseconds).max() ?? 0
        return RecordSummary(
            record: record.id, step: currentStep, openConflicts: conflicts.count,
            blocking: findings.filter { $0.severity == .block && $0.needsSomebody }.count,
            lastChange: Instant(milliseconds: newest),
            alerts: .array(alerts(for: codes).map(\.json)))
    }
}

extension LocalReplica {
    /// All records, the last changed first. What changed since the last list is worked out anew.
    package func list() throws -> [RecordListEntry] {
        let summaries = try freshSummaries()
        let unsent = try store.read { try $0.unsentCounts() }
        return summaries.sorted {
            $0.lastChange == $1.lastChange ? $0.record < $1.record : $0.lastChange > $1.lastChange
        }
        .map { summary in
            RecordListEntry(
                summary: summary, name: data.name(of: summary.record),
                unsent: unsent[summary.record] ?? 0)
        }
    }

    /// What came up in any record, for this installation's user.
    package func alerts() throws -> [Alert] {
        try freshSummaries().flatMap { summary in
            (summary.alerts.arrayValue ?? []).compactMap { Alert(record: summary.record, $0) }
        }
    }

    private func freshSummaries() throws -> [RecordSummary] {
        var fresh: [RecordSummary] = []
        var stale: [(RecordID, Int64)] = []
        for (record, version, summary) in try store.read({ try $0.records() }) {
            if let summary { fresh.append(summary) } else { stale.append((record, version)) }
        }
        guard !stale.isEmpty else { return fresh }
        let renewed = try stale.map { (try view($0.0).summary(for: ownCodes), $0.1) }
        try store.write { writer in
            for (summary, version) in renewed {
                try writer.save(summary, workedOutFrom: version)
            }
        }
        return fresh + renewed.map(\.0)
    }
}
