import RecordModel
import RecordRules
import Testing

@Suite struct SafetyRuleTests {
    private static let both = ["warn open", "block open"]

    static let children: [RuleCase] = [
        RuleCase("R1.8", "nobody checked", ["block open"]) { _, _ in },
        RuleCase("R1.8", "counted, but not said when", ["block open"], unknown: true) { police, _ in
            police.set("child_check", ["children_in_household": 1])
        },
        RuleCase("R1.8", "checked", []) { police, _ in checked(police, 0) },
        RuleCase("R1.8", "nobody may set it aside", ["block open"]) { police, _ in
            police.override("R1.8")
        },
        RuleCase("R1.9", "nobody checked", both) { _, _ in },
        RuleCase("R1.9", "checked, no children", []) { police, _ in checked(police, 0) },
        RuleCase("R1.9", "checked, number unknown", both, unknown: true) { police, _ in
            police.set("child_check", ["done_at": .time("14:20"), "children_in_household": nil])
        },
        RuleCase("R1.9", "a child seen", []) { police, _ in
            checked(police, 1)
            police.person(role: "child", seen: true)
        },
        RuleCase("R1.9", "a child nobody says they saw", both) { police, _ in
            checked(police, 1)
            police.person(role: "child")
        },
        RuleCase("R1.9", "a child counted but not in the record", both) { police, _ in
            checked(police, 2)
            police.person(role: "child", seen: true)
        },
        RuleCase("R1.9", "VT counts one more", both) { police, vt in
            checked(police, 1)
            checked(vt, 2)
            police.person(role: "child", seen: true)
        },
        RuleCase("R1.9", "police saw the child, VT says not", both) { police, vt in
            checked(police, 1)
            let child = police.person(role: "child")
            vt.receive(police)
            police.set(child, ["seen_each": true])
            vt.set(child, ["seen_each": false])
        },
        RuleCase("R1.9", "a minor victim not seen", both) { police, _ in
            checked(police, 0)
            police.set(police.person(), ["is_minor": true])
        },
        RuleCase("R1.9", "born less than eighteen years ago", both) { police, _ in
            checked(police, 0)
            police.set(police.person(), ["date_of_birth": "2008-02-11"])
        },
        RuleCase("R1.9", "eighteen on this very day", []) { police, _ in
            checked(police, 0)
            police.set(police.person(), ["date_of_birth": "2008-02-10"])
        },
        RuleCase(
            "R1.9", "an answer quiets the warning, not the closing",
            ["warn answered", "block open"]
        ) { police, vt in
            checked(police, 1)
            police.person(role: "child")
            vt.override("R1.9", kind: "answered")
        },
        RuleCase("R1.9", "nobody may set the closing aside", both) { police, _ in
            police.override("R1.9")
        },
    ]

    static let weapons: [RuleCase] = [
        RuleCase("R1.10", "no weapon", []) { _, _ in },
        RuleCase("R1.10", "secured", []) { police, _ in
            police.add("weapon", ["kind": "blade", "secured": true])
        },
        RuleCase("R1.10", "not secured", ["block open"]) { police, _ in
            police.add("weapon", ["kind": "blade", "secured": false])
        },
        RuleCase("R1.10", "nobody says whether secured", ["block open"], unknown: true) {
            police, _ in
            police.add("weapon", ["kind": "blade"])
        },
        RuleCase("R1.10", "VT remarks that it is not", ["block open"]) { police, vt in
            let weapon = police.add("weapon", ["kind": "blade", "secured": true])
            vt.receive(police)
            vt.set(weapon, ["secured": false])
        },
        RuleCase("R1.10", "VT proposes to take it away", ["block open"]) { police, vt in
            let weapon = police.add("weapon", ["kind": "blade"])
            vt.receive(police)
            vt.remove(weapon)
        },
        RuleCase("R1.10", "police takes back what was no weapon", []) { police, _ in
            police.remove(police.add("weapon", ["kind": "blade"]))
        },
        RuleCase("R1.10", "nobody may set it aside", ["block open"]) { police, _ in
            police.override("R1.10", about: police.add("weapon", ["kind": "blade"]))
        },
    ]

    private static func checked(_ laptop: Laptop, _ count: Int64) {
        laptop.set(
            "child_check", ["done_at": .time("14:20"), "children_in_household": .integer(count)])
    }

    @Test(arguments: children + weapons)
    func `each rule about children and weapons says what the facts demand`(_ one: RuleCase) {
        one.check()
    }
}
