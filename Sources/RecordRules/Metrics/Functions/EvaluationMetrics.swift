import RecordMerge
import RecordModel

/// Figures about how it went (M5, M13).
enum EvaluationMetrics {
    private enum Names {
        static let own = "organisation_evaluation"
        static let needed = "joint_needed_in_hindsight"
        static let neededDone = "needed_done"
        static let neededNotDone = "needed_not_done"
        static let notNeededDone = "not_needed_done"
        static let notNeededNotDone = "not_needed_not_done"
    }

    /// M5: what was needed in hindsight beside what was done, for each organisation that said so.
    static let table = MetricFunction(of: Names.own) { one in
        let isDone = [JointForm.onSite, .atStation].contains(JointForm.of(one))
        return one.entries(Names.own).compactMap { entries in
            let subject = MetricSubject(one, entries)
            let isNeeded = subject.surely(Names.needed, is: true)
            guard isNeeded || subject.surely(Names.needed, is: false) else { return nil }
            let key =
                isNeeded
                ? (isDone ? Names.neededDone : Names.neededNotDone)
                : (isDone ? Names.notNeededDone : Names.notNeededNotDone)
            return MetricObservation(subject: subject.id, isHit: true, keys: [key])
        }
    }

    /// M13: cases in which two sides judged the same thing; a hit when they judged it the same. An
    /// assessment without a mandate is advice, and compared like the view of police.
    static let agreement = MetricFunction { one in
        let assessed = Assessment.inForce(one.facts) + Assessment.ofPersons(one.facts)
        let others = Assessment.policeViews(one.facts) + Assessment.advice(one.facts)
        let pairs = assessed.flatMap { one in
            others.filter { one.isComparable(to: $0) }.map { (one, $0) }
        }
        guard !pairs.isEmpty else { return [] }
        return [
            MetricObservation(
                isHit: pairs.allSatisfy { Assessment.distance($0, $1) == 0 })
        ]
    }
}
