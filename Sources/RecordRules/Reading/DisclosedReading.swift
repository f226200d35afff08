import RecordMerge
import RecordModel

/// What was passed on, to whom and when, as an entry tells.
struct Disclosed {
    private enum Names {
        static let section = "disclosure"
        static let emergency = "G10"
        static let spoken = "spoken"
    }

    let entry: Entry
    /// The ids of what was passed on.
    let items: Set<String>
    /// The parties it went to: one, unless people differ.
    let receivers: [String]
    /// When.
    let moment: Instant
    /// Whether it was said aloud in an emergency.
    let isSpokenEmergency: Bool
    /// Whether somebody looked at it afterwards.
    let isReviewed: Bool

    /// Every entry that counts, sorted by id.
    static func all(_ facts: RecordFacts) -> [Disclosed] {
        let names = facts.catalogue.structure
        func name(_ key: String) -> String { names.name(Names.section, key) }
        return facts.entries(name("type")).compactMap { entry in
            facts.moment(entry).map { moment in
                Disclosed(
                    entry: entry, items: entry.elements(of: name("contentRefs")),
                    receivers: entry.texts(name("receiverOrganisation")), moment: moment,
                    isSpokenEmergency: entry.surely(name("purpose"), in: [Names.emergency])
                        && entry.surely(name("medium"), in: [Names.spoken]),
                    isReviewed: !entry.instants(name("reviewedAt")).isEmpty)
            }
        }
    }
}
