import RecordModel
import Testing

@testable import RecordRules

/// Acting together, and what it brought (M1-M6).
enum MetricJointRows {
    static let all = [
        MetricRow("M1", "spoken by phone", "1") { police, _ in
            police.consult("vt_first_call", "12:10")
        },
        MetricRow("M1", "a team on the scene", "1") { _, vt in vt.presence(arrived: "12:40") },
        MetricRow("M1", "nobody answered", "0") { police, _ in
            police.consult("vt_first_call", "12:10", reached: "voicemail")
        },
        MetricRow("M1", "a form that nothing supports", "0") { police, _ in
            police.set("evaluation", ["form": "joint_on_site"])
        },
        MetricRow("M2", "one calls the added value clear, the other does not", "1") { police, vt in
            evaluate(police, ["added_value": "none"])
            evaluate(vt, ["added_value": "clear"])
        },
        MetricRow("M2", "some added value", "0") { police, _ in
            evaluate(police, ["added_value": "some"])
        },
        MetricRow("M2", "unknown added value", "0") { police, _ in
            evaluate(police, ["added_value": "unknown"])
        },
        MetricRow("M3", "imposed and in force", "2") { police, _ in
            police.measure("contact_ban", "imposed")
            police.measure("location_ban", "in_force")
        },
        MetricRow("M3", "thought of, refused, or nobody knows", "0") { police, _ in
            police.measure("contact_ban", "considered")
            police.measure("contact_ban", "rejected")
            police.measure("contact_ban", "unknown")
        },
        MetricRow("M3", "both wrote down the same one", "1") { police, vt in
            let own = police.measure("contact_ban")
            police.link("same_as", own, vt.measure("contact_ban"), from: vt)
        },
        MetricRow("M4", "two organisations, one topic each", "2") { police, vt in
            evaluate(police, ["useful_info[vt_files]": true])
            evaluate(vt, ["useful_info[vt_files]": true])
        },
        MetricRow("M4", "only something missing", "0") { police, _ in
            evaluate(police, ["missing_info[vt_files]": true])
        },
        MetricRow("M4.info_missing_count", "two topics missing", "2") { police, _ in
            evaluate(
                police, ["missing_info[vt_files]": true, "missing_info[probation_advice]": true])
        },
        MetricRow("M4.info_missing_count", "only something useful", "0") { police, _ in
            evaluate(police, ["useful_info[vt_files]": true, "missing_info[vt_files]": false])
        },
        MetricRow("M5", "two opinions", "2") { police, vt in
            evaluate(police, ["joint_needed_in_hindsight": true])
            evaluate(vt, ["joint_needed_in_hindsight": false])
        },
        MetricRow("M5", "no opinion", "0") { police, _ in
            evaluate(police, ["added_value": "clear"])
        },
        MetricRow("M6", "one report", "1") { police, _ in notify(police) },
        MetricRow("M6", "seen by both it is still one", "1") { police, vt in
            notify(police)
            vt.receive(police)
            vt.consult("info_exchange", "13:00")
        },
        MetricRow("M6", "no report", "0", at: "23:00") { _, _ in },
        MetricRow("M6.report_weekday_histogram", "one report", "1") { police, _ in notify(police) },
        MetricRow("M6.report_weekday_histogram", "no report", "0") { _, _ in },
    ]

    static func evaluate(_ laptop: Laptop, _ values: [String: JSONValue]) {
        laptop.add(
            "organisation_evaluation",
            values.merging(["organisation": .text(laptop.author.organisation)]) { one, _ in one })
    }

    private static func notify(_ police: Laptop) {
        police.set("incident", ["notified_at": .time("15:30")])
    }
}

@Suite struct MetricJointGroupTests {
    private let police = Laptop.police()

    private func groups(_ id: String) -> [String: Int] {
        let groups = Metrics.figures(police.facts()).figure(id)?.groups ?? []
        let told = groups.compactMap { group in
            group.reading.numerator.map { (group.key, $0) }
        }
        return Dictionary(told.filter { $0.1 > 0 }) { first, _ in first }
    }

    /// M1 by form; M2 by every classification; M4 by topic; M6 by hour and day of the Netherlands.
    @Test func reportsAreSetApartByWhatTheCatalogueNames() {
        police.set(
            "incident",
            [
                "notified_at": .time("15:30"), "classification[domestic_violence]": true,
                "classification[child_abuse]": true,
            ])
        police.consult("vt_first_call", "15:40")
        police.add("bonnet", ["medium": "at_station"])
        MetricJointRows.evaluate(
            police, ["added_value": "clear", "useful_info[vt_files]": true])
        #expect(groups("M1") == ["consult_at_station": 1])
        #expect(groups("M2") == ["domestic_violence": 1, "child_abuse": 1])
        #expect(groups("M4") == ["vt_files": 1])
        #expect(groups("M6") == ["15": 1])
        #expect(groups("M6.report_weekday_histogram") == ["2": 1])
    }

    @Test(arguments: [
        (true, true, "needed_done"), (true, false, "needed_not_done"),
        (false, true, "not_needed_done"), (false, false, "not_needed_not_done"),
    ])
    func hindsightStandsBesideWhatWasDone(isNeeded: Bool, isDone: Bool, cell: String) {
        if isDone { police.add("bonnet", ["medium": "at_station"]) }
        // A call by phone is not acting together.
        police.consult("vt_first_call", "12:10")
        MetricJointRows.evaluate(police, ["joint_needed_in_hindsight": .bool(isNeeded)])
        #expect(groups("M5") == [cell: 1])
    }

    @Test func measuresAreSetApartByKind() {
        police.measure("contact_ban")
        police.measure("contact_ban", "ended")
        police.measure("arrest")
        #expect(groups("M3") == ["contact_ban": 2, "arrest": 1])
    }
}
