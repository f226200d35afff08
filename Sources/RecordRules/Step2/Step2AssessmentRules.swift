import RecordMerge
import RecordModel

/// Rules of step 2 about how safe it is: who says so, and where police and VT differ.
enum Step2AssessmentRules {
    private enum Names {
        static let scientistRequired = "behavioural_scientist_required"
        /// From how many levels apart two judgements have to be explained.
        static let levelsApart = 2
    }

    /// R2.5: VT, or who stands in for it, assessed the safety. Others' words do not do.
    static let assessed = Rule(
        "R2.5", .block, step: 2, binds: [Party.vt], gates: [.step(2)]
    ) { facts in
        Assessment.inForce(facts).isEmpty && !Scope.isVTOptional(facts) ? [Breach()] : []
    }

    /// R2.6: what a crisis service without a mandate assessed is advice.
    static let adviceOnly = Rule("R2.6", .remind, step: 2, binds: [Party.vt]) { facts in
        Assessment.withoutMandate(facts).map { Breach(entities: [$0.reference]) }
    }

    /// R2.9: where police and VT see it very differently, they say why.
    static let viewsExplained = Rule(
        "R2.9", .warn, step: 2, binds: Party.both, gates: .ending
    ) { facts in
        let assessments = Assessment.inForce(facts) + Assessment.ofPersons(facts)
        return Assessment.policeViews(facts).flatMap { view in
            assessments.filter(view.isComparable).flatMap { assessment -> [Breach] in
                let distance = Assessment.distance(view, assessment)
                guard distance >= Names.levelsApart, !isExplained(view, assessment, facts) else {
                    return []
                }
                let breach = Breach(
                    entities: [view.entity.reference, assessment.entity.reference],
                    variant: view.persons.isEmpty ? nil : "person",
                    arguments: ["count": String(distance)])
                return [breach, breach.atClosing(.ending)]
            }
        }
    }

    /// R2.15: where the region asks for it, VT does not go out without a behavioural scientist.
    static let scientistConsulted = Rule(
        "R2.15", .warn, step: 2, binds: [Party.vt]
    ) { facts in
        guard facts.profile.isSet(Names.scientistRequired), Attendance.isVTGoingOut(facts) else {
            return []
        }
        let isConsulted = Consult.all(facts).contains {
            $0.isOf([Consult.Kind.behaviouralScientist]) && $0.isSpoken
        }
        return isConsulted ? [] : [Breach()]
    }

    /// Whether both wrote why they differ, or spoke about it, once both judgements were there.
    ///
    /// A conversation before leaving is about leaving: only an exchange of information counts.
    private static func isExplained(
        _ view: Assessment, _ assessment: Assessment, _ facts: RecordFacts
    ) -> Bool {
        guard let one = view.writtenAt, let other = assessment.writtenAt else { return false }
        let both = max(one, other)
        let isSpokenOf = Consult.all(facts).contains { consult in
            consult.isSpoken && consult.isOf([Consult.Kind.infoExchange])
                && consult.isBetweenPoliceAndVT
                && consult.startedAt.map { $0.milliseconds >= both.wallMilliseconds } ?? false
        }
        if isSpokenOf { return true }
        let pair = [view.entity.reference, assessment.entity.reference]
        let answers = facts.overrides().filter { answer in
            guard answer.rule == viewsExplained.id, !answer.isOverride, answer.writtenAt >= both,
                facts.mayAnswer(answer.author)
            else { return false }
            if case .entity(let about) = answer.about { return pair.contains(about) }
            return true
        }
        let organisations = Set(answers.map(\.author.owningOrganisation))
        return organisations.contains(Party.police)
            && !organisations.isDisjoint(with: Party.vtSide)
    }
}
