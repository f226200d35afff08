import RecordModel
import Testing

@testable import RecordRules

/// Victims and their individual assessment (M21-M25, M30, M39).
enum MetricVictimRows {
    static let all = assessments + protection + rights + contact

    static let risks = [
        "risk_repeat", "risk_secondary", "risk_intimidation", "risk_retaliation",
    ]
    private static let answered = Dictionary(
        uniqueKeysWithValues: risks.map { ($0, "not_raised" as JSONValue) })
    private static let raised = answered.merging(["risk_repeat": "raised"]) { _, one in one }

    private static let assessments = [
        MetricRow("M21", "done at the first contact", "100 (1/1)") { police, _ in
            assess(police, ["first_contact_at": .time("11:00")])
        },
        MetricRow("M21", "done the next day", "0 (0/1)") { police, _ in
            assess(
                police,
                ["done_at": "2026-02-11T12:00:00+01:00", "first_contact_at": .time("11:00")])
        },
        MetricRow("M21", "not done", "0 (0/1)") { police, _ in police.person() },
        MetricRow("M21", "one victim, entered by both and linked", "100 (1/1)") { police, vt in
            let victim = vt.person()
            police.link("same_as", assess(police), victim, from: vt)
        },
        MetricRow("M21", "no victim", "- (0/0)") { police, _ in police.person(role: "suspect") },
        MetricRow("M22", "four answers", "100 (1/1)") { police, _ in assess(police, answered) },
        MetricRow("M22", "three answers", "0 (0/1)") { police, _ in
            assess(police, answered.filter { $0.key != "risk_repeat" })
        },
        MetricRow("M22", "one is unknown", "0 (0/1)") { police, _ in
            assess(police, answered.merging(["risk_repeat": "unknown"]) { _, one in one })
        },
        MetricRow("M22", "not said to be done", "- (0/0)") { police, _ in
            assess(police, answered.merging(["done_at": nil]) { one, _ in one })
        },
        MetricRow("M24", "recorded", "100 (1/1)") { police, _ in
            assess(police, ["recorded_in_bvh_at": .time("14:00")])
        },
        MetricRow("M24", "not recorded", "0 (0/1)") { police, _ in assess(police) },
        MetricRow("M24", "two entries of one assessment, one recorded", "100 (1/1)") { police, _ in
            let victim = assess(police)
            police.add(
                "ib",
                [
                    "person": .text(victim.id), "done_at": .time("13:00"),
                    "recorded_in_bvh_at": .time("14:00"),
                ])
        },
        MetricRow("M24", "not done", "- (0/0)") { police, _ in
            assess(police, ["done_at": nil, "recorded_in_bvh_at": .time("14:00")])
        },
        MetricRow("M25", "a record with a victim", "1") { police, _ in police.person() },
        MetricRow("M25", "a record without", "0") { police, _ in police.person(role: "suspect") },
    ]

    private static let protection = [
        MetricRow("M22.ib_protection_rate", "raised, with a measure", "100 (1/1)") { police, _ in
            let ban = police.measure("contact_ban")
            assess(police, raised.merging(["protective_measures[\(ban.id)]": true]) { $1 })
        },
        MetricRow("M22.ib_protection_rate", "raised, with one that ended", "0 (0/1)") { police, _ in
            let ban = police.measure("contact_ban", "ended")
            assess(police, raised.merging(["protective_measures[\(ban.id)]": true]) { $1 })
        },
        MetricRow("M22.ib_protection_rate", "raised, with none", "0 (0/1)") { police, _ in
            assess(police, raised)
        },
        MetricRow("M22.ib_protection_rate", "not raised", "- (0/0)") { police, _ in
            assess(police, answered)
        },
        MetricRow("M22.ib_protection_rate", "nobody knows", "- (0/0)") { police, _ in
            assess(police, ["risk_repeat": "unknown"])
        },
    ]

