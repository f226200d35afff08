import RecordMerge
import RecordModel

/// A part of the follow-up questions, in the order in which they are asked.
///
/// Of whom it is asked, is as the rows of its fields say: of victims how afraid and how
/// self-reliant they are, of victims and suspects what went before and how the family is made
/// up, and of the adults among them what they use and which weapons there are.
enum FollowUpQuestion: String, CaseIterable {
    case family
    case history
    case fear
    case selfReliance = "self_reliance"
    case substances
    case weapons

    private enum Names {
        static let unknown = "unknown"
        static let family = "family_relation"
        static let familyMembers = ["person", "other_person"]
        static let history = ["violence_history"]
        static let fear = ["fear_level"]
        static let selfReliance = ["financial_dependence", "social_isolation"]
        static let weapons = ["weapon_possession", "weapon_used"]
        static let substances = "substance_use"
        static let user = "person"
        static let substance = "substance"
    }

    /// The parts that nobody answered about that person; none for who is no party to it.
    static func empty(about person: Person, _ facts: RecordFacts) -> [FollowUpQuestion] {
        guard person.mayBeVictim || person.mayBeSuspect else { return [] }
        return allCases.filter {
            $0.isAsked(of: person, facts) && !$0.isAnswered(about: person, facts)
        }
    }

    private func isAsked(of person: Person, _ facts: RecordFacts) -> Bool {
        let isChild = person.isChild(at: facts.now)
        return switch self {
        case .family, .history: true
        case .fear: person.mayBeVictim
        case .selfReliance: person.mayBeVictim && !isChild
        case .substances, .weapons: !isChild
        }
    }

    private func isAnswered(about person: Person, _ facts: RecordFacts) -> Bool {
        let id = person.entity.reference.id
        func isAnswered(_ fields: [String]) -> Bool {
            fields.allSatisfy { person.entity.isAnswered($0, unknown: Names.unknown) }
        }
        return switch self {
        case .family:
            facts.entries(Names.family).contains { relation in
                Names.familyMembers.contains { relation.texts($0).contains(id) }
            }
        case .history: isAnswered(Names.history)
        case .fear: isAnswered(Names.fear)
        case .selfReliance: isAnswered(Names.selfReliance)
        case .weapons: isAnswered(Names.weapons)
        case .substances:
            facts.together(Names.substances, where: Names.user, is: id)
                .isAnswered(Names.substance, unknown: Names.unknown)
        }
    }
}
