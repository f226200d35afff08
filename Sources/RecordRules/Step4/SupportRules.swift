import RecordMerge
import RecordModel

/// Rules about what people need for a measure to help them, and about who leads.
enum SupportRules {
    private enum Names {
        static let manager = "manager"
        static let limitsExplained = "limits_explained"
        static let usefulnessExplained = "usefulness_explained"
        static let impact = "impact_on_victim"
        static let unknown = "unknown"
        static let stalking = "stalking"
        static let logbookAdvised = "logbook_advised"
        static let logbookExplained = "logbook_purpose_explained"
        static let crisisService = "crisis_service"
        static let escalation = "escalation"
        static let level = "level"
        static let director = "director"
        static let incident = "incident"
        static let crisis: Set<String> = ["crisis_service"]
    }

    /// R4.18: of an alarm button it is known who manages it, and whoever wears it knows what it
    /// can't do.
    static let awareButton = Rule(
        "R4.18", .warn, step: Step4Rules.step, binds: [Party.vt]
    ) { facts in
        Measure.possible(Measure.Kind.awareButton, facts)
            .filter { !$0.surelyStands(Measure.Status.notChosen) }
            .compactMap { button in
                Breach.lacking(
                    [
                        "manager": button.entity.isAnswered(Names.manager, unknown: Names.unknown),
                        "limits": button.entity.surely(Names.limitsExplained, is: true),
                    ], of: [button.reference])
            }
    }

    /// R4.21: a measure about a child goes along with the child protection board, and with the
    /// crisis service where the region has one.
    static let childMeasure = Rule(
        "R4.21", .warn, step: Step4Rules.step, binds: [Party.vt]
    ) { facts in
        let measures = Measure.possible(Measure.Kind.child, facts)
        let spoken = Consult.all(facts).filter(\.isSpoken)
        let isBoardConsulted =
            Partner.rvdk.isSpokenTo(facts)
        let hasCrisisService = facts.profile[Names.crisisService]?.objectValue != nil
        let isServiceConsulted =
            !hasCrisisService
            || spoken.contains { $0.isOf(Names.crisis) }
            || Presence.all(facts).contains { $0.isOf(Names.crisis) && $0.hasArrived }
        return measures.compactMap { measure in
            Breach.lacking(
                ["board": isBoardConsulted, "crisis_service": isServiceConsulted],
                of: [measure.reference])
        }
    }

    /// R4.22: whoever has to live otherwise for a measure hears what for, and it is recorded what
    /// that does to them.
    static let effortOfVictim = Rule(
        "R4.22", .warn, step: Step4Rules.step, binds: Party.both
    ) { facts in
        let asked = Measure.all(facts).filter { !$0.isUnchosen && asksEffort($0, facts) }
        let breaches = asked.compactMap { measure in
            Breach.lacking(
                [
                    "use": measure.entity.surely(Names.usefulnessExplained, is: true),
                    "impact": measure.entity.isFilled(Names.impact),
                ], of: [measure.reference])
        }
        guard let stalking = facts.singleton(Names.stalking),
            stalking.possibly(Names.logbookAdvised, is: true),
            let logbook = Breach.lacking(
                ["logbook": stalking.surely(Names.logbookExplained, is: true)],
                of: [stalking.reference])
        else { return breaches }
        return breaches + [logbook]
    }

    /// R4.25: a pattern is taken up along the agreed line, by one director with a name.
    static let patternEscalated = Rule(
        "R4.25", .warn, step: Step4Rules.step, binds: [Party.police], gates: .closing,
        override: .roles([Party.supervisor])
    ) { facts in
        guard Danger.isPatternPossible(facts) else { return [] }
        let escalations = facts.inForce(facts.entries(Names.escalation))
        let directors = Set(escalations.flatMap { $0.texts(Names.director) }.map(plain))
            .subtracting([""])
        let isConsidered = escalations.contains { $0.isFilled(Names.level) }
        guard directors.count != 1 || !isConsidered else { return [] }
        let breach = Breach(
            entities: escalations.map(\.reference) + [.singleton(Names.incident)],
            variant: directors.count > 1 ? "several" : nil)
        return Danger.isPattern(facts) ? [breach, breach.atClosing()] : [breach]
    }

    /// Whether a measure asks a victim to live otherwise: by its kind, because it is the victim's
    /// own, or because somebody wrote down what it does to the victim.
    private static func asksEffort(_ measure: Measure, _ facts: RecordFacts) -> Bool {
        if measure.isByVictim || measure.entity.isFilled(Names.impact)
            || !measure.entity.standing(Names.usefulnessExplained).isEmpty
        {
            return true
        }
        let people = measure.protected
        return measure.isPossibly(Measure.Kind.effort)
            && (people.isEmpty || people.contains { Suspect.mayNeedHelp($0, facts) })
    }

    private static func plain(_ name: String) -> String {
        name.lowercased().filter { !$0.isWhitespace }
    }
}
