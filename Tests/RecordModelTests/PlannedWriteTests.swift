import RecordModel
import Schemas
import Testing

/// Which writes the shipped catalogue calls plans.
@Suite struct PlannedWriteTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let type: String
        var change: [String: JSONValue] = [:]
        var standing: [String: [JSONValue]] = [:]
        let gates: [String]
    }

    static let rows: [Row] = [
        Row(
            testDescription: "a talk thought of", type: "measure",
            change: ["kind": "stop_talk", "status": "considered"], gates: ["planning"]),
        Row(
            testDescription: "a talk that took place", type: "measure",
            change: ["kind": "stop_talk", "status": "in_force"], gates: []),
        Row(
            testDescription: "another measure thought of", type: "measure",
            change: ["kind": "shelter", "status": "considered"], gates: []),
        Row(
            testDescription: "the stand of what is known to be a talk", type: "measure",
            change: ["status": "requested"], standing: ["kind": ["shelter", "stop_talk"]],
            gates: ["planning"]),
        Row(
            testDescription: "what is written takes the place of what stood", type: "measure",
            change: ["status": "ended"],
            standing: ["kind": ["stop_talk"], "status": ["considered"]], gates: []),
        Row(
            testDescription: "a write that makes nothing a plan", type: "measure",
            change: ["text": "x"], standing: ["kind": ["stop_talk"], "status": ["considered"]],
            gates: []),
        Row(
            testDescription: "a date", type: "stop_talk", change: ["planned_at": "x"],
            gates: ["planning"]),
        Row(
            testDescription: "a date taken back", type: "stop_talk", change: ["planned_at": .null],
            gates: []),
        Row(
            testDescription: "a date of what was held", type: "stop_talk",
            change: ["planned_at": "x"], standing: ["held_at": ["y"]], gates: []),
        Row(
            testDescription: "the end of a file", type: "vt_closed", change: ["closed_at": "x"],
            gates: ["closingFile"]),
        Row(testDescription: "a person", type: "person", change: ["kind": "x"], gates: []),
    ]

    @Test(arguments: rows)
    func aWriteIsAPlanByWhatItSays(_ row: Row) throws {
        let catalogue = try Catalogue(
            version: "2026.1", paths: Schemas.paths, text: Schemas.text)
        let plans = catalogue.structure.plans(of: row.type).filter { plan in
            plan.isMeant(by: row.change) { row.standing[$0] ?? [] }
        }
        #expect(plans.map(\.gate) == row.gates)
    }
}
