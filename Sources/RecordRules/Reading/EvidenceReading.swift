import RecordMerge
import RecordModel

/// What was secured as evidence.
enum Evidence {
    private enum Names {
        static let type = "evidence"
        static let kind = "kind"
        static let withdrawn = "withdrawn"
    }

    /// The kinds that rules ask for.
    enum Kind {
        static let damage: Set<String> = ["photo_damage"]
        /// Pictures of any sort.
        static let pictures: Set<String> = ["photo_scene", "photo_injury", "photo_damage"]
    }

    /// Whether there is evidence of one of these kinds that nobody withdrew.
    static func exists(_ kinds: Set<String>, _ facts: RecordFacts) -> Bool {
        facts.entities(Names.type).contains {
            $0.surely(Names.kind, in: kinds) && !$0.possibly(Names.withdrawn, not: false)
        }
    }
}
