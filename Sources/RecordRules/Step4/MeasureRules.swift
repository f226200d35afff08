import RecordModel

/// Rules about which measures are taken, and what has to be known of each.
enum MeasureRules {
    private enum Names {
        static let condition = "safety_condition"
        static let text = "text"
        static let purpose = "purpose"
        static let aims = ["safe_now", "reduce_repeat"]
    }

    /// R4.3: of every measure that lasts some time it is known who decides, who carries it out,
    /// for or against whom, from when and until when.
    static let complete = Rule(
        "R4.3", .block, step: Step4Rules.step, binds: Party.both, gates: [.step(4)]
    ) { facts in
        let agreement = Agreement(facts)
        return Measure.all(facts).filter { measure in
            let lasts =
                measure.isPossibly(Measure.Kind.temporary) || measure.isTimed
                || agreement.lists(measure)
            return lasts && !measure.isUnchosen
        }.compactMap { measure in
            Breach.lacking(
                [
                    "decided": measure.hasDecider, "carried_out": measure.hasExecutor,
                    "person": !(measure.protected.isEmpty && measure.bound.isEmpty),
                    "start": measure.hasStart, "end": measure.hasEndOrReview,
                ], of: [measure.reference])
        }
    }

    /// R4.6: where it is unsafe a measure holds, or it is said why there is none.
    static let unsafeNeedsMeasure = Rule(
        "R4.6", .block, step: Step4Rules.step, binds: Party.both, gates: [.step(4)]
    ) { facts in
        let measures = Measure.all(facts)
        guard Danger.isUnsafe(facts), !measures.contains(where: { $0.protects(facts) }),
            !isExplained(measures), !Agreement(facts).saysWhyNoMeasures
        else { return [] }
        return [Breach(entities: measures.filter(\.isEnforceable).map(\.reference))]
    }

    /// Whether of everything considered it is said why it was not chosen; one reason does not
    /// explain the lack of another measure that was meant to hold.
    private static func isExplained(_ measures: [Measure]) -> Bool {
        !measures.isEmpty && measures.allSatisfy { $0.isUnchosen && $0.saysWhyNot }
    }

    /// R4.7: where somebody is threatened VT sets conditions for safety.
    static let safetyConditions = Rule(
        "R4.7", .warn, step: Step4Rules.step, binds: [Party.vt]
    ) { facts in
        let isSet = facts.entities(Names.condition).contains { $0.isFilled(Names.text) }
        return Danger.isThreat(facts) && !isSet ? [Breach()] : []
    }

    /// R4.8: where an adult suspect lives there and it is unsafe, a home ban was thought of.
    static let homeBanConsidered = Rule(
        "R4.8", .warn, step: Step4Rules.step, binds: Party.both
    ) { facts in
        guard Danger.isUnsafe(facts), !Measure.isConsidered(Measure.Kind.homeBan, facts) else {
            return []
        }
        let suspects = Suspect.all(facts).filter {
            $0.mayBeAdult(at: facts.now) && $0.mayLiveAtAddress(facts)
        }
        return suspects.isEmpty ? [] : [Breach(entities: suspects.map(\.entity.reference))]
    }

    /// R4.9: where an offence is suspected and it is unsafe, an arrest was thought of, and where it
    /// was not chosen it is said why.
    static let arrestConsidered = Rule(
        "R4.9", .warn, step: Step4Rules.step, binds: [Party.police]
    ) { facts in
        guard Danger.isUnsafe(facts), Danger.isOffenceSuspected(facts),
            !Detention.isAnybodyArrested(facts)
        else { return [] }
        guard Measure.isConsidered(Measure.Kind.arrest, facts) else { return [Breach()] }
        let arrests = Measure.all(facts).filter { $0.isPossibly(Measure.Kind.arrest) }
        let unexplained = arrests.filter {
            $0.stands(Measure.Status.notChosen) && !$0.saysWhyNot
        }
        guard !unexplained.isEmpty else { return [] }
        return [Breach(entities: unexplained.map(\.reference), variant: "reason")]
    }

    /// R4.27: the measures serve to be safe now and to be safe later.
    static let bothAims = Rule(
        "R4.27", .remind, step: Step4Rules.step, binds: Party.both
    ) { facts in
        let chosen = Measure.all(facts).filter { !$0.isUnchosen }
        let missing = Names.aims.filter { aim in
            !chosen.contains { $0.entity.surelyHas(Names.purpose, aim) }
        }
        guard !missing.isEmpty else { return [] }
        return [Breach(entities: chosen.map(\.reference), parts: ["missing": missing])]
    }
}
