import RecordMerge
import RecordModel

/// A judgement of how safe it is, by VT's side or as police sees it.
struct Assessment {
    private enum Names {
        static let type = "safety_assessment"
        static let kind = "kind"
        static let full: Set<String> = ["first", "revised"]
        static let overall = "overall"
        static let ofPerson = "person_assessment"
        static let assessment = "assessment"
        static let view = "police_view"
        static let outcome = "outcome"
        static let person = "person"
        static let safe = "safe"
        static let levels = ["acute_unsafe", "unsafe", "unclear", "safe_with_conditions", "safe"]
    }

    let entity: Entry
    /// Where its outcomes stand between the most unsafe (0) and safe.
    let levels: [Int]
    /// The persons it is about; none when it is about the whole.
    let persons: Set<String>

    private init(_ entity: Entry, _ field: String) {
        self.entity = entity
        persons = Set(entity.texts(Names.person))
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

    /// What the assessments in force say of single persons, sorted by id. One that does not say
    /// to which assessment it belongs counts when its maker has a mandate.
    static func ofPersons(_ facts: RecordFacts) -> [Assessment] {
        let standing = Set(inForce(facts).flatMap(\.entity.ids))
        let made = facts.entries(Names.ofPerson).filter { entity in
            let named = entity.texts(Names.assessment)
            return isMandated(entity, facts)
                && (named.isEmpty || named.contains(where: standing.contains))
        }
        return facts.inForce(made).map { Assessment($0, Names.outcome) }
            .filter { !$0.levels.isEmpty && !$0.persons.isEmpty }
    }

    /// What police thinks of the whole and of single persons, as far as in force, sorted by id.
    static func policeViews(_ facts: RecordFacts) -> [Assessment] {
        let views = facts.entries(Names.view).filter { entity in
            entity.creatorOrganisation.map { $0 == Party.police } ?? true
        }
        return facts.inForce(views).map { Assessment($0, Names.outcome) }
            .filter { !$0.levels.isEmpty }
    }

    /// What a crisis service gave as an assessment without a mandate for it: advice, sorted by id.
    static func withoutMandate(_ facts: RecordFacts) -> [Entry] {
        facts.inForce(facts.entries(Names.type)).filter { entity in
            entity.possibly(Names.kind, in: Names.full)
                && maker(of: entity, facts) == Party.crisisService && !isMandated(entity, facts)
        }
    }

    /// The same as judgements that can be compared.
    static func advice(_ facts: RecordFacts) -> [Assessment] {
        withoutMandate(facts).map { Assessment($0, Names.overall) }.filter { !$0.levels.isEmpty }
    }

    /// Whether VT's side assessed it, and says of everything and everybody that it is safe.
    static func isAllSafe(_ facts: RecordFacts) -> Bool {
        let overall = inForce(facts)
        let safe = Names.levels.firstIndex(of: Names.safe)
        return !overall.isEmpty
            && (overall + ofPersons(facts)).allSatisfy { $0.levels.allSatisfy { $0 == safe } }
    }

    /// Whether both are about the whole, or about the same person.
    func isComparable(to other: Assessment) -> Bool {
        persons.isEmpty && other.persons.isEmpty || !persons.isDisjoint(with: other.persons)
    }

    /// How many levels two judgements are apart, at their furthest.
    static func distance(_ one: Assessment, _ other: Assessment) -> Int {
        let ends = (one.levels + other.levels)
        return (ends.max() ?? 0) - (ends.min() ?? 0)
    }

    /// When it was last written, by the clock.
    var writtenAt: HybridTime? { entity.stamps.last?.clock }

    private static func maker(of entity: Entry, _ facts: RecordFacts) -> String? {
        facts.origin(entity)?.author.organisation ?? entity.creatorOrganisation
    }

    /// VT, and the crisis service where the profile lets it stand in for VT.
    static func mandated(_ facts: RecordFacts) -> Set<String> {
        CrisisService.isMandated(facts.profile) ? Party.vtSide : [Party.vt]
    }

    /// Whether VT made it, or a crisis service that the profile lets stand in for VT.
    private static func isMandated(_ entity: Entry, _ facts: RecordFacts) -> Bool {
        maker(of: entity, facts).map(mandated(facts).contains) ?? false
    }
}
