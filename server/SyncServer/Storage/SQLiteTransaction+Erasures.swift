import GRDB
import RecordModel
import SyncCore

extension SQLiteTransaction {
    func putErasure(_ erasure: ContentErasure, statement: SHA256Digest) throws {
        let id = erasure.operation
        let place: StatementArguments = [
            id.replica.text, id.sequence, erasure.headerDigest.data,
        ]
        try run(
            """
            INSERT OR IGNORE INTO erasure (replica, sequence, digest, statement)
            VALUES (?, ?, ?, ?)
            """, place + [statement.data])
        try run(
            """
            UPDATE operation SET content = NULL
            WHERE replica = ? AND sequence = ? AND digest = ? AND content IS NOT NULL
            """, place)
        try run(
            """
            UPDATE chain_place SET spoilt_received = x''
            WHERE replica = ? AND sequence = ? AND digest = ? AND spoilt_code IS NOT NULL
            """, place)
    }

    func erasure(of digest: SHA256Digest) throws -> SHA256Digest? {
        try first("SELECT statement FROM erasure WHERE digest = ?", [digest.data]) {
            try $0.neededDigest("statement")
        }
    }

    func digests(of id: OperationID) throws -> [SHA256Digest] {
        try all(
            "SELECT digest FROM operation WHERE replica = ? AND sequence = ? ORDER BY digest",
            [id.replica.text, id.sequence]
        ) { try $0.neededDigest("digest") }
    }
}
