import RecordModel

/// All rules, and what they say about a record.
///
/// Everything here is a function of the facts: the same facts give the same findings on every
/// laptop and on the service.
package enum RuleBook {
    /// The rules, in the order of the catalogue.
    package static let rules: [Rule] =
        Step1Rules.all + Step2Rules.all + Step3Rules.all + Step4Rules.all + Step5Rules.all
        + StalkingRules.all + VictimRules.all + RegistrationRules.all

    /// The rules together with the checks that a catalogue states as data.
    package static func rules(_ catalogue: Catalogue) -> [Rule] {
        catalogue.checks.isEmpty ? rules : rules + catalogue.checks.map(FieldCheck.rule)
    }

    /// The rule with that id.
    package static func rule(_ id: String, _ catalogue: Catalogue) -> Rule? {
        rules(catalogue).first { $0.id == id }
    }

    /// Everything the rules have to say, sorted by step, rule and entities.
    ///
    /// Overrides and answers are in the findings' state; a rule that is met says nothing.
    package static func findings(_ facts: RecordFacts) -> [Finding] {
        findings(facts, of: rules(facts.catalogue))
    }

    /// What the given rules have to say.
    static func findings(_ facts: RecordFacts, of rules: [Rule]) -> [Finding] {
        let overrides = facts.overrides()
        let found = rules.filter { !$0.looksAtOthers }.flatMap { rule in
            rule.evaluate(facts).map { settle($0, rule, overrides, facts) }
        }
        let last = rules.filter(\.looksAtOthers)
        guard !last.isEmpty else { return found.sorted(by: precedes) }
        // Asked once for all: evaluating every rule a second time would double the work.
        let others = Self.rules(facts.catalogue).filter { !$0.looksAtOthers }
        let all =
            others.count == rules.count - last.count ? found : findings(facts, of: others)
        return
            (found
            + last.flatMap { rule in
                rule.evaluate(facts, after: all).map { settle($0, rule, overrides, facts) }
            }).sorted(by: precedes)
    }

    /// The findings that keep a gate shut.
    ///
    /// - Parameters:
    ///   - gate: The gate.
    ///   - facts: The record as it is before somebody passes; a rule about the moment of passing
    ///     takes `facts.now` for it.
    ///   - organisation: Whose people pass, where that matters (`departure`); nil when not said:
    ///     then what any organisation has to do counts.
    /// - Returns: Those still open or unmet after a merge, sorted. That more of the record is
    ///   coming in is no finding: ask ``decision(_:_:by:)``.
    package static func blocking(
        _ gate: Gate, _ facts: RecordFacts, by organisation: String? = nil
    ) -> [Finding] {
        guarding(gate, facts, by: organisation).filter(\.needsSomebody)
    }

    /// Whether a gate is open, and if not why.
    package static func decision(
        _ gate: Gate, _ facts: RecordFacts, by organisation: String? = nil
    ) -> GateDecision {
        if facts.isStillReceiving { return .stillReceiving }
        let blocking = blocking(gate, facts, by: organisation)
        return blocking.isEmpty ? .open : .blocked(blocking)
    }

    /// The findings about a gate, also those set aside.
    static func guarding(
        _ gate: Gate, _ facts: RecordFacts, by organisation: String? = nil
    ) -> [Finding] {
        findings(
            facts.attempting(Attempt(gate, by: organisation)),
            of: rules(facts.catalogue).filter { $0.gates.contains(gate) }
        ).filter { $0.gates.contains(gate) }
    }

    private static func settle(
        _ finding: Finding, _ rule: Rule, _ overrides: [OverrideEntry], _ facts: RecordFacts
    ) -> Finding {
        let about = overrides.filter { $0.concerns(finding) }
        switch finding.severity {
        case .block:
            let isSetAside = about.contains {
                $0.isOverride && overrideDecision(rule, role: $0.author.role, facts) == .allowed
            }
            return isSetAside && !finding.isFinal ? finding.inState(.overridden) : finding
        case .warn, .remind:
            let isAnswered = about.contains { !$0.isOverride && facts.mayAnswer($0.author) }
            return isAnswered ? finding.inState(.answered) : finding
        }
    }

    private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        if left.step != right.step { return left.step < right.step }
        if left.rule != right.rule { return RuleNumber(left.rule) < RuleNumber(right.rule) }
        if left.entities != right.entities {
            return left.entities.lexicographicallyPrecedes(right.entities)
        }
        return left.state.rawValue < right.state.rawValue
    }
}

/// Whether somebody may pass a gate.
package enum GateDecision: Hashable, Sendable {
    /// Nothing is in the way.
    case open
    /// These findings are.
    case blocked([Finding])
    /// More of the record is still coming in: nobody can tell yet.
    case stillReceiving
}

/// The numbers of a rule's id, so that R1.9 comes before R1.10.
struct RuleNumber: Comparable {
    let numbers: [Int]
    let id: String

    init(_ id: String) {
        self.id = id
        numbers = id.drop { !$0.isNumber }.split(separator: ".").map { Int($0) ?? .max }
    }

    static func < (left: RuleNumber, right: RuleNumber) -> Bool {
        if left.numbers == right.numbers { return left.id < right.id }
        return left.numbers.lexicographicallyPrecedes(right.numbers)
    }
}
