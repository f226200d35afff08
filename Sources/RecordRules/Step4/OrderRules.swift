import RecordMerge
import RecordModel

/// Rules about how measures come into force, stand and end.
enum OrderRules {
    private enum Names {
        /// From how many days before the end a supervisor hears of it too.
        static let supervisorDays: Int64 = 3
    }

    /// R4.14: who decides hears in time that a measure is about to end, several times; whoever
    /// answered hears it again at the next moment. The first end anybody names counts.
    static let expiry = Rule(
        "R4.14", .remind, step: Step4Rules.step, binds: Party.both
    ) { facts in
        Measure.all(facts).filter(\.isEnforceable).compactMap { measure in
            guard let end = measure.earliestEnd(facts) else { return nil }
            let moments = Measure.reminders(before: end, facts) + [end]
            guard let asked = moments.last(where: { $0 <= facts.now }) else { return nil }
            let isUrgent = end.daysBefore(Names.supervisorDays) <= facts.now
            return Breach(
                entities: [measure.reference],
                binds: isUrgent ? Party.both + [Party.supervisor] : nil,
                variant: end <= facts.now ? "overdue" : nil, arguments: ["date": end.dayText],
                due: end, asksSince: asked)
        }
    }

    /// R4.15: an order is first recorded in the police systems, then handed over, then enforced.
    /// The fact stays recorded; it just does not count as in force elsewhere.
    static let inProperOrder = Rule(
        "R4.15", .block, step: Step4Rules.step, binds: [Party.police]
    ) { facts in
        Measure.answerable(facts).filter { !$0.isOver }.compactMap { measure in
            let gaps = measure.serviceGaps(facts)
            guard !gaps.isEmpty else { return nil }
            return Breach(
                entities: [measure.reference], parts: ["missing": gaps.map(\.rawValue)])
        }
    }

    /// R4.20: one says that a measure holds, another that it does not. Until somebody checks the
    /// victim counts as not protected and the ban as still to be enforced.
    static let clearStand = Rule(
        "R4.20", .remind, step: Step4Rules.step, binds: Party.both
    ) { facts in
        Measure.all(facts).filter(\.isContradictory).map { Breach(entities: [$0.reference]) }
    }

    /// R4.24: whoever does not decide on a measure can only propose to end or shorten it.
    static let proposedEnd = Rule(
        "R4.24", .remind, step: Step4Rules.step, binds: Party.both
    ) { facts in
        Measure.all(facts).filter { isEndProposed($0, facts) || isShorterProposed($0, facts) }
            .map { Breach(entities: [$0.reference]) }
    }

    /// Whether another organisation calls it over while who made it does not.
    private static func isEndProposed(_ measure: Measure, _ facts: RecordFacts) -> Bool {
        guard let maker = measure.entity.creatorOrganisation else { return false }
        let own = measure.statusHeads.filter { $0.organisation == maker }
        let others = measure.statusHeads.filter { $0.organisation != maker }
        return others.contains(where: says(Measure.Status.over))
            && !own.contains(where: says(Measure.Status.over))
    }

    /// Whether another organisation names an earlier end than who made it.
    private static func isShorterProposed(_ measure: Measure, _ facts: RecordFacts) -> Bool {
        guard measure.entity.creatorOrganisation != nil, !measure.isOver,
            let proposed = measure.endsByOthers.min()
        else { return false }
        return measure.ownEnd(facts).map { proposed < $0 } ?? true
    }

    private static func says(_ statuses: Set<String>) -> (RegisterHead) -> Bool {
        { $0.value.known?.stringValue.map(statuses.contains) ?? false }
    }
}
