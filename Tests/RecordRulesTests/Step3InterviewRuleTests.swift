import RecordModel
import RecordRules
import Testing

@Suite struct Step3InterviewRuleTests {
    static let cases: [RuleCase] = joint + rights + repeats + removal

    private static let joint: [RuleCase] = [
        RuleCase("R3.11", "joint", []) { police, _ in police.add("interview", ["joint": true]) },
        RuleCase("R3.11", "police alone", ["warn open"]) { police, _ in
            police.add("interview", ["joint": false])
        },
        RuleCase("R3.11", "nobody says whether joint", ["warn open"], unknown: true) {
            police, _ in
            police.add("interview", ["about": "de avond"])
        },
        RuleCase("R3.11", "both named as having led it", []) { police, _ in
            police.add("interview", ["interviewers[police]": true, "interviewers[vt]": true])
        },
        RuleCase("R3.11", "both named, yet not joint", ["warn open"]) { police, _ in
            police.add(
                "interview",
                ["interviewers[police]": true, "interviewers[vt]": true, "joint": false])
        },
        RuleCase("R3.11", "alone, with a reason", []) { police, _ in
            police.add("interview", ["joint": false, "not_joint_reason": "VT was er nog niet"])
        },
        RuleCase("R3.11", "corrected to joint", []) { police, _ in
            let wrong = police.add("interview", ["joint": false])
            police.add("interview", ["joint": true, "corrects": .text(wrong.id)])
        },
        RuleCase("R3.11", "each spoke alone", ["warn open", "warn open"]) { police, vt in
            police.add("interview", ["joint": false])
            vt.add("interview", ["joint": false])
        },
        RuleCase("R3.11", "answered for one of the two", ["warn answered", "warn open"]) {
            police, vt in
            let one = police.add("interview", ["joint": false])
            let other = vt.add("interview", ["joint": false])
            police.override("R3.11", kind: "answered", about: min(one, other))
        },
    ]

    private static let rights: [RuleCase] = [
        RuleCase("R3.12", "a conversation", []) { police, _ in
            police.add("interview", ["legal_kind": "conversation"])
        },
        RuleCase("R3.12", "a hearing", ["block open"]) { police, _ in
            police.add("interview", ["legal_kind": "hearing"])
        },
        RuleCase("R3.12", "of an unknown kind", ["block open"], unknown: true) { police, _ in
            police.add("interview", ["legal_kind": "unknown"])
        },
        RuleCase("R3.12", "VT calls it a conversation, police a hearing", ["block open"]) {
            police, vt in
            let talk = vt.add("interview", ["legal_kind": "conversation"])
            police.receive(vt)
            police.set(talk, ["legal_kind": "hearing"])
            vt.set(talk, ["legal_kind": "informative"])
        },
        RuleCase("R3.12", "rights told and legal aid offered", []) { police, _ in
            police.hearing()
        },
        RuleCase("R3.12", "legal aid: nobody knows", ["block open"], unknown: true) { police, _ in
            police.hearing(["legal_aid_offered": nil])
        },
        RuleCase("R3.12", "no legal aid offered", ["block open"]) { police, _ in
            police.hearing(["legal_aid_offered": false])
        },
        RuleCase("R3.12", "rights told before it began", []) { police, _ in
            police.advised(at: "14:55")
        },
        RuleCase("R3.12", "rights told after it began", ["block open"]) { police, _ in
            police.advised(at: "15:01")
        },
        RuleCase("R3.12", "a supervisor can't set it aside", ["block open"]) { police, _ in
            police.hearing(["rights_told": false])
            let supervisor = Laptop("police", role: "supervisor")
            supervisor.override("R3.12")
            police.receive(supervisor)
        },
    ]

