import Foundation
import RecordModel
import Testing

/// Who sets aside that not everybody is safe, has a supervisor hear of it.
@Suite struct OverrideAlertTests {
    @Test func aSupervisorHearsOfAnOverrideAtTheNextSync() throws {
        let world = try StoryWorld(story: "joint-visit")
        defer { world.end() }
        let record = try world.laptop("P1", ["record", "new"]).json()
        world.names["R"] = record["record"]?.stringValue
        try world.laptop(
            "P1", ["add", world.record, "person", "person_name=Persoon E", "person_safety=unknown"])
        try world.laptop(
            "P1",
            [
                "add", world.record, "consult", "kind=pre_departure", "reached=spoken",
                "started_at=2026-02-10T13:41:00+01:00", "ended_at=2026-02-10T13:44:00+01:00",
            ])
        func needs(_ laptop: String) throws -> [JSONValue] {
            try world.laptop(laptop, ["sync"], expected: [0, 3])
            return try world.laptop(laptop, ["status"]).json()["needsYou"]?.arrayValue ?? []
        }
        _ = try needs("P1")
        #expect(try !needs("SUP1").contains { $0.rule == "R1.6" })
        try world.laptop(
            "P1",
            [
                "add", world.record, "departure_clearance", "organisation=police", "--override",
                "R1.6", "--reason", "melding met meer spoed",
            ])
        #expect(try !needs("P1").contains { $0.rule == "R1.6" })
        #expect(try needs("SUP1").contains { $0.rule == "R1.6" })
    }
}
