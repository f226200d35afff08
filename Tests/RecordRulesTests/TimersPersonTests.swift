import RecordModel
import RecordRules
import Testing

@Suite("Timers of stalking, victims, registration and sharing") struct TimersPersonTests {
    private static func complaint(_ police: Laptop, _ kind: JSONValue = "aangifte") {
        police.at("2026-03-03T09:10:00+01:00").set(
            "stalking", ["stalking_indication": "recognised", "stalking_started_on": "2026-01-05"])
        police.at("2026-03-03T14:00:00+01:00").add(
            "person", ["person_roles[victim]": true, "report_vs_complaint": kind])
    }

    /// A line of each of the days 3 to 16 March, with the state of each.
    private static func march(_ state: (Int) -> String) -> [String] {
        (3...16).map { day in
            "2026-03-\(day < 10 ? "0" : "")\(day) 23:59 \(state(day)) case_coordinator"
        }
    }

    static let stalking: [TimerCase] = [
        TimerCase(
            "E10", "fourteen daily looks from the complaint, not from when it began",
            march { $0 == 3 ? "due" : "running" }, at: "2026-03-03T15:00:00+01:00"
        ) { police, _ in complaint(police) },
        TimerCase(
            "E10", "a look ends that day and those before",
            march { $0 <= 4 ? "done" : $0 == 5 ? "overdue" : $0 == 6 ? "due" : "running" },
            at: "2026-03-06T09:00:00+01:00"
        ) { police, _ in
            complaint(police, "klacht")
            police.at("2026-03-04T08:00:00+01:00").override("R7.15", kind: "answered")
        },
        TimerCase("E10", "a report that is no complaint", []) { police, _ in
            complaint(police, "melding")
        },
        TimerCase("E10", "a complaint of something else", []) { police, _ in
            police.add("person", ["report_vs_complaint": "aangifte"])
        },
        TimerCase("E11", "a hit nobody read", ["2026-02-11 12:00 due police"]) { police, _ in
            police.at("12:00").add("query_hit", ["run_date": "2026-02-10"])
        },
        TimerCase(
            "E11", "after twice the time a supervisor hears too",
            ["2026-02-11 12:00 overdue case_coordinator supervisor"],
            at: "2026-02-12T12:00:00+01:00", profile: ["sash_query_reader_role": "case_coordinator"]
        ) { police, _ in police.at("12:00").add("query_hit", ["run_date": "2026-02-10"]) },
        TimerCase("E11", "read", ["2026-02-11 12:00 done police"]) { police, _ in
            police.at("12:00").add(
                "query_hit", ["run_date": "2026-02-10", "read_at": .time("13:00")])
        },
        TimerCase("E11", "read by somebody who named no moment", ["2026-02-11 12:00 done police"]) {
            police, _ in
            police.at("12:00").add("query_hit", ["run_date": "2026-02-10", "read_by": "p-3"])
        },
        TimerCase("E12", "high: an hour at most", ["2026-02-10 10:30 overdue police"]) {
            police, _ in police.add("sash", ["outcome": "high", "taken_at": .time("09:30")])
        },
        TimerCase("E12", "medium", []) { police, _ in
            police.add("sash", ["outcome": "medium", "taken_at": .time("09:30")])
        },
        TimerCase("E12", "a review brought it down", []) { police, _ in
            let sash = police.add("sash", ["outcome": "high", "taken_at": .time("09:30")])
            police.add("sash_review", ["sash": .text(sash.id), "to_outcome": "medium"])
        },
        TimerCase(
            "E12", "a review brought it up: from then", ["2026-02-10 12:01 due police"],
            at: "11:30"
        ) { police, _ in
            police.at("11:00")
            let sash = police.add("sash", ["outcome": "medium", "taken_at": .time("09:30")])
            police.add("sash_review", ["sash": .text(sash.id), "to_outcome": "high"])
        },
        TimerCase("E12", "both were spoken to", ["2026-02-10 10:30 done police"]) { police, _ in
            let sash = police.add("sash", ["outcome": "high", "taken_at": .time("09:30")])
            let calls = ["vt", "om"].map { police.consult($0, "09:40").id }
            police.add(
                "warm_handover_high",
                [
                    "sash": .text(sash.id), "vt_consult": .text(calls[0]),
                    "om_consult": .text(calls[1]),
                ])
        },
        TimerCase("E12", "one did not answer", ["2026-02-10 10:30 overdue police"]) { police, _ in
            let sash = police.add("sash", ["outcome": "high", "taken_at": .time("09:30")])
            let vt = police.consult("info_exchange", "09:40")
            let om = police.consult("om", "09:50", reached: "voicemail")
            police.add(
                "warm_handover_high",
                ["sash": .text(sash.id), "vt_consult": .text(vt.id), "om_consult": .text(om.id)])
        },
    ]

    private static func ib(_ police: Laptop, _ values: [String: JSONValue]) -> EntityReference {
        police.add("ib", ["first_contact_at": .time("14:30")].merging(values) { $1 })
    }

