import RecordModel

/// What is asked of the audit trail; what is nil does not matter.
package struct AuditQuery: Hashable, Sendable {
    /// The most entries of one page.
    package static let pageCountMax = 1_000

    /// About this record.
    package var record: RecordID?
    /// With this object: its id.
    package var object: String?
    /// By this author, administrator or replica.
    package var actor: String?
    /// By somebody of this unit.
    package var unit: String?
    /// By somebody of this organisation.
    package var organisation: String?
    /// This was done.
    package var action: AuditAction?
    /// At this moment or later.
    package var from: Instant?
    /// Before this moment.
    package var to: Instant?

    /// Asks for everything.
    package init() {}

    /// Whether an entry is asked for.
    package func matches(_ entry: AuditEntry) -> Bool {
        (record.map { $0 == entry.record } ?? true)
            && (object.map { $0 == entry.object.id } ?? true)
            && (actor.map { entry.caller.isBy($0) } ?? true)
            && (unit.map { $0 == entry.caller.unit } ?? true)
            && (organisation.map { $0 == entry.caller.organisation } ?? true)
            && (action.map { $0 == entry.action } ?? true)
            && (from.map { entry.at.milliseconds >= $0.milliseconds } ?? true)
            && (to.map { entry.at.milliseconds < $0.milliseconds } ?? true)
    }
}

extension AuditCaller {
    /// Whether it is the author, administrator or replica with that name.
    func isBy(_ name: String) -> Bool {
        if case .author(_, _, let replica) = actor, replica.text == name { return true }
        return actor.name == name
    }
}

/// How far a laptop's own chain of reads came in.
package struct AccessReceiptRow: Hashable, Sendable {
    /// The laptop.
    package let replica: ReplicaID
    /// The number of the last entry taken in.
    package let number: Int64
    /// The digest of its chain there.
    package let digest: SHA256Digest

    /// The place in the laptop's chain.
    package var head: AuditHead { AuditHead(number: number, digest: digest) }

    /// A receipt of its parts.
    package init(replica: ReplicaID, number: Int64, digest: SHA256Digest) {
        self.replica = replica
        self.number = number
        self.digest = digest
    }
}

/// The audit trail. Rows are added, never changed or taken away.
package protocol AuditTransaction: AnyObject {
    /// Adds a row; one with that number must not be there.
    func putAudit(_ row: AuditRow) throws
    /// The rows after a number that a query asks for, in the order in which they were added.
    func audit(_ query: AuditQuery, after number: Int64, countMax: Int) throws -> [AuditRow]
    /// Where the last page of a laptop's reads ended; nil when none came in.
    func accessReceipt(_ replica: ReplicaID) throws -> AccessReceiptRow?
    /// Whether some page of a laptop's reads ended at that place.
    func hasAccessReceipt(_ replica: ReplicaID, _ head: AuditHead) throws -> Bool
    /// Keeps where a page of a laptop's reads ended.
    func putAccessReceipt(_ receipt: AccessReceiptRow) throws
}