    private static let repeats: [RuleCase] = [
        RuleCase("R3.13", "one talk", []) { police, _ in
            police.talk(police.person(role: "child"), "15:00")
        },
        RuleCase("R3.13", "two talks", ["warn open"]) { police, _ in
            let child = police.person(role: "child")
            police.talk(child, "15:00")
            police.talk(child, "16:00")
        },
        RuleCase("R3.13", "each one talk", ["warn open"]) { police, vt in
            let child = police.person(role: "child")
            vt.receive(police)
            police.talk(child, "15:00")
            vt.talk(child, "16:00")
        },
        RuleCase("R3.13", "each one talk with another child", []) { police, _ in
            police.talk(police.person(role: "child"), "15:00")
            police.talk(police.person(role: "child"), "16:00")
        },
        RuleCase("R3.13", "one talk, corrected", []) { police, _ in
            let child = police.person(role: "child")
            let wrong = police.talk(child, "15:00")
            police.set(police.talk(child, "15:05"), ["corrects": .text(wrong.id)])
        },
        RuleCase("R3.13", "two talks with an adult", []) { police, _ in
            let victim = police.person()
            police.talk(victim, "15:00")
            police.talk(victim, "16:00")
        },
        RuleCase("R3.13", "nobody knows whether it is a child", ["warn open"], unknown: true) {
            police, _ in
            let victim = police.person()
            police.set(victim, ["is_minor": nil])
            police.talk(victim, "15:00")
            police.talk(victim, "16:00")
        },
        RuleCase("R3.13", "answered about the last talk", ["warn answered"]) { police, _ in
            let child = police.person(role: "child")
            police.talk(child, "15:00")
            let last = police.talk(child, "16:00")
            police.override("R3.13", kind: "answered", about: last)
        },
        RuleCase("R3.13", "an answer does not cover a third talk", ["warn open"]) { police, _ in
            let child = police.person(role: "child")
            police.talk(child, "15:00")
            let second = police.talk(child, "16:00")
            police.override("R3.13", kind: "answered", about: second)
            police.talk(child, "17:00")
        },
    ]

    private static let removal: [RuleCase] = [
        RuleCase("R3.14", "not taken away", []) { police, _ in
            police.add("interview", ["removed_from_safe_place": false])
        },
        RuleCase("R3.14", "nobody spoke of it", []) { police, _ in
            police.add("interview", ["about": "school"])
        },
        RuleCase("R3.14", "taken away", ["warn open"]) { police, _ in
            police.add("interview", ["removed_from_safe_place": true])
        },
        RuleCase("R3.14", "taken away: nobody knows", ["warn open"], unknown: true) {
            police, _ in
            police.add("interview", ["removed_from_safe_place": nil])
        },
        RuleCase("R3.14", "with a reason, without support", ["warn open"]) { police, _ in
            police.add(
                "interview", ["removed_from_safe_place": true, "removed_reason": "was nodig"])
        },
        RuleCase("R3.14", "with a reason and support", []) { police, _ in
            police.add(
                "interview",
                [
                    "removed_from_safe_place": true, "removed_reason": "was nodig",
                    "child_support_by": "tante",
                ])
        },
        RuleCase("R3.14", "answered", ["warn answered"]) { police, vt in
            let talk = police.add("interview", ["removed_from_safe_place": true])
            vt.override("R3.14", kind: "answered", about: talk)
        },
    ]

    @Test(arguments: cases)
    func `each rule about talks says what the facts demand`(_ one: RuleCase) { one.check() }

    @Test func `a talk alone is asked of who held it`() {
        let vt = Laptop.vt()
        vt.add("interview", ["joint": false])
        vt.add("interview", ["joint": false, "interviewers[crisis_service]": true])
        let findings = RuleBook.findings(vt.facts()).filter { $0.rule == "R3.11" }
        #expect(Set(findings.map(\.binds)) == [["vt"], ["crisis_service"]])
    }

    @Test(arguments: [(2, ["police", "vt"]), (3, ["police", "vt", "supervisor"])])
    func `from the third talk with a child a supervisor is told`(
        _ count: Int, _ binds: [String]
    ) throws {
        let police = Laptop.police()
        let child = police.person(role: "child")
        for hour in 15..<15 + count { police.talk(child, "\(hour):00") }
        let findings = RuleBook.findings(police.facts())
        let finding = try #require(findings.first { $0.rule == "R3.13" })
        #expect(finding.binds == binds)
        #expect(finding.arguments == ["count": String(count)])
        #expect(Interview.count(of: child, police.facts()) == count)
    }

    @Test func `a hearing without rights shuts no gate`() {
        let police = Laptop.police()
        police.hearing(["rights_told": false])
        let finding = RuleBook.findings(police.facts()).first { $0.rule == "R3.12" }
        #expect(finding?.gates == [])
    }
}

extension Laptop {
    /// A talk with somebody.
    @discardableResult
    fileprivate func talk(_ person: EntityReference, _ from: String) -> EntityReference {
        add("interview", ["person": .text(person.id), "from": .time(from)])
    }

    /// A hearing from 15:00, of which it was written apart when the rights were told.
    fileprivate func advised(at time: String) {
        let talk = add("interview", ["legal_kind": "hearing", "from": .time("15:00")])
        happened(time).set(talk, ["rights_told": true, "legal_aid_offered": true])
    }

    /// A hearing by the book, with what differs.
    fileprivate func hearing(_ other: [String: JSONValue] = [:]) {
        let values: [String: JSONValue] = [
            "legal_kind": "hearing", "from": .time("15:00"), "rights_told": true,
            "legal_aid_offered": true,
        ]
        add("interview", values.merging(other) { _, other in other })
    }
}
