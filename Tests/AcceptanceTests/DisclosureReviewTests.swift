import Foundation
import RecordModel
import Testing

/// The privacy officer's work through the built programs: what waits, looking at it, and that it
/// is done.
@Suite struct DisclosureReviewTests {
    private static let time = "2026-05-21T09:00:00+02:00"
    private static let told = "2026-05-20T13:05:00+02:00"

    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("samenop-\(UUID().uuidString)").path
    private let service: ServiceProcess

    init() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        service = try ServiceProcess(data: "\(folder)/service")
        _ = try service.admin([
            "unit", "add", "bt-fictiestad", "--organisation", "police", "--profile", "profile-g",
        ])
        for role in ["field_officer", "privacy_officer"] {
            try run(
                role,
                [
                    "init", "--practice", "--organisation", "police", "--unit", "bt-fictiestad",
                    "--role", role, "--author", "p-\(role.prefix(3))", "--profile", "profile-g",
                ])
            let code = try service.admin([
                "code", "new", "--unit", "bt-fictiestad", "--role", role,
            ])
            try run(role, ["enrol", service.url, "--code", code["code"]?.stringValue ?? ""])
        }
    }

    private func end() {
        service.stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    @discardableResult
    private func run(
        _ laptop: String, _ arguments: [String], expected: Set<Int32> = [0], json: Bool = true
    ) throws -> ProgramOutcome {
        let all = arguments + ["--store", "\(folder)/\(laptop)"] + (json ? ["--json"] : [])
        let outcome = try ProgramRun.run("samenop", all)
        guard expected.contains(outcome.status) else { throw AcceptanceFailure(outcome, all) }
        return outcome
    }

    /// A record with something that was said aloud without a ground, on both laptops.
    private func somethingTold() throws -> (record: String, entry: String) {
        let at = ["--at", Self.told]
        let record =
            try run("field_officer", ["record", "new"] + at).json()["record"]?.stringValue ?? ""
        let item = try run(
            "field_officer",
            ["add", record, "info_item", "text=x", "--wpg-class", "art8"] + at
        ).json()["entity"]?["id"]?.stringValue
        let entry = try run(
            "field_officer",
            [
                "disclose", record, "info_item/\(item ?? "")", "--to", "probation", "--purpose",
                "other", "--necessity", "om te plannen", "--weighty", "gevaar", "--medium",
                "spoken",
            ] + at, expected: [3]
        ).json()["entity"]?["id"]?.stringValue
        for laptop in ["field_officer", "privacy_officer"] {
            try run(laptop, ["sync"] + at, expected: [0, 3])
        }
        return (record, entry ?? "")
    }

    @Test func theOfficerIsToldLooksAndIsDone() throws {
        defer { end() }
        let (record, entry) = try somethingTold()
        let at = ["--at", Self.time]
        let status = try run("privacy_officer", ["status"] + at).json()
        let messages = status["needsYou"]?.arrayValue?.compactMap { $0["message"]?.stringValue }
        #expect(messages?.contains { $0.contains("samenop reviews") } == true)
        let queue = try run("privacy_officer", ["reviews"] + at, expected: [3]).json()
        #expect(queue["reviews"]?.arrayValue?.map { $0["state"] } == ["open"])
        let text = try run("privacy_officer", ["reviews"] + at, expected: [3], json: false).output
        #expect(text.contains("samenop set "), "it says which command to type")
        // For the colleague it is a list.
        try run("field_officer", ["reviews"] + at)

        // Others' fields are not the officer's, and only the officer sets R6.2 aside.
        let review = [
            "set", record, "disclosure/\(entry)", "reviewed_by=p-pri", "reviewed_at=\(Self.time)",
            "review_outcome=gezien",
        ]
        let override = ["--override", "R6.2", "--reason", "viel onder het convenant"]
        try run("field_officer", review + override + at, expected: [77])
        try run(
            "privacy_officer", ["set", record, "disclosure/\(entry)", "medium=app"] + at,
            expected: [65])
        try run("privacy_officer", review + override + at)
        try run("privacy_officer", review + at, expected: [65])

        #expect(try run("privacy_officer", ["reviews"] + at).json()["reviews"] == .array([]))
        let all = try run("privacy_officer", ["reviews", "--all"] + at).json()["reviews"]
        let done = try #require(all?.arrayValue?.first)
        #expect(done["state"] == "reviewed")
        #expect(done["why"] == .array(["none_found", "set_aside"]))
        #expect(done["rules"] == .array(["R6.2"]))
        let after = try run("privacy_officer", ["status"] + at).json()["needsYou"]?.arrayValue
        #expect(
            after?.contains { $0["message"]?.stringValue?.contains("reviews") == true } == false)
        try run("privacy_officer", ["sync"] + at)
        try run("field_officer", ["sync"] + at, expected: [0, 3])
        #expect(try run("field_officer", ["reviews"] + at).json()["reviews"] == .array([]))
        // It was looked at, and still rests on no ground: it goes nowhere.
        let shown = try run("field_officer", ["record", "show", record] + at).json()["entities"]
        #expect(shown?.arrayValue?.contains { $0["disclosedTo"] != nil } == false)
    }
}
