import RecordModel
import RecordRules
import Testing

@Suite struct StalkingQueryTests {
    private static let window = QueryWindow(
        days: 7, until: moment("2026-03-03T06:00:00+01:00"))

    /// By what the query finds the one record that a laptop wrote.
    private static func match(
        at wall: String = "2026-03-02T10:00:00+01:00", _ story: (Laptop) -> Void
    ) -> [String] { found(at: wall, story)?.matchedBy ?? [] }

    /// What the query says of the one record that a laptop wrote.
    private static func found(
        at wall: String = "2026-03-02T10:00:00+01:00", _ story: (Laptop) -> Void
    ) -> QueryMatch? {
        let police = Laptop.police().at(wall)
        story(police)
        return StalkingQuery.select(
            [QueryRecord(police.facts())], window: window,
            wording: StalkingQuery.wording(Data.catalogue)
        ).first
    }

    private static func vandalism(_ police: Laptop) {
        police.set(
            "incident",
            [
                "police_bvh_class": "vernieling",
                "scene_description": "Dagelijkse berichten, en hij volgt haar.",
            ])
        police.set("stalking", ["stalking_started_on": "2026-01-05"])
    }

    static let invariants: [Invariant] = [
        Invariant("R7.12", "what began long ago and was registered lately is found") {
            match(vandalism) == ["registration_date", "keywords"]
        },
        Invariant("R7.12", "what was registered before the window is not found by that") {
            match(at: "2026-02-20T10:00:00+01:00", vandalism) == []
        },
        Invariant("R7.12", "a start within the window is found besides") {
            match(at: "2026-02-20T10:00:00+01:00") {
                $0.add("stalking_behaviour", ["started_on": "2026-03-01"])
            } == ["start_date"]
        },
        Invariant("R7.12", "an old record that was added to in the window is found") {
            match(at: "2026-01-20T10:00:00+01:00") { police in
                vandalism(police)
                police.at("2026-03-01T10:00:00+01:00").set(
                    "incident", ["acute_state": "acute"])
            } == ["registration_date", "keywords"]
        },
        Invariant("R7.12", "an old record of which only a name was changed is not") {
            match(at: "2026-01-20T10:00:00+01:00") { police in
                vandalism(police)
                police.at("2026-03-01T10:00:00+01:00").set(
                    "incident", ["base_team_informed_by": "p-1"])
            } == []
        },
        Invariant("R7.12", "a report registered in the window is found, whenever it was typed in") {
            match(at: "2026-01-20T10:00:00+01:00") { police in
                vandalism(police)
                police.set(
                    "stalking", ["report_registered_at": .time("2026-03-01T10:00:00+01:00")])
            } == ["registration_date", "keywords"]
        },
        Invariant("R7.13", "behaviour is found without any word") {
            match { $0.add("stalking_behaviour", ["kind": "following"]) } == ["registration_date"]
        },
        Invariant("R7.13", "no classification hides a word") {
            Data.catalogue.codes("classification").allSatisfy { code in
                match { police in
                    vandalism(police)
                    police.set("incident", ["classification[\(code)]": true])
                } == ["registration_date", "keywords"]
            }
        },
        Invariant("R7.12", "what was said of an earlier hit is no sign of its own") {
            match { police in
                police.set("incident", ["acute_state": "acute"])
                police.add(
                    "query_hit", ["run_date": "2026-03-01", "result": "geen stalking"])
            } == []
        },
        Invariant("R7.12", "it tells what the selection on start dates would have missed") {
            guard let late = found(vandalism),
                let lately = found({ police in
                    vandalism(police)
                    police.add("stalking_behaviour", ["started_on": "2026-03-01"])
                })
            else { return false }
            return late.isOnlyByRegistration && !lately.isOnlyByRegistration
                && late.startedOn == CalendarDate("2026-01-05")
                && late.registeredAt == moment("2026-03-02T10:00:00+01:00")
        },
        Invariant("R7.12", "a window of hours is one too") {
            let window = QueryWindow(hours: 24, until: moment("2026-03-03T06:00:00+01:00"))
            return window.from == moment("2026-03-02T06:00:00+01:00")
        },
        Invariant("R7.13", "a record without any sign is not found") {
            match { $0.set("incident", ["police_bvh_class": "vernieling"]) } == []
        },
    ]

    /// The daily read stays (K38), on the date of registration, and with what was written lately
    /// (K17).
    @Test(arguments: invariants)
    func `the daily query finds what it has to`(_ one: Invariant) throws {
        #expect(try one.holds())
    }

    @Test func `records come out in the order they went in`() {
        let records = ["1", "2", "3"].compactMap { digit in
            RecordID("00000000-0000-8000-8000-00000000000\(digit)").map {
                QueryRecord(
                    id: $0, registered: [moment("2026-03-01T10:00:00+01:00")], started: [],
                    texts: [], isMarked: digit != "2")
            }
        }
        let found = StalkingQuery.select(records, window: Self.window, wording: Wording([]))
        #expect(found.map(\.record) == [records[0].id, records[2].id])
    }
}
