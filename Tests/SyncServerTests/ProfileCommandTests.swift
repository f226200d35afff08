import Foundation
import RecordModel
import Testing

/// Region profiles through the program, as an administrator meets them.
@Suite struct ProfileCommandTests {
    private let program: ServiceProgram
    private let folder: String

    init() throws {
        folder = try TestFolder.make()
        program = ServiceProgram(folder: folder + "/service")
    }

    private func file(_ text: String) throws -> String {
        let path = folder + "/profiel.json"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private static let sound = """
        {
          "id": "regio-fictie",
          "version": 1,
          "label": {"nl": "regio", "en": "region"},
          "keys": {
            "partners": ["police", "vt"],
            "area": {"base_teams": ["bt-fictiestad"], "municipalities": ["Fictiestad"]},
            "police_units": ["bt-fictiestad"],
            "vt_orgs": ["vt-fictiestad"],
            "zsm_until": "22:00",
            "crisis_service": "none"
          }
        }
        """
    private static let faulty =
        sound.replacing("22:00", with: "22 uur").replacing("\"vt_orgs\"", with: "\"vt_org\"")

    @Test func aSoundProfileIsAnsweredWithWhatItMeans() throws {
        let path = try file(Self.sound)
        let words = try program.run("profile", "check", path)
        #expect(words.code == 0 && words.errors.isEmpty)
        #expect(words.output.hasPrefix("Regioprofiel regio (regio-fictie@1)\n"))
        #expect(words.output.contains("  Crisisdienst: geen\n"))
        let english = try program.run("profile", "check", path, "--lang", "en")
        #expect(english.output.contains("  Crisis service: none\n"))
        let json = try JSONReader.read(try program.run("profile", "check", path, "--json").output)
        #expect(json["ok"]?.boolValue == true && json["failures"] == .array([]))
        #expect(json["profile"] == "regio-fictie" && json["version"]?.integerValue == 1)
        // Checking touches no service.
        #expect(!FileManager.default.fileExists(atPath: folder + "/service"))
        #expect(try program.run("profile", "check", "profile-g@1").code == 0)
    }

    @Test func aFaultyProfileIsAnsweredWithALinePerProblem() throws {
        let path = try file(Self.faulty)
        let words = try program.run("profile", "check", path)
        #expect(words.code == 65)
        let lines = words.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first?.hasPrefix("regel 5, vt_orgs: Deze sleutel ontbreekt.") == true)
        #expect(lines.dropFirst().first?.hasSuffix("Bedoel je vt_orgs?") == true)
        #expect(lines.last?.hasPrefix("regel 10, zsm_until: Er staat \"22 uur\"") == true)
        let outcome = try program.run("profile", "check", path, "--json", "--lang", "en")
        let json = try JSONReader.read(outcome.output)
        #expect(outcome.code == 65 && json["ok"]?.boolValue == false)
        let last = try #require(json["failures"]?.arrayValue?.last)
        #expect(last["line"]?.integerValue == 10 && last["key"] == "zsm_until")
        #expect(last["given"] == "\"22 uur\"")
        #expect(last["allowed"]?.stringValue?.hasPrefix("Allowed: a time such as") == true)
        #expect(last["message"]?.stringValue?.hasPrefix("It says \"22 uur\"") == true)
    }

    @Test func aUnitTakesACheckedFileAndRefusesAFaultyOne() throws {
        let add = ["unit", "add", "bt-fictiestad", "--organisation", "police", "--profile"]
        let refused = try program.run(add + [try file(Self.faulty)])
        #expect(refused.code == 65 && refused.output.isEmpty)
        #expect(refused.errors.contains("\nregel 10, zsm_until: "))
        let refusedJSON = try program.run(add + [try file(Self.faulty), "--json"])
        let error = try JSONReader.read(refusedJSON.errors)
        #expect(error["error"]?["code"] == "faulty-profile")
        #expect(error["failures"]?.arrayValue?.count == 3)
        #expect(!FileManager.default.fileExists(atPath: folder + "/service"))

        let path = try file(Self.sound)
        let added = try program.run(add + [path, "--by", "beheerder-1", "--json"])
        #expect(try JSONReader.read(added.output)["profile"] == "regio-fictie")
        let held = try JSONReader.read(try program.run("profile", "list", "--json").output)
        let first = try #require(held["profiles"]?.arrayValue?.first)
        #expect(first["profile"] == "regio-fictie" && first["addedBy"] == "beheerder-1")
        #expect(first["units"]?.canonicalText == "[\"bt-fictiestad\"]")
        #expect(try program.run("profile", "list").output.contains("beheerder-1"))

        // The same id and version can't come to say something else.
        let changed = try program.run(
            add + [try file(Self.sound.replacing("22:00", with: "21:00")), "--json"])
        #expect(changed.code == 65)
        #expect(try JSONReader.read(changed.errors)["error"]?["code"] == "profile-changed")
    }

    @Test(arguments: ["nothing.json", "profile-z", "profile-b@7"])
    func whatIsNeitherShippedNorAFileIsRefused(name: String) throws {
        let outcome = try program.run("profile", "check", name, "--json")
        #expect(outcome.code == 65)
        #expect(try JSONReader.read(outcome.errors)["error"]?["code"] == "bad-profile")
    }
}
