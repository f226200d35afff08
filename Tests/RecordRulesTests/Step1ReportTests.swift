import RecordModel
import RecordRules
import Testing

/// How the report came in, who was told of it, and what people on the scene were told.
@Suite struct Step1ReportTests {
    private static let open = ["remind open", "block open"]

    static let repeated: [RuleCase] = [
        RuleCase("R1.16", "a repeated report, and the base team does not know", open) {
            police, _ in
            police.set("incident", ["is_repeat_report": true])
        },
        RuleCase("R1.16", "the base team knows", []) { police, _ in
            police.set(
                "incident",
                ["is_repeat_report": true, "base_team_informed_at": .time("15:00")])
        },
        RuleCase("R1.16", "the first report", []) { police, _ in
            police.set("incident", ["is_repeat_report": false])
        },
        RuleCase("R1.16", "earlier reports, and nobody called it repeated", open, unknown: true) {
            police, _ in
            police.set("incident", ["earlier_report_refs": "PL-1", "is_repeat_report": nil])
        },
        RuleCase("R1.16", "VT says that it is a repeated report", open) { police, vt in
            police.set("incident", ["is_repeat_report": false])
            vt.set("incident", ["is_repeat_report": true])
        },
        RuleCase("R1.16", "set aside by a supervisor", ["remind open", "block overridden"]) {
            police, _ in
            police.set("incident", ["is_repeat_report": true])
            let supervisor = Laptop("police", role: "supervisor")
            supervisor.override("R1.16")
            police.receive(supervisor)
        },
        RuleCase("R1.16", "set aside by an officer", open) { police, _ in
            police.set("incident", ["is_repeat_report": true])
            police.override("R1.16")
        },
    ]

    static let questions: [RuleCase] = [
        RuleCase("R1.17", "a victim through the service centre", ["warn open"]) { police, _ in
            viaServiceCentre(police)
        },
        RuleCase("R1.17", "the questions are answered", []) { police, _ in
            viaServiceCentre(police)
            ask(police, "Bent u veilig?", "ja")
        },
        RuleCase("R1.17", "a question without an answer", ["warn open"], unknown: true) {
            police, _ in
            viaServiceCentre(police)
            ask(police, "Bent u veilig?", "ja")
            ask(police, "Bent u gewond?", nil)
        },
        RuleCase("R1.17", "the answer came later", []) { police, _ in
            viaServiceCentre(police)
            ask(police, "Bent u veilig?", nil)
            ask(police, "Bent u veilig?", "ja")
        },
        RuleCase("R1.17", "through another channel", []) { police, _ in
            police.set("incident", ["notification_channel[desk]": true])
            police.person(role: "victim")
        },
        RuleCase("R1.17", "without a victim", []) { police, _ in
            police.set("incident", ["notification_channel[rsc]": true])
            police.person(role: "witness")
        },
        RuleCase("R1.17", "answered", ["warn answered"]) { police, _ in
            viaServiceCentre(police)
            police.override("R1.17", kind: "answered")
        },
    ]

    static let channel: [RuleCase] = [
        RuleCase("R1.18", "no channel", ["warn open"]) { _, _ in },
        RuleCase("R1.18", "by mail", []) { police, _ in
            police.set("incident", ["notification_channel[email]": true])
        },
        RuleCase("R1.18", "a channel that was struck out", ["warn open"], unknown: true) {
            police, _ in
            police.set("incident", ["notification_channel[email]": true])
            police.set("incident", ["notification_channel[email]": nil])
        },
        RuleCase("R1.18", "VT got the report", []) { _, vt in
            vt.set("incident", ["notification_channel[vt_report]": true])
        },
        RuleCase("R1.18", "answered", ["warn answered"]) { police, _ in
            police.override("R1.18", kind: "answered")
        },
    ]

    static let explained: [RuleCase] = [
        RuleCase("R1.7", "nobody explained anything", ["warn open"]) { police, _ in
            police.add("person", ["present_on_scene": true])
        },
        RuleCase("R1.7", "nobody said who is there", ["warn open"], unknown: true) { police, _ in
            police.person()
        },
        RuleCase("R1.7", "somebody who is not there", []) { police, _ in
            police.add("person", ["present_on_scene": false])
        },
        RuleCase("R1.7", "police says away, VT says there", ["warn open"]) { police, vt in
            let person = police.add("person", ["present_on_scene": false])
            vt.receive(police)
            police.set(person, ["present_on_scene": false])
            vt.set(person, ["present_on_scene": true])
        },
        RuleCase("R1.7", "told who comes in and why", []) { police, _ in
            let person = police.person()
            police.add(
                "explanation",
                ["person": .text(person.id), "who_enters": "politie", "why": "melding"])
        },
        RuleCase("R1.7", "police told who, VT told why", []) { police, vt in
            let person = police.person()
            police.add("explanation", ["person": .text(person.id), "who_enters": "politie en VT"])
            vt.add("explanation", ["person": .text(person.id), "why": "zorgen"])
        },
        RuleCase("R1.7", "told who, not why", ["warn open"]) { police, _ in
            let person = police.person()
            police.add(
                "explanation", ["person": .text(person.id), "who_enters": "politie", "why": ""])
        },
        RuleCase("R1.7", "it could not be told", []) { police, _ in
            let person = police.person()
            police.add(
                "explanation",
                ["person": .text(person.id), "not_possible_reason": "niet aanspreekbaar"])
        },
        RuleCase("R1.7", "told to one of two", ["warn open"]) { police, _ in
            police.person()
            let other = police.person(role: "child")
            police.add(
                "explanation",
                ["person": .text(other.id), "who_enters": "wij", "why": "om te helpen"])
        },
        RuleCase("R1.7", "answered for one of two", ["warn answered", "warn open"]) { police, vt in
            let persons = [police.person(), police.person()].sorted()
            vt.override("R1.7", kind: "answered", about: persons[0])
        },
    ]

    private static func viaServiceCentre(_ police: Laptop) {
        police.set("incident", ["notification_channel[rsc]": true])
        police.person(role: "victim")
    }

    private static func ask(_ police: Laptop, _ question: String, _ answer: String?) {
        police.set(
            "incident",
            [
                "rsc_victim_questions": .members(
                    [("question", .text(question))] + (answer.map { [("answer", .text($0))] } ?? [])
                )
            ])
    }

    @Test(arguments: repeated + questions + channel + explained)
    func `each rule about the report says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `a child is to be told in words it understands`() throws {
        let police = Laptop.police()
        police.person(role: "child")
        let finding = try #require(RuleBook.findings(police.facts()).first { $0.rule == "R1.7" })
        #expect(finding.messageKey == "rule.R1.7.child")
    }
}
