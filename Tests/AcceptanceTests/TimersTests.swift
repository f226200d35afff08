import Foundation
import RecordModel
import Testing

/// What has to be done by when, through the built program: the order of scenario S6.
@Suite struct TimersTests {
    private final class Laptop {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path
        var record = ""
        var order = ""

        init(_ organisation: String, role: String) throws {
            try run([
                "init", "--practice", "--organisation", organisation, "--unit",
                "\(organisation)-fictiestad", "--role", role, "--author", "p-1", "--profile",
                "profile-b",
            ])
            record =
                try run(["record", "new"], at: "2026-06-01T16:00:00+02:00")
                .json()["record"]?.stringValue ?? ""
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        @discardableResult
        func run(
            _ arguments: [String], at time: String? = nil, form: [String] = ["--json"]
        ) throws -> ProgramOutcome {
            let clock = time.map { ["--at", $0] } ?? []
            let outcome = try ProgramRun.run(
                "samenop", arguments + clock + ["--store", folder] + form)
            guard outcome.status == 0 else { throw AcceptanceFailure(outcome, arguments) }
            return outcome
        }

        func imposeOrder() throws {
            order =
                try run(
                    [
                        "add", record, "measure", "kind=behavioural_order", "decided_by=om",
                        "status=in_force", "starts_at=2026-06-01T16:00:00+02:00",
                        "ends_at=2026-07-30T12:00:00+02:00",
                        "victim_informed_at=2026-06-01T18:00:00+02:00",
                    ], at: "2026-06-01T16:00:00+02:00"
                ).json()["entity"]?["id"]?.stringValue ?? ""
        }

        func timers(_ arguments: [String] = [], at time: String) throws -> [JSONValue] {
            try run(["timers"] + arguments, at: time).json()["timers"]?.arrayValue ?? []
        }
    }

    private func field(_ name: String, of timers: [JSONValue], id: String = "E8") -> [String] {
        timers.filter { $0["timer"]?.stringValue == id }
            .compactMap { $0[name]?.stringValue ?? $0[name]?.canonicalText }
    }

