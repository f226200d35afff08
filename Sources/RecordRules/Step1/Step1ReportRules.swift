import RecordMerge
import RecordModel

/// Rules of step 1 about how the report came in, and who has to know of it.
enum Step1ReportRules {
    private enum Names {
        static let incident = "incident"
        static let isRepeat = "is_repeat_report"
        static let earlierReports = "earlier_report_refs"
        static let informedAt = "base_team_informed_at"
        static let channel = "notification_channel"
        static let serviceCentre = "rsc"
        static let victimQuestions = "rsc_victim_questions"
        static let question = "question"
        static let answer = "answer"
    }

    /// R1.16: after a repeated report the base team knows of it. A report that lists earlier ones
    /// is a repeated one.
    static let baseTeamInformed = Rule(
        "R1.16", .remind, step: 1, binds: [Party.police], gates: .closing,
        override: .roles([Party.supervisor])
    ) { facts in
        guard let incident = facts.singleton(Names.incident),
            incident.possibly(Names.isRepeat, is: true) || incident.isFilled(Names.earlierReports),
            incident.instants(Names.informedAt).isEmpty
        else { return [] }
        let breach = Breach(entities: [incident.reference])
        return [breach, breach.atClosing()]
    }

    /// R1.17: a report about a victim that came through the service centre has the answers to the
    /// fixed questions.
    static let victimQuestions = Rule("R1.17", .warn, step: 1, binds: [Party.police]) { facts in
        guard let incident = facts.singleton(Names.incident),
            incident.possiblyHas(Names.channel, Names.serviceCentre),
            Person.all(facts).contains(where: { $0.possiblyIs(Person.Role.victim) }),
            !isAnswered(incident)
        else { return [] }
        return [Breach(entities: [incident.reference])]
    }

    /// R1.18: it is on record how the report came in.
    static let channelRecorded = Rule("R1.18", .warn, step: 1, binds: [Party.police]) { facts in
        let channels = facts.singleton(Names.incident)?.elements(of: Names.channel) ?? []
        return channels.isEmpty ? [Breach(entities: [.singleton(Names.incident)])] : []
    }

    /// Whether there are questions, and each asked has an answer somewhere.
    private static func isAnswered(_ incident: MaterialisedEntity) -> Bool {
        let items = incident.standing(Names.victimQuestions).compactMap(\.known)
        let asked = Set(items.compactMap { filled($0[Names.question]) })
        let answered = items.filter { filled($0[Names.answer]) != nil }
        return !answered.isEmpty
            && asked.isSubset(of: answered.compactMap { filled($0[Names.question]) })
    }

    private static func filled(_ value: JSONValue?) -> String? {
        guard let text = value?.stringValue, text.contains(where: { !$0.isWhitespace }) else {
            return nil
        }
        return text
    }
}
