import RecordModel
import Testing

@testable import RecordRules

/// Stalking (M26-M29, M31).
enum MetricStalkingRows {
    static let all = questionnaires + found + coordinators

    private static let questionnaires = [
        MetricRow("M26", "taken", "100 (1/1)") { police, _ in
            police.seeStalking()
            police.sash("low")
        },
        MetricRow("M26", "possible, and taken without an outcome", "0 (0/1)") { police, _ in
            police.seeStalking("possible")
            police.sash("unknown")
        },
        MetricRow("M26", "registered so", "0 (0/1)") { police, _ in
            police.set("incident", ["classification[ex_partner_stalking]": true])
        },
        MetricRow("M26", "looked into and ruled out", "- (0/0)") { police, _ in
            police.seeStalking("checked_no")
        },
        MetricRow("M26", "nobody knows", "- (0/0)") { police, _ in police.seeStalking("unknown") },
        MetricRow("M27", "one of two", "50 (1/2)") { police, _ in
            police.sash("low")
            police.sash("low", trained: false)
        },
        MetricRow("M27", "nobody says", "0 (0/1)") { police, _ in police.sash("low", trained: nil)
        },
        MetricRow("M27", "none", "- (0/0)") { police, _ in police.seeStalking() },
        MetricRow("M27.sash_downscaled", "high to medium", "1") { police, _ in
            review(police, from: "high", to: "medium")
        },
        MetricRow("M27.sash_downscaled", "medium to high", "0") { police, _ in
            review(police, from: "medium", to: "high")
        },
        MetricRow("M27.sash_upscaled", "medium to high", "1") { police, _ in
            review(police, from: "medium", to: "high")
        },
        MetricRow("M27.sash_upscaled", "left as it was", "0") { police, _ in
            review(police, from: "high", to: "high")
        },
        MetricRow("M28", "both spoken to that day", "100 (1/1)") { police, _ in
            police.sash("high")
            police.consult("info_exchange", "15:10", "15:20", with: "vt")
            police.consult("om", "15:20", "15:30")
        },
        MetricRow("M28", "the prosecution's voicemail", "0 (0/1)") { police, _ in
            police.sash("high")
            police.consult("info_exchange", "15:10", "15:20", with: "vt")
            police.consult("om", "15:20", reached: "voicemail")
        },
        MetricRow("M28", "the next day", "0 (0/1)", at: "2026-02-11T23:00:00+01:00") { police, _ in
            police.sash("high")
            police.consult("info_exchange", "15:10", "15:20", with: "vt")
            police.consult("om", "2026-02-11T10:00:00+01:00")
        },
        MetricRow("M28", "not high", "- (0/0)") { police, _ in police.sash("medium") },
        MetricRow("M28", "nobody knows", "- (0/0)") { police, _ in police.sash("unknown") },
    ]

    private static let found = [
        MetricRow("M29", "seen after the query", "1") { police, _ in
            query(police, ["registration_date"])
            police.seeStalking()
        },
        MetricRow("M29", "seen the day before", "0") { police, _ in
            police.at("2026-02-09T12:00:00+01:00").seeStalking()
            query(police, ["registration_date"])
        },
        MetricRow("M29", "found, and no stalking", "0") { police, _ in
            query(police, ["registration_date"])
            police.seeStalking("checked_no")
        },
        MetricRow("M29.found_by_registration_only", "not by when it began", "1") { police, _ in
            query(police, ["registration_date"])
            police.seeStalking()
        },
        MetricRow("M29.found_by_registration_only", "by when it began too", "0") { police, _ in
            query(police, ["registration_date", "start_date"])
            police.seeStalking()
        },
    ]

    private static let coordinators = [
        MetricRow("M31", "one", "0 (0/1)") { police, _ in coordinate(police, "Persoon A") },
        MetricRow(
            "M31", "one is enough here", "100 (1/1)",
            profile: ["case_coordinator_min_per_bt": 1]
        ) { police, _ in
            coordinate(police, "Persoon A")
        },
        MetricRow("M31", "two names against each other are not two", "0 (0/1)") { police, vt in
            coordinate(police, "Persoon A")
            coordinate(vt, "Persoon B")
        },
        MetricRow("M31", "nobody named", "- (0/0)") { police, _ in police.seeStalking() },
    ]

    static func coordinate(_ laptop: Laptop, _ name: JSONValue) {
        laptop.set("stalking", ["case_coordinator": name])
    }

    private static func review(_ police: Laptop, from: JSONValue, to: JSONValue) {
        let sash = police.sash(from)
        police.with(.specialist()) { $0.review(sash, to: to, ["from_outcome": from]) }
    }

    private static func query(_ police: Laptop, _ fields: [String]) {
        var values: [String: JSONValue] = ["run_date": "2026-02-10"]
        for field in fields { values["matched_by[\(field)]"] = true }
        police.add("query_hit", values)
    }
}

@Suite struct MetricCoordinatorTests {
    /// M31: two records of one base team, each with its own coordinator, or both with the same.
    @Test(arguments: [("Persoon B", "100 (1/1)"), ("Persoon A", "0 (0/1)")])
    func aTeamNeedsTwoOfThem(second: String, told: String) {
        let (one, other) = (Laptop.police(), Laptop.police())
        MetricStalkingRows.coordinate(one, "Persoon A")
        MetricStalkingRows.coordinate(other, .text(second))
        #expect(Metrics.told("M31", one.facts(), other.facts()) == told)
    }

    /// M27: by the role of who reviewed.
    @Test func reviewsAreSetApartByRole() {
        let police = Laptop.police()
        let sash = police.sash("high")
        police.with(.specialist()) { $0.review(sash, to: "low", ["from_outcome": "high"]) }
        let groups = Metrics.figures(police.facts()).figure("M27.sash_downscaled")?.groups
        #expect(groups?.map(\.key) == ["police_topic_specialist"])
    }

    /// M26, M30: a case of stalking lies in the period in which it was registered.
    @Test func stalkingLiesWhereItWasRegistered() {
        let police = Laptop.police()
        police.stalked()
        police.set(
            "stalking", ["report_registered_at": "2024-06-01T12:00:00+02:00"])
        for id in ["M26", "M30", "M30.contact_agreement_rate"] {
            #expect(Metrics.told(id, police.facts()) == "- (0/0)", "\(id)")
        }
        #expect(Metrics.told("M21", police.facts()) == "0 (0/1)")
    }
}
