import RecordModel
import RecordRules
import Testing

@Suite struct Step3TaskRuleTests {
    private static let both = ["warn open", "block open"]

    static let cases: [RuleCase] = [
        RuleCase("R3.1", "no task at all", ["warn open"]) { _, _ in },
        RuleCase("R3.1", "agreed by both", []) { police, _ in police.agreedTask() },
        RuleCase("R3.1", "agreed with the crisis service", []) { police, _ in
            police.agreedTask(["agreed_by[vt]": false, "agreed_by[crisis_service]": true])
        },
        RuleCase("R3.1", "nobody is to do it", ["warn open"]) { police, _ in
            police.agreedTask(["assignee_org": nil])
        },
        RuleCase("R3.1", "no place in the order", ["warn open"]) { police, _ in
            police.agreedTask(["order_no": nil])
        },
        RuleCase("R3.1", "only police agreed", ["warn open"]) { police, _ in
            police.agreedTask(["agreed_by[vt]": false])
        },
        RuleCase("R3.1", "nobody said whether VT agrees", ["warn open"], unknown: true) {
            police, _ in
            police.agreedTask(["agreed_by[vt]": nil])
        },
        RuleCase("R3.1", "a task that was dropped", []) { police, _ in
            police.add("task", ["kind": "buren spreken", "status": "dropped"])
        },
        RuleCase("R3.1", "answered", ["warn answered"]) { police, vt in
            vt.receive(police)
            vt.override("R3.1", kind: "answered")
        },
        RuleCase("R3.2", "each its own work", []) { police, vt in
            police.agreedTask()
            vt.agreedTask(["kind": "gezin spreken", "assignee_org": "vt", "order_no": 2])
        },
        RuleCase("R3.2", "one agreed task, seen by both", []) { police, vt in
            let task = police.agreedTask()
            vt.receive(police)
            vt.set(task, ["assignee_org": "police"])
        },
        RuleCase("R3.2", "both want to do it", both) { police, vt in
            let task = police.agreedTask()
            vt.receive(police)
            police.set(task, ["assignee_org": "police"])
            vt.set(task, ["assignee_org": "vt"])
        },
        RuleCase("R3.2", "both gave it another place", both) { police, vt in
            let task = police.agreedTask()
            vt.receive(police)
            police.set(task, ["order_no": 2])
            vt.set(task, ["order_no": 3])
        },
        RuleCase("R3.2", "the same work twice", both) { police, vt in
            police.agreedTask(["kind": "Buren  spreken"])
            vt.agreedTask(["kind": "buren spreken", "assignee_org": "vt", "order_no": 2])
        },
        RuleCase("R3.2", "the same place twice", both) { police, vt in
            police.agreedTask()
            vt.agreedTask(["kind": "gezin spreken", "assignee_org": "vt"])
        },
        RuleCase("R3.2", "the same work, the other is given up", []) { police, vt in
            police.agreedTask()
            vt.agreedTask(["assignee_org": "vt", "order_no": 2, "status": "dropped"])
        },
        RuleCase("R3.2", "done by the word of who was to do it", []) { police, vt in
            police.agreedTask(["status": "done"])
            vt.agreedTask(["assignee_org": "vt", "order_no": 2])
        },
        RuleCase("R3.2", "done by another's word", both, unknown: true) { police, vt in
            vt.agreedTask(["status": "done"])
            vt.agreedTask(["assignee_org": "vt", "order_no": 2])
        },
        RuleCase("R3.2", "nobody said what became of it", both, unknown: true) { police, vt in
            police.agreedTask(["status": nil])
            vt.agreedTask(["assignee_org": "vt", "order_no": 2])
        },
        RuleCase(
            "R3.2", "an answer quiets the warning, not the block", ["warn answered", "block open"]
        ) { police, vt in
            police.agreedTask()
            vt.agreedTask(["assignee_org": "vt"])
            police.override("R3.2", kind: "answered")
        },
        RuleCase("R3.2", "nobody may set the block aside", both) { police, vt in
            police.agreedTask()
            vt.agreedTask(["assignee_org": "vt"])
            let supervisor = Laptop("police", role: "supervisor")
            supervisor.override("R3.2")
            police.receive(supervisor)
        },
    ]

    @Test(arguments: cases)
    func `each rule about tasks says what the facts demand`(_ one: RuleCase) { one.check() }
}

extension Laptop {
    /// A task that is agreed in every respect, with what differs.
    @discardableResult
    fileprivate func agreedTask(_ other: [String: JSONValue] = [:]) -> EntityReference {
        let task: [String: JSONValue] = [
            "kind": "buren spreken", "assignee_org": "police", "order_no": 1,
            "status": "planned", "agreed_by[police]": true, "agreed_by[vt]": true,
        ]
        return add("task", task.merging(other) { _, other in other })
    }
}
