import RecordModel

@testable import RecordRules

/// Judgements, handovers and what follows on them (M13, M14, M34, M38).
enum MetricCareRows {
    static let all = judgements + handovers + followUp

    private static let judgements = [
        MetricRow("M13", "the same", "100 (1/1)") { police, vt in
            vt.assessment("unsafe")
            police.add("police_view", ["outcome": "unsafe"])
        },
        MetricRow("M13", "another", "0 (0/1)") { police, vt in
            vt.assessment("unsafe")
            police.add("police_view", ["outcome": "safe"])
        },
        MetricRow("M13", "only one side", "- (0/0)") { _, vt in vt.assessment("unsafe") },
        MetricRow("M13", "about another thing", "- (0/0)") { police, vt in
            let person = police.person()
            vt.assessment("unsafe")
            police.add("police_view", ["outcome": "unsafe", "person": .text(person.id)])
        },
        MetricRow("M13", "each about the same person, entered twice", "100 (1/1)") { police, vt in
            let (one, other) = (police.person(), vt.person())
            vt.add("person_assessment", ["person": .text(other.id), "outcome": "unsafe"])
            police.add("police_view", ["outcome": "unsafe", "person": .text(one.id)])
            police.link("same_as", one, other, from: vt)
        },
    ]

    private static let handovers = [
        MetricRow("M14", "confirmed after two days", "2 (1/1)") { police, _ in
            handOver(
                police, "wijkteam", ["received_confirmed_at": "2026-02-12T12:00:00+01:00"])
        },
        MetricRow("M14", "not confirmed", "- (0/1)") { police, _ in handOver(police, "wijkteam") },
        MetricRow("M14", "to no care", "- (0/0)") { police, _ in handOver(police, "zsm") },
        MetricRow("M14", "nobody knows to whom", "- (0/0)") { police, _ in
            handOver(police, "unknown")
        },
        MetricRow("M38", "in person", "100 (1/1)") { police, _ in
            handOver(police, "wijkteam", ["warm": true])
        },
        MetricRow("M38", "one in person, one on paper", "50 (1/2)") { police, _ in
            handOver(police, "wijkteam", ["warm": true])
            handOver(police, "zsm", ["warm": false])
        },
        MetricRow("M38", "nobody says", "0 (0/1)") { police, _ in handOver(police, "wijkteam") },
        MetricRow("M38", "contested", "0 (0/1)") { police, vt in
            let handover = handOver(police, "wijkteam")
            vt.receive(police)
            police.set(handover, ["warm": true])
            vt.set(handover, ["warm": false])
        },
        MetricRow("M38", "still to take place", "- (0/0)") { police, _ in
            police.add("handover", ["destination": "wijkteam", "warm": true])
        },
    ]

    private static let followUp = [
        MetricRow("M34", "after four days", "100 (1/1)") { _, vt in
            received(vt, "2026-02-01T12:00:00+01:00")
            vt.set("vt_triage", ["decided_at": "2026-02-05T12:00:00+01:00"])
        },
        MetricRow("M34", "after eight days", "0 (0/1)") { _, vt in
            received(vt, "2026-02-01T12:00:00+01:00")
            vt.set("vt_triage", ["decided_at": "2026-02-09T12:00:00+01:00"])
        },
        MetricRow("M34", "the region gives ten", "100 (1/1)", profile: ["triage_days": 10]) {
            _, vt in
            received(vt, "2026-02-01T12:00:00+01:00")
            vt.set("vt_triage", ["decided_at": "2026-02-09T12:00:00+01:00"])
        },
        MetricRow("M34", "overdue", "0 (0/1)") { _, vt in
            received(vt, "2026-02-01T12:00:00+01:00")
        },
        MetricRow("M34", "still in time", "- (0/0)") { _, vt in
            received(vt, "2026-02-09T12:00:00+01:00")
        },
        MetricRow("M34", "nothing received", "- (0/0)") { police, _ in
            police.set("vt_notification", ["sent_at": .time("12:00")])
        },
        MetricRow("M34.monitoring_on_time", "within three months", "100 (1/1)") { _, vt in
            transfer(vt)
            look(vt, "3m", "2026-01-30T12:00:00+01:00")
        },
        MetricRow("M34.monitoring_on_time", "later", "0 (0/1)") { _, vt in
            transfer(vt)
            look(vt, "3m", "2026-02-05T12:00:00+01:00")
        },
        MetricRow("M34.monitoring_on_time", "not done", "0 (0/1)") { _, vt in transfer(vt) },
        MetricRow("M34.monitoring_on_time", "nobody knows which one", "0 (0/1)") { _, vt in
            transfer(vt)
            look(vt, "unknown", "2026-01-30T12:00:00+01:00")
        },
        MetricRow("M34.monitoring_on_time", "not transferred", "- (0/0)") { _, vt in
            vt.set("vt_triage", ["decided_at": .time("12:00")])
        },
    ]

    @discardableResult
    private static func handOver(
        _ laptop: Laptop, _ destination: JSONValue, _ more: [String: JSONValue] = [:]
    ) -> EntityReference {
        var values = more
        values["destination"] = destination
        values["handed_over_at"] = .time("12:00")
        return laptop.add("handover", values)
    }

    private static func received(_ vt: Laptop, _ moment: JSONValue) {
        vt.set("vt_notification", ["received_at": moment])
    }

    private static func transfer(_ vt: Laptop) {
        vt.set("vt_triage", ["transferred_at": "2025-11-01T12:00:00+01:00"])
    }

    private static func look(_ vt: Laptop, _ moment: JSONValue, _ done: JSONValue) {
        vt.add("vt_monitoring", ["moment": moment, "done_at": done])
    }
}
