import RecordMerge
import RecordModel

/// Rules of step 3 about asking on, and about what comes out later.
enum Step3FollowUpRules {
    /// R3.15: what a later act brought to light is shared with the partner who was promised it.
    /// Due again every day.
    static let resultShared = Rule("R3.15", .remind, step: 3, binds: Party.both) { facts in
        FollowUp.all(facts).compactMap { action in
            let debts = action.debts(facts)
            guard let since = debts.map(\.since).min() else { return nil }
            return Breach(
                entities: [action.entity.reference], binds: action.owner.map { [$0] },
                parts: ["partners": debts.map(\.partner)], due: nextDay(since, facts.now))
        }
    }

    /// R3.17: every part of the follow-up questions was answered, of everybody whom it is about.
    static let questionsAsked = Rule("R3.17", .warn, step: 3, binds: Party.both) { facts in
        let persons = Person.all(facts)
        guard !persons.isEmpty else {
            return [breach(about: [], FollowUpQuestion.allCases, variant: "nobody")]
        }
        return persons.compactMap { person in
            let empty = FollowUpQuestion.empty(about: person, facts)
            guard !empty.isEmpty else { return nil }
            return breach(about: [person.entity.reference], empty)
        }
    }

    private static func breach(
        about entities: [EntityReference], _ empty: [FollowUpQuestion], variant: String? = nil
    ) -> Breach {
        Breach(entities: entities, variant: variant, parts: ["empty": empty.map(\.rawValue)])
    }

    /// The first whole day after `since` that is not over.
    private static func nextDay(_ since: Instant, _ now: Instant) -> Instant {
        let day = CivilTime.dayMilliseconds
        let days = max(0, now.milliseconds - since.milliseconds) / day + 1
        return Instant(milliseconds: since.milliseconds + days * day)
    }
}
