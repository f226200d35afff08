import Foundation
import RecordModel
import RecordRules
import Testing

@testable import HandoverReport

@Suite("A secret address in other words")
struct MaskTests {
    private static let address = "Schuilweg 12, 1234 AB Schuildorp"
    private static let closed = ["zsm", "rvdk", "probation"]
    private static let everyClosed = closed + ["zvh", "care"]
    private static let open = ["vt_file", "base_team"]

    /// A victim who hides, with what else stands on the person; who gets it gets it by an entry.
    private struct Scene {
        var world: ReportWorld
        let victim: EntityReference
        let home: EntityReference
        private var minute = 10

        init(
            address: String = MaskTests.address, _ values: [(String, JSONValue)] = []
        ) throws {
            world = try ReportWorld()
            world.profile = try ProductData.text("profiles/profile-g.json")
            for receiver in ["zvh", "wijkteam"] {
                try world.write(
                    ReportWorld.police, "2026-02-10T14:02:00+01:00", "disclosure",
                    [
                        ("provider_org", "police"), ("receiver_org", .text(receiver)),
                        ("covenant_ref", "C-7"),
                    ])
            }
            victim = try world.write(
                ReportWorld.police, "2026-02-10T14:03:00+01:00", "person",
                [
                    ("person_name", "Persoon A"), ("person_roles[victim]", .bool(true)),
                    ("person_safety", "safe"),
                ] + values
            ).header.entity
            home = try world.write(
                ReportWorld.police, "2026-02-10T14:04:00+01:00", "residence",
                [
                    ("person", .text(victim.id)), ("address", .text(address)),
                    ("secret", .bool(true)),
                ]
            ).header.entity
            try disclose(victim)
        }

        @discardableResult
        mutating func write(
            _ type: String, _ values: [(String, JSONValue)], on entity: EntityReference? = nil,
            citing: [RecordOperation] = [], reason: String? = nil
        ) throws -> RecordOperation {
            minute += 1
            return try world.write(
                ReportWorld.police, "2026-02-10T14:\(minute):00+01:00", type, values, on: entity,
                occurred: "2026-02-10T14:\(minute):00+01:00", reason: reason, citing: citing)
        }

        mutating func disclose(_ item: EntityReference) throws {
            for (receiver, row) in [
                ("probation", "G4"), ("rvdk", "G4"), ("vt", "G4"), ("om", "G3"),
            ] {
                try write(
                    "disclosure",
                    [
                        ("provider_org", "police"), ("provider_role", "field_officer"),
                        ("receiver_org", .text(receiver)), ("purpose_code", .text(row)),
                        ("ground_code", .text(row)), ("necessity_text", "nodig"),
                        ("weighty_interest_text", "zwaarwegend"), ("medium", "app"),
                        ("content_refs[\(item.id)]", .bool(true)),
                    ])
            }
        }

        func text(for recipient: String) throws -> String {
            let model = try world.cutReport(for: recipient).model
            return ClosedRecord.bytes(model)
                + String(
                    decoding: CSVRenderer.render(model, try ProductData.allTexts()), as: UTF8.self)
        }
    }

    /// Whether any part of the address can be read, however it is written: by other means than
    /// those of the mask.
    private func tells(_ text: String) -> Bool {
        let plain = text.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        let letters = plain.filter { $0.isLetter }
        return letters.contains("schuilweg") || letters.contains("schuildorp")
            || plain.range(
                of: "(?<![0-9a-z])1234[^0-9a-z]{0,3}ab(?![0-9a-z])",
                options: .regularExpression) != nil
    }

    @Test("A text that quotes it does not", arguments: closed)
    func quoted(recipient: String) throws {
        for words in [
            "Zij belde zelf vanaf Schuilweg 12 in Schuildorp", "zit op schuilweg 12",
            "Zit op SCHUILWEG  12, 1234ab", "Verblijf: Schuïlweg-12 (1234 AB)",
        ] {
            let scene = try Scene([("safety_how_known", .text(words))])
            let text = try scene.text(for: recipient)
            #expect(!tells(text), "\(words)")
            #expect(text.contains("…"), "\(words)")
        }
    }

    @Test("Who may know it reads it as it was written", arguments: open)
    func told(recipient: String) throws {
        let words = "Zij belde zelf vanaf Schuilweg 12 in Schuildorp"
        let text = try Scene([("safety_how_known", .text(words))]).text(for: recipient)
        #expect(text.contains(words))
    }

