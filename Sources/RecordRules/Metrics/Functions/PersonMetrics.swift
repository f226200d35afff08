import RecordMerge
import RecordModel

/// Figures about persons: licence holders and children (M15, M16, M18).
enum PersonMetrics {
    private enum Names {
        static let person = "person"
    }

    /// M18: who may hold a weapons licence; a hit when it is said which part they have.
    static let licenceHolders = MetricFunction(
        of: Names.person,
        each: { facts in
            WeaponsKnowledge.licenceHolders(facts).map {
                MetricObservation(
                    subject: $0.person.entity.reference.id, isHit: $0.hasCaseRole)
            }
        })

    /// M15: cases with an injury, or a suspicion of one, of somebody known to be a child; a hit
    /// when forensic doctor and detectives were both called for every such child.
    static let childInjuries = MetricFunction { one in
        let injuries = Injuries.all(one.facts).filter { injuries in
            injuries.isPossible && injuries.person?.isChild(at: one.facts.now) ?? false
        }
        guard !injuries.isEmpty else { return [] }
        return [
            MetricObservation(
                isHit: injuries.allSatisfy { $0.isDoctorCalled && $0.areDetectivesCalled })
        ]
    }

    /// M16: children who were spoken to, each with how often.
    static let childInterviews = MetricFunction(
        of: Names.person,
        each: { facts in
            Person.all(facts).filter { $0.isChild(at: facts.now) }.compactMap { child in
                let reference = child.entity.reference
                let count = Interview.count(of: reference, facts)
                guard count > 0 else { return nil }
                return MetricObservation(subject: reference.id, isHit: true, sample: Int64(count))
            }
        })
}
