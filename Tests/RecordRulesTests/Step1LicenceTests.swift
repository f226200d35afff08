import RecordModel
import RecordRules
import Testing

/// Weapons, and whoever holds a licence for one.
@Suite struct Step1LicenceTests {
    private static let remindAndBlock = ["remind open", "block open"]
    private static let warnAndBlock = ["warn open", "block open"]

    static let asked: [RuleCase] = [
        RuleCase("R1.11", "nobody asked", ["warn open"]) { police, _ in police.person() },
        RuleCase("R1.11", "everything is answered", []) { police, _ in
            police.add("person", known)
        },
        RuleCase("R1.11", "one answer is lacking", ["warn open"]) { police, _ in
            police.add("person", ["weapon_possession": "no", "weapon_used": "no"])
        },
        RuleCase("R1.11", "one answer is unknown", ["warn open"], unknown: true) { police, _ in
            police.add("person", known.merging(["weapons_licence": "unknown"]) { $1 })
        },
        RuleCase("R1.11", "one for each person", ["warn open", "warn open"]) { police, _ in
            police.person(role: "victim")
            police.person(role: "suspect")
        },
        RuleCase("R1.11", "a child is not asked about", []) { police, _ in
            police.person(role: "child")
        },
        RuleCase("R1.11", "a child that is a suspect is", ["warn open"]) { police, _ in
            police.add("person", ["person_roles[suspect]": true, "age_estimate": 15])
        },
        RuleCase("R1.11", "also among neighbours", ["warn open"]) { police, _ in
            police.set("incident", ["dependency_relation": "none"])
            police.person()
        },
        RuleCase("R1.11", "answered", ["warn answered"]) { police, _ in
            police.override("R1.11", kind: "answered", about: police.person())
        },
    ]

    static let linked: [RuleCase] = [
        RuleCase("R1.12", "a holder without a part in the case", ["block open"]) { police, _ in
            police.add("person", ["weapons_licence": "yes"])
        },
        RuleCase("R1.12", "one who applied", ["block open"]) { police, _ in
            police.add("person", ["weapons_licence": "applied", "person_roles[suspect]": true])
        },
        RuleCase("R1.12", "a holder with a part", []) { police, _ in
            police.add(
                "person",
                [
                    "weapons_licence": "yes", "person_roles[suspect]": true,
                    "licence_holder_role": "suspect",
                ])
        },
        RuleCase("R1.12", "being a holder is no part in the case", ["block open"]) { police, _ in
            police.add(
                "person",
                [
                    "weapons_licence": "yes", "person_roles[weapons_licence_holder]": true,
                    "licence_holder_role": "weapons_licence_holder",
                ])
        },
        RuleCase("R1.12", "called a holder, licence unknown", ["block open"], unknown: true) {
            police, _ in
            police.add(
                "person",
                ["person_roles[weapons_licence_holder]": true, "weapons_licence": "unknown"])
        },
        RuleCase("R1.12", "called a holder, licence withdrawn", []) { police, _ in
            police.add(
                "person",
                ["person_roles[weapons_licence_holder]": true, "weapons_licence": "revoked"])
        },
        RuleCase("R1.12", "nobody speaks of a licence", []) { police, _ in police.person() },
        RuleCase("R1.12", "police and VT differ about the licence", ["block open"]) { police, vt in
            let person = police.person()
            vt.receive(police)
            police.set(person, ["weapons_licence": "no"])
            vt.set(person, ["weapons_licence": "yes"])
        },
        RuleCase("R1.12", "nobody may set it aside", ["block open"]) { police, _ in
            police.add("person", ["weapons_licence": "yes"])
            let supervisor = Laptop("police", role: "supervisor")
            supervisor.override("R1.12")
            police.receive(supervisor)
        },
    ]

    static let told: [RuleCase] = [
        RuleCase("R1.13", "a holder, and the office does not know", remindAndBlock) { police, _ in
            holder(police)
        },
        RuleCase("R1.13", "told, with what it was told", []) { police, _ in
            holder(police)
            police.add("kct_notified", ["passed_on": "alles wat bekend is"])
        },
        RuleCase("R1.13", "told, in a talk that took place", []) { police, _ in
            holder(police)
            let talk = police.consult("kct", "15:00")
            police.add("kct_notified", ["passed_on": "alles", "consult": .text(talk.id)])
        },
        RuleCase("R1.13", "told, in a talk with nobody", remindAndBlock) { police, _ in
            holder(police)
            let talk = police.consult("kct", "15:00", reached: "no_answer")
            police.add("kct_notified", ["passed_on": "alles", "consult": .text(talk.id)])
        },
        RuleCase("R1.13", "nobody said what it was told", remindAndBlock, unknown: true) {
            police, _ in
            holder(police)
            police.add("kct_notified", ["passed_on": " "])
        },
        RuleCase("R1.13", "no licence", []) { police, _ in
            police.add("person", ["weapons_licence": "no"])
        },
        RuleCase("R1.13", "set aside by a supervisor", ["remind open", "block overridden"]) {
            police, _ in
            holder(police)
            supervisor(police, "R1.13")
        },
        RuleCase("R1.13", "set aside by an officer", remindAndBlock) { police, _ in
            holder(police)
            police.override("R1.13")
        },
        RuleCase("R1.13", "the reminder answered", ["remind answered", "block open"]) {
            police, _ in
            holder(police)
            police.override("R1.13", kind: "answered")
        },
    ]

