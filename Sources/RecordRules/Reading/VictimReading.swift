import RecordMerge
import RecordModel

/// Somebody who may have been harmed: whoever anybody calls a victim.
struct Victim {
    private enum Names {
        static let roles = "person_roles"
        static let victim = "victim"
        static let incident = "incident"
        static let suspectedOffence = "suspected_offence"
        static let nothing: Set<String> = ["no"]
        static let report = "report_vs_complaint"
        static let complaint: Set<String> = ["aangifte", "klacht"]
        static let reported: Set<String> = ["melding", "aangifte", "klacht"]
        static let noneYet: Set<String> = ["none_yet"]
    }

    /// The person.
    let entity: MaterialisedEntity

    /// The person's reference.
    var reference: EntityReference { entity.reference }

    /// All victims, sorted by id.
    static func all(_ facts: RecordFacts) -> [Victim] {
        Person.all(facts).map(\.entity)
            .filter { $0.possiblyHas(Names.roles, Names.victim) }.map(Victim.init)
    }

    /// All victims, unless it is certain that nothing punishable is suspected.
    static func ofOffence(_ facts: RecordFacts) -> [Victim] {
        facts.surely(Names.incident, Names.suspectedOffence, in: Names.nothing) ? [] : all(facts)
    }

    /// Whether it is certain that the victim made a complaint.
    var hasComplained: Bool { entity.surely(Names.report, in: Names.complaint) }

    /// Whether anybody says that the victim made a report or a complaint.
    var mayHaveReported: Bool { entity.possibly(Names.report, in: Names.reported) }

    /// Whether it is certain that the victim made neither yet.
    var hasReportedNothing: Bool { entity.surely(Names.report, in: Names.noneYet) }

    /// Whether it is certain what the victim made.
    var hasChosen: Bool { entity.surely(Names.report, in: Names.reported) }

    /// When the answer that stands was written; of several the first or the last.
    var reportStamps: (first: WriteStamp, last: WriteStamp)? { entity.stamps(Names.report) }
}

extension MaterialisedEntity {
    /// The first and the last write that stand on a field, by the clock; for questions of "since
    /// when", never to choose between values.
    func stamps(_ name: String) -> (first: WriteStamp, last: WriteStamp)? {
        let sorted = fields[FieldName(name)]?.allHeads.map(\.stamp).sorted() ?? []
        guard let first = sorted.first, let last = sorted.last else { return nil }
        return (first, last)
    }

    /// The moment of the first write that stands on a field.
    func firstWritten(_ name: String) -> Instant? { stamps(name)?.first.moment }

    /// The moment of the last write that stands on a field.
    func lastWritten(_ name: String) -> Instant? { stamps(name)?.last.moment }
}

extension WriteStamp {
    /// When it was written, by the laptop's clock.
    var moment: Instant { Instant(milliseconds: clock.wallMilliseconds) }
}

extension FieldReading {
    /// Whether the field has a value and every one that stands is a text of more than blanks.
    func surelyFilled(_ name: String) -> Bool {
        let standing = standing(name)
        return !standing.isEmpty && standing.allSatisfy { $0.known?.stringValue?.isBlank == false }
    }
}

extension String {
    /// Whether nothing but white space stands here.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
