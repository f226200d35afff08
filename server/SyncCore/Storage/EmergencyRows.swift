import RecordModel

/// That a unit was let in to read a record in which it takes no part.
package struct EmergencySight: Hashable, Sendable {
    /// The record.
    package let record: RecordID
    /// The unit.
    package let unit: String
    /// Who asked.
    package let replica: ReplicaID
    /// When it began.
    package let givenAt: Instant
    /// When it ends at the latest.
    package let endsAt: Instant
    /// Whether it was ended.
    package var isEnded: Bool

    /// A sight of its parts.
    package init(
        record: RecordID, unit: String, replica: ReplicaID, givenAt: Instant, endsAt: Instant,
        isEnded: Bool = false
    ) {
        self.record = record
        self.unit = unit
        self.replica = replica
        self.givenAt = givenAt
        self.endsAt = endsAt
        self.isEnded = isEnded
    }
}

/// What the service keeps of records opened in an emergency.
package protocol EmergencyTransaction: AnyObject {
    /// The sights on a record, ended ones included, the first given first.
    func emergencySights(on record: RecordID) throws -> [EmergencySight]
    /// The sights that are due to be ended.
    func emergencySights(dueAt now: Instant) throws -> [EmergencySight]
    /// Adds or replaces a sight.
    func putEmergencySight(_ sight: EmergencySight) throws
    /// The records after one, by id.
    func records(after record: RecordID?, countMax: Int) throws -> [RecordID]
}
