import RecordMerge
import RecordModel

/// Which part of the way of working a record asks for.
enum Scope {
    private enum Names {
        static let incident = "incident"
        static let relation = "dependency_relation"
        static let noRelation: Set<String> = ["none"]
        static let classification = "classification"
        /// The only class that says nothing about dependence.
        static let otherClass = "other"
    }

    /// Whether what is asked of and with Veilig Thuis may be left out: nobody depends on anybody,
    /// by everybody's word, and nobody calls it violence within dependence.
    ///
    /// What was not answered, or can't be read, never leaves Veilig Thuis out.
    static func isVTOptional(_ facts: RecordFacts) -> Bool {
        guard let incident = facts.singleton(Names.incident),
            incident.surely(Names.relation, in: Names.noRelation)
        else { return false }
        return incident.fields.keys.allSatisfy { field in
            field.base != Names.classification || field.element == Names.otherClass
                || incident.standing(field).allSatisfy { $0 == .known(.bool(false)) }
        }
    }
}
