import Foundation
import RecordModel
import Testing

@testable import SamenOp

/// A report that proves itself, through the built programs: with the service and without it.
@Suite struct ProvableReportTests {
    private static func report(
        _ world: StoryWorld, _ form: String, name: String? = nil, laptop: String = "P1"
    ) throws -> (path: String, made: JSONValue, errors: String) {
        let path = "\(world.folder)/\(name ?? "report").\(form)"
        let outcome = try world.laptop(
            laptop,
            [
                "report", world.record, "--for", "base_team", "--interim", "--format", form,
                "--out", path,
            ])
        return (path, try outcome.json(), outcome.errors)
    }

    private static func codes(_ verified: JSONValue, _ member: String) -> Set<String> {
        Set(verified[member]?.arrayValue?.compactMap(\.stringValue) ?? [])
    }

    /// Checks a file on a machine that has no store.
    private static func verifyWithoutStore(_ world: StoryWorld, _ path: String) throws -> JSONValue
    {
        try world.laptop("nobody", ["verify", path]).json()
    }

    @Test func withTheServiceItSaysWhatIsInItsLogAndWhoseKeySaysSo() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        for form in ["json", "md", "html"] {
            let (path, made, errors) = try Self.report(world, form)
            #expect(made["attested"] == .bool(true) && errors.isEmpty)
            let verified = try world.laptop("P1", ["verify", path]).json()
            #expect(verified["ok"] == .bool(true) && verified["form"]?.stringValue == form)
            #expect(verified["digest"] == made["digest"])
            #expect(verified["status"] == "interim" && verified["recipient"] == "base_team")
            #expect(verified["record"]?.stringValue == world.names["R"])
            #expect(verified["checked"] == .array(["digest", "attestation"]))
            #expect(verified["overtaken"] == .null)
            #expect(verified["comparedWithStore"] == .bool(true))
            let said = try #require(verified["attestation"])
            #expect(said["practice"] == .bool(true) && said["unknown"] == .integer(0))
            #expect(
                said["held"] == verified["operations"] && said["reportDigest"] == made["digest"])
            #expect(
                Self.codes(verified, "proves") == [
                    "unchanged", "issued-here", "existed-then", "asked-by-unit", "everything-held",
                    "nothing-further", "known-service",
                ])
            #expect(
                Self.codes(verified, "doesNotProve") == [
                    "maker", "made-then", "nothing-left-out", "truth", "real",
                ])
            // Whoever has no store sees the same, but for whose key it is.
            let elsewhere = try Self.verifyWithoutStore(world, path)
            #expect(elsewhere["ok"] == .bool(true))
            #expect(elsewhere["comparedWithStore"] == .bool(false))
            #expect(Self.codes(elsewhere, "proves") == ["unchanged"])
            #expect(
                Self.codes(elsewhere, "doesNotProve").isSuperset(of: [
                    "known-service", "existed-then", "asked-by-unit", "everything-held",
                ]))
            #expect(!Self.codes(elsewhere, "doesNotProve").contains("issued-here"))
            // The other side has the record and did not make it; it joined the same service.
            let other = try world.laptop("V1", ["verify", path]).json()
            #expect(Self.codes(other, "doesNotProve").contains("issued-here"))
            #expect(Self.codes(other, "proves").contains("known-service"))
            #expect(elsewhere["attestation"] == verified["attestation"])
        }
    }

    @Test func withoutTheServiceItLeavesAllTheSameAndSaysSo() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        world.service.stop()
        for form in ["json", "md", "html"] {
            let (path, made, errors) = try Self.report(world, form)
            #expect(made["attested"] == .bool(false))
            #expect(errors.contains("niet bevestigd door de dienst"))
            let verified = try world.laptop("P1", ["verify", path]).json()
            #expect(verified["ok"] == .bool(true) && verified["attestation"] == .null)
            #expect(Self.codes(verified, "proves") == ["unchanged", "issued-here"])
            #expect(
                Self.codes(verified, "doesNotProve").isSuperset(of: ["existed-then", "maker"]))
        }
    }

    @Test func whatWasNotSentYetIsNotKnownToTheService() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        try world.laptop("P1", ["add", world.record, "person", "person_safety=unknown"])
        let (path, _, _) = try Self.report(world, "md")
        let verified = try world.laptop("P1", ["verify", path]).json()
        #expect(verified["attestation"]?["unknown"] == .integer(1))
        #expect(Self.codes(verified, "doesNotProve").contains("everything-held"))
        // And what the other side wrote meanwhile is told by its number.
        try world.laptop("V1", ["add", world.record, "person", "person_safety=safe"])
        try world.laptop("V1", ["sync"], expected: [0, 3])
        let later = try Self.report(world, "json", name: "later").path
        let second = try world.laptop("P1", ["verify", later]).json()
        #expect(second["attestation"]?["further"] == .integer(1))
        #expect(Self.codes(second, "doesNotProve").contains("nothing-further"))
    }

    @Test func aFixedClockMakesTheSameBytesAgain() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        let bytes = try (1...2).map { number in
            let path = "\(world.folder)/\(number).md"
            let outcome = try world.laptop(
                "P1",
                [
                    "report", world.record, "--for", "base_team", "--interim", "--format", "md",
                    "--out", path, "--at", "2030-05-20T17:00:00+02:00",
                ])
            #expect(try outcome.json()["attested"] == .bool(false))
            #expect(outcome.errors.contains("--at"))
            return try #require(FileManager.default.contents(atPath: path))
        }
        #expect(bytes[0] == bytes[1])
    }

    @Test(arguments: ["json", "md", "html"])
    func aReportThatWasChangedIsNotAllRight(_ form: String) throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        let path = try Self.report(world, form).path
        let sound = try #require(FileManager.default.contents(atPath: path))
        for index in stride(from: 0, to: sound.count, by: sound.count / 8) {
            var changed = sound
            changed[index] ^= 1
            try changed.write(to: URL(fileURLWithPath: path))
            let outcome = try world.laptop("P1", ["verify", path], expected: [65])
            guard let verified = try? outcome.json() else {
                #expect(outcome.errors.contains("not-a-report"))
                continue
            }
            #expect(verified["ok"] == .bool(false) && verified["failures"] != .array([]))
        }
        try Data("age-encryption.org/v1\n".utf8).write(to: URL(fileURLWithPath: path))
        let encrypted = try world.laptop("P1", ["verify", path], expected: [65])
        #expect(try JSONReader.read(encrypted.errors)["error"]?["code"] == "file-encrypted")
    }

    @Test func aReportThatWasOvertakenSaysSoAndIsStillAsItWasMade() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        let paths = try ["json", "md"].map { try Self.report(world, $0).path }
        // Here, and on a laptop of the other side.
        try world.laptop("P1", ["add", world.record, "person", "person_safety=unknown"])
        try world.laptop("V1", ["add", world.record, "person", "person_safety=safe"])
        for laptop in ["V1", "P1", "V1"] { try world.laptop(laptop, ["sync"], expected: [0, 3]) }
        for path in paths {
            for (laptop, basis) in [("P1", "recipient"), ("V1", "record")] {
                let verified = try world.laptop(laptop, ["verify", path]).json()
                #expect(verified["ok"] == .bool(true))
                let overtaken = try #require(verified["overtaken"])
                #expect(overtaken["count"] == .integer(2), "\(laptop) of \(path)")
                #expect(overtaken["basis"]?.stringValue == basis)
                #expect(overtaken["since"] == verified["madeAt"])
            }
            let words = try ProgramRun.run(
                "samenop", ["verify", path, "--store", "\(world.folder)/P1"])
            #expect(words.status == 0 && words.output.contains("ingehaald"))
            #expect(words.output.contains(": 2. "))
            let english = try ProgramRun.run(
                "samenop", ["verify", path, "--store", "\(world.folder)/P1", "--lang", "en"])
            #expect(english.output.contains("overtaken") && !english.output.contains("{"))
        }
        #expect(try Self.verifyWithoutStore(world, paths[0])["overtaken"] == .null)
    }
}
