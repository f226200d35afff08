import RecordMerge
import RecordModel

/// The individual assessment of one victim: everything recorded of it, read together.
struct IndividualAssessment {
    private enum Names {
        static let type = "ib"
        static let person = "person"
        static let doneAt = "done_at"
        static let unknown = "unknown"
        static let risks = [
            "risk_repeat", "risk_secondary", "risk_intimidation", "risk_retaliation",
        ]
        static let raised: Set<String> = ["raised"]
        static let answers: Set<String> = ["raised", "not_raised"]
        static let measures = "protective_measures"
        static let noneNeeded = "none_needed"
        static let noneNeededReason = "none_needed_reason"
        static let involved = "victim_involved"
        static let review = "ib_review"
        static let reviewed = "ib"
        static let reviewedOn = "reviewed_on"
    }

    /// The person it is about; nil where that was never said.
    let person: String?
    /// What is recorded of it, sorted by id.
    let entries: [Entry]
    private let together: Together

    private init(person: String?, entries: [Entry]) {
        self.person = person
        self.entries = entries
        together = Together(members: entries)
    }

    /// Every assessment that was begun, one for each person, sorted by person.
    static func all(_ facts: RecordFacts) -> [IndividualAssessment] {
        let begun = facts.entries(Names.type)
        let persons = Set(begun.flatMap { $0.texts(Names.person) }).sorted()
        let aboutNobody = begun.filter { $0.texts(Names.person).isEmpty }
        return aboutNobody.map { IndividualAssessment(person: nil, entries: [$0]) }
            + persons.map { of($0, facts) }
    }

    /// What is recorded of the assessment of that person; without entries where nobody began.
    static func of(_ person: String, _ facts: RecordFacts) -> IndividualAssessment {
        IndividualAssessment(
            person: person,
            entries: facts.entries(Names.type).filter { $0.texts(Names.person).contains(person) })
    }

    /// The entities it consists of.
    var references: [EntityReference] { entries.map(\.reference) }

    /// Whether anybody says it was done.
    var isSaidToBeDone: Bool { !together.instants(Names.doneAt).isEmpty }

    /// When it was done: of several answers the earliest.
    var doneAt: Instant? { together.instants(Names.doneAt).min() }

    /// Which of the four risks have no certain answer.
    var unanswered: [String] {
        Names.risks.filter { !together.surely($0, in: Names.answers) }
    }

    /// Whether anybody sees a raised risk.
    var isRaised: Bool { Names.risks.contains { together.possibly($0, in: Names.raised) } }

    /// Whether nobody contests that the victim was told of the protection and had a say in it.
    var isVictimInvolved: Bool { together.surely(Names.involved, is: true) }

    /// Whether there is protection, or a reason why none is needed.
    func isProtectionSettled(_ facts: RecordFacts) -> Bool {
        if Protection.all(facts).contains(where: { includes($0) && !Protection.isOver($0) }) {
            return true
        }
        return together.surely(Names.noneNeeded, is: true)
            && together.surelyFilled(Names.noneNeededReason)
    }

    /// Whether it names that measure, and nobody contests it.
    func includes(_ measure: MaterialisedEntity) -> Bool {
        together.surelyHas(Names.measures, measure.reference.id)
    }

    /// Whether it counts: done, all risks answered, and protection where a risk is raised.
    func isComplete(_ facts: RecordFacts) -> Bool {
        together.isAnswered(Names.doneAt, unknown: Names.unknown) && unanswered.isEmpty
            && (!isRaised || (isProtectionSettled(facts) && isVictimInvolved))
    }

    /// The local day on which it was last looked at again; nil when that never
    /// happened.
    func lastReview(_ facts: RecordFacts) -> Instant? {
        let ids = entries.reduce(into: Set<String>()) { $0.formUnion($1.ids) }
        return facts.entries(Names.review)
            .filter { $0.texts(Names.reviewed).contains(where: ids.contains) }
            .compactMap { $0.texts(Names.reviewedOn).compactMap { CalendarDate($0)?.days }.min() }
            .filter { $0 <= Due.day(facts.now) }.max()
            .map { AmsterdamTime.instant(days: $0, milliseconds: 0) }
    }
}

/// Measures that protect somebody.
enum Protection {
    private enum Names {
        static let type = "measure"
        static let status = "status"
        static let over: Set<String> = ["ended", "rejected"]
        static let notRunning: Set<String> = ["ended", "rejected", "considered", "requested"]
        static let forPerson = "for_person"
    }

    /// All measures, sorted by id.
    static func all(_ facts: RecordFacts) -> [MaterialisedEntity] { facts.entities(Names.type) }

    /// Whether anybody says that it ended or was rejected.
    static func isOver(_ measure: MaterialisedEntity) -> Bool {
        measure.possibly(Names.status, in: Names.over)
    }

    /// The measures for that victim that may be running. One that does not say for whom it is may
    /// be for anybody, and one without a status may be running.
    static func running(
        for victim: Victim, _ assessment: IndividualAssessment, _ facts: RecordFacts
    ) -> [MaterialisedEntity] {
        all(facts).filter { measure in
            guard !measure.surely(Names.status, in: Names.notRunning) else { return false }
            let persons = measure.texts(Names.forPerson)
            return persons.isEmpty || persons.contains(victim.reference.id)
                || assessment.includes(measure)
        }
    }
}