    @Test("An earlier form of it stays secret", arguments: everyClosed)
    func reworded(recipient: String) throws {
        var scene = try Scene([("safety_how_known", "Zij zit op Schuilweg 12")])
        let first = try #require(
            scene.world.operations.first { $0.header.entity == scene.home })
        try scene.write(
            "residence", [("address", "Opvang De Berk, Berkstad")], on: scene.home,
            citing: [first])
        let text = try scene.text(for: recipient)
        #expect(!tells(text))
        #expect(try scene.text(for: "base_team").contains("Schuilweg"))
    }

    @Test("What was changed since tells it neither", arguments: everyClosed)
    func replaced(recipient: String) throws {
        var scene = try Scene([("safety_how_known", "Zij zit op schuilweg 12")])
        let first = try #require(
            scene.world.operations.first { $0.header.entity == scene.victim })
        try scene.write(
            "person", [("safety_how_known", "Zij belde zelf")], on: scene.victim,
            citing: [first], reason: "Schuilweg 12 hoort hier niet")
        #expect(!tells(try scene.text(for: recipient)))
        #expect(try scene.text(for: "base_team").lowercased().contains("schuilweg 12"))
    }

    @Test("A short one, and one in a list of objects, stay out too", arguments: everyClosed)
    func short(recipient: String) throws {
        var scene = try Scene(address: "Dam 1", [("safety_how_known", "Zij zit op Dam 1")])
        try scene.write(
            "departure_clearance",
            [
                ("organisation", "police"),
                (
                    "person_states",
                    .array([
                        .members([
                            ("person", .text(scene.victim.id)), ("person_safety", "safe"),
                            ("text", "gebracht naar DAM 1"),
                        ])
                    ])
                ),
            ])
        let text = try scene.text(for: recipient)
        #expect(!text.lowercased().contains("dam 1"))
        #expect(try scene.text(for: "base_team").contains("gebracht naar DAM 1"))
    }

    @Test("Who reported is not named in a text either", arguments: closed + ["base_team"])
    func notifier(recipient: String) throws {
        var scene = try Scene([
            ("safety_how_known", "Gehoord van Mies Melderman; melderman belde. Persoon A zegt dat.")
        ])
        let notifier = try scene.write(
            "person",
            [("person_name", "Mies Melderman"), ("person_roles[notifier]", .bool(true))]
        ).header.entity
        let text = try scene.text(for: recipient)
        #expect(!text.lowercased().contains("melderman"))
        #expect(text.contains("zegt dat"))
        guard recipient == "probation" else { return }
        try scene.disclose(notifier)
        #expect(try scene.text(for: recipient).contains("Melderman"))
    }

    @Test("Who reported and is told of as a person keeps the name")
    func notifierShown() throws {
        var scene = try Scene([("safety_how_known", "Persoon A belde zelf")])
        try scene.write("person", [("person_roles[notifier]", .bool(true))], on: scene.victim)
        // Somebody else with the same name.
        try scene.write(
            "person", [("person_name", "Persoon A"), ("person_roles[notifier]", .bool(true))])
        #expect(try scene.text(for: "vt_file").contains("Persoon A belde zelf"))
    }

    @Test("A place where others live or it happened stays readable", arguments: closed)
    func openPlace(recipient: String) throws {
        var scene = try Scene([("safety_how_known", "Zij zit op Schuilweg 12 in Schuildorp")])
        try scene.write(
            "incident",
            [("acute_state", "acute"), ("incident_location", "Voorbeeldlaan 1, Schuildorp")])
        let text = try scene.text(for: recipient)
        #expect(text.contains("Zij zit op … in Schuildorp"))
        #expect(!text.contains("Schuilweg"))
        guard recipient == "zsm" else { return }
        #expect(text.contains("Voorbeeldlaan 1, Schuildorp"))
    }

    @Test("Where she is said to be, in words, is masked elsewhere too", arguments: closed)
    func whereabouts(recipient: String) throws {
        let scene = try Scene([
            ("whereabouts_text", "in Opvang Berk"),
            ("safety_how_known", "Gebracht naar opvang-berk"),
        ])
        #expect(try scene.text(for: recipient).contains("Gebracht naar …"))
        #expect(try scene.text(for: "base_team").contains("opvang-berk"))
    }

    @Test("Coordinates stay out however exact they are")
    func coordinates() throws {
        var scene = try Scene([("safety_how_known", "Zij is op 52,1235 / 5.65432")])
        try scene.write(
            "residence",
            [("coordinates", .members([("latitude", "52.123456"), ("longitude", "5.654321")]))],
            on: scene.home)
        for recipient in Self.closed {
            let text = try scene.text(for: recipient)
            #expect(!text.contains("52,123") && !text.contains("5.654"))
        }
    }

    @Test("No way of writing it gets through, in no form of the report", arguments: everyClosed)
    func variants(recipient: String) throws {
        var random = SystemRandomNumberGenerator()
        let gaps = [" ", "  ", ", ", "-", "\u{A0}", ". ", "/", " \u{200B}", "\n", "_", "; "]
        let accents: [Character: [String]] = [
            "u": ["ü", "u\u{301}"], "e": ["é", "ë"], "i": ["ï"], "o": ["ö"], "a": ["á"],
        ]
        let texts = (0..<40).map { _ in
            let words = ["Schuilweg", "12", "1234", "AB", "Schuildorp"].map { word in
                word.map { letter in
                    let all = [letter.lowercased(), letter.uppercased()] + (accents[letter] ?? [])
                    return all.randomElement(using: &random) ?? ""
                }.joined()
            }
            return words.reduce("Zij zit op") { text, word in
                text + (gaps.randomElement(using: &random) ?? " ") + word
            }
        }
        #expect(texts.allSatisfy(tells))
        let all = texts.joined(separator: ". ")
        let report = try Scene([("safety_how_known", .text(all))]).text(for: recipient)
        #expect(!tells(report), "\(all)")
    }
}
