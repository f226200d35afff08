import Foundation
import RecordModel
import Testing

/// The program itself, as an administrator runs it.
@Suite struct ProgramTests {
    private let program: ServiceProgram

    init() throws {
        program = ServiceProgram(folder: try TestFolder.make() + "/service")
    }

    private func run(_ arguments: String...) throws -> ServiceProgram.Ended {
        try program.run(arguments)
    }

    @Test func aServiceIsSetUpServedAndCheckedFromTheCommandLine() throws {
        let unit = try run(
            "unit", "add", "bt-fictiestad", "--organisation", "police", "--profile", "profile-b",
            "--json")
        #expect(
            unit.output
                == "{\"organisation\":\"police\",\"profile\":\"profile-b\",\"profileVersion\":1,"
                + "\"unit\":\"bt-fictiestad\"}\n")
        let (server, output, _) = try program.process([
            "serve", "--practice", "--listen", "127.0.0.1:0",
        ])
        let line = String(
            decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let url = try JSONReader.read(line)["listening"]?.stringValue
        #expect(url?.hasPrefix("http://127.0.0.1:") == true)
        // Beside the running service, on the same folder.
        let code = try run(
            "code", "new", "--unit", "bt-fictiestad", "--role", "field_officer", "--json")
        let json = try JSONReader.read(code.output)
        #expect(json["code"]?.stringValue?.utf8.count == 24)
        #expect(json["expiresAt"]?.stringValue.flatMap { Instant($0) } != nil)
        let checked = try JSONReader.read(try run("check", "--json").output)
        #expect(checked["ok"] == .bool(true) && checked["failures"] == .array([]))
        server.terminate()
        server.waitUntilExit()
        #expect(server.terminationStatus == 0)
        // The folder remembers that it is for practice.
        let real = try run("serve", "--listen", "127.0.0.1:0")
        #expect(real.code == 77 && real.output.isEmpty)
        #expect(real.errors.hasPrefix("Deze map is van een dienst van de andere soort"))
    }

    @Test func whatCanNotBeDoneIsSaidInWordsAndAsJSON() throws {
        let words = try run(
            "code", "new", "--unit", "x", "--role", "field_officer", "--lang", "en")
        #expect(words.code == 65)
        #expect(words.errors == "There is no unit 'x'. Add it first with 'unit add'.\n")
        let json = try run("code", "new", "--unit", "x", "--role", "field_officer", "--json")
        #expect(json.code == 65 && json.output.isEmpty)
        #expect(try JSONReader.read(json.errors)["error"]?["code"] == "unknown-unit")
        #expect(try run("serve", "--listen", "0.0.0.0:8480").code == 64)
        #expect(try run("serve", "--listen", "nowhere").code == 64)
        #expect(try run("code", "new", "--unit", "x", "--role", "y", "--valid", "1w").code == 64)
        #expect(
            try run("unit", "add", "u", "--organisation", "vt", "--profile", "none").code == 65)
        #expect(try run("nonsense").code == 64)
    }
}
