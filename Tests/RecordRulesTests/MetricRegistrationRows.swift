import RecordModel

@testable import RecordRules

/// Writing down, differences and overrides (M17, M35, M36).
enum MetricRegistrationRows {
    static let all = lateness + differences + overrides

    private static let lateness = [
        MetricRow("M17", "three hours later", "180 (1/1)") { police, _ in
            police.at("15:00").happened("12:00").add("explanation", ["why": "x"])
        },
        MetricRow("M17", "nobody says when it happened", "- (0/0)") { police, _ in
            police.add("explanation", ["why": "x"])
        },
        MetricRow("M17.registration_late_share", "one of two", "50 (1/2)") { police, _ in
            police.at("15:00").happened("12:00").add("explanation", ["why": "x"])
            police.at("15:10").happened("15:05").add("explanation", ["why": "y"])
        },
        MetricRow("M17.registration_late_share", "soon enough", "0 (0/1)") { police, _ in
            police.at("15:10").happened("15:05").add("explanation", ["why": "y"])
        },
        MetricRow("M17.registration_late_share", "nobody says when", "- (0/0)") { police, _ in
            police.add("explanation", ["why": "x"])
        },
    ]

    private static let differences = [
        MetricRow("M35", "two values of one field", "1") { police, vt in differ(police, vt) },
        MetricRow("M35", "the same value twice", "0") { police, vt in
            let child = police.person(role: "child", safety: nil)
            vt.receive(police)
            for laptop in [police, vt] { laptop.set(child, ["person_safety": "safe"]) }
        },
        MetricRow("M35", "one after having seen the other's", "0") { police, vt in
            let child = police.person(role: "child")
            vt.receive(police)
            vt.set(child, ["person_safety": "unsafe"])
        },
        MetricRow("M35", "a field that is not about safety", "0") { police, vt in
            let child = police.person(role: "child")
            vt.receive(police)
            for (laptop, name) in [(police, "Kind A"), (vt, "Kind B")] {
                laptop.set(child, ["person_name": .text(name)])
            }
        },
        MetricRow("M35", "two persons who are not linked", "0") { police, vt in
            police.person(role: "child", safety: "safe")
            vt.person(role: "child", safety: "unsafe")
        },
        MetricRow("M35", "two persons who are linked", "1") { police, vt in twins(police, vt) },
        MetricRow("M35.conflict_resolve_h", "settled after two hours", "2 (1/1)") { police, vt in
            let child = differ(police, vt)
            police.receive(vt)
            police.at("16:30").set(child, ["person_safety": "unsafe"], reason: "gesproken")
        },
        MetricRow("M35.conflict_resolve_h", "not settled", "- (0/0)") { police, vt in
            differ(police, vt)
        },
        MetricRow("M35.conflict_resolve_h", "settled for all that is linked", "2 (1/1)") {
            police, vt in
            for person in twins(police, vt) {
                police.at("16:30").set(person, ["person_safety": "unsafe"])
            }
        },
        MetricRow("M35.conflict_resolve_h", "settled for one that is linked", "- (0/0)") {
            police, vt in
            let person = twins(police, vt)[0]
            police.at("16:30").set(person, ["person_safety": "safe_with_conditions"])
        },
    ]

    private static let overrides = [
        MetricRow("M36", "a block set aside", "1") { police, _ in police.override("R1.6") },
        MetricRow("M36", "a warning answered", "0") { police, _ in police.answer("R2.10") },
        MetricRow("M36", "nothing", "0") { police, _ in police.person() },
    ]

    /// Both write another value of one field at once: at 14:00 and 14:30.
    @discardableResult
    private static func differ(_ police: Laptop, _ vt: Laptop) -> EntityReference {
        let child = police.person(role: "child", safety: nil)
        vt.receive(police)
        police.at("14:00").set(child, ["person_safety": "safe"])
        vt.at("14:30").set(child, ["person_safety": "unknown"])
        return child
    }

    /// One child, entered by both at 14:00 and 14:30 with another safety, and linked.
    @discardableResult
    private static func twins(_ police: Laptop, _ vt: Laptop) -> [EntityReference] {
        let one = police.at("14:00").person(role: "child", safety: "safe")
        let other = vt.at("14:30").person(role: "child", safety: "unknown")
        police.at("15:00").link("same_as", one, other, from: vt)
        return [one, other]
    }
}
