import RecordMerge
import RecordModel

/// Figures about victims and their individual assessment (M21, M22, M25, M30).
enum VictimMetrics {
    private enum Names {
        static let person = "person"
        static let ib = "ib"
        static let firstContact = "first_contact_at"
        static let recorded = "recorded_in_bvh_at"
        static let review = "ib_review"
        static let good = "good_assessment"
        static let registered = "correct_registration"
        static let measures = "measures"
        static let effect = "effect"
        static let sampleCountMin = 10
    }

    /// M21: victims; a hit when the assessment was done on the day of the first contact or before.
    /// Where that contact is not recorded it has to be done on the day the case came in.
    static let atFirstContact = MetricFunction(
        of: Names.person,
        each: { facts in
            let begun = MetricCase(facts).createdAt
            return Victim.all(facts).map { victim in
                let assessment = IndividualAssessment.of(victim.reference.id, facts)
                let contact =
                    assessment.entries.flatMap { $0.instants(Names.firstContact) }.min() ?? begun
                let isInTime = assessment.doneAt.flatMap { done in
                    contact.map { Due.day(done) <= Due.day($0) }
                }
                return MetricObservation(subject: victim.reference.id, isHit: isInTime ?? false)
            }
        })

    /// M22: assessments said to be done; a hit when all four risks are answered.
    static let complete = MetricFunction(
        of: Names.ib,
        each: { facts in
            done(facts).map { id, assessment in
                MetricObservation(subject: id, isHit: assessment.unanswered.isEmpty)
            }
        })

    /// M22: assessments that see a raised risk; a hit when a measure that is not over is named.
    static let protection = MetricFunction(
        of: Names.ib,
        each: { facts in
            done(facts).filter(\.1.isRaised).map { id, assessment in
                MetricObservation(subject: id, isHit: isProtected(assessment, facts))
            }
        })

    /// M24: assessments said to be done; a hit when one is recorded in the police's own system.
    static let recorded = MetricFunction(
        of: Names.ib,
        each: { facts in
            done(facts).map { id, assessment in
                MetricObservation(subject: id, isHit: isRecorded(assessment))
            }
        })

    /// M30: victims of stalking with whom it was agreed how often to be in touch; a hit while no
    /// contact was missed.
    static let contactKept = MetricFunction(
        of: Names.person,
        each: { facts in
            guard Stalking.isPossible(facts) else { return [] }
            return Victim.all(facts).map(VictimContact.init).filter(\.isAgreed).map { contact in
                MetricObservation(
                    subject: contact.victim.reference.id,
                    isHit: VictimContactRules.missed(contact, facts) == nil)
            }
        })

    /// M25: a tenth of the cases with a victim, at least ten of them, drawn by lot; the lot is the
    /// digest of the case and the period, so that the same question draws the same cases. For each
    /// what of the four points is in order.
    static let sample = MetricOverall { cases, period in
        let eligible = cases.filter { one in
            !Victim.all(one.facts).isEmpty
        }
        let count = max(Names.sampleCountMin, (eligible.count + 9) / 10)
        let drawn = eligible.map { (lot: SHA256Digest(of: "\(period) \($0.id)".utf8), one: $0) }
            .sorted { $0.lot < $1.lot }.prefix(count)
        return drawn.map { item in
            MetricObservation(subject: item.one.id, isHit: true, keys: points(item.one))
        }
    }

    private static func points(_ one: MetricCase) -> [String] {
        func all(_ isSo: (IndividualAssessment, RecordFacts) -> Bool) -> Bool {
            Victim.all(one.facts).allSatisfy { victim in
                isSo(IndividualAssessment.of(victim.reference.id, one.facts), one.facts)
            }
        }
        return [
            all { ib, _ in ib.isSaidToBeDone && ib.unanswered.isEmpty } ? Names.good : nil,
            all { ib, _ in isRecorded(ib) } ? Names.registered : nil,
            all { ib, facts in
                ib.isSaidToBeDone && (!ib.isRaised || isProtected(ib, facts))
            } ? Names.measures : nil,
            all { ib, facts in ib.lastReview(facts) != nil } ? Names.effect : nil,
        ].compactMap(\.self)
    }

    private static func done(_ facts: RecordFacts) -> [(String, IndividualAssessment)] {
        IndividualAssessment.all(facts).filter(\.isSaidToBeDone).map { assessment in
            (assessment.references.first?.id ?? "", assessment)
        }
    }

    private static func isRecorded(_ assessment: IndividualAssessment) -> Bool {
        assessment.entries.contains { !$0.instants(Names.recorded).isEmpty }
    }

    private static func isProtected(
        _ assessment: IndividualAssessment, _ facts: RecordFacts
    ) -> Bool {
        Protection.all(facts).contains {
            assessment.includes($0) && !Protection.isOver($0)
        }
    }
}
