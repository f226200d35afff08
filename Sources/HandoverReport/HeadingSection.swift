import RecordModel
import RecordRules

/// Section 1: what this report is, for whom, and how much of the record it could see.
struct HeadingSection {
    private let context: ReportContext
    private let provenance: ReportProvenance

    init(_ context: ReportContext, _ provenance: ReportProvenance) {
        self.context = context
        self.provenance = provenance
    }

    var blocks: [ReportBlock] {
        [.facts(facts)] + warnings
    }

    private var facts: [ReportFact] {
        let request = context.request
        let times = TimeText(context)
        let made = context.text(
            "made_by",
            ["organisation": context.organisation(request.organisation), "author": request.madeBy])
        return [
            fact("status", context.statusWord),
            fact("record", context.input.recordName),
            fact("record_id", context.record.id.text),
        ] + incident + [
            fact("made_at", times.second(request.madeAt)),
            fact("made_by", made),
            fact("recipient", context.text("recipient.\(request.recipient)")),
            fact("purpose", request.purpose),
            fact("ground", ground),
            fact(
                "received_until",
                context.input.sync.receivedUntil.map(times.minute)
                    ?? context.text("nothing_received")),
            fact("not_heard", notHeard),
            fact("unconfirmed", String(unconfirmedCount)),
            fact("unsent", String(context.input.sync.unsentCount)),
            fact("record_digest", provenance.recordDigest.hex),
            fact("app_version", request.appVersion),
        ]
    }

    /// With which other records of the incident it was made.
    private var incident: [ReportFact] {
        let names = context.input.otherNames
        return names.isEmpty ? [] : [fact("same_incident", names.joined(separator: ", "))]
    }

    private var ground: String {
        guard !context.permitted.isGroundSetAside else { return context.text("basis.set_aside") }
        let basis = context.permitted.basis
        return context.text(
            "basis.\(basis.rawValue)",
            ["rows": context.permitted.grounds.joined(separator: ", ")])
    }

    /// From whom nothing has come in, though they take part: what they wrote is not in it.
    private var notHeard: String {
        let silent = context.input.sync.units.filter { !$0.isHeard }
        if silent.isEmpty { return context.text("nobody_silent") }
        let number = context.layout.sections.number(of: "heading")
        // Who gets no words gets no names of units either.
        if context.treatment(number) == .summary { return String(silent.count) }
        return silent.map { "\(context.organisation($0.organisation)), \($0.unit)" }
            .joined(separator: "; ")
    }

    private var unconfirmedCount: Int {
        context.input.facts.operations.values.count { !$0.isConfirmed }
    }

    private var warnings: [ReportBlock] {
        let hasConflict = context.record.entities.contains { entity in
            entity.fields.values.contains { $0.state == .conflict }
        }
        return (hasConflict ? [.notice(context.text("open_differences"))] : [])
            + (context.input.notAccepted.isEmpty
                ? []
                : [
                    .notice(
                        context.text(
                            "not_accepted_count",
                            ["count": String(context.input.notAccepted.count)]))
                ])
    }

    private func fact(_ key: String, _ value: String) -> ReportFact {
        ReportFact(label: context.text("fact.\(key)"), value: value)
    }
}
