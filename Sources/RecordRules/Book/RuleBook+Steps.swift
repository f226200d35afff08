import RecordMerge
import RecordModel

/// How far a step is.
package enum StepState: String, Comparable, Sendable {
    /// Nothing of it was recorded.
    case notStarted = "not_started"
    /// Something was, or a block stands.
    case inProgress = "in_progress"
    /// Done, with a block set aside.
    case doneWithOverride = "done_with_override"
    /// Done, with nothing in the way.
    case done

    /// Less advanced first.
    package static func < (left: StepState, right: StepState) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .notStarted: 0
        case .inProgress: 1
        case .doneWithOverride: 2
        case .done: 3
        }
    }

    /// Whether the step counts as done.
    package var isDone: Bool { self >= .doneWithOverride }
}

extension RuleBook {
    /// The steps of the procedure.
    package static let steps = 1...5

    /// The state to show for a step: the least advanced of what was written and what the rules
    /// allow. A fall-back is shown and never written.
    package static func stepState(_ step: Int, _ facts: RecordFacts) -> StepState {
        guard let written = writtenState(step, facts) else {
            return hasBegun(step, facts) ? .inProgress : .notStarted
        }
        return written.isDone ? min(written, allowedState(step, facts)) : written
    }

    /// The rules that a step still waits for, in order.
    package static func missing(_ step: Int, _ facts: RecordFacts) -> [String] {
        let own = findings(facts).filter { $0.step == step && $0.needsSomebody }
        let ids = Set((own + blocking(.step(step), facts)).map(\.rule))
        return ids.sorted { RuleNumber($0) < RuleNumber($1) }
    }

    /// The steps before `step` that are not done.
    ///
    /// Only step 5 has to wait for them; for the other steps they are worth a remark.
    package static func openEarlierSteps(_ step: Int, _ facts: RecordFacts) -> [Int] {
        steps.prefix { $0 < step }.filter { !stepState($0, facts).isDone }
    }

    /// What the rules allow a step to be.
    private static func allowedState(_ step: Int, _ facts: RecordFacts) -> StepState {
        guard !facts.isStillReceiving else { return .inProgress }
        let findings = guarding(.step(step), facts)
        if findings.contains(where: \.needsSomebody) { return .inProgress }
        if step == steps.upperBound, !openEarlierSteps(step, facts).isEmpty { return .inProgress }
        return findings.contains { $0.state == .overridden } ? .doneWithOverride : .done
    }

    /// The state that people wrote, the most cautious where they differ; nil for none.
    private static func writtenState(_ step: Int, _ facts: RecordFacts) -> StepState? {
        let names = facts.catalogue.structure
        let fields = names.stepStateFields
        guard fields.indices.contains(step - 1),
            let field = facts.singleton(names.recordType)?.fields[FieldName(fields[step - 1])]
        else { return nil }
        return field.value.known?.stringValue.flatMap(StepState.init)
    }

    /// Whether anything of the step was recorded, beside the states of the record itself.
    private static func hasBegun(_ step: Int, _ facts: RecordFacts) -> Bool {
        facts.record.entities.contains { entity in
            entity.isPresent && entity.reference.type != facts.catalogue.structure.recordType
                && entity.fields.keys.contains { field in
                    facts.step(of: entity.reference.type, field) == step
                }
        }
    }
}
