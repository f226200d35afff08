import RecordModel
import RecordRules

/// Sections 20 and 22: what the rules still ask, and where somebody went another way.
struct FindingSections {
    private let context: ReportContext
    private let times: TimeText

    init(_ context: ReportContext) {
        self.context = context
        times = TimeText(context)
    }

    /// What is asked without a date, as page one says it: a rule once, with its first point.
    var undated: [UndatedRow] {
        var rows: [(finding: Finding, about: [EntityReference], count: Int)] = []
        for question in merged(context.needing.filter({ $0.due == nil })) {
            let known = rows.firstIndex { $0.finding.rule == question.finding.rule }
            if let known {
                rows[known].count += 1
            } else {
                rows.append((question.finding, question.about, 1))
            }
        }
        return rows.map { undated($0.finding, $0.about, count: $0.count) }
    }

    private func undated(
        _ finding: Finding, _ about: [EntityReference], count: Int
    ) -> UndatedRow {
        let message = finding.message(context.texts, context.language)
        let names = context.sorted(about).map(context.names.name).joined(separator: ", ")
        let rest = [
            names.isEmpty ? nil : context.text("finding.about", ["names": names]),
            count == 1
                ? nil : context.text("finding.same_rule", ["count": String(count - 1)]),
        ].compactMap(\.self)
        let isUrgent = finding.severity == .block && finding.gates.contains(.departure)
        return UndatedRow(
            row: ReportRow([
                context.text(isUrgent ? "now" : "no_date"),
                (["\(message) (\(finding.rule))"] + rest).joined(separator: "\n"),
                finding.binds.map(context.bound).joined(separator: ", "),
            ]),
            urgency: isUrgent ? .now : finding.severity == .block ? .holding : .asking,
            count: count)
    }

    /// Section 20: what is open, with whom it binds.
    var open: [ReportBlock] {
        let findings = context.needing
        let timers = TimerRows(context).blocks
        guard !findings.isEmpty else {
            return [
                .paragraph(
                    context.denial(
                        "no_findings", told: "no_findings_told", !context.input.hidesActions))
            ] + timers
        }
        return timers
            + [FindingSeverity.block, .warn, .remind].flatMap { severity -> [ReportBlock] in
                let these = findings.filter { $0.severity == severity }
                guard !these.isEmpty else { return [] }
                return [table("caption.open.\(severity.rawValue)", these)]
            }
    }

    /// How many of the open ones hold something back, with whom they bind; nil where none does.
    var holding: String? {
        let findings = context.needing.filter { $0.severity == .block }
        guard !findings.isEmpty else { return nil }
        var counts: [String: Int] = [:]
        for code in findings.flatMap(\.binds) { counts[context.bound(code), default: 0] += 1 }
        let owners = counts.keys.sorted().map { "\($0) \(counts[$0] ?? 0)" }
        return context.text(
            "now.holding",
            ["count": String(findings.count), "owners": owners.joined(separator: ", ")])
    }

    /// Section 22: rules overridden, and clearances that a merge showed in another light.
    var deviations: [ReportBlock] {
        let findings = context.inOrder(context.input.findings.filter { $0.state != .open }.once)
        return (findings.isEmpty ? [] : [table("caption.deviations", findings)]) + marks
    }

    private var marks: [ReportBlock] {
        let marks = context.input.clearanceMarks.filter { !$0.value.isEmpty }
        guard !marks.isEmpty else { return [] }
        let rows = context.sorted(marks.keys).flatMap { entity in
            (marks[entity] ?? []).sorted { ($0.from, $0.rule) < ($1.from, $1.rule) }.map { mark in
                ReportRow([
                    context.names.name(entity), mark.rule, times.minute(mark.from),
                    mark.until.map(times.minute) ?? context.text("still"),
                ])
            }
        }
        return [
            .heading(context.text("clearance_marks")),
            .table(
                ReportTable(
                    caption: context.text("clearance_marks"),
                    headers: ["clearance", "rule", "from", "until"].map {
                        context.text("column.\($0)")
                    },
                    rows: rows)),
        ]
    }

    private func table(_ caption: String, _ findings: [Finding]) -> ReportBlock {
        .table(
            ReportTable(
                caption: context.text(caption),
                headers: ["rule", "what", "owner", "due"].map { context.text("column.\($0)") },
                rows: merged(findings).map(row)))
    }

    /// Whether what holds something back later is a warning now already.
    private func warnsNow(_ finding: Finding) -> Bool {
        guard finding.severity == .block else { return false }
        let saying = Finding.Saying(finding)
        return context.input.findings.contains {
            $0.severity != .block && $0.rule == finding.rule && Finding.Saying($0) == saying
        }
    }

    /// What is asked alike of several entities is asked once, with all of them named.
    private func merged(_ findings: [Finding]) -> [(finding: Finding, about: [EntityReference])] {
        struct Question: Hashable {
            let rule: String
            let message: String
            let binds: [String]
            let due: Instant?
            let gates: Set<Gate>
            let state: FindingState
        }
        var merged: [(finding: Finding, about: [EntityReference])] = []
        var index: [Question: Int] = [:]
        for finding in findings {
            let question = Question(
                rule: finding.rule, message: finding.message(context.texts, context.language),
                binds: finding.binds, due: finding.due, gates: finding.gates, state: finding.state)
            if let known = index[question] {
                merged[known].about += finding.entities.filter { !merged[known].about.contains($0) }
            } else {
                index[question] = merged.count
                merged.append((finding, finding.entities))
            }
        }
        return merged
    }

    private func row(_ finding: Finding, _ about: [EntityReference]) -> ReportRow {
        var lines = [finding.message(context.texts, context.language)]
        if finding.state != .open {
            lines.append(context.text("finding.\(finding.state.rawValue)"))
        }
        var rest: [String] = []
        if !about.isEmpty {
            let names = context.sorted(about).map(context.names.name).joined(separator: ", ")
            rest.append(context.text("finding.about", ["names": names]))
        }
        if !finding.gates.isEmpty {
            let gates = finding.gates.map(gate).sorted().joined(separator: ", ")
            rest.append(context.text("finding.gates", ["gates": gates]))
        }
        if warnsNow(finding) { rest.append(context.text("finding.warns_now")) }
        if !rest.isEmpty { lines.append(rest.joined(separator: ". ")) }
        return ReportRow([
            finding.rule, lines.joined(separator: "\n"),
            finding.binds.map(context.bound).joined(separator: ", "),
            finding.due.map(times.minute) ?? context.text("no_date"),
        ])
    }

    private func gate(_ gate: Gate) -> String {
        switch gate {
        case .step(let step): context.text("gate.step", ["step": String(step)])
        case .departure: context.text("gate.departure")
        case .declaring: context.text("gate.declaring")
        case .closing: context.text("gate.closing")
        case .planning: context.text("gate.planning")
        case .closingFile: context.text("gate.closing-file")
        case .disclosure: context.text("gate.disclosure")
        case .finalReport: context.text("gate.final-report")
        case .report: context.text("gate.report")
        }
    }
}