    private static let rights = [
        MetricRow("M23", "handed out", "100 (1/1)") { police, _ in leaflet(police, true) },
        MetricRow("M23", "not handed out", "0 (0/1)") { police, _ in leaflet(police, false) },
        MetricRow("M23", "nobody says", "0 (0/1)") { police, _ in leaflet(police, nil) },
        MetricRow("M23", "no victim", "- (0/0)") { police, _ in police.person(role: "suspect") },
        MetricRow("M23.rights_understood_rate", "looked into", "100 (1/1)") { police, _ in
            police.set(police.person(), ["rights_understood_checked": true])
        },
        MetricRow("M23.rights_understood_rate", "nobody says", "0 (0/1)") { police, _ in
            police.person()
        },
        MetricRow("M23.rights_understood_rate", "contested by who is linked", "0 (0/1)") {
            police, vt in
            let one = police.set(police.person(), ["rights_understood_checked": true])
            let other = vt.set(vt.person(), ["rights_understood_checked": false])
            police.link("same_as", one, other, from: vt)
        },
        MetricRow("M23.rights_understood_rate", "no victim", "- (0/0)") { police, _ in
            police.set(police.person(role: "suspect"), ["rights_understood_checked": true])
        },
        MetricRow("M39", "tried", "1") { police, _ in refuse(police, "attempted") },
        MetricRow("M39", "an unknown reason", "1") { police, _ in refuse(police, "unknown") },
        MetricRow("M39", "no offence", "0") { police, _ in refuse(police, "not_an_offence") },
        MetricRow("M39", "not refused", "0") { police, _ in police.person() },
    ]

    private static let contact = [
        MetricRow("M30", "somebody", "100 (1/1)") { police, _ in
            police.stalked(["victim_contact_person": "Persoon C"])
        },
        MetricRow("M30", "nobody", "0 (0/1)") { police, _ in police.stalked() },
        MetricRow("M30", "blanks", "0 (0/1)") { police, _ in
            police.stalked(["victim_contact_person": " "])
        },
        MetricRow("M30", "no stalking", "- (0/0)") { police, _ in
            police.set(police.person(), ["victim_contact_person": "Persoon C"])
        },
        MetricRow("M30.contact_agreement_rate", "agreed", "100 (1/1)") { police, _ in
            police.stalked(["contact_frequency": "wekelijks"])
        },
        MetricRow("M30.contact_agreement_rate", "not agreed", "0 (0/1)") { police, _ in
            police.stalked()
        },
        MetricRow("M30.contact_agreement_rate", "a suspect", "- (0/0)") { police, _ in
            police.seeStalking()
            police.set(police.person(role: "suspect"), ["contact_frequency": "wekelijks"])
        },
        MetricRow("M30.contact_kept_rate", "agreed today", "100 (1/1)") { police, _ in
            police.stalked(["contact_frequency": "wekelijks"])
        },
        MetricRow("M30.contact_kept_rate", "missed", "0 (0/1)", at: "2026-03-10T12:00:00+01:00") {
            police, _ in police.stalked(["contact_frequency": "wekelijks"])
        },
        MetricRow("M30.contact_kept_rate", "no agreement", "- (0/0)") { police, _ in
            police.stalked()
        },
    ]

    /// A victim with an assessment that was done, unless said otherwise.
    @discardableResult
    static func assess(_ police: Laptop, _ values: [String: JSONValue] = [:]) -> EntityReference {
        let victim = police.person()
        police.add(
            "ib",
            ["person": .text(victim.id), "done_at": .time("12:00")].merging(values) { $1 })
        return victim
    }

    private static func leaflet(_ police: Laptop, _ handed: JSONValue?) {
        var values: [String: JSONValue] = ["person": .text(police.person().id)]
        values["handed"] = handed
        police.add("rights_leaflet", values)
    }

    private static func refuse(_ police: Laptop, _ reason: JSONValue) {
        police.set(police.person(), ["complaint_refused": reason])
    }
}

@Suite struct MetricSampleTests {
    /// M25: a sample of ten, with what of each is in order.
    @Test func aSampleOfTenIsDrawn() {
        let records = (0..<14).map { number in
            let police = Laptop.police()
            MetricVictimRows.assess(police, ["recorded_in_bvh_at": .time("14:00")])
            return police.facts()
        }
        func drawn() -> MetricFigure? {
            let calculation = MetricCalculation(records, book: Metrics.book)
            let day = moment("12:00").localDay
            return calculation.figures(MetricQuestion(period: .day(day))).figure("M25")
        }
        #expect(drawn()?.reading.numerator == 10)
        let groups = drawn()?.groups.map { "\($0.key) \($0.reading.numerator ?? -1)" }
        #expect(groups == ["correct_registration 10", "measures 10"])
        #expect(drawn()?.groups.map(\.key) == ["correct_registration", "measures"])
    }
}
