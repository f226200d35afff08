import Foundation
import RecordModel
import Testing

/// `samenop guide` as a person meets it: a real pseudo-terminal, typed lines, the record after.
@Suite struct GuideTests {
    /// The conversation with Veilig Thuis, from the question on.
    private func callVeiligThuis(_ terminal: PseudoTerminal) throws {
        try terminal.answer("Heb je Veilig Thuis gebeld", "1")
        try terminal.answer("Kreeg je iemand van Veilig Thuis te spreken?", "gesproken")
        try terminal.answer("Hoe laat begon dat?", "23:24")
        try terminal.answer("Hoe laat was het gesprek klaar?", "23.31")
        try terminal.answer("Wie sprak je?", "bureaudienst")
        try terminal.answer("Wat spraken jullie af?", "Zij adviseren aan de telefoon.")
    }

    private func addPerson(
        _ terminal: PseudoTerminal, _ name: String, role: String, safety: String, place: String
    ) throws {
        try terminal.answer("betrokken?", "1")
        try terminal.answer("Hoe heet deze persoon?", name)
        try terminal.answer("Wat is de rol van \(name)?", role)
        try terminal.answer("Hoe oud is \(name) ongeveer?", "41")
        try terminal.answer("Is \(name) nu veilig?", safety)
        try terminal.answer("Waar is \(name) nu?", place)
        try terminal.answer("Is \(name) hier ter plaatse?", "2")
    }

    @Test func whoElseGetsAnAnswerIsSaidBeforeItIsStored() throws {
        let world = try GuideWorld()
        try world.run("set", world.name, "child_check", "children_in_household=1")
        try world.run(
            "disclose", world.name, "child_check", "--to", "zvh", "--purpose", "other",
            "--necessity", "voor het overleg", "--weighty", "direct gevaar", "--covenant", "x")
        let terminal = try world.guide()
        while try terminal.expect("):", "Hoeveel kinderen elders") == "):" {
            try terminal.type("")
        }
        try terminal.expect("):")
        try terminal.type("0")
        try terminal.expect("Dit gaat ook naar: Zorg- en Veiligheidshuis")
        try terminal.expect("Doorgaan?")
        try terminal.type("n")
        try terminal.expect("Niet opgeslagen.")
        try terminal.answer("Hoeveel kinderen elders", "2")
        try terminal.expect("Doorgaan?")
        try terminal.type("j")
        try terminal.expect("Opgeslagen: 2")
        terminal.hangUp()
        _ = try terminal.end()
        let check = try #require(try world.entities("child_check").first)
        let history = try world.run("record", "show", world.name, "--history")["history"]
        #expect(check["fields"]?["children_in_household"]?["value"] == .integer(1))
        let written = history?.arrayValue?.filter { $0["entity"]?["type"] == "child_check" }
        #expect(written?.count == 2, "what was declined left nothing behind")
    }

