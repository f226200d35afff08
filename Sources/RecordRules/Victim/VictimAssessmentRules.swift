import RecordModel

/// Rules about the individual assessment of victims: is it there, is it whole, is it kept up.
enum VictimAssessmentRules {
    private enum Names {
        static let reviewDays = "ib_review_days"
        static let reviewDaysUsual: Int64 = 30
    }

    /// R8.1: every victim of an offence is assessed. An assessment that R8.2 or R8.3 still has
    /// something to say of does not count.
    static let assessed = Rule(
        "R8.1", .block, step: 5, binds: [Party.police], gates: .closing, override: .anyone
    ) { facts in
        Victim.ofOffence(facts).compactMap { victim in
            let assessment = IndividualAssessment.of(victim.reference.id, facts)
            guard !assessment.isComplete(facts) else { return nil }
            return Breach(
                victim, and: assessment.references,
                variant: assessment.isSaidToBeDone ? "incomplete" : nil)
        }
    }

    /// R8.2: an assessment that is said to be done answers all four risks.
    static let risksAnswered = Rule("R8.2", .block, step: 3, binds: [Party.police]) { facts in
        done(facts).compactMap { assessment in
            let unanswered = assessment.unanswered
            guard !unanswered.isEmpty else { return nil }
            return Breach(entities: assessment.references, parts: ["missing": unanswered])
        }
    }

    /// R8.3: a raised risk is answered with protection, or a reason why none is needed, and the
    /// victim was told and had a say.
    static let protection = Rule("R8.3", .block, step: 3, binds: [Party.police]) { facts in
        done(facts).filter(\.isRaised).compactMap { assessment in
            var missing: [String] = []
            if !assessment.isProtectionSettled(facts) { missing.append("measure") }
            if !assessment.isVictimInvolved { missing.append("involved") }
            guard !missing.isEmpty else { return nil }
            return Breach(entities: assessment.references, parts: ["missing": missing])
        }
    }

    /// R8.11: while measures run, the assessment is looked at again from time to time.
    static let reviewed = Rule("R8.11", .remind, step: 3, binds: [Party.police]) { facts in
        let days = facts.profile.number(Names.reviewDays, usual: Names.reviewDaysUsual)
        return Victim.all(facts).compactMap { victim in
            let assessment = IndividualAssessment.of(victim.reference.id, facts)
            guard let done = assessment.doneAt,
                !Protection.running(for: victim, assessment, facts).isEmpty
            else { return nil }
            let looked = max(done, assessment.lastReview(facts) ?? done)
            let due = Due.endOfDay(looked, days: days)
            guard due <= facts.now else { return nil }
            var breach = Breach(victim, and: assessment.references)
            breach.arguments = ["count": String(days)]
            breach.due = due
            breach.asksSince = due
            return breach
        }
    }

    /// R8.15: every day the base team hears of whom it protects. Yesterday's answer is of
    /// yesterday.
    static let briefing = Rule("R8.15", .remind, step: 4, binds: [Party.supervisor]) { facts in
        var entities: [EntityReference] = []
        for victim in Victim.all(facts) {
            let assessment = IndividualAssessment.of(victim.reference.id, facts)
            let running = Protection.running(for: victim, assessment, facts)
            guard !running.isEmpty || assessment.isRaised else { continue }
            entities.append(victim.reference)
            entities += running.map(\.reference).filter { !entities.contains($0) }
        }
        guard !entities.isEmpty else { return [] }
        return [
            Breach(
                entities: entities, due: Due.endOfDay(facts.now),
                asksSince: Due.startOfDay(facts.now))
        ]
    }

    private static func done(_ facts: RecordFacts) -> [IndividualAssessment] {
        IndividualAssessment.all(facts).filter(\.isSaidToBeDone)
    }
}
