import RecordMerge
import RecordModel

/// What timers ask of a measure.
struct TimedMeasure {
    private enum Names {
        static let type = "measure"
        static let kind = "kind"
        /// Kinds that are no order against somebody.
        static let otherKinds: Set<String> = [
            "arrest", "execution_advice", "aware_button", "victim_device", "stop_talk", "shelter",
            "stay_elsewhere", "crisis_foster_care", "out_of_home_placement",
            "supervision_order_child", "urgent_child_protection_request", "urgent_help",
            "safety_agreement", "priority_dispatch_flag", "consult_hours",
            "weapons_licence_action",
        ]
        static let behaviouralOrder: Set<String> = ["behavioural_order"]
        static let status = "status"
        static let over: Set<String> = ["ended", "rejected"]
        static let running: Set<String> = ["imposed", "served", "in_force", "violated"]
        static let decided: Set<String> = ["imposed", "served", "in_force", "violated", "ended"]
        static let startsAt = "starts_at"
        static let endsAt = "ends_at"
        static let servedAt = "served_at"
        static let forPerson = "for_person"
        static let decidedBy = "decided_by"
        static let prosecution = "om"
        /// Whose decisions police hears of and enters.
        static let atPolice: Set<String> = ["police", prosecution, "court", "mayor", "probation"]
        static let extensionType = "measure_extension"
        static let extended = "measure"
        static let decidedAt = "decided_at"
        static let newEnd = "new_end"
    }

    let entity: MaterialisedEntity

    /// All measures, sorted by id.
    static func all(_ facts: RecordFacts) -> [TimedMeasure] {
        facts.entities(Names.type).map(TimedMeasure.init)
    }

    /// Whether it may be an order against somebody: another kind is an answer, none is not.
    var isPossiblyOrder: Bool { !entity.surely(Names.kind, in: Names.otherKinds) }

    /// Whether somebody says that it is a behavioural order.
    var isPossiblyBehaviouralOrder: Bool {
        entity.possibly(Names.kind, in: Names.behaviouralOrder)
    }

    /// Whether it ended or never came, and nobody contests that.
    var isOver: Bool { entity.surely(Names.status, in: Names.over) }

    /// Whether somebody says that it runs.
    var isPossiblyRunning: Bool { entity.possibly(Names.status, in: Names.running) }

    /// When it began, by everybody who says so.
    var starts: [Instant] { entity.instants(Names.startsAt) }

    /// When it was handed to the person it is against, by everybody who says so.
    var servings: [Instant] { entity.instants(Names.servedAt) }

    /// Whether it may be for that person; one that names nobody may be for anybody.
    func isPossiblyFor(_ persons: [String]) -> Bool {
        let named = entity.texts(Names.forPerson)
        return named.isEmpty || persons.isEmpty || !Set(named).isDisjoint(with: persons)
    }

    /// When it was decided, by everybody who says that it was: when it begins, or since when its
    /// status says so, whichever is earlier. Empty while it is only thought of.
    func decisions(_ facts: RecordFacts) -> [Instant] {
        let since = facts.since(Names.status, among: Names.decided, on: [entity])
        return since.isEmpty ? [] : [(since + starts).min()].compactMap(\.self)
    }

    /// When it ends: every value that stands, remarks included (K39), and what an extension was
    /// decided to; each once.
    func endMoments(_ facts: RecordFacts) -> [Instant] {
        let ends = entity.instants(Names.endsAt) + extensions(facts).flatMap(\.self)
        return Set(ends.map(\.milliseconds)).sorted().map { Instant(milliseconds: $0) }
    }

    /// Whether an extension beyond that moment was decided.
    func isExtended(beyond end: Instant, _ facts: RecordFacts) -> Bool {
        extensions(facts).contains { ends in ends.allSatisfy { $0 > end } }
    }

    /// The new ends of each extension that was decided, none of them empty.
    private func extensions(_ facts: RecordFacts) -> [[Instant]] {
        facts.entries(Names.extensionType).filter { entry in
            entry.surely(Names.extended, in: [entity.reference.id])
                && entry.surelyHasMoment(Names.decidedAt)
        }
        .map { $0.instants(Names.newEnd) }.filter { !$0.isEmpty }
    }

    /// Whom to turn to about its end: who decided it, or speaks with who did.
    var deciders: [String] {
        let named = Set(entity.texts(Names.decidedBy))
        var codes: [String] = []
        if !named.isDisjoint(with: Names.atPolice) { codes.append(Party.police) }
        for code in [Party.vt, Party.crisisService] where named.contains(code) {
            codes.append(code)
        }
        // Decided together, by a juvenile court at Veilig Thuis's side, or by nobody knows whom.
        if codes.isEmpty { codes = Party.both }
        return named.contains(Names.prosecution) ? codes + [Party.omContact] : codes
    }
}
