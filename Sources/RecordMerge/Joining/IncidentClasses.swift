import RecordModel

/// Which records are of one incident (F0.17).
package struct IncidentClasses: Sendable {
    /// The incidents of which there are several records.
    package let all: [[RecordID]]
    private let incident: [RecordID: Int]

    /// Reads links; those of other kinds are passed over.
    ///
    /// A link counts when it stands in one of the two records that it names, and both are here:
    /// nobody joins records from a third one, and one that is not here can't be read.
    package init(_ links: [RecordLink], present: (RecordID) throws -> Bool) rethrows {
        var classes = Classes<RecordID>()
        for link in links where link.kind == .sameIncident {
            guard let one = RecordID(link.one), let other = RecordID(link.other),
                link.record == one || link.record == other, try present(one), try present(other)
            else { continue }
            classes.join(one, other)
        }
        all = classes.all
        incident = Dictionary(
            uniqueKeysWithValues: all.enumerated().flatMap { place, records in
                records.map { ($0, place) }
            })
    }

    /// All records of the incident that a record is of, sorted; the record itself when it is the
    /// only one.
    package func records(with record: RecordID) -> [RecordID] {
        incident[record].map { all[$0] } ?? [record]
    }
}
