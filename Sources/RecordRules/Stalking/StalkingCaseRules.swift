import RecordMerge
import RecordModel

/// Rules about who runs a stalking case, and about the victim's choice.
enum StalkingCaseRules {
    private enum Names {
        static let coordinator = "case_coordinator"
        static let handler = "case_handler"
        static let vtHandler = "vt_case_handler"
        static let agreement = "agreement"
        static let lead = "measures_lead"
        static let leadDeputy = "measures_lead_deputy"
        static let choice = "report_vs_complaint"
        static let reportOnly: Set<String> = ["melding"]
        static let explained = "difference_explained"
    }

    private enum Days {
        /// For how many days after a complaint the coordinator looks every day.
        static let watched: Int64 = 14
    }

    /// R7.10: a coordinator in the team of the victim's home, and a handler, are named.
    static let named = Rule(
        "R7.10", .block, step: 5, binds: [Party.police], gates: .closing,
        override: .roles([Party.supervisor])
    ) { facts in
        guard Stalking.isPossible(facts) else { return [] }
        let missing = [("coordinator", Names.coordinator), ("handler", Names.handler)]
            .filter { !isNamed($0.1, facts) }.map(\.0)
        guard !missing.isEmpty else { return [] }
        return [Breach(entities: [.singleton(Stalking.type)], parts: ["missing": missing])]
    }

    /// R7.11: somebody stands in when the coordinator is away. The catalogue has no field for it of
    /// its own: the deputy of the lead counts, or the name in an answer.
    static let deputy = Rule("R7.11", .warn, step: 5, binds: [Party.police]) { facts in
        guard Stalking.isPossible(facts), isNamed(Names.coordinator, facts),
            !(facts.singleton(Names.agreement)?.hasText(Names.leadDeputy) ?? false)
        else { return [] }
        return [Breach(entities: [.singleton(Stalking.type)])]
    }

    /// R7.15: for two weeks from a complaint on the coordinator looks every day. The answer of one
    /// day does not count for the next.
    static let firstWeeks = Rule(
        "R7.15", .remind, step: 4, binds: [Party.police, Party.caseCoordinator]
    ) { facts in
        guard Stalking.isPossible(facts) else { return [] }
        return Complaint.made(facts).compactMap { complaint in
            let day = Due.day(facts.now) - Due.day(complaint.at) + 1
            guard (1...Days.watched).contains(day) else { return nil }
            return Breach(
                entities: [complaint.person],
                arguments: ["day": String(day), "days": String(Days.watched)],
                due: Due.endOfDay(facts.now), asksSince: Due.startOfDay(facts.now))
        }
    }

    /// R7.17: who only reports stalking has to know what a complaint would change.
    static let explained = Rule("R7.17", .warn, step: 3, binds: [Party.police]) { facts in
        guard Stalking.isPossible(facts) else { return [] }
        return Person.all(facts).filter { person in
            person.entity.possibly(Names.choice, in: Names.reportOnly)
                && !person.entity.surely(Names.explained, is: true)
        }.map { Breach(entities: [$0.entity.reference]) }
    }

    /// R7.19: a case that stands at no table of several organisations has one lead over them all,
    /// and each organisation names who is responsible.
    static let steered = Rule("R7.19", .warn, step: 4, binds: Party.both) { facts in
        let isAtTable = Handover.all(facts).contains { $0.isTo(Handover.Destination.tables) }
        guard Stalking.isPossible(facts), !isAtTable else { return [] }
        let lead = facts.singleton(Names.agreement)?.fields[FieldName(Names.lead)]
        let hasLead = lead?.state == .settled && lead?.value.known?.stringValue != nil
        let isPoliceNamed = isNamed(Names.handler, facts) || isNamed(Names.coordinator, facts)
        let missing = [
            hasLead ? nil : "lead", isPoliceNamed ? nil : "police",
            isNamed(Names.vtHandler, facts) || Scope.isVTOptional(facts) ? nil : "vt",
        ].compactMap(\.self)
        guard !missing.isEmpty else { return [] }
        return [Breach(entities: [.singleton(Stalking.type)], parts: ["missing": missing])]
    }

    private static func isNamed(_ role: String, _ facts: RecordFacts) -> Bool {
        facts.singleton(Stalking.type)?.hasText(role) ?? false
    }
}
