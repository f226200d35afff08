import Foundation
import RecordModel
import Testing

/// The pages of the guide that are more than one question: differences, points, departure.
@Suite struct GuidePagesTests {
    @Test func aDifferenceShowsBothVoicesAndIsSettledWithAReason() throws {
        let story = try StoryWorld(story: "joint-visit")
        defer { story.end() }
        let record = try story.laptop("P1", ["record", "new"]).json()
        let name = record["name"]?.stringValue ?? ""
        try story.laptop("P1", ["add", name, "person", "person_name=Persoon C"])
        try story.laptop(
            "P1", ["add", name, "participant", "unit=vt-fictiestad", "organisation=vt"])
        for laptop in ["P1", "V1"] { try story.laptop(laptop, ["sync"], expected: [0, 3]) }
        try story.laptop("P1", ["set", name, "person", "person_safety=safe"])
        try story.laptop(
            "V1", ["set", name, "person", "person_safety=unknown", "--reason", "niet gesproken"])
        for laptop in ["P1", "V1"] { try story.laptop(laptop, ["sync"], expected: [0, 3]) }

        let world = GuideWorld(folder: "\(story.folder)/V1", record: name)
        let terminal = try PseudoTerminal(
            "samenop", ["guide", name, "--store", world.folder], environment: ["SAMENOP_LANG": ""])
        while try terminal.expect("):", "Is Persoon C nu veilig?") == "):" { try terminal.type("") }
        try terminal.expect("Hierover verschillen de antwoorden.")
        try terminal.expect("veilig (politie, p-4711")
        try terminal.expect("Tot iemand kiest geldt: onbekend")
        try terminal.expect("):")
        try terminal.type("veilig met afspraken")
        try terminal.answer("Waarom?", "")
        try terminal.expect("Zonder reden verandert er niets.")
        try terminal.answer("Is Persoon C nu veilig?", "veilig met afspraken")
        try terminal.answer("Waarom?", "alleen gesproken")
        try terminal.expect("Opgeslagen: veilig met afspraken")
        try terminal.answer("Waar is Persoon C nu?", "q")
        #expect(try terminal.end() == 0)
        let field = try #require(
            try world.entities("person").first?["fields"]?["person_safety"])
        #expect(field.state == "settled")
        #expect(field["value"] == "safe_with_conditions")
    }

    @Test func theSevenPointsStandOnOnePageAndEachAnswerSurvivesAPowerCut() throws {
        let world = try GuideWorld()
        var terminal = try world.guide()
        try terminal.answer("Is het nu acuut onveilig?", "stap 4")
        try terminal.answer("Is er een maatregel", "2")
        try terminal.expect("De zeven punten om samen af te spreken")
        try terminal.expect("7 Wie belt wie als het onveiliger wordt: nog open")
        try terminal.expect("):")
        try terminal.type("1")
        try terminal.answer("Wil je een afspraak over overleg vastleggen?", "1")
        try terminal.answer("Wie neemt het initiatief?", "politie")
        try terminal.answer("Met wie overleggen zij?", "Veilig Thuis")
        try terminal.expect("Opgeslagen: Veilig Thuis")
        try terminal.cutPower()

        terminal = try world.guide()
        try terminal.answer("Is het nu acuut onveilig?", "stap 4")
        try terminal.answer("Is er een maatregel", "2")
        try terminal.expect("1 Wie overlegt met wie, en wanneer: nog open")
        try terminal.expect("Ontbreekt: Wanneer overleggen zij?")
        try terminal.expect("):")
        try terminal.type("1")
        try terminal.answer("Wanneer overleggen zij?", "elke dag om 9 uur")
        try terminal.answer("Nog een afspraak over overleg?", "2")
        try terminal.expect("1 Wie overlegt met wie, en wanneer: afgesproken")
        try terminal.expect("):")
        try terminal.type("2")
        try terminal.answer("Zijn er uitkomsten die gedeeld moeten worden?", "er is niets te delen")
        try terminal.expect("2 Wie krijgt welke uitkomsten van het onderzoek: afgesproken")
        try terminal.expect("):")
        try terminal.type("6")
        try terminal.answer("Wie is het eerste aanspreekpunt", "1")
        try terminal.answer("Welke functie of persoon is dat?", "wijkagent")
        try terminal.answer("Wie vervangt die?", "")
        try terminal.expect("6 Wie het eerste aanspreekpunt is: afgesproken")
        try terminal.expect("):")
        try terminal.type("q")
        #expect(try terminal.end() == 0)

        let agreement = try #require(try world.entities("agreement").first?["fields"])
        let items = agreement["consultation"]?["value"]?.arrayValue ?? []
        // Every answer is an item that changes the one before; the last one is whole.
        #expect(items.count == 3)
        let whole = try #require(items.first { $0["when"] != nil })
        #expect(whole["who"]?["organisation"] == "police")
        #expect(whole["with"]?["organisation"] == "vt")
        #expect(whole["corrects"]?.stringValue?.isEmpty == false)
        #expect(agreement["results_sharing_none"]?["value"] == .bool(true))
        #expect(agreement["measures_lead"]?["value"] == "police")
    }

    @Test func anOfficerMayLeaveWithAReasonPerRuleAndSomebodyElseMayNot() throws {
        let world = try GuideWorld()
        try world.run(
            "add", world.name, "consult", "kind=vt_first_call", "reached=spoken",
            "started_at=2026-03-13T23:24:00+01:00", "ended_at=2026-03-13T23:31:00+01:00")
        try world.run("add", world.name, "person", "person_name=Persoon E")
        let terminal = try world.guide()
        try terminal.answer("Wat is de rol van Persoon E?", "d")
        try terminal.expect("Persoon E")
        try terminal.expect("nu veilig: niet vastgelegd")
        try terminal.answer("toch doen, met een reden", "2")
        try terminal.answer("Hiervan wijk je af:", "steekpartij elders")
        try terminal.answer("Hiervan wijk je af:", "steekpartij elders")
        try terminal.answer("Aan wie laat je het hier over?", "")
        try terminal.expect("Opgeslagen: het vertrek")
        try terminal.answer("Hoe laat zijn jullie vertrokken?", "q")
        #expect(try terminal.end() == 0)
        let overrides = try world.entities("override").compactMap {
            $0["fields"]?["rule"]?["value"]?.arrayValue?.first?.stringValue
        }
        #expect(Set(overrides).isSuperset(of: ["R1.5", "R1.6"]))
        #expect(try world.entities("departure_clearance").count == 1)

        let other = try GuideWorld(organisation: "vt", role: "vt_worker")
        try other.run("add", other.name, "person", "person_name=Persoon E")
        let screen = try other.guide()
        try screen.answer("Is het nu acuut onveilig?", "vertrek")
        try screen.expect("Wie vertrekt: Veilig Thuis")
        try screen.expect("vul aan wat ontbreekt")
        try screen.expect("2 terug naar de vragen")
        try screen.expect("):")
        try screen.type("q")
        #expect(try screen.end() == 0)
    }

    @Test func itSpeaksEnglishOnRequestAndNeverWithColour() throws {
        let world = try GuideWorld()
        let terminal = try world.guide("--lang", "en")
        try terminal.answer("Is it acutely unsafe right now?", "not sure")
        try terminal.expect("'not sure' is not one of them")
        try terminal.answer("Is it acutely unsafe right now?", "unknown")
        try terminal.expect("Stored: unknown")
        try terminal.answer("Did you call Veilig Thuis", "o")
        try terminal.expect("Overview")
        try terminal.expect("Step 1, Physical safety: in progress.")
        try terminal.expect("Nobody is in the record yet.")
        try terminal.answer("Did you call Veilig Thuis", "skip")
        try terminal.answer("Who is involved?", "yes")
        // What an arrow key leaves in a line is no part of the answer.
        try terminal.answer("What is this person called?", "= \u{1B}[Db")
        try terminal.expect("Stored: b")
        try terminal.answer("What is the role of b?", "1, 4")
        try terminal.answer("About how old is b?", "unknown")
        try terminal.answer("Is b under 18?", "no")
        try terminal.answer("Is b safe now?", "n")
        try terminal.answer("Note", "seen at the door")
        try terminal.expect("Note: seen at the door")
        try terminal.expect("):")
        try terminal.type("quit")
        try terminal.expect("Everything you answered is stored.")
        #expect(try terminal.end() == 0)
        #expect(!terminal.transcript.contains("\u{1B}"))
        let person = try #require(try world.entities("person").first?["fields"])
        #expect(person["person_name"]?["value"] == "b")
        #expect(person["person_roles[victim]"]?["value"] == .bool(true))
        #expect(person["safety_how_known"]?["value"] == "seen at the door")
        #expect(person["age_estimate"]?["value"] == .null)
    }

    @Test(arguments: [[], ["--no-input"], ["--json"]])
    func withoutATerminalItSaysWhatToUseInstead(_ options: [String]) throws {
        let world = try GuideWorld()
        let outcome = try ProgramRun.run(
            "samenop", ["guide", world.name, "--store", world.folder] + options)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("samenop set"))
        #expect(outcome.output.isEmpty)
        let terminal = try world.guide("--no-input")
        #expect(try terminal.end() == 64)
    }
}
