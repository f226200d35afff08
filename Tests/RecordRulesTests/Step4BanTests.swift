import RecordModel
import RecordRules
import Testing

@Suite struct Step4BanTests {
    static let distance: [RuleCase] = [
        RuleCase("R4.12", "no ankle tag", []) { police, _ in
            police.measure("location_ban", "imposed", ["radius_m": 500])
        },
        RuleCase("R4.12", "the suspect lives too near", ["warn open"]) { police, _ in
            ban(police, radius: 500, homeNorth: "52.005752")
        },
        RuleCase("R4.12", "the suspect lives far away", []) { police, _ in
            ban(police, radius: 500, homeNorth: "52.02")
        },
        RuleCase("R4.12", "of two homes one is too near", ["warn open"]) { police, vt in
            let suspect = ban(police, radius: 500, homeNorth: "52.02")
            vt.receive(police)
            home(vt, suspect, "52.006")
        },
        RuleCase("R4.12", "the near home was left", []) { police, _ in
            let suspect = ban(police, radius: 500, homeNorth: "52.02")
            police.set(home(police, suspect, "52.006"), ["until": "2026-01-01"])
        },
        RuleCase("R4.12", "the largest radius holds", ["warn open"]) { police, vt in
            ban(police, radius: 500, homeNorth: "52.0145")
            vt.receive(police)
            guard let measure = banOf(police) else { return }
            police.set(measure, ["radius_m": 600])
            vt.set(measure, ["radius_m": 700])
        },
        RuleCase("R4.12", "as far as police entered", []) { police, _ in
            police.measure("location_ban", "imposed", ["em_combined": true, "distance_m": 1_000])
        },
        RuleCase("R4.12", "too near by what police entered", ["warn open"]) { police, _ in
            police.measure("location_ban", "imposed", ["em_combined": true, "distance_m": 999])
        },
        RuleCase("R4.12", "the distance is not known", ["warn open"], unknown: true) { police, _ in
            police.measure("location_ban", "imposed", ["em_combined": true, "radius_m": 2_000])
        },
        RuleCase("R4.12", "somebody combines it with a tag", ["warn open"]) { police, vt in
            let measure = police.measure(
                "location_ban", "imposed", ["em_combined": false, "distance_m": 10])
            vt.receive(police)
            vt.set(measure, ["em_combined": true])
        },
        RuleCase("R4.12", "the tag is a measure of its own", ["warn open"]) { police, _ in
            police.measure("location_ban", "imposed", ["distance_m": 10])
            police.measure("electronic_monitoring", "imposed")
        },
        RuleCase("R4.12", "an order with an area is a ban too", ["warn open"]) { police, _ in
            police.measure(
                "behavioural_order", "imposed",
                ["em_combined": true, "distance_m": 10, "radius_m": 5_000])
        },
        RuleCase("R4.12", "the region is content with less", [], profile: ["em_guideline_m": 100]) {
            police, _ in
            police.measure("location_ban", "imposed", ["em_combined": true, "distance_m": 140])
        },
        RuleCase("R4.12", "inside an area of corners", ["warn open"]) { police, _ in
            corners(police, home: .place("52.005", "5.005"))
        },
        RuleCase("R4.12", "far from an area of corners", []) { police, _ in
            corners(police, home: .place("52.02", "5.005"))
        },
        RuleCase("R4.12", "the ban ended", []) { police, _ in
            police.measure("location_ban", "ended", ["em_combined": true, "distance_m": 10])
        },
        RuleCase("R4.12", "answered", ["warn answered"]) { police, _ in
            police.measure("location_ban", "imposed", ["em_combined": true, "distance_m": 10])
            police.answer("R4.12")
        },
    ]

    static let radius: [RuleCase] = [
        RuleCase("R4.13", "no ankle tag", []) { police, _ in
            police.measure("location_ban", "imposed", ["radius_m": 500])
        },
        RuleCase("R4.13", "too small, wherever the suspect lives", ["warn open"]) { police, _ in
            police.measure("location_ban", "imposed", ["em_combined": true, "radius_m": 999])
        },
        RuleCase("R4.13", "large enough", []) { police, _ in
            police.measure("location_ban", "imposed", ["em_combined": true, "radius_m": 1_000])
        },
        RuleCase("R4.13", "one says large enough, the other not", ["warn open"]) { police, vt in
            let measure = police.measure("location_ban", "imposed", ["em_combined": true])
            vt.receive(police)
            police.set(measure, ["radius_m": 1_200])
            vt.set(measure, ["radius_m": 800])
        },
        RuleCase("R4.13", "nobody said how large", ["warn open"], unknown: true) { police, _ in
            police.measure("location_ban", "imposed", ["em_combined": true])
        },
        RuleCase("R4.13", "given by its corners", []) { police, _ in
            corners(police, home: .place("52.02", "5.005"))
        },
        RuleCase("R4.13", "answered", ["warn answered"]) { police, _ in
            police.measure("location_ban", "imposed", ["em_combined": true, "radius_m": 500])
            police.answer("R4.13")
        },
    ]

