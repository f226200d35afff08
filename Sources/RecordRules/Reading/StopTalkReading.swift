import RecordMerge
import RecordModel

/// A conversation in which a suspect is told to stop: planned, or held.
struct StopTalk {
    private enum Names {
        static let type = "stop_talk"
        static let measure = "measure"
        static let heldAt = "held_at"
        static let byRole = "by_role"
        static let inPerson = "in_person"
        static let contraindications = "contraindications"
        static let reportOrComplaint = "report_vs_complaint"
        static let complaint: Set<String> = ["aangifte", "klacht"]
        static let refused = "complaint_refused"
        static let refusal: Set<String> = ["not_an_offence", "attempted"]
        /// Who holds such talks more often: the roles by their codes, and the officers of the
        /// neighbourhood by what they are called.
        static let experienced: Set<String> = [
            Party.topicSpecialist, Party.caseCoordinator, "case_handler", "community_officer",
            "wijkagent",
        ]
        static let happened: Set<String> = ["in_force", "violated", "ended"]
    }

    /// What speaks against a talk.
    enum Objection: String {
        case sashHigh = "sash_high"
        case complaintMade = "complaint_made"
        case earlierTalk = "earlier_stop_talk"
        case other
    }

    /// Its entry; nil where only the measure is recorded.
    let entry: Entry?
    /// The measure that it belongs to, as far as recorded.
    let measure: Measure?

    /// All talks: each entry, then each measure of that kind without one.
    static func all(_ facts: RecordFacts) -> [StopTalk] {
        let measures = Measure.all(facts).filter { $0.isPossibly(Measure.Kind.stopTalk) }
        let entries = facts.entries(Names.type)
        let talks = entries.map { entry in
            StopTalk(entry: entry, measure: measures.first { $0.isMeant(by: entry, Names.measure) })
        }
        let alone = measures.filter { measure in
            !entries.contains { measure.isMeant(by: $0, Names.measure) }
        }
        return talks + alone.map { StopTalk(entry: nil, measure: $0) }
    }

    /// What is recorded of it, the talk itself first.
    var entities: [EntityReference] { [entry?.reference, measure?.reference].compactMap(\.self) }

    /// Whether it may still lie ahead: nobody says that it was held, and not everybody that it is
    /// called off or, where only the measure is recorded, decided on.
    var isPlanned: Bool {
        let isOff = measure?.isOver ?? false
        if let entry { return !isOff && entry.instants(Names.heldAt).isEmpty }
        return !isOff && !(measure?.surelyStands(Measure.Status.decided) ?? true)
    }

    /// Whether everybody says that both meet in person.
    var isInPerson: Bool { entry?.surely(Names.inPerson, is: true) ?? false }

    /// Whether everybody names somebody who does this more often.
    var isByExperienced: Bool {
        let roles = entry?.texts(Names.byRole) ?? []
        return !roles.isEmpty
            && roles.allSatisfy { role in Names.experienced.contains(Self.code(role)) }
    }

    /// What speaks against it, in the order of the catalogue.
    func objections(_ facts: RecordFacts) -> [Objection] {
        let named = Set(measure?.entity.possibleElements(Names.contraindications) ?? [])
        let seen: [(Objection, Bool)] = [
            (.sashHigh, Sash.isHigh(facts)), (.complaintMade, Self.isComplaintMade(facts)),
            (.earlierTalk, isAnotherHeld(facts)), (.other, false),
        ]
        return seen.filter { $0.1 || named.contains($0.0.rawValue) }.map(\.0)
    }

    /// Whether somebody went to the police with it formally, or tried to.
    private static func isComplaintMade(_ facts: RecordFacts) -> Bool {
        Person.all(facts).contains {
            $0.entity.possibly(Names.reportOrComplaint, in: Names.complaint)
                || $0.entity.possibly(Names.refused, in: Names.refusal)
        }
    }

    /// Whether another talk was held before, by anybody's word.
    private func isAnotherHeld(_ facts: RecordFacts) -> Bool {
        let others = facts.entries(Names.type).filter { $0.reference != entry?.reference }
        if others.contains(where: { !$0.instants(Names.heldAt).isEmpty }) { return true }
        return Measure.all(facts).contains {
            $0.reference != measure?.reference && $0.isPossibly(Measure.Kind.stopTalk)
                && $0.stands(Names.happened)
        }
    }

    private static func code(_ role: String) -> String {
        role.lowercased().filter { !$0.isWhitespace }
    }
}
