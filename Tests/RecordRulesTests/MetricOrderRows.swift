import RecordModel

@testable import RecordRules

/// Orders and bans (M32, M33).
enum MetricOrderRows {
    static let all = ends + told

    private static let ends = [
        MetricRow("M32", "extended before the end", "100 (1/1)") { police, _ in
            extend(police, ban(police), decided: "13:00")
        },
        MetricRow("M32", "extended after the end", "0 (0/1)") { police, _ in
            extend(police, ban(police), decided: "15:00")
        },
        MetricRow("M32", "extended afterwards, and no word of when", "0 (0/1)") { police, _ in
            police.add("measure_extension", ["measure": .text(ban(police).id)])
        },
        MetricRow("M32", "ended on purpose before the end", "100 (1/1)") { police, _ in
            police.at("13:00").set(ban(police), ["status": "ended"])
        },
        MetricRow("M32", "ended with so many words afterwards", "0 (0/1)") { police, _ in
            let order = ban(police)
            police.at("15:00").set(order, ["status": "ended"])
        },
        MetricRow("M32", "ran out", "0 (0/1)") { police, _ in ban(police) },
        MetricRow("M32", "one order, written down by both and linked", "100 (1/1)") { police, vt in
            let (one, other) = (ban(police), ban(vt))
            extend(police, one, decided: "13:00")
            police.link("same_as", one, other, from: vt)
        },
        MetricRow("M32", "still running", "- (0/0)", at: "13:30") { police, _ in ban(police) },
        MetricRow("M32", "only thought of", "- (0/0)") { police, _ in
            police.measure("contact_ban", "considered", ["ends_at": .time("14:00")])
        },
        MetricRow("M32", "no order", "- (0/0)") { police, _ in
            police.measure("aware_button", "in_force", ["ends_at": .time("14:00")])
        },
    ]

    private static let told = [
        MetricRow("M33", "imposed, and told", "100 (1/1)") { police, _ in
            police.measure("contact_ban", "imposed", ["victim_informed_at": .time("12:30")])
        },
        MetricRow("M33", "told after two days", "0 (0/1)", at: "2026-02-13T12:00:00+01:00") {
            police, _ in
            police.measure(
                "contact_ban", "imposed", ["victim_informed_at": "2026-02-12T14:00:00+01:00"])
        },
        MetricRow(
            "M33", "the region gives three", "100 (1/1)", at: "2026-02-13T12:00:00+01:00",
            profile: ["victim_informed_max_h": 72]
        ) { police, _ in
            police.measure(
                "contact_ban", "imposed", ["victim_informed_at": "2026-02-12T14:00:00+01:00"])
        },
        MetricRow("M33", "not told", "0 (0/1)") { police, _ in police.measure("contact_ban") },
        MetricRow("M33", "told of the imposing, not of the end", "50 (1/2)") { police, _ in
            let ban = police.measure(
                "contact_ban", "imposed", ["victim_informed_at": .time("12:30")])
            police.at("14:00").set(ban, ["status": "ended"])
        },
        MetricRow("M33", "one order, written down by both and linked", "100 (1/1)") { police, vt in
            let one = police.measure(
                "contact_ban", "imposed", ["victim_informed_at": .time("12:30")])
            police.link("same_as", one, vt.measure("contact_ban"), from: vt)
        },
        MetricRow("M33", "two orders", "50 (1/2)") { police, vt in
            police.measure("contact_ban", "imposed", ["victim_informed_at": .time("12:30")])
            vt.measure("contact_ban")
        },
        MetricRow("M33", "only thought of", "- (0/0)") { police, _ in
            police.measure("contact_ban", "considered")
        },
    ]

    /// A ban from 12:00 to 14:00.
    @discardableResult
    private static func ban(_ laptop: Laptop) -> EntityReference {
        laptop.measure("contact_ban", "in_force", ["ends_at": .time("14:00")])
    }

    private static func extend(_ police: Laptop, _ order: EntityReference, decided: String) {
        police.add(
            "measure_extension",
            [
                "measure": .text(order.id), "decided_at": .time(decided),
                "new_end": "2026-04-01T12:00:00+02:00",
            ])
    }
}
