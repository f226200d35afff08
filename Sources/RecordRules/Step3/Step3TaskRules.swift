import RecordMerge
import RecordModel

/// Rules of step 3 about who does what, and in which order.
enum Step3TaskRules {
    /// In the order of the catalogue.
    static let all: [Rule] = [tasksAgreed, tasksUncontested]

    /// R3.1: there are tasks, and of each it is agreed who does it and when.
    static let tasksAgreed = Rule("R3.1", .warn, step: 3, binds: Party.both) { facts in
        let tasks = InvestigationTask.all(facts)
        guard !tasks.isEmpty else { return [Breach(variant: "none")] }
        return tasks.filter { !$0.isDropped }.compactMap { task in
            var missing: [String] = []
            if !task.isAssigned { missing.append("assignee") }
            if !task.isOrdered { missing.append("order") }
            if !task.isAgreed { missing.append("agreement") }
            guard !missing.isEmpty else { return nil }
            return Breach(entities: [task.entity.reference], parts: ["missing": missing])
        }
    }

    /// R3.2: no work and no place in the order is held by two organisations.
    static let tasksUncontested = Rule(
        "R3.2", .warn, step: 3, binds: Party.both, gates: [.step(3)]
    ) { facts in
        let tasks = InvestigationTask.all(facts).filter { !$0.isFinished(facts) }
        let contested = tasks.filter(\.isContested).map {
            Breach(entities: [$0.entity.reference])
        }
        let doubled = tasks.indices.flatMap { index in
            tasks[..<index].compactMap { double($0, tasks[index]) }
        }
        return (contested + doubled).flatMap { breach in
            var block = breach
            block.severity = .block
            return [breach, block]
        }
    }

    private static func double(_ one: InvestigationTask, _ other: InvestigationTask) -> Breach? {
        let variant: String
        if one.isSameWork(as: other) {
            variant = "work"
        } else if one.hasSamePlace(as: other) {
            variant = "order"
        } else {
            return nil
        }
        return Breach(
            entities: [one.entity.reference, other.entity.reference], variant: variant)
    }
}
