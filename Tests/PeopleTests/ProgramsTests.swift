import Foundation
import RecordModel
import Testing

/// The programs themselves, as an administrator and two colleagues run them.
@Suite struct ProgramsTests {
    /// A service that runs, and laptops beside it.
    private struct Desk {
        let folder: URL

        init() throws {
            folder = FileManager.default.temporaryDirectory
                .appending(path: "samenop-people-\(UUID().uuidString)")
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
        }

        func start(_ program: String, _ arguments: [String]) throws -> (Process, Pipe, Pipe) {
            let tests = try FileManager.default.destinationOfSymbolicLink(
                atPath: "/proc/self/exe")
            let process = Process()
            process.executableURL = URL(filePath: tests).deletingLastPathComponent()
                .appending(path: program)
            process.arguments = arguments
            process.environment = ["PATH": "/usr/bin"]
            let (output, errors) = (Pipe(), Pipe())
            (process.standardOutput, process.standardError) = (output, errors)
            process.standardInput = FileHandle.nullDevice
            try process.run()
            return (process, output, errors)
        }

        func run(
            _ program: String, _ arguments: [String]
        ) throws -> (json: JSONValue, errors: String, code: Int32) {
            let (process, output, errors) = try start(program, arguments)
            let text = output.fileHandleForReading.readDataToEndOfFile()
            let error = errors.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            let json = text.isEmpty ? .null : try JSONReader.read(Array(text))
            return (json, String(decoding: error, as: UTF8.self), process.terminationStatus)
        }

        func server(_ arguments: String...) throws -> (
            json: JSONValue, errors: String, code: Int32
        ) {
            try run(
                "samenop-server",
                arguments + ["--json", "--data", folder.appending(path: "service").path])
        }

        func laptop(_ name: String, _ arguments: String...) throws -> (
            json: JSONValue, errors: String, code: Int32
        ) {
            try run(
                "samenop",
                arguments + ["--json", "--no-input", "--store", folder.appending(path: name).path])
        }

        /// A laptop that has joined.
        func join(_ name: String, _ unit: String, _ role: String, _ url: String) throws -> String {
            _ = try laptop(
                name, "init", "--organisation", "police", "--unit", unit, "--role", role,
                "--author", "m-\(name)", "--practice")
            let code = try server("code", "new", "--unit", unit, "--role", role).json["code"]
            let joined = try laptop(name, "enrol", url, "--code", code?.stringValue ?? "")
            return try #require(joined.json["replica"]?.stringValue)
        }
    }

    @Test func aLaptopIsEndedHandsInAndIsWipedAndItsWorkIsJudged() throws {
        let desk = try Desk()
        defer { try? FileManager.default.removeItem(at: desk.folder) }
        for unit in ["bt-fictiestad", "bt-voorbeeld"] {
            #expect(
                try desk.server(
                    "unit", "add", unit, "--organisation", "police", "--profile", "profile-b"
                ).code == 0)
        }
        let (service, output, _) = try desk.start(
            "samenop-server",
            [
                "serve", "--practice", "--listen", "127.0.0.1:0", "--data",
                desk.folder.appending(path: "service").path,
            ])
        defer {
            service.terminate()
            service.waitUntilExit()
        }
        let line = output.fileHandleForReading.availableData
        let url = try #require(try JSONReader.read(Array(line))["listening"]?.stringValue)
        let lost = try desk.join("lost", "bt-fictiestad", "field_officer", url)
        _ = try desk.join("other", "bt-voorbeeld", "field_officer", url)
        let made = try desk.laptop("lost", "record", "new").json
        let name = try #require(made["name"]?.stringValue)
        #expect(try desk.laptop("lost", "sync").code == 0)

        // The other team opens it by the name it was given by phone.
        let opened = try desk.laptop("other", "emergency", name, "--reason", "kind in gevaar")
        #expect(opened.code == 0 && opened.json["record"] == made["record"])
        #expect(
            try desk.laptop("other", "record", "show", name, "--purpose", "kind in gevaar")
                .json["record"] == made["record"])
        let nothing = try desk.laptop("other", "emergency", "eik-0000", "--reason", "x")
        #expect(nothing.code == 77 && nothing.errors.contains("emergency-not-found"))

        // Reported lost: what it hands in now waits, and then it is wiped.
        #expect(
            try desk.laptop("lost", "set", name, "incident", "acute_state=acute").code == 0)
        #expect(try desk.server("replica", "revoke", lost, "--reason", "lost").code == 0)
        let states = try desk.server("replica", "list", "--unit", "bt-fictiestad")
        #expect(states.json["replicas"]?.arrayValue?.map { $0["state"] } == ["lost"])
        let ended = try desk.laptop("lost", "sync")
        #expect(ended.code == 77 && ended.json["revoked"]?["wiped"]?.boolValue == true)
        #expect(ended.json["quarantined"]?.arrayValue?.count == 1)
        #expect(try desk.laptop("lost", "status").errors.contains("\"wiped\""))

        let waiting = try desk.server("quarantine", "list").json["quarantined"]?.arrayValue
        let id = try #require(waiting?.first?["operation"]?.stringValue)
        #expect(waiting?.count == 1 && waiting?.first?["content"] == nil)
        let own = try desk.server(
            "quarantine", "accept", id, "--reason", "x", "--by", "m-lost")
        #expect(own.code == 77 && own.errors.contains("may-not-judge"))
        let shown = try desk.server(
            "quarantine", "list", id, "--show", "--reason", "beoordelen", "--by", "beheer")
        #expect(
            shown.json["quarantined"]?.arrayValue?.first?["content"]?["values"]?["acute_state"]
                == "acute")
        let accepted = try desk.server(
            "quarantine", "accept", id, "--reason", "klopt", "--by", "beheer")
        #expect(accepted.code == 0 && accepted.json["verdict"] == "accepted")
        #expect(try desk.laptop("other", "sync").json["received"]?.integerValue == 1)
        #expect(try desk.server("replica", "lost", lost, "--reason", "gestolen").code == 0)
        #expect(try desk.server("check").json["ok"]?.boolValue == true)
    }
}
