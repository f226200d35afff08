import RecordMerge
import RecordModel

/// Whether there is stalking, by anybody's word.
enum Stalking {
    private enum Names {
        static let indication = "stalking_indication"
        static let seen: Set<String> = ["recognised", "possible"]
        static let unknown = "unknown"
        static let incident = "incident"
        static let classification = "classification"
        static let exPartnerStalking = "ex_partner_stalking"
    }

    /// The singleton that holds what is known of it.
    static let type = "stalking"

    /// Whether somebody recognised it, thinks it possible, or registered it so.
    static func isPossible(_ facts: RecordFacts) -> Bool {
        isIndicated(facts) || isRegistered(facts)
    }

    /// Whether somebody recognised it, or thinks it possible.
    static func isIndicated(_ facts: RecordFacts) -> Bool {
        facts.possibly(type, Names.indication, in: Names.seen)
    }

    /// Whether the incident was registered as stalking.
    static func isRegistered(_ facts: RecordFacts) -> Bool {
        facts.singleton(Names.incident)?
            .possiblyHas(Names.classification, Names.exPartnerStalking) ?? false
    }

    /// Whether nobody left open if there is stalking.
    static func isAnswered(_ facts: RecordFacts) -> Bool {
        facts.singleton(type)?.isAnswered(Names.indication, unknown: Names.unknown) ?? false
    }

    /// Whether somebody of those organisations saw it, or thinks it possible.
    static func isSeen(by organisations: Set<String>, _ facts: RecordFacts) -> Bool {
        let heads = facts.singleton(type)?.fields[FieldName(Names.indication)]?.allHeads ?? []
        return heads.contains { head in
            organisations.contains(head.organisation)
                && head.value.known?.stringValue.map(Names.seen.contains) ?? false
        }
    }
}

/// A victim who wants to make a complaint.
enum Complaint {
    private enum Names {
        static let person = "person"
        static let choice = "report_vs_complaint"
        static let complaints: Set<String> = ["aangifte", "klacht"]
        static let refused = "complaint_refused"
        static let attempted: Set<String> = ["attempted"]
    }

    /// Who made one, by anybody's word, and when: the earliest moment where several are told. One
    /// that police tried to refuse was made too.
    static func made(_ facts: RecordFacts) -> [(person: EntityReference, at: Instant)] {
        facts.entities(Names.person).compactMap { person in
            let heads =
                heads(person, Names.choice, Names.complaints)
                + heads(person, Names.refused, Names.attempted)
            return heads.map { facts.moment($0.stamp) }.min().map { (person.reference, $0) }
        }
    }

    private static func heads(
        _ person: MaterialisedEntity, _ field: String, _ codes: Set<String>
    ) -> [RegisterHead] {
        (person.fields[FieldName(field)]?.allHeads ?? []).filter {
            $0.value.known?.stringValue.map(codes.contains) ?? false
        }
    }
}