    static let considered: [RuleCase] = [
        RuleCase("R4.19", "no stalking", []) { police, _ in
            police.set("stalking", ["stalking_indication": "checked_no"])
        },
        RuleCase("R4.19", "nobody looked whether it is", []) { police, _ in
            police.set("stalking", ["stalking_indication": "unknown"])
        },
        RuleCase("R4.19", "possible by VT's word", ["warn open"]) { police, vt in
            police.set("stalking", ["stalking_indication": "checked_no"])
            vt.set("stalking", ["stalking_indication": "possible"])
        },
        RuleCase("R4.19", "all thought of", []) { police, _ in thoughtOf(police) },
        RuleCase("R4.19", "of one the stand is unknown", ["warn open"], unknown: true) {
            police, _ in thoughtOf(police, supervision: "unknown")
        },
        RuleCase("R4.19", "answered", ["warn answered"]) { police, _ in
            police.set("stalking", ["stalking_indication": "recognised"])
            police.answer("R4.19")
        },
    ]

    static let contactCase: [RuleCase] = [
        RuleCase("R4.23", "no ban", []) { police, _ in
            police.set("stalking", ["civil_case_running": true])
        },
        RuleCase("R4.23", "a ban and a case", ["warn open"]) { police, _ in
            police.measure("contact_ban")
            police.set("stalking", ["civil_case_running": true])
        },
        RuleCase("R4.23", "one says a case runs, the other not", ["warn open"]) { police, vt in
            police.measure("contact_ban")
            police.set("stalking", ["civil_case_running": false])
            vt.set("stalking", ["civil_case_running": true])
        },
        RuleCase(
            "R4.23", "shared children, and nobody asked about a case", ["warn open"],
            unknown: true
        ) { police, _ in
            police.measure("contact_ban")
            police.set("stalking", ["children_shared_with_suspect": true])
        },
        RuleCase("R4.23", "shared children and no case", []) { police, _ in
            police.measure("contact_ban")
            police.set(
                "stalking",
                ["children_shared_with_suspect": true, "civil_case_running": false])
        },
        RuleCase("R4.23", "the ban was rejected", []) { police, _ in
            police.measure("contact_ban", "rejected")
            police.set("stalking", ["civil_case_running": true])
        },
        RuleCase("R4.23", "answered", ["warn answered"]) { police, vt in
            police.measure("contact_ban")
            police.set("stalking", ["civil_case_running": true])
            vt.answer("R4.23")
        },
    ]

    @Test(arguments: distance + radius + considered + contactCase)
    func `each rule about bans says what the facts demand`(_ one: RuleCase) { one.check() }

    @Test func `the distance is from the home to the border`() throws {
        let police = Laptop.police()
        Self.ban(police, radius: 500, homeNorth: "52.005752")
        let finding = try #require(
            RuleBook.findings(police.facts()).first { $0.rule == "R4.12" })
        let metres = try #require(finding.arguments["distance"].flatMap { Int($0) })
        #expect((139...141).contains(metres))
        #expect(finding.arguments["guideline"] == "1000")
        #expect(finding.message(Data.texts, .dutch).contains("\(metres) meter"))
    }

    @Test func `a high risk brings the supervisor in, and still blocks nothing`() throws {
        let police = Laptop.police()
        police.set("stalking", ["stalking_indication": "recognised"])
        func binds() -> [String]? {
            RuleBook.findings(police.facts()).first { $0.rule == "R4.19" }?.binds
        }
        #expect(binds() == ["police"])
        police.questionnaire("high")
        #expect(binds() == ["police", "supervisor"])
        #expect(states(RuleBook.findings(police.facts()), "R4.19") == ["warn open"])
    }

    /// A ban round 52° north, 5° east, with a tag, against somebody who lives north of there.
    @discardableResult
    private static func ban(
        _ laptop: Laptop, radius: Int64, homeNorth: String
    ) -> EntityReference {
        let suspect = laptop.person(role: "suspect")
        home(laptop, suspect, homeNorth)
        laptop.measure(
            "location_ban", "imposed",
            [
                "em_combined": true, "radius_m": .integer(radius),
                "centre_coordinates": .place("52.0", "5.0"), "against_person": .text(suspect.id),
            ])
        return suspect
    }

    @discardableResult
    private static func home(
        _ laptop: Laptop, _ person: EntityReference, _ north: String
    ) -> EntityReference {
        laptop.add(
            "residence",
            [
                "person": .text(person.id), "address": .text("x \(north)"),
                "coordinates": .place(north, "5.0"),
            ])
    }

    private static func banOf(_ laptop: Laptop) -> EntityReference? {
        laptop.facts().entities("measure").first?.reference
    }

    private static func corners(_ laptop: Laptop, home: JSONValue) {
        let suspect = laptop.person(role: "suspect")
        laptop.add(
            "residence",
            ["person": .text(suspect.id), "address": "x", "coordinates": home])
        laptop.measure(
            "location_ban", "imposed",
            [
                "em_combined": true,
                "polygon": .array([
                    .place("52.0", "5.0"), .place("52.01", "5.0"), .place("52.01", "5.01"),
                    .place("52.0", "5.01"),
                ]),
            ])
    }

    private static func thoughtOf(_ laptop: Laptop, supervision: JSONValue = "considered") {
        laptop.set("stalking", ["stalking_indication": "recognised"])
        laptop.measure("contact_ban", "considered")
        laptop.measure("location_ban", "rejected", ["em_combined": false])
        laptop.measure("immediate_supervision", supervision)
    }
}
