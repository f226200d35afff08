import RecordModel

/// Taking back what is proven to have been accepted before a restore: it is not judged again, and
/// waits for nothing.
extension BatchRun {
    /// Whether an operation is one that a feed is proven to have held, and that was lost.
    func isProven(_ operation: RecordOperation) throws -> Bool {
        guard try transaction.setting(.restoredOrder) != nil else { return false }
        return try transaction.isLacking(operation.headerDigest)
    }

    /// Accepts an operation that is proven to have been accepted.
    ///
    /// - Returns: Whether the service had lost it; false when it is in the log.
    func takeBack(_ operation: RecordOperation, at now: Instant?) throws -> Bool {
        let known = try transaction.operation(operation.id, operation.headerDigest)
        guard known?.order == nil else { return false }
        try chains.takeBack(operation)
        let authorised = try AuthorisedOperation(
            proven: operation, in: transaction, catalogue: acceptance.catalogue)
        let arrival =
            try known.map { Arrival($0) } ?? Arrival(operation, at: now, in: transaction)
        for unit in try acceptance.perform(authorised, arrival) {
            try wake(.participation(of: unit, in: operation.header.record))
        }
        try transaction.dropLacking(operation.headerDigest)
        try wake(.creation(of: operation.header.derivedID))
        try wake(.place(operation.id))
        try settle(operation.id.replica)
        try drain()
        return true
    }
}
