import RecordMerge
import RecordModel

/// A conversation as it stands in the record.
struct Consult {
    private enum Names {
        static let type = "consult"
        static let kind = "kind"
        static let reached = "reached"
        static let spoken: Set<String> = ["spoken"]
        static let startedAt = "started_at"
        static let endedAt = "ended_at"
        static let parties = ["caller", "callee"]
        static let organisation = "organisation"
    }

    /// The kinds that rules ask for.
    enum Kind {
        static let firstCall = "vt_first_call"
        static let preDeparture = "pre_departure"
        static let infoExchange = "info_exchange"
        static let behaviouralScientist = "behavioural_scientist"
        /// Those who look for traces, and those who investigate.
        static let detectives: Set<String> = ["forensic", "tactical"]
        /// The conversations that are with VT by their kind.
        static let withVT: Set<String> = [firstCall, preDeparture]
    }

    let entity: Entry

    /// The conversations that count, sorted by id.
    static func all(_ facts: RecordFacts) -> [Consult] {
        facts.entries(Names.type).map(Consult.init)
    }

    /// The conversations that a field points to; nil for one that is not on record here.
    static func named(
        by field: String, of reading: some FieldReading, _ facts: RecordFacts
    ) -> [Consult?] {
        let all = all(facts)
        return reading.texts(field).map { id in all.first { $0.entity.ids.contains(id) } }
    }

    /// Whether it is of one of these kinds.
    func isOf(_ kinds: Set<String>) -> Bool { entity.surely(Names.kind, in: kinds) }

    /// Whether the parties really spoke; an attempt is not a conversation.
    var isSpoken: Bool { entity.surely(Names.reached, in: Names.spoken) }

    /// Whether it surely ended by then.
    func hasEnded(by moment: Instant) -> Bool {
        entity.instants(Names.endedAt).max().map { $0 <= moment } ?? false
    }

    /// When it started; of several answers the earliest.
    var startedAt: Instant? { entity.instants(Names.startedAt).min() }

    /// The organisations named as caller or called.
    private var organisations: Set<String> {
        Set(
            Names.parties.flatMap { entity.standing($0) }
                .compactMap { $0.known?[Names.organisation]?.stringValue })
    }

    /// Whether it was with VT or who stands in for it: by who is named, else by its kind.
    var isWithVT: Bool {
        let named = organisations.subtracting([Party.police])
        if !named.isEmpty { return !named.isDisjoint(with: Party.vtSide) }
        return isOf(Kind.withVT)
    }

    /// Whether police and VT's side are both named as its parties.
    var isBetweenPoliceAndVT: Bool {
        organisations.contains(Party.police) && !organisations.isDisjoint(with: Party.vtSide)
    }
}
