import RecordModel
import RecordRules

@testable import HandoverReport

/// A small joint visit: both laptops were offline, and a child was not spoken to alone.
struct JointVisit {
    var world: ReportWorld
    let child: EntityReference
    let clearance: EntityReference
    let policeSafety: RecordOperation
    let vtSafety: RecordOperation

    init() throws {
        var world = try ReportWorld()
        let (police, vt) = (ReportWorld.police, ReportWorld.vt)
        func at(_ time: String) -> String { "2026-02-10T\(time):00+01:00" }
        try world.write(
            police, at("14:05"), "incident",
            [
                ("acute_state", "acute"), ("notification_channel[emergency_number]", .bool(true)),
                ("notified_at", .text(at("14:02"))),
                ("incident_location", "Voorbeeldlaan 1, Fictiestad"),
            ])
        for (name, role) in [("Persoon A", "victim"), ("Persoon B", "suspect")] {
            let person = try world.write(
                police, at("14:06"), "person",
                [("person_name", .text(name)), ("person_roles[\(role)]", .bool(true))])
            try world.write(
                police, at("14:45"), "person",
                [("person_safety", "safe"), ("whereabouts", "on_scene")],
                on: person.header.entity, occurred: at("14:44"))
        }
        let child = try world.write(
            police, at("14:06"), "person",
            [("person_name", "Persoon C"), ("person_roles[child]", .bool(true))]
        ).header.entity
        self.child = child
        try world.write(
            police, at("14:33"), "weapon", [("kind", "blade"), ("secured", .bool(false))])
        try world.write(
            vt, at("14:38"), "presence",
            [("organisation", "vt"), ("arrived_at", .text(at("14:38")))])
        policeSafety = try world.write(
            police, at("14:46"), "person",
            [("person_safety", "safe"), ("whereabouts", "on_scene"), ("seen_each", .bool(true))],
            on: child, occurred: at("14:45"))
        vtSafety = try world.write(
            vt, at("14:51"), "person", [("person_safety", "unknown"), ("seen_each", .bool(false))],
            on: child, occurred: at("14:50"), reason: "niet alleen gesproken")
        try world.write(police, at("14:52"), "agreement", [("measures_lead", "police")])
        try world.write(
            vt, at("14:55"), "agreement",
            [("measures_lead", "vt"), ("reassess_at", .text(at("20:00")))])
        try world.write(vt, at("15:05"), "safety_assessment", [("overall", "unsafe")])
        try world.write(police, at("15:06"), "police_view", [("outcome", "safe")])
        let left = try world.write(
            police, at("15:12"), "departure_clearance", [("organisation", "police")],
            occurred: at("15:11"))
        clearance = left.header.entity
        world.unconfirmed = [left.id]
        self.world = world
    }

    func input() throws -> ReportInput {
        try world.input(
            findings: [
                Finding(
                    rule: "R1.6", severity: .block, binds: ["police", "vt", "supervisor"], step: 1,
                    state: .unmetAfterMerge, gates: [.step(5), .departure],
                    entities: [clearance], due: Instant("2026-02-10T18:00:00+01:00"))
            ],
            clearanceMarks: [
                clearance: [
                    ReportMark(
                        rule: "R1.6", from: Instant(milliseconds: 1_770_737_400_000), until: nil)
                ]
            ])
    }
}
