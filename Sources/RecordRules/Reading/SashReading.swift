import RecordMerge
import RecordModel

/// A stalking questionnaire (SASH) that was filled in, with what specialists made of it.
///
/// Caution rules throughout: a questionnaire by somebody without training counts upward, and only
/// a specialist's review takes a high outcome down.
struct Sash {
    private enum Names {
        static let type = "sash"
        static let outcome = "outcome"
        static let takerTrained = "taker_trained"
        static let review = "sash_review"
        static let reviewed = "sash"
        static let toOutcome = "to_outcome"
        static let reason = "reason"
        static let takenAt = "taken_at"
        static let handovers = ["sash_sent_to", "warm_handover_high"]
    }

    /// An outcome, the least worrying first. One nobody can read counts as unknown.
    enum Outcome: String, CaseIterable, Comparable {
        case low
        case unknown
        case medium
        case high

        static func < (left: Outcome, right: Outcome) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    let entity: Entry
    /// What the questionnaire itself came to; nil while it has no outcome. The higher holds.
    let outcome: Outcome?
    /// What the reviews in force came to; nil when there is none that counts.
    let reviewed: Outcome?
    /// Whether a specialist looked at it.
    let isReviewed: Bool
    private let reviews: [Entry]

    private init(_ entity: Entry, _ facts: RecordFacts) {
        let own = Self.highest(entity, Names.outcome)
        let reviews = Self.reviews(facts).filter { review in
            review.texts(Names.reviewed).contains(where: entity.ids.contains)
        }
        let bySpecialist = reviews.filter { Self.isSound($0, facts) }
        self.entity = entity
        self.reviews = reviews
        outcome = own
        isReviewed = !bySpecialist.isEmpty
        reviewed = reviews.compactMap { review -> Outcome? in
            guard let to = Self.highest(review, Names.toOutcome) else { return nil }
            let isLower = to < own ?? .low
            let counts = !isLower || bySpecialist.contains { $0.reference == review.reference }
            return counts ? to : nil
        }.max()
    }

    /// The questionnaires that count, replaced ones included, sorted by id.
    static func all(_ facts: RecordFacts) -> [Sash] {
        facts.entries(Names.type).map { Sash($0, facts) }
    }

    /// Those that no other has overtaken, sorted by id.
    static func inForce(_ facts: RecordFacts) -> [Sash] {
        let all = all(facts)
        return all.filter { sash in
            !all.contains { $0.overtakes(sash, facts) }
        }
    }

    /// The reviews that no other has overtaken, sorted by id.
    static func reviews(_ facts: RecordFacts) -> [Entry] {
        facts.inForce(facts.entries(Names.review))
    }

    /// Whether a specialist made the review.
    static func isBySpecialist(_ review: Entry, _ facts: RecordFacts) -> Bool {
        facts.origin(review)?.author.role == Party.topicSpecialist
    }

    /// Whether a review may take an outcome down: a specialist's, with its reason.
    static func isSound(_ review: Entry, _ facts: RecordFacts) -> Bool {
        isBySpecialist(review, facts) && review.hasText(Names.reason)
    }

    /// Whether police took one that came to something. One that is kept from this laptop counts
    /// when it is on record that it was passed on.
    static func isTaken(_ facts: RecordFacts) -> Bool {
        let shown = all(facts)
        let isShown = inForce(facts).contains { sash in
            sash.entity.creatorOrganisation.map { $0 == Party.police } ?? true
                && sash.outcome.map { $0 != .unknown } ?? false
        }
        return isShown
            || Names.handovers.flatMap { facts.entries($0) }
                .flatMap { $0.texts(Names.reviewed) }
                .contains { id in !shown.contains { $0.entity.ids.contains(id) } }
    }

    /// What holds for the record: the reviewed outcome of each questionnaire in force, else its
    /// own, and of several the highest; nil when there is none.
    static func effective(_ facts: RecordFacts) -> Outcome? {
        inForce(facts).compactMap(\.effective).max()
    }

    /// Whether what holds is high.
    static func isHigh(_ facts: RecordFacts) -> Bool { effective(facts) == .high }

    /// What holds for this questionnaire.
    var effective: Outcome? { reviewed ?? outcome }

    /// When it was taken; where that is not said, when it was written.
    func takenAt(_ facts: RecordFacts) -> Instant? {
        entity.instants(Names.takenAt).min() ?? facts.moment(entity)
    }

    /// When what holds for it became known: by the review, where that changed the outcome.
    func effectiveSince(_ facts: RecordFacts) -> Instant? {
        guard let reviewed, reviewed != outcome else { return takenAt(facts) }
        return reviews.filter { Self.highest($0, Names.toOutcome) == reviewed }
            .compactMap(facts.moment).min()
    }

    /// Whether nobody contests that whoever filled it in was trained for it.
    var isByTrained: Bool { entity.surely(Names.takerTrained, is: true) }

    /// Whether this one takes the other's place. Where that lowers the outcome, a specialist has to
    /// have looked at it; from below high a trained taker does.
    private func overtakes(_ other: Sash, _ facts: RecordFacts) -> Bool {
        guard other.entity.reference != entity.reference,
            facts.replaces(entity, other.entity), let effective
        else { return false }
        guard let before = other.effective, effective < before else { return true }
        return isReviewed || (isByTrained && before != .high)
    }

    /// The highest answer to a field; nil when nobody gave one.
    private static func highest(_ entity: Entry, _ field: String) -> Outcome? {
        entity.standing(field).map { value in
            value.known?.stringValue.flatMap(Outcome.init) ?? .unknown
        }.max()
    }
}
