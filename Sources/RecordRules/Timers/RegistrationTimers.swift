import RecordModel

/// Timers of writing down what happened.
enum RegistrationTimers {
    private enum Names {
        static let fieldMinutes = "late_after_min"
        static let officeMinutes = "late_after_office_min"
        /// Who works where it happens.
        static let fieldRoles: Set<String> = ["field_officer", "vt_worker", "crisis_worker"]
        static let rule = "R9.1"
    }

    /// E17: what happened is recorded soon after. Only what came later than that is listed, until
    /// there is a reason for it.
    static let late = TimerDefinition("E17", rule: Names.rule, isSetting: true) { facts in
        let answered = facts.overrides().filter {
            $0.rule == Names.rule && !$0.isOverride && facts.mayAnswer($0.author)
        }
        .map(\.about)
        return facts.operations.values.compactMap { fact in
            guard let happened = moment(fact) else { return nil }
            let minutes = limit(fact.author.role, facts.profile)
            let deadline = happened.later(minutes: minutes)
            guard deadline.milliseconds < fact.recordedAt.wallMilliseconds else { return nil }
            let isExplained =
                fact.reason?.contains { !$0.isWhitespace } ?? false
                || answered.contains { $0 == .wholeRecord || $0 == .entity(fact.entity) }
            return TimerPlan.atOnce(
                fact.entity, from: happened, until: deadline, by: [fact.author.organisation]
            ).saying(nil, ["minutes": String(minutes)]).done(isExplained)
        }
    }

    /// When it happened, where the author knows that to the minute or about.
    private static func moment(_ fact: OperationFact) -> Instant? {
        switch fact.occurredAt?.precision {
        case .exact, .about: fact.occurredAt?.instant.flatMap { Instant($0) }
        case .dateOnly, .unknown, nil: nil
        }
    }

    private static func limit(_ role: String, _ profile: RegionProfile) -> Int64 {
        Names.fieldRoles.contains(role)
            ? profile.number(Names.fieldMinutes, usual: 120)
            : profile.number(Names.officeMinutes, usual: 1_440)
    }
}
