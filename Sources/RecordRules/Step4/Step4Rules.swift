import RecordMerge
import RecordModel

/// Rules of step 4, the safety measures.
enum Step4Rules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = [oneLead]

    private enum Names {
        static let agreement = "agreement"
        static let measuresLead = "measures_lead"
    }

    /// R4.2: one party is the first to turn to for all measures.
    ///
    /// Said once the agreements have begun, and whenever somebody wants step 4 done.
    static let oneLead = Rule(
        "R4.2", .block, step: 4, binds: Party.both, gates: [.step(4)]
    ) { facts in
        let agreement = facts.singleton(Names.agreement)
        let hasBegun = agreement.map { !$0.fields.isEmpty } ?? false
        guard hasBegun || facts.attempt?.gate == .step(4) else { return [] }
        let field = agreement?.fields[FieldName(Names.measuresLead)]
        if let field, field.state == .settled, field.value.known?.stringValue != nil { return [] }
        return [
            Breach(
                entities: [.singleton(Names.agreement)],
                variant: field?.state == .conflict ? "conflict" : nil)
        ]
    }
}
