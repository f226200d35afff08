import RecordModel

extension SyncCore {
    /// Begins a new epoch, after the storage was restored from a backup.
    ///
    /// The epoch is larger than that of any earlier restore: those are not in the backup, but each
    /// took the seconds since 1970 of its own time. Codes that nobody had used and open nonces end,
    /// since they may have been used after the backup.
    ///
    /// - Returns: The new epoch.
    /// - Throws: ``ServiceProblem``, and what the storage throws.
    package func beginEpoch() async throws -> Int64 {
        let now = environment.now()
        let audit = audit()
        let name = identity.name
        return try await storage.transaction { transaction in
            let epoch = max(try transaction.epoch() + 1, now.milliseconds / 1_000)
            try transaction.putSetting(.epoch, Array("\(epoch)".utf8))
            try transaction.putSetting(
                .restoredOrder, Array("\(try transaction.lastOrder().number)".utf8))
            try transaction.dropUnusedCodes()
            _ = try transaction.dropNonces(expiredAt: Instant(milliseconds: .max))
            try audit.append(
                .restore, on: .service(name), in: transaction, details: ["epoch": "\(epoch)"])
            return epoch
        }
    }

    /// Writes down that a backup was made.
    package func noteBackup() async throws {
        let audit = audit()
        let name = identity.name
        try await storage.transaction { transaction in
            try audit.append(.backup, on: .service(name), in: transaction)
        }
    }
}
