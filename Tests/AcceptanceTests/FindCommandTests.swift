import Foundation
import RecordModel
import Testing

/// Earlier records through the built program: `find`, `record show` and `query stalking` (F1.8,
/// F2.6, R7.12).
@Suite struct FindCommandTests {
    private final class Laptop {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path

        init() throws {
            try run([
                "init", "--practice", "--organisation", "police", "--unit", "bt-fictiestad",
                "--role", "case_coordinator", "--author", "p-1", "--profile", "profile-a",
            ])
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        @discardableResult
        func run(
            _ arguments: [String], at time: String? = nil, form: [String] = ["--json"],
            status: Int32 = 0
        ) throws -> ProgramOutcome {
            let clock = time.map { ["--at", $0] } ?? []
            let outcome = try ProgramRun.run(
                "samenop", arguments + clock + ["--store", folder] + form)
            guard outcome.status == status else { throw AcceptanceFailure(outcome, arguments) }
            return outcome
        }

        func record(_ person: String, _ address: String, at time: String) throws -> String {
            let record =
                try run(["record", "new"], at: time).json()["record"]?.stringValue ?? ""
            try run(["add", record, "person", "person_name=\(person)"], at: time)
            try run(
                [
                    "set", record, "incident", "incident_location=\(address)", "--occurred-at",
                    "2026-01-05T20:00:00+01:00",
                ], at: time)
            return record
        }
    }

    private let laptop: Laptop
    private let first: String
    private let second: String

    init() throws {
        laptop = try Laptop()
        first = try laptop.record(
            "Zoë Zwaluwmerk", "Voorbeeldstraat 12-A, Fictiestad", at: "2026-01-05T22:00:00+01:00")
        second = try laptop.record(
            "Z. Zwaluwmerck", "Anderplein 3, Fictiestad", at: "2026-02-10T10:00:00+01:00")
    }

    @Test func aSearchPrintsItsHitsAndNotWhatWasAsked() throws {
        let found = try laptop.run(["find", "zoe", "zwaluwmerk"])
        let json = try found.json()
        #expect(json["query"] == .null)
        let hits = try #require(json["hits"]?.arrayValue)
        #expect(hits.compactMap { $0["record"]?.stringValue } == [first, second])
        let match = try #require(hits[0]["matches"]?.arrayValue?.first)
        #expect(match["entity"]?["type"] == "person" && match["field"] == "person_name")
        #expect(match["kind"] == "person" && match["closeness"] == "exact")
        #expect(hits[0]["occurredAt"] == "2026-01-05T19:00:00Z")
        #expect(hits[0]["recordedAt"] == "2026-01-05T21:00:00Z")
        #expect(hits[0]["lastChange"] == "2026-01-05T21:00:00Z")
        #expect(hits[0]["late"] == .bool(false) && hits[1]["late"] == .bool(true))
        #expect(!found.output.lowercased().contains("zwaluw"))
        let page = try laptop.run(["find", "Voorbeeldstraat 12a"], form: []).output
        #expect(page.contains("plaats incident") && page.contains("gelijk"), "\(page)")
        #expect(!page.contains("Voorbeeldstraat"))
        let english = try laptop.run(["find", "zwaluwmerk"], form: ["--lang", "en"]).output
        #expect(english.contains("recorded later"), "\(english)")
    }

    @Test func whatIsNotThereIsSaidAndNothingToLookForIsAnError() throws {
        #expect(try laptop.run(["find", "Onvindbaar"]).json()["hits"] == .array([]))
        #expect(try laptop.run(["find", "Onvindbaar"], form: []).output.contains("Niets gevonden"))
        for nothing in [["find", " "], ["find", "-,-"], ["find"]] {
            let refused = try laptop.run(nothing, status: 64)
            #expect(refused.output.isEmpty && !refused.errors.isEmpty)
        }
    }

    @Test func aRecordShowsEarlierOnesOfThePersonWithBothDates() throws {
        let shown = try laptop.run(["record", "show", second]).json()
        let pattern = try #require(shown["pattern"]?.arrayValue)
        #expect(pattern.compactMap { $0["record"]?.stringValue } == [first])
        let why = try #require(pattern[0]["why"]?.arrayValue)
        #expect(why.count == 1)
        #expect(why[0]["kind"] == "person" && why[0]["closeness"] == "close")
        #expect(why[0]["entity"]?["type"] == "person")
        #expect(pattern[0]["occurredAt"] == "2026-01-05T19:00:00Z")
        #expect(pattern[0]["recordedAt"] == "2026-01-05T21:00:00Z")
        let page = try laptop.run(["record", "show", first], form: []).output
        #expect(page.contains("Eerdere dossiers:") && page.contains("later vastgelegd"))
        let list = try laptop.run(["record", "list"]).json()["records"]?.arrayValue ?? []
        #expect(list.allSatisfy { $0["pattern"] == nil })
    }

    @Test(arguments: ["7", "d", "0d", "-1d", "7w", "1.5d", "99999d", "999999999999999999999d", ""])
    func aWindowThatIsNoneIsRefused(window: String) throws {
        let refused = try laptop.run(["query", "stalking", "--window=\(window)"], status: 64)
        // A value that is not there at all is noticed before anybody looks at it.
        let code = window.isEmpty ? "usage" : "window-unreadable"
        #expect(refused.errors.contains(code), "\(refused.errors)")
        #expect(refused.output.isEmpty)
    }

    @Test func theQueryEndsWellWhereThereIsNothingToRead() throws {
        let query = ["query", "stalking", "--window", "24h"]
        let nothing = try laptop.run(query, at: "2026-02-10T12:00:00+01:00")
        #expect(try nothing.json()["hits"] == .array([]))
        try laptop.run(
            ["set", second, "incident", "scene_description=hij volgt haar"],
            at: "2026-02-10T12:30:00+01:00")
        let found = try laptop.run(query, at: "2026-02-10T13:00:00+01:00", status: 3).json()
        let hit = found["hits"]?.arrayValue?.first?["hit"]?.stringValue ?? ""
        try laptop.run(
            [
                "set", second, "query_hit/\(hit)", "read_by=p-1",
                "read_at=2026-02-10T13:10:00+01:00", "result=gelezen",
            ], at: "2026-02-10T13:10:00+01:00")
        let read = try laptop.run(query, at: "2026-02-10T13:20:00+01:00").json()
        #expect(read["hits"]?.arrayValue?.first?["readAt"] == "2026-02-10T12:10:00Z")
    }
}
