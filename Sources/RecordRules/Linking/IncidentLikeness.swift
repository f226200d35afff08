import RecordMerge
import RecordModel

/// A record as it is compared with others: whether both tell of one incident (F0.17).
package struct IncidentSketch: Sendable {
    private enum Names {
        static let incident = "incident"
        static let notifiedAt = "notified_at"
        static let place = "incident_location"
    }

    /// The record.
    package let record: RecordID
    private let moments: [Instant]
    private let places: Set<String>
    private let facts: RecordFacts

    /// Where a record says when the notification came in.
    package static var moment: (entity: EntityReference, field: FieldName) {
        (.singleton(Names.incident), FieldName(Names.notifiedAt))
    }

    /// A sketch of a record.
    ///
    /// - Parameter moments: When the notification came in, as far as somebody says; else when the
    ///   record was begun.
    package init(_ facts: RecordFacts, moments: [Instant]) {
        self.facts = facts
        record = facts.record.id
        self.moments = moments
        let incident = facts.singleton(Names.incident)
        places = Set((incident?.texts(Names.place) ?? []).map(PlainWords.of)).subtracting([""])
    }

    /// Which of other records may tell of the same incident: near in time, and at the same place
    /// or about the same persons. Sorted.
    package func proposals(among others: [IncidentSketch]) -> [LinkProposal] {
        others.filter { $0.record != record }.compactMap { other in
            guard isNear(other.moments) else { return nil }
            var why: [Likeness] = [.nearTime]
            if !places.isDisjoint(with: other.places) { why.append(.samePlace) }
            if hasSamePersons(other) { why.append(.samePersons) }
            return why.count == 1
                ? nil : LinkProposal(.sameIncident, record.text, other.record.text, why)
        }.sorted(by: LinkProposal.precedes)
    }

    /// Whether one of those moments is near enough.
    package func isNear(_ others: [Instant]) -> Bool {
        let limit = facts.catalogue.structure.links.proposals.incidentMinutes * 60_000
        return moments.contains { moment in
            others.contains { abs(moment.milliseconds - $0.milliseconds) <= limit }
        }
    }

    private func hasSamePersons(_ other: IncidentSketch) -> Bool {
        let (own, others) = (PersonLikeness(facts), PersonLikeness(other.facts))
        return own.persons.contains { person in
            others.persons.contains { !own.likeness(person, $0).isEmpty }
        }
    }
}
