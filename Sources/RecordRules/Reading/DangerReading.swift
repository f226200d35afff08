import RecordModel

/// What makes measures necessary, by anybody's word.
enum Danger {
    private enum Names {
        static let unsafe: Set<String> = ["acute_unsafe", "unsafe"]
        static let judgements = [
            (type: "safety_assessment", field: "overall"),
            (type: "police_view", field: "outcome"), (type: "person_assessment", field: "outcome"),
        ]
        static let threatSigns = "threat_signs"
        static let incident = "incident"
        static let suspectedOffence = "suspected_offence"
        static let possible: Set<String> = ["yes", "possible"]
        static let pattern = "pattern_found"
        static let yes: Set<String> = ["yes"]
    }

    /// Whether somebody judged it unsafe, and no later judgement of theirs took its place.
    static func isUnsafe(_ facts: RecordFacts) -> Bool {
        Names.judgements.contains { judgement in
            facts.inForce(facts.entries(judgement.type)).contains {
                $0.possibly(judgement.field, in: Names.unsafe)
            }
        }
    }

    /// Whether somebody saw or heard a threat.
    static func isThreat(_ facts: RecordFacts) -> Bool {
        Person.all(facts).contains { !$0.entity.possibleElements(Names.threatSigns).isEmpty }
    }

    /// Whether an offence may have been committed.
    static func isOffenceSuspected(_ facts: RecordFacts) -> Bool {
        facts.possibly(Names.incident, Names.suspectedOffence, in: Names.possible)
    }

    /// Whether somebody recognised stalking, or thinks it possible, by whatever name.
    static func isStalking(_ facts: RecordFacts) -> Bool { Stalking.isPossible(facts) }

    /// Whether somebody found a pattern, or thinks there may be one.
    static func isPatternPossible(_ facts: RecordFacts) -> Bool {
        facts.possibly(Names.incident, Names.pattern, in: Names.possible)
    }

    /// Whether somebody is sure of a pattern.
    static func isPattern(_ facts: RecordFacts) -> Bool {
        facts.possibly(Names.incident, Names.pattern, in: Names.yes)
    }
}
