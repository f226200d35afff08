import AccessPolicy
import RecordModel

/// What erasing did.
package struct ErasureOutcome: Hashable, Sendable {
    /// How many contents were erased now.
    package let erased: Int
    /// How many were erased before.
    package let alreadyErased: Int
    /// How many statements say so.
    package let statements: Int

    /// An outcome of its parts.
    package init(erased: Int, alreadyErased: Int, statements: Int) {
        self.erased = erased
        self.alreadyErased = alreadyErased
        self.statements = statements
    }
}

extension SyncCore {
    /// The operations that one statement names at most.
    package static let erasureOperationCountMax = 500
    /// Characters of a ground: a code, not a text.
    package static let groundCharacterCountMax = 64

    /// Erases the contents of operations, whatever became of these, and tells all who hold them.
    ///
    /// - Parameter ground: Why, as a code: lowercase letters, digits and dashes.
    /// - Throws: ``ServiceProblem`` with `bad-ground` or `unknown-operation`; then nothing was
    ///   erased.
    package func erase(
        _ operations: [OperationID], ground: String
    ) async throws -> ErasureOutcome {
        guard (1...Self.groundCharacterCountMax).contains(ground.utf8.count),
            ground.utf8.allSatisfy({ byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "-")
            })
        else { throw ServiceProblem(.badGround) }
        let (voice, catalogue, audit) = (voice, catalogues.newest, audit())
        let outcome = try await storage.transaction { transaction in
            var erasures: [ContentErasure] = []
            for id in operations {
                let digests = try transaction.digests(of: id)
                guard !digests.isEmpty else {
                    throw ServiceProblem(.unknownOperation, ["operation": id.description])
                }
                erasures += digests.map { ContentErasure(operation: id, headerDigest: $0) }
            }
            let fresh = try erasures.filter {
                try transaction.erasure(of: $0.headerDigest) == nil
            }
            let keeper = ErasureKeeper(
                transaction: transaction,
                feeds: FeedWriter(transaction: transaction, catalogue: catalogue))
            let said = try keeper.erase(fresh, ground: ground, voice: voice)
            for erasure in fresh {
                let record = try transaction.operationRecord(
                    erasure.operation, erasure.headerDigest)
                try audit.append(
                    .erasure, on: .operation(erasure.operation), in: transaction,
                    record: record, details: ["ground": ground])
            }
            return ErasureOutcome(
                erased: Set(fresh).count, alreadyErased: erasures.count - fresh.count,
                statements: said.count)
        }
        try await storage.scrub()
        try await removeErasedAttachments()
        return outcome
    }

    /// Whether a unit sees an accepted operation now; nil when there is no such unit, or no such
    /// operation was accepted.
    package func sight(
        of unit: String, on operation: OperationID, _ digest: SHA256Digest
    ) async throws -> SightDecision? {
        let catalogue = catalogues.newest
        return try await storage.read { transaction in
            guard let judged = try transaction.operation(operation, digest), judged.order != nil
            else { return nil }
            return try SightReader(
                transaction, catalogue: catalogue, directory: UnitDirectory(transaction)
            ).decide(judged.operation, for: unit)
        }
    }
}
