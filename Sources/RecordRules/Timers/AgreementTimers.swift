import RecordMerge
import RecordModel

/// Timers of what was agreed in step 4.
enum AgreementTimers {
    private enum Names {
        static let agreement = "agreement"
        static let reassessAt = "reassess_at"
        static let kind = "kind"
        static let revised: Set<String> = ["revised"]
        static let noResults = "results_sharing_none"
        static let action = "followup_action"
        static let result = "result"
        static let sharedAt = "shared_at"
    }

    /// E7: the safety is assessed again when that was agreed; of several moments each has its own.
    /// A revised assessment made after the agreement ends it.
    static let reassessment = TimerDefinition("E7") { facts in
        guard let agreement = facts.singleton(Names.agreement) else { return [] }
        let revised = Assessment.inForce(facts).map(\.entity)
            .filter { $0.surely(Names.kind, in: Names.revised) }.compactMap(facts.moment)
        let lead = Lead.codes(facts)
        return facts.said(Names.reassessAt, on: [agreement]).compactMap { said in
            guard let text = said.value.stringValue,
                let plan = TimerPlan.by(text, agreement.reference, from: said.since, by: lead)
            else { return nil }
            return plan.escalating(to: [Party.supervisor])
                .done(revised.contains { $0 >= said.since })
        }
    }

    /// E23: what later investigation found is shared with whom the agreement names; until then
    /// there is a reminder every day.
    static let openResults = TimerDefinition("E23", rule: "R3.15", isSetting: true) { facts in
        let isNothingAgreed =
            facts.singleton(Names.agreement)?.surely(Names.noResults, is: true) ?? false
        guard !isNothingAgreed else { return [] }
        return facts.entries(Names.action).flatMap { action in
            facts.said(Names.result, on: action.versions).map { said in
                let next = said.since.sameTime(daysLater: 1)
                return TimerPlan(
                    entity: action.reference, startsAt: said.since, dueAt: next, alarmAt: next,
                    isDone: action.surelyHasMoment(Names.sharedAt),
                    owners: action.creatorOrganisation.map { [$0] } ?? Party.both)
            }
        }
    }
}

/// Who is first to turn to for the measures.
enum Lead {
    private enum Names {
        static let agreement = "agreement"
        static let lead = "measures_lead"
    }

    /// The organisations of the lead, everybody's word for it, with the role. Where none is named
    /// that takes part in the record, both organisations.
    static func codes(_ facts: RecordFacts) -> [String] {
        let named = (facts.singleton(Names.agreement)?.texts(Names.lead) ?? [])
            .filter { Party.writing.contains($0) }
        return (named.isEmpty ? Party.both : named.sorted()) + [Party.measuresLead]
    }
}
