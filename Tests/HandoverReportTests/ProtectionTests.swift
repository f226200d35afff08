import RecordModel
import Testing

@testable import HandoverReport

@Suite("What nobody may read out of a report")
struct ProtectionTests {
    private static let outside = [
        "vt_file", "zsm", "om", "actieoverleg", "zvh", "rvdk", "probation", "care", "shn",
    ]
    private static let everybody = outside + ["base_team", "kct"]

    /// A region where every recipient can be reported to.
    private func world() throws -> ReportWorld {
        var world = try ReportWorld()
        world.profile = try ProductData.text("profiles/profile-g.json")
        for receiver in ["zvh", "wijkteam"] {
            try write(
                &world, "disclosure",
                [
                    ("provider_org", "police"), ("receiver_org", .text(receiver)),
                    ("covenant_ref", "C-7"),
                ])
        }
        try write(&world, "person", [("report_vs_complaint", "aangifte")])
        return world
    }

    @discardableResult
    private func write(
        _ world: inout ReportWorld, _ type: String, _ values: [(String, JSONValue)],
        in partition: Partition = .shared, wpgClass: WpgClass = .none
    ) throws -> EntityReference {
        try world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", type, values,
            occurred: "2026-02-10T14:05:00+01:00", in: partition, wpgClass: wpgClass
        ).header.entity
    }

    /// Passes something on to a receiver, as an entry that the table allows.
    private func disclose(
        _ world: inout ReportWorld, _ item: EntityReference, to receiver: String, _ row: String,
        covenant: String? = nil
    ) throws {
        try write(
            &world, "disclosure",
            [
                ("provider_org", "police"), ("provider_role", "field_officer"),
                ("receiver_org", .text(receiver)), ("purpose_code", .text(row)),
                ("ground_code", .text(row)), ("necessity_text", "nodig"),
                ("weighty_interest_text", "zwaarwegend"), ("medium", "app"),
                ("content_refs[\(item.id)]", .bool(true)),
            ] + (covenant.map { [("covenant_ref", .text($0))] } ?? []), in: .policeOnly)
    }

    private func text(_ world: ReportWorld, _ recipient: String) throws -> String {
        ClosedRecord.bytes(try world.cutReport(for: recipient).model)
    }

    @Test("Who reported stays out, for everybody (K23)", arguments: everybody)
    func notifier(recipient: String) throws {
        var world = try world()
        let notifier = try write(
            &world, "person",
            [
                ("person_name", "MELDER-NAAM"), ("person_roles[notifier]", .bool(true)),
                ("person_roles[witness]", .bool(true)),
            ])
        let victim = try write(
            &world, "person",
            [
                ("person_name", "SLACHTOFFER-NAAM"), ("person_roles[victim]", .bool(true)),
                ("person_roles[notifier]", .bool(true)),
            ])
        try write(
            &world, "residence",
            [("person", .text(notifier.id)), ("address", "MELDER-ADRES 3")])
        let (cut, model) = try world.cutReport(for: recipient)
        let text = ClosedRecord.bytes(model)
        #expect(!text.contains("MELDER") && !text.contains(notifier.id))
        #expect(!text.contains("person_roles[notifier]"))
        #expect(cut.withheld.map(\.category).contains("notifier"))
        if recipient == "om" { #expect(text.contains("SLACHTOFFER-NAAM")) }
        if recipient == "om" { #expect(text.contains(victim.id)) }
    }

    @Test("Who reported goes along where that was chosen")
    func chosenNotifier() throws {
        var world = try world()
        let notifier = try write(
            &world, "person",
            [("person_name", "MELDER-NAAM"), ("person_roles[notifier]", .bool(true))],
            wpgClass: .article8)
        try disclose(&world, notifier, to: "om", "G3")
        #expect(try text(world, "om").contains("MELDER-NAAM"))
        #expect(try !text(world, "vt_file").contains("MELDER-NAAM"))
    }

    @Test(
        "A secret address goes to nobody who serves the suspect too",
        arguments: everybody)
    func secretAddress(recipient: String) throws {
        var world = try world()
        let victim = try write(
            &world, "person",
            [
                ("person_name", "Persoon A"), ("person_roles[victim]", .bool(true)),
                ("whereabouts_text", "in OPVANG-BERK"),
            ])
        let place: JSONValue = .members([("latitude", "52.123456"), ("longitude", "5.654321")])
        let home = try write(
            &world, "residence",
            [
                ("person", .text(victim.id)), ("address", "OPVANG-ADRES 12"),
                ("coordinates", place), ("secret", .bool(true)),
            ])
        try write(
            &world, "measure",
            [
                ("kind", "location_ban"), ("for_person", .text(victim.id)),
                ("centre", "OPVANG-ADRES 12"), ("centre_coordinates", place),
                ("text", "niet bij OPVANG-ADRES 12 komen"),
            ])
        for receiver in [("probation", "G4"), ("rvdk", "G4"), ("vt", "G4"), ("om", "G3")] {
            for item in [home, victim] { try disclose(&world, item, to: receiver.0, receiver.1) }
        }
        let (cut, model) = try world.cutReport(for: recipient)
        let text = ClosedRecord.bytes(model)
        let mayKnow = ["vt_file", "om", "base_team"].contains(recipient)
        #expect(text.contains("OPVANG") == mayKnow)
        #expect(text.contains("52.123456") == mayKnow)
        if ["rvdk", "probation", "zsm", "zvh"].contains(recipient) {
            #expect(cut.withheld.map(\.category).contains("address"))
        }
    }

    @Test("In place of the address stands who knows it")
    func addressKnown() throws {
        var world = try world()
        let home = try write(
            &world, "residence",
            [("address", "OPVANG-ADRES 12"), ("from", "2026-02-01"), ("secret", .bool(true))],
            wpgClass: .article8)
        try disclose(&world, home, to: "probation", "G4")
        let words = try world.cutReport(for: "probation").model.words(in: 4)
        #expect(words.contains("Het adres is bekend bij politie en Veilig Thuis."))
        #expect(!words.contains("OPVANG"))
        // Nothing else says that somebody hides: no word, no code, no kind of what was left out.
        let bytes = try text(world, "probation").lowercased()
        for word in ["geheim", "secret", "opvang", "shelter"] {
            #expect(!bytes.contains(word), "\(word)")
        }
    }

    @Test("The suspect's past goes to nobody on the victim's side", arguments: ["care", "shn"])
    func suspectHistory(recipient: String) throws {
        var world = try world()
        let prior = try write(
            &world, "info_item", [("topic", "police_registrations"), ("text", "VERLEDEN")],
            in: .policeOnly, wpgClass: .article8)
        let ban = try write(
            &world, "info_item", [("topic", "vt_files"), ("text", "AFSPRAAK")],
            in: .policeOnly, wpgClass: .article8)
        for item in [prior, ban] {
            try disclose(&world, item, to: "wijkteam", "other", covenant: "C-7")
        }
        let (cut, model) = try world.cutReport(for: recipient)
        #expect(!ClosedRecord.bytes(model).contains("VERLEDEN"))
        // Who may not know what was left out, is not told.
        #expect(!cut.withheld.isEmpty && cut.listed.isEmpty)
        #expect(!model.words(in: 24).contains("Weggelaten"))
    }

    @Test("Care gets the conditions only, and only those passed on by covenant")
    func care() throws {
        var world = try world()
        let condition = try write(
            &world, "safety_condition", [("text", "VOORWAARDE-1")], wpgClass: .article8)
        let risk = try write(
            &world, "risk_factor", [("text", "RISICO-1")], wpgClass: .article8)
        try write(&world, "safety_condition", [("text", "VOORWAARDE-2")], wpgClass: .article8)
        for item in [condition, risk] {
            try disclose(&world, item, to: "wijkteam", "other", covenant: "C-7")
        }
        let text = try text(world, "care")
        #expect(text.contains("VOORWAARDE-1"))
        #expect(!text.contains("VOORWAARDE-2") && !text.contains("RISICO-1"))
    }

    @Test("The child protection board gets injuries of children only")
    func children() throws {
        var world = try world()
        let child = try write(&world, "person", [("is_minor", .bool(true))])
        let adult = try write(&world, "person", [("is_minor", .bool(false))])
        for (person, mark) in [(child, "LETSEL-KIND"), (adult, "LETSEL-VOLWASSENE")] {
            try write(
                &world, "injury", [("person", .text(person.id)), ("body_part", .text(mark))])
        }
        let text = try text(world, "rvdk")
        #expect(text.contains("LETSEL-KIND") && !text.contains("LETSEL-VOLWASSENE"))
    }

    @Test("Where counts are enough, there are no words of people")
    func summary() throws {
        var world = try world()
        try write(
            &world, "interview", [("about", "WOORDEN"), ("place", "PLAATS")])
        try write(&world, "interview", [("about", "WOORDEN")])
        let (_, model) = try world.cutReport(for: "zvh")
        #expect(model.words(in: 15).contains("gesprek of verhoor: 2"))
        #expect(!ClosedRecord.bytes(model).contains("WOORDEN"))
        let care = try world.cutReport(for: "care").model
        #expect(!care.words(in: 2).contains("Persoon"))
    }

    @Test("What was taken away stays inside the own organisation")
    func removed() throws {
        var world = try world()
        let made = try world.write(
            ReportWorld.police, "2026-02-10T14:37:00+01:00", "weapon", [("where", "WEGGEHAALD")])
        try world.remove(
            made, ReportWorld.police, "2026-02-10T14:39:00+01:00", reason: "vergissing")
        for recipient in ["om", "zsm"] {
            #expect(try !text(world, recipient).contains("WEGGEHAALD"))
        }
        #expect(try text(world, "base_team").contains("WEGGEHAALD"))
    }

    @Test("A reason that speaks of more than is shown, is not shown")
    func reasons() throws {
        var world = try world()
        try world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", "person",
            [("person_name", "NAAM"), ("person_safety", "safe")], reason: "REDEN over NAAM")
        let text = try text(world, "zsm")
        #expect(!text.contains("NAAM"))
        #expect(try self.text(world, "base_team").contains("REDEN over NAAM"))
    }
}
