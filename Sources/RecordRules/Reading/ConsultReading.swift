import RecordMerge
import RecordModel

/// A conversation as it stands in the record.
struct Consult {
    private enum Names {
        static let type = "consult"
        static let kind = "kind"
        static let reached = "reached"
        static let spoken: Set<String> = ["spoken"]
        static let callBack: Set<String> = ["call_back_promised"]
        static let startedAt = "started_at"
        static let endedAt = "ended_at"
        static let parties = ["caller", "callee"]
        static let medium = "medium"
        static let organisation = "organisation"
        static let reference = "consult"
    }

    /// The kinds that rules ask for.
    enum Kind {
        static let firstCall = "vt_first_call"
        static let preDeparture = "pre_departure"
        static let infoExchange = "info_exchange"
        static let behaviouralScientist = "behavioural_scientist"
        static let crisisService = "crisis_service"
        /// Asking somebody about a licence holder.
        static let aboutLicence: Set<String> = ["colleague", "kct"]
        static let om = "om"
        static let probation = "probation"
        static let victimFeedback = "victim_feedback"
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
        let ids = reading.texts(field)
        guard !ids.isEmpty else { return [] }
        let all = all(facts)
        return ids.map { id in all.first { $0.entity.ids.contains(id) } }
    }

    /// Whether it is of one of these kinds.
    func isOf(_ kinds: Set<String>) -> Bool { entity.surely(Names.kind, in: kinds) }

    /// Whether somebody calls it one of these kinds.
    func isPossibly(_ kinds: Set<String>) -> Bool { entity.possibly(Names.kind, in: kinds) }

    /// Whether it surely went by one of these ways.
    func isThrough(_ media: Set<String>) -> Bool { entity.surely(Names.medium, in: media) }

    /// Whether the parties really spoke; an attempt is not a conversation.
    var isSpoken: Bool { entity.surely(Names.reached, in: Names.spoken) }

    /// Whether nobody spoke, as far as is known, and nobody promised to call back.
    var isMissed: Bool { !isSpoken && !entity.surely(Names.reached, in: Names.callBack) }

    /// Whether it surely ended by then.
    func hasEnded(by moment: Instant) -> Bool {
        entity.instants(Names.endedAt).max().map { $0 <= moment } ?? false
    }

    /// Whether it was still going on after that moment, or later; by when it began where its end is
    /// not told.
    func hasEnded(after moment: Instant) -> Bool {
        (entity.instants(Names.endedAt).max() ?? startedAt).map { $0 >= moment } ?? false
    }

    /// When it started; of several answers the earliest.
    var startedAt: Instant? { entity.instants(Names.startedAt).min() }

    /// When it took place: when it started, else when it was written.
    func moment(_ facts: RecordFacts) -> Instant? { startedAt ?? facts.moment(entity) }

    /// The organisations named as caller or called.
    private var organisations: Set<String> {
        Set(
            Names.parties.flatMap { entity.standing($0) }
                .compactMap { $0.known?[Names.organisation]?.stringValue })
    }

    /// Whether it was held with one of these organisations: by who is named, else by a kind of
    /// conversation that police has with VT.
    func isHeld(with side: Set<String>) -> Bool {
        let named = organisations.subtracting([Party.police])
        if !named.isEmpty { return !named.isDisjoint(with: side) }
        return isOf(Kind.withVT.union([Kind.infoExchange])) && side.contains(Party.vt)
    }

    /// Whether it was with VT or who stands in for it: by who is named, else by its kind.
    var isWithVT: Bool {
        let named = organisations.subtracting([Party.police])
        if !named.isEmpty { return !named.isDisjoint(with: Party.vtSide) }
        return isOf(Kind.withVT)
    }

    /// Whether it was with that partner: by who is named, or by its kind.
    func isWith(_ partner: Partner) -> Bool {
        organisations.contains(partner.party) || isOf([partner.consultKind])
    }

    /// Whether the conversation that an entry rests on took place; an entry that names none is
    /// taken at its word.
    static func tookPlace(for entry: Entry, _ facts: RecordFacts) -> Bool {
        let named = entry.texts(Names.reference)
        let consults = all(facts)
        return named.allSatisfy { id in
            consults.contains { $0.entity.ids.contains(id) && $0.isSpoken }
        }
    }

    /// Whether it was with the public prosecution: by who is named, or by its kind.
    var isWithOM: Bool { isWith(.om) }

    /// Whether police and VT's side are both named as its parties.
    var isBetweenPoliceAndVT: Bool {
        organisations.contains(Party.police) && !organisations.isDisjoint(with: Party.vtSide)
    }
}
