import Foundation
import RecordModel
import Testing

/// A region changes how it works: a record goes on by the agreements it was begun with.
@Suite struct ProfileVersionTests {
    private let folder: String
    private let service: ServiceProcess

    init() throws {
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        service = try ServiceProcess(data: "\(folder)/service")
    }

    private func unit(_ profile: String) throws -> JSONValue {
        try service.admin([
            "unit", "add", "bt-fictiestad", "--organisation", "police", "--profile", profile,
        ])
    }

    private func laptop(_ arguments: [String], expected: Set<Int32> = [0]) throws -> JSONValue {
        let outcome = try ProgramRun.run(
            "samenop", arguments + ["--store", "\(folder)/laptop", "--json", "--no-input"])
        guard expected.contains(outcome.status) else { throw AcceptanceFailure(outcome, arguments) }
        return try outcome.json()
    }

    private func newRecord() throws -> String {
        try #require(try laptop(["record", "new"])["record"]?.stringValue)
    }

    /// Which profile a record is judged by, as two commands tell it.
    private func profile(_ record: String) throws -> [String?] {
        try [laptop(["record", "show", record]), laptop(["check", record], expected: [0, 3])].map {
            guard $0["regionProfile"]?["asBegun"]?.boolValue == true else { return nil }
            return "\($0["regionProfile"]?["id"]?.stringValue ?? "")"
                + "@\($0["regionProfile"]?["version"]?.integerValue ?? 0)"
        }
    }

    @Test func aRecordKeepsItsVersionWhenTheServiceGivesANewOne() throws {
        defer {
            service.stop()
            try? FileManager.default.removeItem(atPath: folder)
        }
        #expect(try unit("profile-d@1")["profileVersion"]?.integerValue == 1)
        let code = try service.admin([
            "code", "new", "--unit", "bt-fictiestad", "--role", "field_officer",
        ])
        _ = try laptop([
            "init", "--practice", "--organisation", "police", "--unit", "bt-fictiestad", "--role",
            "field_officer", "--author", "p-0001",
        ])
        // Begun before the laptop knew its region: by the profile the program brings along.
        let unenrolled = try newRecord()
        _ = try laptop(["enrol", service.url, "--code", code["code"]?.stringValue ?? ""])
        let first = try newRecord()
        #expect(try unit("profile-d")["profileVersion"]?.integerValue == 2)
        _ = try laptop(["sync"], expected: [0, 3])
        let second = try newRecord()
        #expect(try profile(unenrolled) == ["profile-b@1", "profile-b@1"])
        #expect(try profile(first) == ["profile-d@1", "profile-d@1"])
        #expect(try profile(second) == ["profile-d@2", "profile-d@2"])
        _ = try laptop(["sync"], expected: [0, 3])
        #expect(try profile(first) == ["profile-d@1", "profile-d@1"])
    }

    @Test func aFaultyProfileFileIsRefusedWhenAStoreIsMade() throws {
        defer {
            service.stop()
            try? FileManager.default.removeItem(atPath: folder)
        }
        let path = folder + "/profiel.json"
        try "{\"id\": \"regio\",\n\"version\": 0}".write(
            toFile: path, atomically: true, encoding: .utf8)
        let arguments = [
            "init", "--practice", "--organisation", "police", "--unit", "bt-fictiestad", "--role",
            "field_officer", "--author", "p-0001", "--profile", path, "--store", folder + "/new",
        ]
        let words = try ProgramRun.run("samenop", arguments)
        #expect(words.status == 65 && words.output.isEmpty)
        #expect(words.errors.contains("regel 2, version: "))
        let json = try ProgramRun.run("samenop", arguments + ["--json"])
        let error = try JSONReader.read(json.errors)["error"]
        #expect(error?["code"] == "profile-faulty")
        #expect(error?["details"]?["problems"]?.stringValue?.contains("version") == true)
        #expect(!FileManager.default.fileExists(atPath: folder + "/new"))
    }
}
