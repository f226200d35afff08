import RecordMerge
import RecordModel

/// An arrest, by whichever entry tells of it.
struct Arrest {
    private enum Names {
        static let detention = "detention_status"
        static let detentionStatus = "status"
        static let detained: Set<String> = ["arrested", "remand"]
        static let since = "since"
        static let person = "person"
        static let measure = "measure"
        static let measureKind = "kind"
        static let arrest: Set<String> = ["arrest"]
        static let measureStatus = "status"
        static let notCarriedOut: Set<String> = ["considered", "requested", "rejected"]
        static let startsAt = "starts_at"
        static let whereabouts = FieldName("whereabouts")
        static let inCustody = RegisterValue.known("in_custody")
    }

    /// What tells of it.
    let entity: EntityReference
    /// When it was, as far as can be told.
    let moment: Instant

    /// Every arrest, sorted by what tells of it.
    static func all(_ facts: RecordFacts) -> [Arrest] {
        (detentions(facts) + measures(facts) + custody(facts)).sorted { $0.entity < $1.entity }
    }

    private static func detentions(_ facts: RecordFacts) -> [Arrest] {
        detained(facts).compactMap { arrest($0, Names.since, facts) }
    }

    private static func detained(_ facts: RecordFacts) -> [Entry] {
        facts.entries(Names.detention)
            .filter { $0.possibly(Names.detentionStatus, in: Names.detained) }
    }

    private static func measures(_ facts: RecordFacts) -> [Arrest] {
        facts.entries(Names.measure)
            .filter {
                $0.possibly(Names.measureKind, in: Names.arrest)
                    && !$0.surely(Names.measureStatus, in: Names.notCarriedOut)
            }
            .compactMap { arrest($0, Names.startsAt, facts) }
    }

    private static func arrest(_ entry: Entry, _ start: String, _ facts: RecordFacts) -> Arrest? {
        (entry.instants(start).min() ?? facts.moment(entry))
            .map { Arrest(entity: entry.reference, moment: $0) }
    }

    /// Persons said to be locked up, from when that was first written, of whom no entry tells that
    /// they were arrested.
    private static func custody(_ facts: RecordFacts) -> [Arrest] {
        let told = Set(detained(facts).flatMap { $0.texts(Names.person) })
        return Person.all(facts).compactMap { person in
            guard !told.contains(person.entity.reference.id) else { return nil }
            let heads = person.entity.fields[Names.whereabouts]?.allHeads ?? []
            return heads.filter { $0.value == Names.inCustody }
                .map { facts.moment($0.stamp) }.min()
                .map { Arrest(entity: person.entity.reference, moment: $0) }
        }
    }
}
