import Foundation
import RecordModel
import Testing

/// A client really built from the previous release works with the service of today, and with
/// today's client on the other side. `scripts/previous-client --test` builds it and runs this;
/// without it the recorded messages of that release stand in (`WireReplayTests`).
@Suite struct PreviousClientTests {
    private static let program = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: ".build/previous/samenop")

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program.path)))
    func aClientOfThePreviousReleaseSyncsWithTheServiceOfToday() throws {
        let world = try StoryWorld(story: "joint-visit")
        defer { world.end() }
        let old = "\(world.folder)/previous"
        func previous(_ arguments: [String], expected: Set<Int32> = [0]) throws -> JSONValue {
            let outcome = try ProgramRun.run(
                at: Self.program, arguments + ["--store", old, "--json", "--no-input"])
            guard expected.contains(outcome.status) else {
                throw AcceptanceFailure(outcome, arguments)
            }
            return try outcome.json()
        }
        let code = try world.service.admin([
            "code", "new", "--unit", "bt-fictiestad", "--role", "field_officer",
        ])
        _ = try previous([
            "init", "--organisation", "police", "--unit", "bt-fictiestad", "--role",
            "field_officer", "--author", "p-0001", "--profile", world.story.profile, "--practice",
        ])
        _ = try previous([
            "enrol", world.service.url, "--code", code["code"]?.stringValue ?? "",
        ])
        let record = try previous(["record", "new"])["record"]?.stringValue ?? ""
        let person = try previous(["add", record, "person", "person_name=Persoon A"])
        let id = "person/\(person["entity"]?["id"]?.stringValue ?? "")"
        _ = try previous([
            "add", record, "participant", "unit=vt-fictiestad", "organisation=vt",
        ])
        let first = try previous(["sync"], expected: [0, 3])
        #expect(first["refused"] == .array([]) && first["held"] == .array([]))
        // Both write without having seen each other; both keep both.
        try world.laptop("V1", ["sync"], expected: [0, 3])
        try world.laptop("V1", ["set", record, id, "fear_words=van vandaag"])
        _ = try previous(["set", record, id, "fear_words=van eerder"])
        try world.laptop("V1", ["sync"], expected: [0, 3])
        _ = try previous(["sync"], expected: [0, 3])
        try world.laptop("V1", ["sync"], expected: [0, 3])
        let today = try world.laptop("V1", ["conflicts"], expected: [3]).json()
        let earlier = try previous(["conflicts"], expected: [3])
        for side in [today, earlier] {
            let conflicts = side["conflicts"]?.arrayValue ?? []
            #expect(conflicts.map(\.candidateValues) == [["\"van eerder\"", "\"van vandaag\""]])
        }
        #expect(try previous(["status"])["unsent"] == .integer(0))
        #expect(try previous(["verify"])["ok"] == .bool(true))
        #expect(try world.service.admin(["check"])["ok"] == .bool(true))
    }
}
