import RecordModel
import RecordRules
import Testing

@Suite("Timers of measures") struct TimersMeasureTests {
    private static let all = "police om_contact vt measures_lead victim_contact_person"
    private static let withSupervisor = "\(all) supervisor"

    /// The order of scenario S6: from 1 June to noon on 30 July.
    @discardableResult
    private static func order(
        _ police: Laptop, ends: String = "2026-07-30T12:00:00+02:00"
    ) -> EntityReference {
        police.at("2026-06-01T16:00:00+02:00")
        return police.add(
            "measure",
            [
                "kind": "behavioural_order", "decided_by": "om", "status": "imposed",
                "starts_at": .text("2026-06-01T16:00:00+02:00"), "ends_at": .text(ends),
            ])
    }

    static let ends: [TimerCase] = [
        TimerCase(
            "E8",
            "fourteen, seven, three and one day before, at the same clock time, and at the end",
            [
                "2026-07-16 12:00 running \(all)", "2026-07-23 12:00 running \(all)",
                "2026-07-27 12:00 running \(withSupervisor)",
                "2026-07-29 12:00 running \(withSupervisor)",
                "2026-07-30 12:00 running \(withSupervisor)",
            ], at: "2026-07-01T12:00:00+02:00"
        ) { police, _ in order(police) },
        TimerCase(
            "E8", "each takes the place of the one before",
            [
                "2026-07-16 12:00 done \(all)", "2026-07-23 12:00 due \(all)",
                "2026-07-27 12:00 running \(withSupervisor)",
                "2026-07-29 12:00 running \(withSupervisor)",
                "2026-07-30 12:00 running \(withSupervisor)",
            ], at: "2026-07-23T12:00:00+02:00"
        ) { police, _ in order(police) },
        TimerCase(
            "E8", "past the end while nobody said that it ended",
            [
                "2026-07-29 12:00 done \(withSupervisor)",
                "2026-07-30 12:00 overdue \(withSupervisor)",
            ], at: "2026-08-02T12:00:00+02:00", profile: ["expiry_lead_days": .array([1, 1])]
        ) { police, _ in order(police) },
        TimerCase(
            "E8", "two ends stand: both remind (K39)",
            [
                "2026-07-05 12:00 overdue \(withSupervisor)",
                "2026-08-31 12:00 running \(withSupervisor)",
            ], at: "2026-07-07T12:00:00+02:00", profile: ["expiry_lead_days": .array([])]
        ) { police, vt in
            let measure = order(police, ends: "2026-08-31T12:00:00+02:00")
            vt.set(
                measure, ["ends_at": .text("2026-07-05T12:00:00+02:00"), "status": "ended"])
        },
        TimerCase(
            "E8", "after somebody who saw both chose the later one",
            [
                "2026-08-17 12:00 running \(all)", "2026-08-24 12:00 running \(all)",
                "2026-08-28 12:00 running \(withSupervisor)",
                "2026-08-30 12:00 running \(withSupervisor)",
                "2026-08-31 12:00 running \(withSupervisor)",
            ], at: "2026-07-07T12:00:00+02:00"
        ) { police, vt in
            let measure = order(police, ends: "2026-08-31T12:00:00+02:00")
            vt.receive(police)
            vt.set(
                measure, ["ends_at": .text("2026-07-05T12:00:00+02:00"), "status": "ended"])
            police.receive(vt)
            police.set(
                measure, ["ends_at": .text("2026-08-31T12:00:00+02:00"), "status": "in_force"])
        },
        TimerCase(
            "E8", "it ended", ["2026-07-30 12:00 done \(withSupervisor)"],
            at: "2026-08-02T12:00:00+02:00", profile: ["expiry_lead_days": .array([])]
        ) { police, _ in police.set(order(police), ["status": "ended"]) },
        TimerCase(
            "E8", "an extension that was decided",
            [
                "2026-07-30 12:00 done \(withSupervisor)",
                "2026-10-28 12:00 running \(withSupervisor)",
            ], at: "2026-08-02T12:00:00+02:00", profile: ["expiry_lead_days": .array([])]
        ) { police, _ in
            let measure = order(police)
            police.add(
                "measure_extension",
                [
                    "measure": .text(measure.id), "decided_at": .time("12:00"),
                    "new_end": .text("2026-10-28T12:00:00+01:00"),
                ])
        },
        TimerCase(
            "E8", "one that was only asked for changes nothing",
            ["2026-07-30 12:00 overdue \(withSupervisor)"], at: "2026-08-02T12:00:00+02:00",
            profile: ["expiry_lead_days": .array([])]
        ) { police, _ in
            let measure = order(police)
            police.add(
                "measure_extension",
                [
                    "measure": .text(measure.id), "requested_at": .time("12:00"),
                    "new_end": .text("2026-10-28T12:00:00+01:00"),
                ])
        },
        TimerCase(
            "E8", "a day before is the same clock time, also when the clocks change",
            [
                "2026-10-24 12:00 running \(withSupervisor)",
                "2026-10-25 12:00 running \(withSupervisor)",
            ], at: "2026-10-24T11:59:00+02:00", profile: ["expiry_lead_days": .array([1])]
        ) { police, _ in order(police, ends: "2026-10-25T12:00:00+01:00") },
        TimerCase(
            "E8", "no reminder from before it began, and none of a number that means nothing",
            [
                "2026-06-07 12:00 running \(withSupervisor)",
                "2026-06-08 12:00 running \(withSupervisor)",
            ], at: "2026-06-02T12:00:00+02:00",
            profile: ["expiry_lead_days": .array([14, 7, 1, 0, -3, 9_000_000_000])]
        ) { police, _ in order(police, ends: "2026-06-08T12:00:00+02:00") },
        TimerCase("E8", "no end is known", []) { police, _ in
            police.add("measure", ["kind": "contact_ban", "until_further_notice": true])
        },
        TimerCase(
            "E9", "the order's own end, whatever its length", ["2027-01-31 12:00 running police"]
        ) { police, _ in
            let measure = order(police, ends: "2027-01-31T12:00:00+01:00")
            police.set(measure, ["served_at": .text("2026-06-01T17:05:00+02:00")])
        },
        TimerCase("E9", "no end was recorded", ["never running police"]) { police, _ in
            police.add(
                "measure", ["kind": "behavioural_order", "served_at": .time("17:05")])
        },
        TimerCase(
            "E9", "past its end it calls on nobody", ["2026-02-01 12:00 done police"]
        ) { police, _ in
            police.add(
                "measure",
                [
                    "kind": "behavioural_order", "served_at": .text("2026-01-01T17:05:00+01:00"),
                    "ends_at": .text("2026-02-01T12:00:00+01:00"),
                ])
        },
        TimerCase("E9", "another kind of measure", []) { police, _ in
            police.add("measure", ["kind": "contact_ban", "served_at": .time("17:05")])
        },
    ]

