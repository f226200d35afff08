import RecordModel
import RecordRules
import Testing

@Suite("Timers after the transfer, of agreements and of measures") struct TimersLaterTests {
    static let transferred: @Sendable (Laptop, String) -> Void = { vt, time in
        vt.set("vt_triage", ["transferred_at": .text(time)])
    }

    static let monitoring: [TimerCase] = [
        TimerCase(
            "E5", "three looks back, on the last day of shorter months",
            [
                "2026-11-30 23:59 running vt", "2027-08-31 23:59 running vt",
                "2028-02-29 23:59 running vt",
            ]
        ) { _, vt in transferred(vt, "2026-08-31T10:00:00+02:00") },
        TimerCase(
            "E5", "in a year without 29 February",
            [
                "2025-11-30 23:59 overdue vt supervisor", "2026-08-31 23:59 running vt",
                "2027-02-28 23:59 running vt",
            ]
        ) { _, vt in transferred(vt, "2025-08-31T10:00:00+02:00") },
        TimerCase(
            "E5", "one of them was done",
            [
                "2026-01-10 23:59 done vt", "2026-10-10 23:59 running vt",
                "2027-04-10 23:59 running vt",
            ]
        ) { _, vt in
            transferred(vt, "2025-10-10T10:00:00+02:00")
            vt.add("vt_monitoring", ["moment": "3m", "done_at": .time("12:00")])
        },
        TimerCase("E5", "not handed over", []) { _, vt in
            vt.set("vt_triage", ["decided_at": .time("12:00"), "outcome": "stays_with_vt"])
        },
        TimerCase(
            "E6", "on average a year and a half: nothing is late after it",
            ["2026-02-01 23:59 running vt"]
        ) { _, vt in transferred(vt, "2024-08-01T10:00:00+02:00") },
        TimerCase("E6", "closed while a notice is lacking", ["2026-02-01 23:59 due vt"]) { _, vt in
            transferred(vt, "2024-08-01T10:00:00+02:00")
            vt.set(
                "vt_closed", ["closed_at": .time("12:00"), "told_closing_at": .time("12:00")])
        },
        TimerCase("E6", "closed with all notices", ["2026-02-01 23:59 done vt"]) { _, vt in
            transferred(vt, "2024-08-01T10:00:00+02:00")
            vt.set(
                "vt_closed",
                [
                    "closed_at": .time("12:00"), "told_closing_at": .time("12:00"),
                    "told_conclusions_at": .time("12:00"), "told_professionals_at": .time("12:00"),
                ])
        },
    ]

    static let agreements: [TimerCase] = [
        TimerCase(
            "E7", "two dates stand: each has its own, the earliest first",
            [
                "2026-07-15 23:59 overdue police vt measures_lead supervisor",
                "2026-07-20 23:59 running police vt measures_lead",
            ], at: "2026-07-16T09:00:00+02:00"
        ) { police, vt in
            vt.set("agreement", ["reassess_at": "2026-07-15"])
            police.set("agreement", ["reassess_at": "2026-07-20"])
        },
        TimerCase(
            "E7", "a moment of the day, for the lead", ["2026-07-15 11:00 due vt measures_lead"],
            at: "2026-07-15T09:00:00+02:00"
        ) { _, vt in
            vt.set(
                "agreement",
                ["reassess_at": .text("2026-07-15T11:00:00+02:00"), "measures_lead": "vt"])
        },
        TimerCase(
            "E7", "assessed again", ["2026-02-12 23:59 done police vt measures_lead"],
            at: "2026-03-01T12:00:00Z"
        ) { _, vt in
            vt.set("agreement", ["reassess_at": "2026-02-12"])
            vt.add("safety_assessment", ["kind": "revised", "overall": "safe"])
        },
        TimerCase(
            "E7", "an assessment from before the agreement does not count",
            ["2026-02-12 23:59 running police vt measures_lead"]
        ) { _, vt in
            vt.add("safety_assessment", ["kind": "revised", "overall": "safe"])
            vt.set("agreement", ["reassess_at": "2026-02-12"])
        },
        TimerCase(
            "E23", "a result nobody shared calls every day", ["2026-02-11 12:00 due police"],
            at: "2026-02-14T09:00:00+01:00"
        ) { police, _ in police.at("12:00").add("followup_action", ["result": "gehoord"]) },
        TimerCase("E23", "shared", ["2026-02-11 12:00 done police"]) { police, _ in
            police.at("12:00").add(
                "followup_action", ["result": "gehoord", "shared_at": .time("16:00")])
        },
        TimerCase("E23", "agreed that there is nothing to share", []) { police, _ in
            police.add("followup_action", ["result": "gehoord"])
            police.set("agreement", ["results_sharing_none": true])
        },
        TimerCase("E23", "no result yet", []) { police, _ in
            police.add("followup_action", ["planned_at": .time("16:00")])
        },
    ]

    @Test(arguments: monitoring + agreements) func theTimersAre(_ one: TimerCase) { one.check() }
}
