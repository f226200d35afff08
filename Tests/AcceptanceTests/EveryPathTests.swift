import Foundation
import RecordModel
import Testing

@testable import samenop

/// What one command refuses, no other way round may let through.
@Suite struct EveryPathTests {
    private func world() throws -> StoryWorld {
        let world = try StoryWorld(story: "joint-visit")
        let record = try world.laptop("P1", ["record", "new"]).json()
        world.names["R"] = record["record"]?.stringValue
        try world.laptop("P1", ["set", world.record, "incident", "acute_state=acute"])
        let person = try world.laptop(
            "P1",
            ["add", world.record, "person", "person_name=Persoon A", "--partition", "police_only"])
        world.names["A"] = try person.json()["entity"]?["id"]?.stringValue
        return world
    }

    @Test func aGateIsShutOnEveryPath() throws {
        let world = try world()
        defer { world.end() }
        let paths = [
            ["step", world.record, "1", "--done"],
            ["set", world.record, "record.step1_state", "done"],
            ["add", world.record, "record", "step1_state=done"],
            ["resolve", world.record, "record.step1_state", "--value", "done", "--reason", "x"],
            ["resolve", world.record, "record.close_state", "--value", "closed", "--reason", "x"],
            ["add", world.record, "no_longer_acute", "organisation=police"],
        ]
        let before = try world.show("P1")["history"]
        for path in paths {
            let outcome = try world.laptop("P1", path, expected: [3])
            #expect(try outcome.json()["blocking"]?.arrayValue?.isEmpty == false, "\(path)")
        }
        #expect(try world.show("P1")["history"] == before)
    }

    @Test func aPlanThatSomethingSpeaksAgainstIsRefusedOnEveryPath() throws {
        let world = try world()
        defer { world.end() }
        try world.laptop("P1", ["add", world.record, "sash", "outcome=high"])
        let added = try world.laptop("P1", ["add", world.record, "measure", "kind=stop_talk"])
        let measure = try "measure/\(added.json()["entity"]?["id"]?.stringValue ?? "")"
        let paths = [
            ["add", world.record, "measure", "kind=stop_talk", "status=considered"],
            ["add", world.record, "stop_talk", "planned_at=2026-02-11T10:00:00+01:00"],
            ["set", world.record, measure, "status=requested"],
            [
                "resolve", world.record, "\(measure).status", "--value", "requested", "--reason",
                "x",
            ],
        ]
        let before = try world.show("P1")["history"]
        for path in paths {
            let outcome = try world.laptop("P1", path, expected: [3])
            let rules = try outcome.json()["blocking"]?.arrayValue?.map(\.rule)
            #expect(rules == ["R4.10"], "\(path)")
        }
        let refused = try world.laptop(
            "P1",
            paths[0] + ["--override", "R4.10", "--reason", "verzoek van het OM"], expected: [77])
        #expect(refused.errors.contains("police_topic_specialist"))
        #expect(try world.show("P1")["history"] == before)
        try world.laptop("P1", ["set", world.record, measure, "status=in_force"])
    }

    @Test func anAnswerStandsWhereWhatItIsAboutStands() throws {
        let world = try world()
        defer { world.end() }
        let id = world.names["A"] ?? ""
        try world.laptop(
            "P1", ["answer", world.record, "R1.9", "person/\(id)", "--reason", "MERKTEKEN"])
        try world.laptop(
            "P1", ["add", world.record, "participant", "unit=vt-fictiestad", "organisation=vt"])
        for laptop in ["P1", "V1"] { try world.laptop(laptop, ["sync"], expected: [0, 3]) }
        let files = try FileManager.default.subpathsOfDirectory(atPath: "\(world.folder)/V1")
        for file in files {
            let bytes = FileManager.default.contents(atPath: "\(world.folder)/V1/\(file)") ?? Data()
            #expect(bytes.range(of: Data(id.utf8)) == nil, "\(file)")
            #expect(bytes.range(of: Data("MERKTEKEN".utf8)) == nil, "\(file)")
        }
    }

    @Test(arguments: [("vt-fictiestad", "vt_worker"), ("bt-fictiestad", "supervisor")])
    func aWrongCodeIsNotUsedUpAndTheRightOneStillWorks(unit: String, role: String) throws {
        let world = try StoryWorld(story: "joint-visit")
        defer { world.end() }
        func code(_ unit: String, _ role: String) throws -> String {
            try world.service.admin(["code", "new", "--unit", unit, "--role", role])["code"]?
                .stringValue ?? ""
        }
        func start(_ laptop: String, _ unit: String, _ organisation: String, _ role: String) throws
        {
            try world.laptop(
                laptop,
                [
                    "init", "--organisation", organisation, "--unit", unit, "--role", role,
                    "--author", "n-1", "--practice",
                ])
        }
        try start("P9", "bt-fictiestad", "police", "field_officer")
        let wrong = try code(unit, role)
        let url = world.service.url
        let refused = try world.laptop("P9", ["enrol", url, "--code", wrong], expected: [77])
        #expect(refused.errors.contains("code-invalid"))
        let right = try code("bt-fictiestad", "field_officer")
        try world.laptop("P9", ["enrol", url, "--code", right])
        try world.laptop("P9", ["sync"], expected: [0, 3])
        // Whom the wrong code was for can still use it.
        try start("N9", unit, role == "supervisor" ? "police" : "vt", role)
        try world.laptop("N9", ["enrol", url, "--code", wrong])
    }

    @Test func aBlockIsNotAnswered() throws {
        let world = try world()
        defer { world.end() }
        let outcome = try world.laptop(
            "P1", ["answer", world.record, "R1.8", "--reason", "x"], expected: [77])
        #expect(outcome.errors.contains("--override"))
    }

    @Test func anExportMaterialisesInEveryOrderOfItsLines() throws {
        let world = try world()
        defer { world.end() }
        let path = "\(world.folder)/export.ndjson"
        try world.laptop("P1", ["operations", "export", world.record, "--out", path])
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        try lines.reversed().joined(separator: "\n").write(
            toFile: path, atomically: true, encoding: .utf8)
        let outcome = try ProgramRun.run(
            "samenop", ["operations", "materialize", "--input", path, "--json"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try outcome.json()["digest"] == world.show("P1")["digest"])
    }

    @Test(arguments: [
        ["--lang=en", "record", "show", "nothing"], ["record", "--lang", "en", "show", "nothing"],
        ["record", "show", "nothing", "--lang", "en"],
    ])
    func globalOptionsMayStandAnywhere(arguments: [String]) throws {
        let world = try world()
        defer { world.end() }
        let outcome = try ProgramRun.run("samenop", ["--store", "\(world.folder)/P1"] + arguments)
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("No record is called"))
    }

    @Test func anOperationIsAbbreviatedInItsReplicaOnly() throws {
        let operation = try #require(OperationID("veikpp6eqpagabpt7wwwggacjb:15"))
        #expect(OperationAddress("veik").fits(operation))
        #expect(OperationAddress("veik:15").fits(operation))
        #expect(OperationAddress("veikpp6eqpagabpt7wwwggacjb:15").fits(operation))
        #expect(!OperationAddress("veikpp6eqpagabpt7wwwggacjb:1").fits(operation))
        #expect(!OperationAddress("veik:").fits(operation))
        #expect(!OperationAddress("").fits(operation))
        #expect(!OperationAddress(":15").fits(operation))
    }
}
