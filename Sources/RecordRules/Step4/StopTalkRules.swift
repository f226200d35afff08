import RecordModel

/// Rules about telling a suspect to stop.
enum StopTalkRules {
    /// R4.10: no such talk is planned where something speaks against it. Only a specialist may set
    /// that aside, also when the prosecution asks for the talk.
    static let contraindications = Rule(
        "R4.10", .block, step: Step4Rules.step, binds: [Party.police], gates: [.planning],
        override: .roles([Party.topicSpecialist])
    ) { facts in
        StopTalk.all(facts).filter(\.isPlanned).compactMap { talk in
            let objections = talk.objections(facts)
            guard !objections.isEmpty else { return nil }
            return Breach(
                entities: talk.entities, subject: talk.entities.first,
                parts: ["reasons": objections.map(\.rawValue)])
        }
    }

    /// R4.11: such a talk is held in person, by somebody who does it more often.
    static let howHeld = Rule(
        "R4.11", .warn, step: Step4Rules.step, binds: [Party.police]
    ) { facts in
        StopTalk.all(facts).filter { $0.entry != nil }.compactMap { talk in
            Breach.lacking(
                ["in_person": talk.isInPerson, "experienced": talk.isByExperienced],
                of: talk.entities, subject: talk.entities.first)
        }
    }
}
