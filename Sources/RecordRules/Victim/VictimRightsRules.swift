import RecordMerge
import RecordModel

/// Rules about what a victim has to be told and given: rights, report or complaint, support.
enum VictimRightsRules {
    private enum Names {
        static let leaflet = "rights_leaflet"
        static let person = "person"
        static let handed = "handed"
        static let handedAt = "handed_at"
        static let notPossibleReason = "not_possible_reason"
        static let understood = "rights_understood_checked"
        static let explained = "difference_explained"
        static let choiceWords = "victim_choice_words"
        static let advisedAgainst = "advised_against_reason"
        static let refused = "complaint_refused"
        static let validRefusal: Set<String> = ["not_an_offence"]
        static let toldAboutSupport = "told_about_shn"
    }

    /// R8.4: every victim got the leaflet about rights, or it is written why not and when they
    /// will.
    static let leaflet = Rule(
        "R8.4", .warn, step: 3, binds: [Party.police], gates: .closing, override: .anyone
    ) { facts in
        Victim.all(facts).filter { !isHandled($0, facts) }
            .flatMap { [Breach($0), Breach($0).atClosing()] }
    }

    /// R8.5: somebody made sure that the victim understands those rights.
    static let understood = Rule("R8.5", .warn, step: 3, binds: [Party.police]) { facts in
        Victim.all(facts).filter { !$0.entity.surely(Names.understood, is: true) }
            .map { Breach($0) }
    }

    /// R8.6: the victim knows what a report and a complaint are, and the choice is written down.
    /// Advice against a complaint needs a reason.
    static let difference = Rule("R8.6", .block, step: 3, binds: [Party.police]) { facts in
        Victim.all(facts).compactMap { victim in
            let person = victim.entity
            var missing: [String] = []
            if !person.surely(Names.explained, is: true) { missing.append("explained") }
            let isUndecided = victim.hasReportedNothing && person.surelyFilled(Names.choiceWords)
            if !victim.hasChosen, !isUndecided { missing.append("choice") }
            if person.texts(Names.advisedAgainst).contains(where: \.isBlank) {
                missing.append("advice")
            }
            guard !missing.isEmpty else { return nil }
            var breach = Breach(victim)
            breach.parts = ["missing": missing]
            return breach
        }
    }

    /// R8.7: a complaint is only refused when it is about no offence. Any other refusal is an
    /// attempt, until the complaint is taken after all.
    static let refusal = Rule("R8.7", .block, step: 3, binds: [Party.police]) { facts in
        Person.all(facts).map(\.entity)
            .filter { person in
                !person.texts(Names.refused).isEmpty
                    && !person.surely(Names.refused, in: Names.validRefusal)
                    && !isTakenAfterAll(person)
            }
            .map { Breach(entities: [$0.reference], subject: $0.reference) }
    }

    /// R8.10: support for victims comes by itself only after a complaint.
    static let support = Rule("R8.10", .remind, step: 3, binds: [Party.police]) { facts in
        Victim.all(facts)
            .filter { !$0.hasComplained && !$0.entity.surely(Names.toldAboutSupport, is: true) }
            .map { Breach($0) }
    }

    /// Whether every entry in force about the victim's leaflet says when it was handed out, or why
    /// it could not be.
    private static func isHandled(_ victim: Victim, _ facts: RecordFacts) -> Bool {
        let about = facts.entries(Names.leaflet).filter {
            $0.texts(Names.person).contains(victim.reference.id)
        }
        let inForce = facts.inForce(about)
        return !inForce.isEmpty
            && inForce.allSatisfy { entry in
                let isHanded =
                    entry.surely(Names.handed, is: true) && !entry.instants(Names.handedAt).isEmpty
                return isHanded || entry.surelyFilled(Names.notPossibleReason)
            }
    }

    /// Whether a complaint was recorded after the refusal.
    private static func isTakenAfterAll(_ person: MaterialisedEntity) -> Bool {
        let victim = Victim(entity: person)
        guard victim.hasComplained, let taken = victim.reportStamps?.first,
            let refused = person.stamps(Names.refused)?.last
        else { return false }
        return refused.clock < taken.clock
    }
}
