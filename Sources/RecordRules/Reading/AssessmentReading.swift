import RecordMerge
import RecordModel

/// A judgement of how safe it is, by VT's side or as police sees it.
struct Assessment {
    private enum Names {
        static let type = "safety_assessment"
        static let kind = "kind"
        static let full: Set<String> = ["first", "revised"]
        static let overall = "overall"
        static let view = "police_view"
        static let outcome = "outcome"
        static let person = "person"
        static let mandate = "mandate_first_assessment"
        static let levels = ["acute_unsafe", "unsafe", "unclear", "safe_with_conditions", "safe"]
    }

    let entity: Entry
    /// Where its outcomes stand between the most unsafe (0) and safe.
    let levels: [Int]

    private init(_ entity: Entry, _ field: String) {
        self.entity = entity
        levels = entity.texts(field).compactMap(Names.levels.firstIndex)
    }

    /// The assessments in force made by somebody with a mandate, sorted by id.
    static func inForce(_ facts: RecordFacts) -> [Assessment] {
        let made = facts.entries(Names.type).filter { entity in
            entity.surely(Names.kind, in: Names.full) && isMandated(entity, facts)
        }
        return facts.inForce(made).map { Assessment($0, Names.overall) }
            .filter { !$0.levels.isEmpty }
    }

    /// What police thinks of the whole, as far as in force, sorted by id.
    static func policeViews(_ facts: RecordFacts) -> [Assessment] {
        let views = facts.entries(Names.view).filter { entity in
            entity.creatorOrganisation.map { $0 == Party.police } ?? true
                && entity.texts(Names.person).isEmpty
        }
        return facts.inForce(views).map { Assessment($0, Names.outcome) }
            .filter { !$0.levels.isEmpty }
    }

    /// How many levels two judgements are apart, at their furthest.
    static func distance(_ one: Assessment, _ other: Assessment) -> Int {
        let ends = (one.levels + other.levels)
        return (ends.max() ?? 0) - (ends.min() ?? 0)
    }

    /// When it was last written, by the clock.
    var writtenAt: HybridTime? { entity.stamps.last?.clock }

    /// Whether VT made it, or a crisis service that the profile lets stand in for VT.
    private static func isMandated(_ entity: Entry, _ facts: RecordFacts) -> Bool {
        switch facts.origin(entity)?.author.organisation ?? entity.creatorOrganisation {
        case Party.vt: true
        case Party.crisisService: facts.profile.isMandated(Names.mandate)
        default: false
        }
    }
}
