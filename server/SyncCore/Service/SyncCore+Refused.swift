import RecordModel

extension SyncCore {
    /// What was refused for good, by replica and number, with what it says: whoever helps its
    /// author must be able to read it. That it was read is kept.
    ///
    /// - Parameters:
    ///   - unit: Of whose authors; nil for all.
    ///   - countMax: The most operations.
    ///   - purpose: What for.
    package func refused(
        unit: String? = nil, countMax: Int, purpose: String
    ) async throws -> [JudgedOperation] {
        guard purpose.contains(where: { !$0.isWhitespace }) else {
            throw ServiceProblem(.reasonMissing)
        }
        let audit = audit()
        return try await storage.transaction { transaction in
            var found: [JudgedOperation] = []
            var last: (OperationID, SHA256Digest)?
            while found.count < countMax {
                let page = try transaction.waiting(
                    .refused, after: last, countMax: BatchRun.waitingPageCountMax)
                found += page.filter { judged in
                    unit.map { $0 == judged.operation.header.author.unit } ?? true
                }
                guard page.count == BatchRun.waitingPageCountMax, let end = page.last else { break }
                last = (end.operation.id, end.operation.headerDigest)
            }
            found = Array(found.prefix(countMax))
            try audit.append(
                .refusedListed, on: unit.map(AuditObject.unit) ?? .service("refused"),
                in: transaction, purpose: purpose, count: found.count)
            return found
        }
    }
}