    @Test func theRemindersOfAnOrderStandThereWithWhoAndWhen() throws {
        let laptop = try Laptop("police", role: "field_officer")
        try laptop.imposeOrder()
        let timers = try laptop.timers(at: "2026-07-24T09:00:00+02:00")
        #expect(
            field("dueAt", of: timers) == [
                "2026-07-16T10:00:00Z", "2026-07-23T10:00:00Z", "2026-07-27T10:00:00Z",
                "2026-07-29T10:00:00Z", "2026-07-30T10:00:00Z",
            ])
        #expect(field("state", of: timers) == ["done", "due", "running", "running", "running"])
        let keys: Set<String> = [
            "timer", "rule", "record", "entity", "startsAt", "dueAt", "state", "who", "message",
            "reminder",
        ]
        for timer in timers {
            #expect(Set(timer.objectValue?.keys.map(\.string) ?? []) == keys)
            #expect(timer["record"]?.stringValue == laptop.record)
            #expect(timer["entity"]?["id"]?.stringValue == laptop.order)
            #expect(timer["message"]?.stringValue?.isEmpty == false)
        }
        let week = try #require(timers.first { $0["state"]?.stringValue == "due" })
        #expect(week["startsAt"] == "2026-06-01T14:00:00Z")
        #expect(week["reminder"]?["daysBefore"] == .integer(7))
        #expect(week["reminder"]?["of"] == "2026-07-30T10:00:00Z")
        let who = week["who"]?.arrayValue?.compactMap(\.stringValue) ?? []
        #expect(who.contains("police") && !who.contains("supervisor"))
        let three = try #require(
            timers.first { $0["reminder"]?["daysBefore"] == .integer(3) })
        #expect(three["who"]?.arrayValue?.contains("supervisor") == true)
    }

    @Test func onlyWhatIsDueIsListedWhereThatIsAsked() throws {
        let laptop = try Laptop("police", role: "field_officer")
        try laptop.imposeOrder()
        let due = try laptop.timers(["--due"], at: "2026-07-24T09:00:00+02:00")
        #expect(field("dueAt", of: due) == ["2026-07-23T10:00:00Z"])
        #expect(try laptop.timers(["--due"], at: "2026-07-10T09:00:00+02:00").isEmpty)
        let late = try laptop.timers(
            [laptop.record, "--due"], at: "2026-07-31T09:00:00+02:00")
        #expect(field("state", of: late) == ["overdue"])
        let text = try laptop.run(
            ["timers", "--due"], at: "2026-07-24T09:00:00+02:00", form: []
        ).output
        #expect(text.contains("[nu] E8") && text.contains("2026-07-30 12:00"))
        let none = try laptop.run(
            ["timers", "--due"], at: "2026-07-10T09:00:00+02:00", form: ["--lang", "en"]
        ).output
        #expect(none == "Nothing is due.\n")
    }

    @Test func readingARecordShowsItsTimers() throws {
        let laptop = try Laptop("police", role: "field_officer")
        try laptop.imposeOrder()
        let time = "2026-07-24T09:00:00+02:00"
        let shown = try laptop.run(["record", "show", laptop.record], at: time).json()
        #expect(try shown["timers"] == .array(laptop.timers([laptop.record], at: time)))
        #expect(shown["timers"]?.arrayValue?.isEmpty == false)
        let text = try laptop.run(["record", "show", laptop.record], at: time, form: []).output
        #expect(text.contains("Wat moet wanneer:"))
        #expect(text.contains("2026-07-30 12:00 [loopt] E8"))
        #expect(!text.contains("[klaar] E8"))
    }

    @Test func statusNamesWhatIsDueForThisUserWithoutAnyNewEdit() throws {
        let police = try Laptop("police", role: "field_officer")
        try police.imposeOrder()
        func needs(at time: String) throws -> [JSONValue] {
            try police.run(["status"], at: time).json()["needsYou"]?.arrayValue ?? []
        }
        #expect(try needs(at: "2026-07-10T09:00:00+02:00").isEmpty)
        let due = try needs(at: "2026-07-24T09:00:00+02:00")
        #expect(due.map { $0["timer"]?.stringValue } == ["E8"])
        #expect(due.map(\.rule) == ["R4.14"])
        #expect(due.map { $0["record"]?.stringValue } == [police.record])
        #expect(due.first?["message"]?.stringValue?.isEmpty == false)
        // The clock of a practice store may go back.
        #expect(try needs(at: "2026-07-10T09:00:00+02:00").isEmpty)
        try police.run(
            ["set", police.record, "measure", "status=ended"], at: "2026-07-25T09:00:00+02:00")
        #expect(try needs(at: "2026-08-24T09:00:00+02:00").isEmpty)
        let text = try police.run(
            ["timers"], at: "2026-08-24T09:00:00+02:00", form: ["--lang", "en"]
        ).output
        #expect(text == "Nothing is due.\n")
    }

    @Test func whatIsForSomebodyElseStandsThereButDoesNotNeedYou() throws {
        let laptop = try Laptop("vt", role: "vt_worker")
        try laptop.run(
            [
                "set", laptop.record, "vt_notification",
                "received_at=2026-06-02T10:00:00+02:00",
            ], at: "2026-06-02T10:00:00+02:00")
        try laptop.run(
            ["set", laptop.record, "incident", "acute_state=acute"],
            at: "2026-06-02T10:00:00+02:00")
        try laptop.run(
            [
                "disclose", laptop.record, "incident", "--to", "police", "--purpose", "G10",
                "--necessity", "om in te grijpen", "--vital-who", "Persoon A", "--vital-danger",
                "geweld", "--vital-why", "er is geen tijd",
            ], at: "2026-06-02T10:00:00+02:00")
        let time = "2026-06-08T09:00:00+02:00"
        let due = try laptop.timers(["--due"], at: time)
        #expect(due.compactMap { $0["timer"]?.stringValue } == ["E1", "E20", "E4"])
        #expect(field("dueAt", of: due, id: "E4") == ["2026-06-07T21:59:59Z"])
        let needs = try laptop.run(["status"], at: time).json()["needsYou"]?.arrayValue ?? []
        #expect(needs.map { $0["timer"]?.stringValue } == ["E4"])
    }
}
