import Foundation
import GRDB
import RecordModel

/// What the service said of an operation, as the log keeps it.
package enum LogVerdict: Int, Sendable {
    case pending = 0
    case accepted = 1
    case held = 2
    case quarantined = 3
    case refused = 4
    /// Never sent; written again under a new key, which stands for it.
    case reissued = 5

    /// Whether the operation counts in what is shown.
    package var counts: Bool { rawValue <= LogVerdict.held.rawValue }
}

/// An operation with what the log knows of it.
package struct LoggedOperation: Sendable {
    /// Its place in the local log.
    package let number: Int64
    /// The operation.
    package let operation: RecordOperation
    /// What the service said.
    package let verdict: LogVerdict
    /// The code that goes with it.
    package let code: String?
    /// The reason that goes with it.
    package let reason: String?
    /// Whether its content was erased by law.
    package let isErased: Bool
}

/// The table of operations.
struct OperationLog {
    let db: Database
    let sealing: any StoreSealing

    private static let columns =
        "number, header, content, signature, verdict, code, reason, erased"

    /// Adds an operation, without its content where that was erased; nil when it is there already.
    func insert(_ operation: RecordOperation, verdict: LogVerdict, position: Int64? = nil) throws
        -> Int64?
    {
        let isErased = try isErased(operation.headerDigest)
        let content = isErased ? nil : operation.contentBytes
        try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO operation (replica, sequence, digest, record, entity_type,
                    entity_id, header, content, erased, signature, verdict, position)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            operation.id.replica.text, operation.id.sequence,
            Data(operation.headerDigest.bytes), operation.header.record.text,
            operation.header.entity.type, operation.header.entity.id,
            Data(operation.headerBytes), try content.map { try sealed($0) }, isErased,
            Data(operation.signature ?? []), verdict.rawValue, position,
        ])
        return db.changesCount > 0 ? db.lastInsertedRowID : nil
    }

    /// The operation with that id and, where given, that digest.
    func find(_ id: OperationID, digest: SHA256Digest? = nil) throws -> LoggedOperation? {
        try fetch(
            "WHERE replica = ? AND sequence = ?", [id.replica.text, id.sequence]
        ).first { digest == nil || $0.operation.headerDigest == digest }
    }

    /// The cited operation, when it is here.
    func find(_ citation: Citation) throws -> LoggedOperation? {
        try fetch(
            "WHERE replica = ? AND sequence = ?",
            [citation.operation.replica.text, citation.operation.sequence]
        ).first { $0.operation.headerDigest.prefix == citation.digestPrefix }
    }

    /// Whether the cited operation counts here.
    func counts(_ citation: Citation) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT digest FROM operation WHERE replica = ? AND sequence = ? AND verdict <= 2")
        return try Data.fetchAll(
            statement,
            arguments: [citation.operation.replica.text, citation.operation.sequence]
        ).contains { $0.starts(with: citation.digestPrefix) }
    }

    /// All operations on an entity that count.
    func counting(_ record: RecordID, _ entity: EntityReference) throws -> [LoggedOperation] {
        try fetch(
            "WHERE record = ? AND entity_type = ? AND entity_id = ? AND verdict <= 2",
            [record.text, entity.type, entity.id])
    }

    /// All operations on a record, in the order they came in.
    func all(_ record: RecordID) throws -> [LoggedOperation] {
        try fetch("WHERE record = ? ORDER BY number", [record.text])
    }

    /// All operations on one entity of a record, in the order they came in.
    func all(_ record: RecordID, on entity: EntityReference) throws -> [LoggedOperation] {
        try fetch(
            "WHERE record = ? AND entity_type = ? AND entity_id = ? ORDER BY number",
            [record.text, entity.type, entity.id])
    }

    /// Own operations that the service has not judged for good, oldest first.
    func outbox(after number: Int64, replica: ReplicaID, limit: Int) throws -> [LoggedOperation] {
        try fetch(
            """
            WHERE verdict IN (0, 2) AND number > ? AND replica = ? AND erased = 0 ORDER BY number LIMIT ?
            """, [number, replica.text, limit])
    }

    /// Own operations without a verdict for good, and those in quarantine, oldest first.
    func offers(after number: Int64, replica: ReplicaID, limit: Int) throws -> [LoggedOperation] {
        try fetch(
            "WHERE verdict IN (0, 2, 3) AND number > ? AND replica = ? ORDER BY number LIMIT ?",
            [number, replica.text, limit])
    }

    /// Operations of a replica with a verdict for good, after a place in its chain.
    func judged(of replica: ReplicaID, after sequence: Int64) throws -> [LoggedOperation] {
        try fetch(
            "WHERE verdict IN (1, 3, 4) AND replica = ? AND sequence > ? ORDER BY sequence",
            [replica.text, sequence])
    }

    /// The end of a replica's chain as far as it is here.
    func chainEnd(_ replica: ReplicaID) throws -> (sequence: Int64, digest: SHA256Digest)? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT sequence, digest FROM operation WHERE replica = ?
                ORDER BY sequence DESC LIMIT 1
                """)
        guard let row = try Row.fetchOne(statement, arguments: [replica.text]) else { return nil }
        let sequence: Int64 = row[0]
        let bytes: Data = row[1]
        guard let digest = SHA256Digest(bytes: Array(bytes)) else {
            throw StoreError(.damaged, "a digest in the log is not readable")
        }
        return (sequence, digest)
    }

    /// Writes down what the service said.
    func judge(
        _ number: Int64, _ verdict: LogVerdict, code: String? = nil, reason: String? = nil,
        position: Int64? = nil
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE operation SET verdict = ?, code = ?, reason = ?,
                    position = coalesce(?, position) WHERE number = ?
                """
        ).execute(arguments: [verdict.rawValue, code, reason, position, number])
    }

    /// Whether the content of the operation with that header digest was erased by law.
    func isErased(_ digest: SHA256Digest) throws -> Bool {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT 1 FROM erasure WHERE digest = ?"),
            arguments: [Data(digest.bytes)]) != nil
    }

    /// Drops a content for good.
    func erase(_ number: Int64) throws {
        try db.cachedStatement(
            sql: "UPDATE operation SET content = NULL, erased = 1 WHERE number = ?"
        ).execute(arguments: [number])
    }

    /// Puts content back that was missing.
    func fill(_ number: Int64, content: [UInt8]) throws {
        try db.cachedStatement(
            sql: "UPDATE operation SET content = ? WHERE number = ? AND erased = 0"
        ).execute(arguments: [try sealed(content), number])
    }

    func fetch(_ condition: String, _ arguments: StatementArguments) throws -> [LoggedOperation] {
        let statement = try db.cachedStatement(
            sql: "SELECT \(Self.columns) FROM operation \(condition)")
        var found: [LoggedOperation] = []
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() { found.append(try logged(row)) }
        return found
    }

    private func logged(_ row: Row) throws -> LoggedOperation {
        let header: Data = row[1]
        let content: Data? = row[2]
        let signature: Data = row[3]
        let rawVerdict: Int = row[4]
        do {
            let operation = try OperationParser.parse(
                headerBytes: Array(header),
                contentBytes: try content.map { try sealing.open(Array($0)) },
                signature: Array(signature))
            guard let verdict = LogVerdict(rawValue: rawVerdict) else {
                throw StoreError(.damaged, "a verdict in the log is not readable")
            }
            return LoggedOperation(
                number: row[0], operation: operation, verdict: verdict, code: row[5],
                reason: row[6], isErased: row[7])
        } catch let problem as OperationProblem {
            throw StoreError(
                .damaged, "an operation in the log is not readable: \(problem.message)")
        }
    }

    private func sealed(_ bytes: [UInt8]) throws -> Data {
        Data(try sealing.seal(bytes))
    }
}
