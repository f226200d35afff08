import Foundation
import GRDB
import RecordModel
import SyncCore

extension SQLiteTransaction {
    func putLacking(_ unit: String, at position: Int64, _ digest: SHA256Digest) throws {
        try run(
            "INSERT OR REPLACE INTO lacking (unit, position, digest) VALUES (?, ?, ?)",
            [unit, position, digest.data])
    }

    func lacking(_ unit: String, upTo position: Int64, countMax: Int) throws -> [Int64] {
        try all(
            """
            SELECT position FROM lacking WHERE unit = ? AND position <= ?
            ORDER BY position LIMIT ?
            """, [unit, position, countMax]
        ) { $0["position"] }
    }

    func isLacking(_ digest: SHA256Digest) throws -> Bool {
        try first(
            "SELECT EXISTS (SELECT 1 FROM lacking WHERE digest = ?) AS found", [digest.data]
        ) { $0["found"] } ?? false
    }

    func dropLacking(_ digest: SHA256Digest) throws {
        try run("DELETE FROM lacking WHERE digest = ?", [digest.data])
    }
}
