import RecordModel
import Testing

@testable import HandoverReport

/// "There is nothing" is said only where that is so, never where something was left out.
@Suite("Nothing is denied that was only left out")
struct DenialTests {
    private func world() throws -> ReportWorld {
        var world = try ReportWorld()
        world.profile = try ProductData.text("profiles/profile-g.json")
        try world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", "person",
            [
                ("person_name", "Persoon A"), ("person_roles[victim]", .bool(true)),
                ("whereabouts", "on_scene"), ("person_safety", "safe"),
            ])
        return world
    }

    @Test(
        "A weapon that is not for the recipient is not said to be unknown, nor not to be there",
        arguments: ["zsm", "vt_file", "rvdk"])
    func weapon(recipient: String) throws {
        var world = try world()
        try world.write(
            ReportWorld.police, "2026-02-10T14:33:00+01:00", "weapon",
            [("kind", "firearm"), ("secured", .bool(false))], in: .policeOnly)
        let words = try world.cutReport(for: recipient).model.words(in: 2)
        #expect(!words.contains("wapen aangetroffen"))
        #expect(!words.contains("Geen open gevaar vastgelegd"))
        #expect(!words.contains("Alles waar deze bladzijde naar vraagt, is vastgelegd."))
        #expect(words.contains("ze zijn niet voor deze ontvanger"))
    }

    @Test("Where all is told, it is said that no danger is recorded")
    func noWeapon() throws {
        let words = try world().cutReport(for: "vt_file").model.words(in: 2)
        #expect(words.contains("Geen open gevaar vastgelegd"))
        #expect(words.contains("over ‘wapen aangetroffen’") || words.contains("wapen aangetroffen"))
    }

    @Test("A difference that is not for the prosecution is not denied to it")
    func difference() throws {
        var world = try world()
        for (author, time, count) in [
            (ReportWorld.police, "2026-02-10T14:40:00+01:00", Int64(1)),
            (ReportWorld.vt, "2026-02-10T14:41:00+01:00", 2),
        ] {
            try world.write(
                author, time, "child_check", [("children_in_household", .integer(count))])
        }
        let closed = try world.cutReport(for: "om").model
        for section in [2, 21] {
            #expect(
                !closed.words(in: section).contains(
                    "Er zijn nu geen gegevens met een open verschil."))
            #expect(closed.words(in: section).contains("staan geen open verschillen"))
        }
        let open = try world.cutReport(for: "vt_file").model
        #expect(open.table("Wie zegt wat", in: 21)?.rows.count == 2)
    }

    @Test("Who gets a field that people differ about is told that they do")
    func ownDifference() throws {
        var world = try world()
        let check = try world.write(
            ReportWorld.police, "2026-02-10T14:40:00+01:00", "child_check",
            [("children_in_household", .integer(1))])
        try world.write(
            ReportWorld.vt, "2026-02-10T14:41:00+01:00", "child_check",
            [("children_in_household", .integer(2))], on: check.header.entity)
        let model = try world.cutReport(for: "rvdk").model
        #expect(model.table("Wie zegt wat", in: 2)?.rows.count == 1)
        #expect(model.table("Wie zegt wat", in: 21)?.rows.count == 2)
    }
}