    static let told: [TimerCase] = [
        TimerCase(
            "E16", "the victim hears of an order at once", ["2026-06-02 16:00 due police"],
            at: "2026-06-01T16:00:00+02:00"
        ) { police, _ in order(police) },
        TimerCase(
            "E16", "Veilig Thuis's word does not end it, and after 24 hours a supervisor hears too",
            ["2026-06-02 16:00 due police supervisor"], at: "2026-06-02T16:00:00+02:00"
        ) { police, vt in
            let measure = order(police)
            vt.receive(police)
            vt.set(measure, ["victim_informed_at": .text("2026-06-02T09:00:00+02:00")])
        },
        TimerCase(
            "E16", "later it is late", ["2026-06-02 16:00 overdue police supervisor"],
            at: "2026-06-02T16:00:01+02:00"
        ) { police, _ in order(police) },
        TimerCase(
            "E16", "24 hours that pass, also when the clocks go forward",
            ["2026-03-29 13:00 due police"], at: "2026-03-29T12:59:00+02:00"
        ) { police, _ in
            police.at("2026-03-28T12:00:00+01:00").add(
                "measure", ["kind": "contact_ban", "status": "imposed"])
        },
        TimerCase("E16", "police told the victim", ["2026-06-02 16:00 done police"]) { police, _ in
            police.set(
                order(police), ["victim_informed_at": .text("2026-06-01T18:00:00+02:00")])
        },
        TimerCase("E16", "police recorded it with the person", ["2026-06-02 16:00 done police"]) {
            police, _ in
            order(police)
            police.add(
                "victim_informed",
                [
                    "topic": "measure_imposed",
                    "informed_at": .text("2026-06-01T18:00:00+02:00"),
                ])
        },
        TimerCase(
            "E16", "a violation, to be told of at once", ["2026-02-11 12:00 due police"]
        ) { police, _ in police.at("12:00").add("violation", ["reported_by": "Persoon A"]) },
        TimerCase("E16", "told of the violation", ["2026-02-11 12:00 done police"]) { police, _ in
            police.at("12:00").add(
                "violation",
                ["reported_by": "Persoon A", "victim_informed_at": .time("13:00")])
        },
        TimerCase("E16", "only thought of", []) { police, _ in
            police.add("measure", ["kind": "contact_ban", "status": "considered"])
        },
        TimerCase("E16", "no order against anybody", []) { police, _ in
            police.add("measure", ["kind": "shelter", "status": "in_force"])
        },
    ]

    @Test(arguments: ends + told) func theTimersAre(_ one: TimerCase) { one.check() }
}
