import Foundation
import GRDB
import SyncCore

/// Copies of the file, made and read as a whole.
extension SQLiteStorage {
    /// Copies one moment of the file to `path`, while others go on writing.
    func backUp(to path: String) throws {
        var configuration = Configuration()
        configuration.journalMode = .default
        let copy = try DatabaseQueue(path: path, configuration: configuration)
        try pool.backup(to: copy)
        // One file, with nothing beside it.
        try copy.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA journal_mode = DELETE")
        }
        try copy.close()
    }

    /// The name and epoch of the service in a file, without changing it.
    ///
    /// - Throws: ``ServiceProblem`` with `backup-damaged` when it is no such file.
    static func look(_ path: String) throws -> (name: String, epoch: Int64) {
        let damaged = ServiceProblem(.backupDamaged, ["file": fileName])
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let found = try queue.read { database in
                func text(_ setting: ServiceSetting) throws -> String {
                    let bytes = try Data.fetchOne(
                        database, sql: "SELECT value FROM setting WHERE name = ?",
                        arguments: [setting.rawValue])
                    return String(decoding: bytes ?? Data(), as: UTF8.self)
                }
                return (try text(.name), Int64(try text(.epoch)))
            }
            try queue.close()
            guard let epoch = found.1, !found.0.isEmpty else { throw damaged }
            return (found.0, epoch)
        } catch is DatabaseError { throw damaged }
    }

    /// Brings everything into the one file, and closes it.
    func finish() throws {
        _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try pool.close()
    }
}
