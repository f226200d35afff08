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
    /// The other records of the same incident.
    package let sameIncident: [RecordID]
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
    /// The timer that calls on somebody, where it is one.
    package let timer: RecordTimer?

    /// The sentence for people.
    package func message(_ texts: TextCatalogue, _ language: Language) -> String {
        timer?.message(texts, language) ?? texts(textKey, language, arguments)
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
        timer = nil
    }

    init(record: RecordID, timer: RecordTimer) {
        self.record = record
        rule = timer.rule
        textKey = timer.messageKey
        arguments = timer.arguments
        self.timer = timer
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
        var alerts = unmet + overrides(for: codes)
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

    /// The rules set aside of which one of `codes` is told, each once.
    private func overrides(for codes: Set<String>) -> [Alert] {
        RuleBook.rules.filter { rule in
            !rule.toldOfOverride.isDisjoint(with: codes)
                && findings.contains { $0.rule == rule.id && $0.state == .overridden }
        }
        .map { rule in
            Alert(
                record: record.id, rule: rule.id, textKey: "alert.overridden",
                arguments: ["rule": rule.id])
        }
    }

    /// - Parameter openReviews: How many entries of passing on wait for this user to look at them.
    func summary(for codes: Set<String>, openReviews: Int = 0) -> TimedSummary {
        let newest = operations.map(\.operation.header.clock.wallMilliseconds).max() ?? 0
        let waiting =
            openReviews == 0
            ? []
            : [
                Alert(
                    record: record.id, rule: nil, textKey: "alert.reviews",
                    arguments: ["count": "\(openReviews)"])
            ]
        let summary = RecordSummary(
            record: record.id, step: currentStep, openConflicts: conflicts.count,
            blocking: findings.filter { $0.severity == .block && $0.needsSomebody }.count,
            lastChange: Instant(milliseconds: newest),
            alerts: .array((alerts(for: codes) + waiting).map(\.json)))
        let timers = timers
        return TimedSummary(
            summary: summary,
            fresh: FreshSpan(around: facts.now, changes: timers.flatMap(\.changes) + dueMoments),
            timers: .array(timers.map(\.stored)),
            alarmAt: timers.compactMap(\.firstAlarm).min())
    }

    /// The moments by which findings want something done, and right after: rules look at the clock
    /// there.
    private var dueMoments: [Instant] {
        findings.compactMap(\.due).flatMap {
            [$0, Instant(milliseconds: $0.milliseconds + 1)]
        }
    }
}

extension LocalReplica {
    /// All records, the last changed first. What changed since the last list is worked out anew.
    package func list() throws -> [RecordListEntry] {
        try requireSight()
        try noteAccess(.list)
        let summaries = try freshSummaries(at: now)
        let (unsent, linked) = try store.read { reader in
            (try reader.unsentCounts(), try incidents(reader))
        }
        let sorted = summaries.sorted {
            $0.lastChange == $1.lastChange ? $0.record < $1.record : $0.lastChange > $1.lastChange
        }
        return sorted.map { summary in
            let record = summary.record
            return RecordListEntry(
                summary: summary, name: data.name(of: record), unsent: unsent[record] ?? 0,
                sameIncident: linked.records(with: record).filter { $0 != record })
        }
    }

    /// What came up in any record and what is due there, for this installation's user.
    package func alerts() throws -> [Alert] {
        let now = now
        let summaries = try freshSummaries(at: now)
        let alarming = Dictionary(
            try store.read { try $0.timers(alarmingBy: now) }.map { ($0.record, $0.timers) }
        ) { first, _ in first }
        let once = Set(try oncePerIncident(summaries.map(\.record)))
        return try emergencyAlerts()
            + summaries.filter { once.contains($0.record) }.flatMap { summary in
                let record = summary.record
                let cameUp = (summary.alerts.arrayValue ?? []).compactMap {
                    Alert(record: record, $0)
                }
                let timers = alarming[record].map(RecordTimer.all(stored:)) ?? []
                return cameUp
                    + timers.calling(on: ownCodes, at: now).map { Alert(record: record, timer: $0) }
            }
    }

    /// The summaries of all records, as they are at `now`: what is out of date is worked out anew.
    func freshSummaries(at now: Instant) throws -> [RecordSummary] {
        var fresh: [RecordSummary] = []
        var stale: [(RecordID, Int64)] = []
        let (all, linked) = try store.read { reader in
            (try reader.records(at: now), try everLinked(reader))
        }
        // What is kept of a record tells of the others of its incident too.
        let changed = Set(all.filter { $0.summary == nil }.map { linked.root(of: $0.record) })
        for (record, version, summary) in all {
            if let summary, !changed.contains(linked.root(of: record)) {
                fresh.append(summary)
            } else {
                stale.append((record, version))
            }
        }
        guard !stale.isEmpty else { return fresh }
        let renewed = try stale.map { record, version in
            let view = try view(record, lookingBack: false)
            let open = isReviewer ? try reviews(in: view).count(where: \.isOpen) : 0
            return (view.summary(for: ownCodes, openReviews: open), version)
        }
        try store.write { writer in
            for (summary, version) in renewed {
                try writer.save(summary, workedOutFrom: version)
            }
        }
        return fresh + renewed.map(\.0.summary)
    }
}
