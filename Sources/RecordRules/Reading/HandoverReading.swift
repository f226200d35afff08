import RecordMerge
import RecordModel

/// Passing the case on to somebody.
struct Handover {
    private enum Names {
        static let type = "handover"
        static let destination = "destination"
        static let unknown = "unknown"
        static let warm = "warm"
        static let handedOverAt = "handed_over_at"
        static let receivedBy = "received_by"
        static let report = "report"
    }

    /// Where cases go on.
    enum Destination {
        static let zsm = "zsm"
        static let actieoverleg = "actieoverleg"
        static let zvh = "zvh"
        /// The tables at which several organisations sit.
        static let tables: Set<String> = [zsm, actieoverleg, zvh]
        /// Who takes over an investigation: the prosecution's table, the joint process for
        /// children, the police team of the place.
        static let investigators: Set<String> = [
            zsm, "criminal_child_abuse_process", "base_team",
        ]
    }

    let entity: MaterialisedEntity

    /// All of them, sorted by id.
    static func all(_ facts: RecordFacts) -> [Handover] {
        facts.entities(Names.type).map(Handover.init)
    }

    /// Whether the case goes to one of these, by everybody's word.
    func isTo(_ destinations: Set<String>) -> Bool {
        entity.surely(Names.destination, in: destinations)
    }

    /// Whether it says to whom.
    var isNamed: Bool { entity.isAnswered(Names.destination, unknown: Names.unknown) }

    /// Whether the parties spoke with each other, and nobody contests it.
    var isWarm: Bool { entity.surely(Names.warm, is: true) }

    /// Whether it has taken place.
    var isDone: Bool { !entity.instants(Names.handedOverAt).isEmpty }

    /// Whether somebody took it on by name.
    var isTakenOn: Bool { entity.hasText(Names.receivedBy) }

    /// Whether a report went along.
    var hasReport: Bool { entity.hasText(Names.report) }
}

extension FieldReading {
    /// Whether something was written, and every value that stands says something.
    func hasText(_ name: String) -> Bool {
        let standing = standing(name)
        return !standing.isEmpty
            && standing.allSatisfy { value in
                value.known?.stringValue?.contains { !$0.isWhitespace } ?? false
            }
    }
}
