import Foundation
import GRDB
import RecordModel
import SyncServer
import Testing

/// The audit trail from the command line.
@Suite struct AuditCommandTests {
    private let program: ServiceProgram

    init() throws {
        program = ServiceProgram(folder: try TestFolder.make() + "/service")
        _ = try program.run(
            "unit", "add", "bt-fictiestad", "--organisation", "police", "--profile", "profile-b",
            "--by", "beheerder-1")
        _ = try program.run(
            "code", "new", "--unit", "bt-fictiestad", "--role", "field_officer", "--by",
            "beheerder-2")
    }

    private func entries(_ arguments: String...) throws -> [JSONValue] {
        let ended = try program.run(["audit", "query", "--json"] + arguments)
        #expect(ended.code == 0)
        return try JSONReader.read(ended.output)["entries"]?.arrayValue ?? []
    }

    @Test func whoAdministeredWhatIsAskedFromTheCommandLine() throws {
        let made = try #require(try entries("--action", "code-made").first)
        let expected: [String: JSONValue] = [
            "actor": "beheerder-2", "actorKind": "administrator", "organisation": .null,
            "origin": "command", "action": "code-made", "object": "unit:bt-fictiestad",
            "result": "ok", "purpose": .null, "offline": .bool(false),
        ]
        for (key, value) in expected { #expect(made[key] == value, "\(key)") }
        #expect(made["at"]?.stringValue.flatMap { Instant($0) } != nil)
        #expect(try entries("--actor", "beheerder-1").count == 1)
        #expect(try entries("--unit", "elders").isEmpty)
        #expect(try entries("--limit", "1", "--purpose", "klacht").count == 1)
        // Each question before this one is in it too, the last with its purpose.
        let asked = try entries("--action", "audit-query")
        #expect(asked.count == 4 && asked.last?["purpose"] == "klacht")
        let words = try program.run("audit", "query", "--limit", "1", "--lang", "en")
        #expect(words.output.hasPrefix("1 entries found."))
        #expect(words.output.contains("End of the audit trail: "))
    }

    @Test(arguments: [
        ["--action", "nothing"], ["--record", "x"], ["--from", "yesterday"], ["--limit", "0"],
    ])
    func aQuestionThatIsNoQuestionIsRefused(_ arguments: [String]) throws {
        let ended = try program.run(["audit", "query"] + arguments)
        #expect(ended.code == 64 && ended.output.isEmpty && !ended.errors.isEmpty)
    }

    @Test func somebodyWhoIsNobodyHereIsSaidToBe() throws {
        let ended = try program.run("audit", "query", "--entity", "nobody", "--json")
        #expect(ended.code == 65)
        #expect(try JSONReader.read(ended.errors)["error"]?["code"] == "unknown-entity")
    }

    @Test func anAdministrationThatWasRefusedIsInTheTrailWithItsCode() throws {
        let refused = try program.run(
            "code", "new", "--unit", "elders", "--role", "field_officer", "--by", "beheerder-3")
        #expect(refused.code == 65)
        let told = try entries("--action", "administration")
        #expect(told.map { $0["result"] } == ["unknown-unit"])
        #expect(told.map { $0["object"] } == ["service:code"])
        #expect(told.map { $0["actor"] } == ["beheerder-3"])
    }

    @Test func verifyingSaysWhatIsWrongAndEndsWith65() throws {
        let sound = try JSONReader.read(try program.run("audit", "verify", "--json").output)
        #expect(sound["ok"] == .bool(true) && sound["failures"] == .array([]))
        let head = try #require(sound["auditHead"])
        let text =
            try "\(#require(head["number"]?.integerValue)):"
            + #require(head["digest"]?.stringValue)
        #expect(try program.run("audit", "verify", "--head", text).code == 0)
        #expect(try program.run("audit", "verify", "--head", "3:x").code == 64)
        let checked = try JSONReader.read(try program.run("check", "--json").output)
        #expect(checked["ok"] == .bool(true))
        #expect(checked["auditHead"]?["digest"]?.stringValue?.utf8.count == 64)
        let queue = try DatabaseQueue(path: program.folder + "/" + SQLiteStorage.fileName)
        try queue.write { db in
            try db.execute(
                sql: """
                    DROP TRIGGER audit_never_changed;
                    UPDATE audit SET actor = 'iemand' WHERE number = 1
                    """)
        }
        try queue.close()
        let changed = try program.run("audit", "verify", "--json")
        #expect(changed.code == 65)
        let failures = try JSONReader.read(changed.output)["failures"]?.arrayValue
        #expect(failures?.map { $0["code"] } == ["audit-changed"])
        #expect(failures?.map { $0["where"] } == ["1"])
        #expect(try program.run("check").code == 65)
    }
}
