import RecordModel
import RecordRules
import Testing

@Suite("Timers of the first hour and of the notification") struct TimersFirstHourTests {
    static let cases: [TimerCase] = [
        TimerCase(
            "E1", "police arrived and nobody called", ["2026-02-10 14:20 due police"], at: "14:10"
        ) { police, _ in police.presence(arrived: "14:05") },
        TimerCase(
            "E1", "after a quarter of an hour it is late", ["2026-02-10 14:20 overdue police"],
            at: "14:21"
        ) { police, _ in police.presence(arrived: "14:05") },
        TimerCase(
            "E1", "the profile says how long", ["2026-02-10 14:35 due police"], at: "14:21",
            profile: ["first_call_max_min": 30]
        ) { police, _ in police.presence(arrived: "14:05") },
        TimerCase("E1", "an attempt ends it", ["2026-02-10 14:20 done police"]) { police, _ in
            police.presence(arrived: "14:05")
            police.consult("vt_first_call", "14:07", reached: "no_answer")
        },
        TimerCase(
            "E1", "each team's arrival, the earliest first",
            ["2026-02-10 14:20 overdue police", "2026-02-10 14:45 due police"], at: "14:31"
        ) { police, _ in
            police.presence(arrived: "14:30")
            police.presence(arrived: "14:05")
        },
        TimerCase(
            "E1", "where no arrival is known, since it is known to be acute",
            ["2026-02-10 13:15 overdue police"], at: "14:31"
        ) { police, _ in police.at("13:00").set("incident", ["acute_state": "suspected_acute"]) },
        TimerCase("E1", "not acute", []) { police, _ in
            police.presence(arrived: "14:05")
            police.set("incident", ["acute_state": "not_acute"])
        },
        TimerCase("E1", "one says not acute, the other acute", ["2026-02-10 14:20 overdue police"])
        { police, vt in
            police.presence(arrived: "14:05")
            police.set("incident", ["acute_state": "not_acute"])
            vt.set("incident", ["acute_state": "acute"])
        },
        TimerCase("E1", "nobody depends on anybody", []) { police, _ in
            police.presence(arrived: "14:05")
            police.set("incident", ["dependency_relation": "none"])
        },
        TimerCase("E1", "nothing happened yet", []) { _, _ in },

        TimerCase(
            "E2", "running until the time it said", ["2026-02-10 14:45 running vt"], at: "14:29"
        ) { _, vt in
            vt.set("incident", ["vt_attendance_decision": "on_site", "vt_eta": .time("14:30")])
        },
        TimerCase("E2", "then somebody has to look", ["2026-02-10 14:45 due vt"], at: "14:30") {
            _, vt in
            vt.set("incident", ["vt_attendance_decision": "on_site", "vt_eta": .time("14:30")])
        },
        TimerCase(
            "E2", "after the grace police asks how it stands",
            ["2026-02-10 14:45 overdue crisis_service police"], at: "14:46"
        ) { _, vt in
            vt.set(
                "incident",
                ["vt_attendance_decision": "crisis_service_on_site", "vt_eta": .time("14:30")])
        },
        TimerCase("E2", "it came", ["2026-02-10 14:45 done vt"]) { _, vt in
            vt.set("incident", ["vt_attendance_decision": "on_site", "vt_eta": .time("14:30")])
            vt.presence(arrived: "14:38")
        },
        TimerCase(
            "E2", "two times stand: each has its own",
            ["2026-02-10 14:45 overdue vt police", "2026-02-10 15:15 running vt"], at: "14:50"
        ) { police, vt in
            vt.set("incident", ["vt_attendance_decision": "on_site", "vt_eta": .time("14:30")])
            police.set("incident", ["vt_eta": .time("15:00")])
        },
        TimerCase("E2", "no time is known", ["never running vt"]) { _, vt in
            vt.set("incident", ["vt_attendance_decision": "on_site"])
        },
        TimerCase("E2", "it never came, and the record is closed", ["2026-02-10 14:45 done vt"]) {
            police, vt in
            vt.set("incident", ["vt_attendance_decision": "on_site", "vt_eta": .time("14:30")])
            police.set("record", ["close_state": "closed"])
        },
        TimerCase("E2", "it does not come", []) { _, vt in
            vt.set("incident", ["vt_attendance_decision": "phone_only", "vt_eta": .time("14:30")])
        },

        TimerCase("E3", "it leaves in the shift", ["2026-02-11 01:00 due police"]) { police, _ in
            police.add(
                "no_longer_acute", ["organisation": "police", "declared_at": .time("17:00")])
        },
        TimerCase(
            "E3", "sent, not yet received",
            ["2026-02-11 02:00 done police", "2026-02-11 19:00 running police vt"]
        ) { police, _ in
            police.set(
                "vt_notification", ["made_at": .time("18:00"), "sent_at": .time("19:00")])
        },
        TimerCase(
            "E3", "still not received after 24 hours that pass, also when the clocks go back",
            ["2026-10-25 11:00 overdue police vt"], at: "2026-10-25T11:30:00+01:00"
        ) { police, _ in
            police.set("vt_notification", ["sent_at": .text("2026-10-24T12:00:00+02:00")])
        },
        TimerCase("E3", "received", ["2026-02-11 19:00 done police vt"], at: "2026-02-12T12:00:00Z")
        { police, vt in
            police.set("vt_notification", ["sent_at": .time("19:00")])
            vt.set("vt_notification", ["received_at": .time("20:00")])
        },
        TimerCase(
            "E3", "police's own word that it came does not end it",
            ["2026-02-11 19:00 overdue police vt"], at: "2026-02-12T12:00:00Z"
        ) { police, _ in
            police.set(
                "vt_notification", ["sent_at": .time("19:00"), "received_at": .time("20:00")])
        },

        TimerCase("E4", "five days, to the end of the last", ["2026-02-15 23:59 running vt"]) {
            _, vt in vt.set("vt_notification", ["received_at": .time("14:00")])
        },
        TimerCase(
            "E4", "on the last day it calls", ["2026-02-15 23:59 due vt"],
            at: "2026-02-15T00:00:00+01:00"
        ) { _, vt in vt.set("vt_notification", ["received_at": .time("14:00")]) },
        TimerCase(
            "E4", "after it a supervisor hears too", ["2026-02-15 23:59 overdue vt supervisor"],
            at: "2026-02-16T00:00:00+01:00"
        ) { _, vt in vt.set("vt_notification", ["received_at": .time("14:00")]) },
        TimerCase(
            "E4", "five working days, over a weekend", ["2026-02-17 23:59 running vt"],
            profile: ["triage_day_kind": "working"]
        ) { _, vt in vt.set("vt_notification", ["received_at": .time("14:00")]) },
        TimerCase(
            "E4", "three working days over Easter and by the profile's number",
            ["2026-04-08 23:59 running vt"], at: "2026-04-02T20:00:00+02:00",
            profile: ["triage_day_kind": "working", "triage_days": 3]
        ) { _, vt in
            vt.set("vt_notification", ["received_at": .text("2026-04-02T14:00:00+02:00")])
        },
        TimerCase(
            "E4", "a day of 23 hours is a day", ["2026-03-29 23:59 running vt"],
            at: "2026-03-26T12:00:00+01:00"
        ) { _, vt in
            vt.set("vt_notification", ["received_at": .text("2026-03-24T23:30:00+01:00")])
        },
        TimerCase(
            "E4", "two moments stand: the earliest alarms first",
            ["2026-02-14 23:59 overdue vt supervisor", "2026-02-15 23:59 due vt"],
            at: "2026-02-15T12:00:00+01:00"
        ) { police, vt in
            vt.set("vt_notification", ["received_at": .time("14:00")])
            police.set(
                "vt_notification", ["received_at": .text("2026-02-09T16:00:00+01:00")])
        },
        TimerCase("E4", "decided", ["2026-02-15 23:59 done vt"], at: "2026-02-20T12:00:00Z") {
            _, vt in
            vt.set("vt_notification", ["received_at": .time("14:00")])
            vt.set("vt_triage", ["decided_at": .time("16:00")])
        },
        TimerCase(
            "E4", "a decision that was taken back is none",
            ["2026-02-15 23:59 overdue vt supervisor"], at: "2026-02-20T12:00:00Z"
        ) { _, vt in
            vt.set("vt_notification", ["received_at": .time("14:00")])
            vt.set("vt_triage", ["decided_at": .time("16:00")])
            vt.set("vt_triage", ["decided_at": nil])
        },
        TimerCase("E4", "not received", []) { police, _ in
            police.set("vt_notification", ["sent_at": .time("14:00")])
        },
    ]

    @Test(arguments: cases) func theTimersAre(_ one: TimerCase) { one.check() }
}