    static let victims: [TimerCase] = [
        TimerCase("E13", "in the first contact", ["2026-02-10 14:30 due police"]) { police, _ in
            _ = ib(police, [:])
        },
        TimerCase(
            "E13", "the day has passed", ["2026-02-10 14:30 overdue police"],
            at: "2026-02-11T00:00:00+01:00"
        ) { police, _ in _ = ib(police, [:]) },
        TimerCase(
            "E13", "made, on another entity for the same person",
            [
                "2026-02-10 14:30 done police"
            ]
        ) { police, _ in
            let victim = police.person()
            _ = ib(police, ["person": .text(victim.id)])
            police.add("ib", ["person": .text(victim.id), "done_at": .time("15:00")])
        },
        TimerCase("E14", "thirty days while a measure runs", ["2026-03-12 23:59 running police"]) {
            police, _ in
            police.add("measure", ["kind": "contact_ban", "status": "in_force"])
            _ = ib(police, ["done_at": .time("15:00")])
        },
        TimerCase(
            "E14", "a look starts the next thirty days, over the change of the clocks",
            ["2026-03-12 23:59 done police", "2026-04-09 23:59 running police"],
            at: "2026-03-20T12:00:00+01:00"
        ) { police, _ in
            police.add("measure", ["kind": "contact_ban", "status": "in_force"])
            let ib = ib(police, ["done_at": .time("15:00")])
            police.add("ib_review", ["ib": .text(ib.id), "reviewed_on": "2026-03-10"])
        },
        TimerCase("E14", "no measure runs", []) { police, _ in
            police.add("measure", ["kind": "contact_ban", "status": "ended"])
            _ = ib(police, ["done_at": .time("15:00")])
        },
        TimerCase("E15", "as agreed, in words", ["never running victim_contact_person"]) {
            police, _ in
            police.set(police.person(), ["contact_frequency": "elke week"])
        },
        TimerCase("E15", "nothing agreed", []) { police, _ in police.person() },
    ]

    private static func happened(_ text: String) -> OccurredAt {
        OccurredAt(instant: clock(text), precision: .exact)
    }

    static let others: [TimerCase] = [
        TimerCase(
            "E17", "written down two hours and more later",
            [
                "2026-02-10 12:00 overdue police"
            ]
        ) { police, _ in
            police.occurredAt = happened("10:00")
            police.at("12:01").set("incident", ["acute_state": "acute"])
        },
        TimerCase("E17", "in time", []) { police, _ in
            police.occurredAt = happened("10:00")
            police.at("12:00").set("incident", ["acute_state": "acute"])
        },
        TimerCase("E17", "with a reason", ["2026-02-10 12:00 done police"]) { police, _ in
            police.occurredAt = happened("10:00")
            police.reason = "eerst het kind"
            police.at("12:01").set("incident", ["acute_state": "acute"])
        },
        TimerCase("E17", "only the day is known", []) { police, _ in
            police.occurredAt = OccurredAt(instant: "2026-02-08", precision: .dateOnly)
            police.set("incident", ["acute_state": "acute"])
        },
        TimerCase("E20", "on the next working day", ["2026-02-16 23:59 running privacy_officer"]) {
            police, _ in
            police.at("2026-02-13T22:00:00+01:00").add(
                "disclosure", ["purpose_code": "G10", "vital_who": "Persoon A"])
        },
        TimerCase(
            "E20", "over a public holiday", ["2026-04-07 23:59 due privacy_officer"],
            at: "2026-04-07T08:00:00+02:00"
        ) { police, _ in
            police.at("2026-04-03T22:00:00+02:00").add("disclosure", ["vital_danger": "x"])
        },
        TimerCase("E20", "reviewed", ["2026-02-16 23:59 done privacy_officer"]) { police, _ in
            police.at("2026-02-13T22:00:00+01:00").add(
                "disclosure",
                ["purpose_code": "G10", "reviewed_at": .text("2026-02-16T09:00:00+01:00")])
        },
        TimerCase("E20", "another purpose", []) { police, _ in
            police.add("disclosure", ["purpose_code": "G4"])
        },
        TimerCase("E24", "the same day", ["2026-02-10 23:59 due vt"]) { _, vt in
            vt.add("rvdk_consult", ["urgent_request": "uhp"])
        },
        TimerCase(
            "E24", "requested", ["2026-02-10 23:59 done vt"], at: "2026-02-12T12:00:00Z"
        ) { _, vt in
            vt.add("rvdk_consult", ["urgent_request": "ots"])
            vt.add(
                "measure", ["kind": "urgent_child_protection_request", "status": "requested"])
        },
        TimerCase(
            "E24", "only considered", ["2026-02-10 23:59 overdue vt"], at: "2026-02-12T12:00:00Z"
        ) { _, vt in
            vt.add(
                "measure", ["kind": "urgent_child_protection_request", "status": "considered"])
        },
        TimerCase("E24", "no request", []) { _, vt in
            vt.add("rvdk_consult", ["urgent_request": "none"])
        },
    ]

    @Test(arguments: stalking + victims + others)
    func theTimersAre(_ one: TimerCase) { one.check() }
}
