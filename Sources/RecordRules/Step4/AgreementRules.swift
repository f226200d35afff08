import RecordModel

/// Rules about what organisations agree on together.
enum AgreementRules {
    /// R4.1: each point of the discussion is answered. Of some the answer may be that there is
    /// nothing, and those a supervisor may set aside.
    static let sevenPoints = Rule(
        "R4.1", .block, step: Step4Rules.step, binds: Party.both, gates: [.step(4)],
        override: .roles([Party.supervisor])
    ) { facts in
        let agreement = Agreement(facts)
        return Agreement.Point.allCases.filter { !agreement.isAnswered($0) }.map { point in
            Breach(
                entities: [Agreement.reference], variant: String(point.rawValue),
                isFinal: !point.mayBeNone)
        }
    }

    /// R4.2: one party is the first to turn to for all measures.
    static let oneLead = Rule(
        "R4.2", .block, step: Step4Rules.step, binds: Party.both, gates: [.step(4)]
    ) { facts in
        let agreement = Agreement(facts)
        guard !agreement.hasOneLead else { return [] }
        return [
            Breach(
                entities: [Agreement.reference],
                variant: agreement.hasSeveralLeads ? "conflict" : nil)
        ]
    }

    /// R4.4: the measures are looked at again before the first of them ends.
    static let reassessedInTime = Rule(
        "R4.4", .warn, step: Step4Rules.step, binds: Party.both
    ) { facts in
        guard let reassessment = Agreement(facts).reassessment else {
            return [Breach(entities: [Agreement.reference], variant: "missing")]
        }
        let ending = Measure.all(facts).filter(\.isEnforceable).compactMap { measure in
            measure.earliestEnd(facts).map { (measure: measure, end: $0) }
        }
        let late = ending.filter { !reassessment.isBy($0.end) }
        guard let first = late.min(by: { $0.end < $1.end }) else { return [] }
        return [
            Breach(
                entities: [Agreement.reference] + late.map(\.measure.reference),
                arguments: ["date": first.end.dayText], due: first.end)
        ]
    }

    /// R4.5: whoever is to call knows whom to call when nobody answers.
    static let fallback = Rule(
        "R4.5", .warn, step: Step4Rules.step, binds: Party.both
    ) { facts in
        let count = Agreement(facts).callsWithoutFallback
        guard count > 0 else { return [] }
        return [
            Breach(entities: [Agreement.reference], arguments: ["count": String(count)])
        ]
    }
}
