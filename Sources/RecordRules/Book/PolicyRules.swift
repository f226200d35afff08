import RecordModel

/// A rule set aside, or a warning answered, for one thing that somebody is about to do.
package struct PolicySettlement: Hashable, Sendable {
    /// The rule.
    package let rule: String
    /// The role of who did so.
    package let role: String
    /// Why.
    package let reason: String

    /// A settlement of its parts.
    package init(rule: String, role: String, reason: String) {
        self.rule = rule
        self.role = role
        self.reason = reason
    }
}

/// What is known of a rule without asking it.
package struct RuleCard: Hashable, Sendable {
    /// Its id in the catalogue.
    package let id: String
    /// How hard its findings are, unless what is looked at makes one harder.
    package let severity: FindingSeverity
    /// What its blocks keep shut.
    package let gates: Set<Gate>
    /// Who may set a block of it aside.
    package let override: OverridePolicy
}

extension RuleAbout {
    /// What is known of it without asking.
    package var card: RuleCard {
        RuleCard(id: id, severity: severity, gates: gates, override: override)
    }

    /// What it has to say, with what was set aside or answered taken into account.
    func evaluate(_ subject: Subject, _ settlements: [PolicySettlement]) -> [Finding] {
        let own = settlements.filter { $0.rule == id && !$0.reason.isBlank }
        return evaluate(subject).map { finding in
            guard finding.state == .open, !finding.isFinal else { return finding }
            switch (finding.severity, override) {
            case (.block, .never): return finding
            case (.block, .roles(let roles)):
                return own.contains { roles.contains($0.role) }
                    ? finding.inState(.overridden) : finding
            case (.block, .anyone): return own.isEmpty ? finding : finding.inState(.overridden)
            case (.warn, _), (.remind, _):
                return own.isEmpty ? finding : finding.inState(.answered)
            }
        }
    }
}

/// The rules that judge what somebody is about to do, not what stands in a record: passing on
/// (section C.8), reporting and opening (C.10). Nothing asks them by itself: who carries out the
/// deed does.
package enum PolicyRules {
    /// All of them, in the order of the catalogue.
    package static let cards: [RuleCard] =
        ReportRules.victimFacing.map(\.card) + DisclosureRules.all.map(\.card)
        + AccessRules.all.map(\.card) + ReportRules.all.map(\.card)

    /// Rules that bind the system and say nothing to people: what nobody may see is never sent
    /// (R6.10), what is new is found by when it was recorded (R9.5), nothing is deleted (R9.6),
    /// and everything that is looked at is written down (R10.5).
    package static let invariants = ["R6.10", "R9.5", "R9.6", "R10.5"]

    /// What is known of the rule with that id.
    package static func card(_ id: String) -> RuleCard? { cards.first { $0.id == id } }
}
