import RecordMerge
import RecordModel

/// Rules of step 3 about talking to those involved.
enum Step3InterviewRules {
    /// In the order of the catalogue.
    static let all: [Rule] = [jointConsidered, rightsFirst, childSpared, removalExplained]

    private enum Limits {
        /// From how many talks with one child a warning is due, and from how many a supervisor
        /// is told.
        static let warned = 2
        static let supervised = 3
    }

    /// R3.11: who talks to somebody without the other says why.
    static let jointConsidered = Rule("R3.11", .warn, step: 3, binds: Party.both) { facts in
        Interview.all(facts).filter { !$0.isJoint && !$0.hasReasonToBeAlone }.map { talk in
            Breach(
                entities: [talk.entity.reference],
                binds: talk.organisations.isEmpty ? nil : talk.organisations)
        }
    }

    /// R3.12: before a hearing the rights are told and legal aid is offered. What was not keeps
    /// no step shut: the talk took place; it stays a deviation.
    static let rightsFirst = Rule("R3.12", .block, step: 3, binds: [Party.police]) { facts in
        Interview.all(facts).filter { $0.mayBeHearing && !$0.areRightsRespected(facts) }
            .map { Breach(entities: [$0.entity.reference]) }
    }

    /// R3.13: a child is not spoken to more often than needed. Said of the last talk, so that an
    /// answer about an earlier one does not cover it.
    static let childSpared = Rule("R3.13", .warn, step: 3, binds: Party.both) { facts in
        let held = Interview.byPerson(facts)
        return Person.all(facts).filter { $0.mayBeChild(at: facts.now) }.compactMap { child in
            let reference = child.entity.reference
            let talks = (held[reference.id] ?? []).map(\.entity.reference)
            let count = talks.count
            guard count >= Limits.warned, let last = talks.last else { return nil }
            return Breach(
                entities: [reference] + talks, subject: last,
                binds: count >= Limits.supervised ? Party.alerted : nil,
                arguments: ["count": String(count)])
        }
    }

    /// R3.14: a child that was taken from a safe place for a talk had somebody with it, and it
    /// is written why.
    static let removalExplained = Rule("R3.14", .warn, step: 3, binds: Party.both) { facts in
        Interview.all(facts).filter(\.mayHaveRemovedChild).compactMap { talk in
            var missing: [String] = []
            if !talk.isRemovalExplained { missing.append("reason") }
            if !talk.hasSupport { missing.append("support") }
            guard !missing.isEmpty else { return nil }
            return Breach(entities: [talk.entity.reference], parts: ["missing": missing])
        }
    }
}