    static let misuse: [RuleCase] = [
        RuleCase("R1.14", "feared, and nothing done", ["block open"]) { police, _ in
            police.add("person", ["fear_of_misuse": true, "misuse_signal": "dreigde"])
        },
        RuleCase("R1.14", "feared, and acted on", []) { police, _ in
            police.add("person", ["fear_of_misuse": true, "misuse_action": "verlof ingetrokken"])
        },
        RuleCase("R1.14", "an action without words", ["block open"]) { police, _ in
            police.add("person", ["fear_of_misuse": true, "misuse_action": "  "])
        },
        RuleCase("R1.14", "a sign, and nobody said what it means", ["block open"], unknown: true) {
            police, _ in
            police.add("person", ["misuse_signal": "dreigde"])
        },
        RuleCase("R1.14", "a sign that turned out to be nothing", []) { police, _ in
            police.add("person", ["misuse_signal": "dreigde", "fear_of_misuse": false])
        },
        RuleCase("R1.14", "nobody fears anything", []) { police, _ in police.person() },
        RuleCase("R1.14", "nobody may set it aside", ["block open"]) { police, _ in
            police.add("person", ["fear_of_misuse": true])
            supervisor(police, "R1.14")
        },
    ]

    static let doubt: [RuleCase] = [
        RuleCase("R1.15", "doubt that nobody shared", warnAndBlock) { police, _ in
            police.add("person", ["licence_doubt": true])
        },
        RuleCase("R1.15", "shared with a colleague", []) { police, _ in
            police.add("person", ["licence_doubt": true])
            police.consult("colleague", "15:00")
        },
        RuleCase("R1.15", "shared with Korpscheftaken", []) { police, _ in
            police.add("person", ["licence_doubt": true])
            police.consult("kct", "15:00")
        },
        RuleCase("R1.15", "tried to share", warnAndBlock) { police, _ in
            police.add("person", ["licence_doubt": true])
            police.consult("kct", "15:00", reached: "voicemail")
        },
        RuleCase("R1.15", "a talk of which nobody said who answered", warnAndBlock, unknown: true) {
            police, _ in
            police.add("person", ["licence_doubt": true])
            police.add("consult", ["kind": "colleague", "reached": "unknown"])
        },
        RuleCase("R1.15", "no doubt", []) { police, _ in
            police.add("person", ["licence_doubt": false, "weapons_licence": "yes"])
        },
        RuleCase("R1.15", "set aside by a supervisor", ["warn open", "block overridden"]) {
            police, _ in
            police.add("person", ["licence_doubt": true])
            supervisor(police, "R1.15")
        },
        RuleCase("R1.15", "set aside by VT", warnAndBlock) { police, vt in
            police.add("person", ["licence_doubt": true])
            vt.override("R1.15")
        },
    ]

    private static let known: [String: JSONValue] = [
        "weapon_possession": "suspected", "weapon_used": "no", "weapons_licence": "no",
    ]

    private static func holder(_ police: Laptop) {
        police.add("person", ["weapons_licence": "yes"])
    }

    private static func supervisor(_ police: Laptop, _ rule: String) {
        let supervisor = Laptop("police", role: "supervisor")
        supervisor.override(rule)
        police.receive(supervisor)
    }

    @Test(arguments: asked + linked + told + misuse + doubt)
    func `each rule about weapons and licences says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    @Test func `the questions that lack an answer are named`() throws {
        let police = Laptop.police()
        police.add("person", ["weapon_possession": "yes"])
        let finding = try #require(
            RuleBook.findings(police.facts()).first { $0.rule == "R1.11" })
        #expect(
            finding.parts["questions"] == ["rule.R1.11.weapon_used", "rule.R1.11.weapons_licence"])
    }

    @Test(arguments: [
        ("R1.12", Gate.step(2)), ("R1.13", .closing), ("R1.14", .step(4)),
        ("R1.15", .step(5)),
    ])
    func `what is open about a licence keeps its gate shut`(_ rule: String, _ gate: Gate) {
        let police = Laptop.police()
        police.add(
            "person", ["weapons_licence": "yes", "licence_doubt": true, "fear_of_misuse": true])
        #expect(RuleBook.blocking(gate, police.facts()).map(\.rule).contains(rule))
    }
}