    @Test func stepOneAtNightWithADepartureThatIsFirstBlockedAndThenCleared() throws {
        let world = try GuideWorld()
        let terminal = try world.guide()
        try terminal.answer("Is het nu acuut onveilig?", "1")
        try terminal.expect("Opgeslagen: acuut")
        try callVeiligThuis(terminal)
        try addPerson(
            terminal, "Persoon D", role: "slachtoffer", safety: "veilig", place: "ter plaatse")
        try addPerson(terminal, "Persoon E", role: "2", safety: "onbekend", place: "weg")
        try terminal.answer("Is er nog iemand bij betrokken?", "nee")
        try terminal.answer("Hoeveel kinderen wonen in dit huis?", "1")
        try terminal.expect("Opgeslagen: 1")

        // Leaving: who is not safe, what is missing, in plain words.
        try terminal.answer("Hoeveel kinderen elders", "d")
        try terminal.expect("Wie vertrekt: politie, bt-fictiestad.")
        try terminal.expect("Nog niet zeker veilig (1):")
        try terminal.expect("Persoon E")
        try terminal.expect("Veilig, en we weten waar (1):")
        try terminal.expect("Er is gesproken:")
        try terminal.expect("Dit houdt het vertrek tegen:")
        try terminal.answer("vul aan wat ontbreekt", "1")
        try terminal.answer("voor je vertrek met de ander overlegd", "1")
        try terminal.answer("Kreeg je de ander te spreken?", "1")
        try terminal.answer("Met welke organisatie was dat?", "Veilig Thuis")
        try terminal.answer("Hoe ging dat overleg?", "telefoon")
        try terminal.answer("Hoe laat begon dat?", "23:33")
        try terminal.answer("Hoe laat was het overleg klaar?", "nu")
        try terminal.answer("Wat spraken jullie af?", "Persoon E is bij zijn broer.")
        try terminal.answer("Is Persoon E nu veilig?", "veilig met afspraken")
        try terminal.answer("Waar is Persoon E nu?", "bij familie")
        try terminal.expect("Niets houdt jullie tegen om te vertrekken.")
        try terminal.answer("leg het vertrek vast", "1")
        try terminal.answer("Aan wie laat je het hier over?", "niemand")
        try terminal.expect("Opgeslagen: het vertrek")
        try terminal.answer("Hoe laat zijn jullie vertrokken?", "nu")

        // Back where the departure interrupted; the child check is done, the step can be closed.
        try terminal.answer("Hoeveel kinderen elders", "0")
        try terminal.answer("Is er iemand zwanger?", "2")
        try terminal.answer("Zie je signalen bij kinderen?", "geen")
        try terminal.answer("Hoe laat was de kindcheck klaar?", "23:38")
        while try terminal.expect("):", "rond stap 1 af") == "):" { try terminal.type("") }
        try terminal.expect("):")
        try terminal.type("1")
        try terminal.expect("Stap 1 is nu: klaar.")
        try terminal.answer("ga naar stap 2", "")
        try terminal.answer("Hebben politie en Veilig Thuis samen overlegd?", "q")
        try terminal.expect("samenop guide \(world.name)")
        #expect(try terminal.end() == 0)

        let clearance = try #require(try world.entities("departure_clearance").first)
        #expect(clearance["fields"]?["organisation"]?["value"] == .array(["police"]))
        #expect(clearance["fields"]?["left_to"]?["value"] == .array(["niemand"]))
        let states = clearance["fields"]?["person_states"]?["value"]?.arrayValue?.first
        #expect(states?.arrayValue?.count == 2)
        let consults = try world.entities("consult")
        #expect(consults.count == 2)
        let first = consults.first {
            $0["fields"]?["kind"]?["value"]?.arrayValue?.first == "vt_first_call"
        }
        #expect(
            first?["fields"]?["started_at"]?["value"]?.arrayValue?.first
                == "2026-03-13T23:24:00+01:00")
        #expect(try world.value("record", "step1_state") == "done")
    }

    @Test func whatIsSkippedIsAskedAgainLater() throws {
        let world = try GuideWorld()
        let terminal = try world.guide()
        try terminal.answer("Is het nu acuut onveilig?", "s")
        try terminal.answer("Heb je Veilig Thuis gebeld", "")
        try terminal.answer("Wie is erbij betrokken?", "b")
        try terminal.answer("Heb je Veilig Thuis gebeld", "terug")
        try terminal.answer("Is het nu acuut onveilig?", "niet acuut")
        try terminal.expect("Opgeslagen: niet acuut")
        while try terminal.expect("):", "loop de open vragen nog eens langs") == "):" {
            try terminal.type("")
        }
        try terminal.expect("):")
        try terminal.type("2")
        try terminal.answer("Wie is erbij betrokken?", "q")
        #expect(try terminal.end() == 0)
        #expect(try world.value("incident", "acute_state") == "not_acute")
    }

    @Test func afterAPowerCutEveryAcknowledgedAnswerIsThereAndTheGuideGoesOn() throws {
        let world = try GuideWorld()
        let first = try world.guide()
        try first.answer("Is het nu acuut onveilig?", "1")
        try first.answer("Heb je Veilig Thuis gebeld", "1")
        try first.answer("Kreeg je iemand van Veilig Thuis te spreken?", "2")
        try first.expect("Opgeslagen: geen gehoor")
        try first.cutPower()
        let second = try world.guide()
        // The attempt that was begun is finished first; nothing is asked twice.
        try second.answer("Hoe laat begon dat?", "gisteren 23:50")
        try second.expect("Opgeslagen: 2026-03-12 23:50")
        try second.answer("Is er nog een poging om vast te leggen?", "1")
        try second.answer("Kreeg je iemand van Veilig Thuis te spreken?", "1")
        try second.expect("Opgeslagen: gesproken")
        second.hangUp()
        #expect(try second.end() == -SIGHUP)
        let third = try world.guide()
        // First what blocks, then what was begun.
        try third.answer("Wie is erbij betrokken?", "")
        try third.expect("Hoeveel kinderen wonen in dit huis?")
        try third.press(control: "C")
        #expect(try third.end() == -SIGINT)
        #expect(!third.transcript.contains("Is het nu acuut onveilig?"))
        let fourth = try world.guide()
        while try fourth.expect("):", "Hoe laat begon dat?") == "):" { try fourth.type("") }
        try fourth.press(control: "D")
        try fourth.expect("Alles wat je hebt geantwoord is opgeslagen.")
        #expect(try fourth.end() == 0)
        #expect(try world.value("incident", "acute_state") == "acute")
        let reached = try world.entities("consult").compactMap {
            $0["fields"]?["reached"]?["value"]?.arrayValue?.first?.stringValue
        }
        #expect(Set(reached) == ["no_answer", "spoken"])
        let begun = try world.entities("consult").filter {
            $0["fields"]?["started_at"] != nil
        }
        #expect(begun.count == 1)
    }

    @Test func wrongInputIsExplainedAndAskedAgainAndNothingIsWritten() throws {
        let world = try GuideWorld()
        let before = try world.editCount()
        let terminal = try world.guide()
        try terminal.answer("Is het nu acuut onveilig?", "9")
        try terminal.expect("'9' staat er niet bij; er is niets opgeslagen.")
        try terminal.answer("Is het nu acuut onveilig?", "aucut")
        try terminal.expect("Bedoelde je 1 acuut?")
        try terminal.answer("Is het nu acuut onveilig?", "stap 9")
        try terminal.expect("Er zijn vijf stappen")
        try terminal.answer("Is het nu acuut onveilig?", "?")
        try terminal.expect("stap 4: ga naar stap 4")
        try terminal.expect("Hiervoor is het antwoord nodig:")
        try terminal.answer("Is het nu acuut onveilig?", "stap 1")
        #expect(try world.editCount() == before)
        try terminal.answer("Is het nu acuut onveilig?", "onbekend")
        try terminal.answer("Heb je Veilig Thuis gebeld", "misschien")
        try terminal.expect("Typ een cijfer van 1 tot 2.")
        try terminal.answer("Heb je Veilig Thuis gebeld", "1")
        try terminal.answer("Kreeg je iemand", "1")
        try terminal.answer("Hoe laat begon dat?", "25:99")
        try terminal.expect("Die tijd herken ik niet.")
        try terminal.answer("Hoe laat begon dat?", "23:59")
        try terminal.answer("Welke bedoel je?", "1")
        try terminal.expect("Opgeslagen: 2026-03-12 23:59")
        try terminal.answer("Hoe laat was het gesprek klaar?", "q")
        #expect(try terminal.end() == 0)
        #expect(try world.value("incident", "acute_state") == "unknown")
    }

    @Test func whatWasStoredForGoodIsCorrectedWithAReasonAndStaysReadable() throws {
        let world = try GuideWorld()
        let terminal = try world.guide()
        try terminal.answer("Is het nu acuut onveilig?", "1")
        try terminal.answer("Heb je Veilig Thuis gebeld", "1")
        try terminal.answer("Kreeg je iemand", "voicemail")
        try terminal.answer("Hoe laat begon dat?", "b")
        try terminal.expect("Nu staat er: voicemail (politie, p-4711")
        try terminal.expect("wordt een verbetering, met een reden")
        try terminal.expect("):")
        try terminal.type("gesproken")
        try terminal.answer("Waarom?", "verkeerde cijfer getypt")
        try terminal.expect("Opgeslagen: gesproken")
        try terminal.answer("Hoe laat begon dat?", "23:30")
        try terminal.answer("Hoe laat was het gesprek klaar?", "q")
        #expect(try terminal.end() == 0)
        let consults = try world.entities("consult")
        #expect(consults.count == 2)
        let correction = try #require(
            consults.first { $0["fields"]?["corrects"] != nil }?["fields"])
        #expect(correction["reached"]?["value"]?.arrayValue?.first == "spoken")
        #expect(correction["kind"]?["value"]?.arrayValue?.first == "vt_first_call")
        #expect(correction["started_at"] != nil)
    }
}
