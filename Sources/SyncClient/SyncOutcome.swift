import RecordModel

/// What a synchronisation did.
package struct SyncOutcome: Hashable, Sendable {
    /// An operation that was not accepted (yet).
    package struct Notice: Hashable, Sendable {
        /// The operation.
        package let operation: OperationID
        /// Why.
        package let code: String
        /// Why, in words.
        package let reason: String
    }

    /// Operations accepted, in this run.
    package var sent = 0
    /// Operations of others that are new here.
    package var received = 0
    /// Operations refused.
    package var refused: [Notice] = []
    /// Operations kept for a supervisor.
    package var quarantined: [Notice] = []
    /// Operations that wait for something.
    package var held: [Notice] = []
    /// Feed entries that failed a check and were dropped.
    package var dropped = 0
    /// What became of the reads made here.
    package var access = AccessOutcome()
    /// The last feed position applied.
    package var cursor: Int64 = 0
    /// The revocation of this laptop, when the service gave one: then nothing was received.
    package var revocation: ServiceStatement?
    /// How far this laptop's clock is ahead of the service's, in milliseconds; nil when the clock
    /// is fixed.
    package var clockOffsetMilliseconds: Int64?

    /// An outcome of a run that did nothing.
    package init() {}
}

/// How far a synchronisation is.
package struct SyncProgress: Hashable, Sendable {
    /// Operations judged so far.
    package var judged: Int
    /// Operations received so far.
    package var received: Int
    /// The position applied.
    package var position: Int64
    /// The position the feed ends at.
    package var end: Int64
}
