import Foundation
import RecordModel
import SyncCore

/// Makes a service's folder from a backup.
package struct ServiceRestore: Sendable {
    /// Where the new folder is prepared, inside itself: what is there is of an interrupted restore.
    private static let workName = "restoring"

    /// What was restored.
    package let manifest: ServiceBackup.Manifest
    /// The epoch that begins.
    package let epoch: Int64

    /// Restores a backup into a folder that is not there, or empty.
    ///
    /// The service gets its own name and key back, and a new epoch by which laptops see that
    /// they have to compare. Nothing stands in the folder before everything was checked.
    ///
    /// - Throws: ``ServiceProblem`` with `not-a-backup`, `backup-damaged` or `not-empty`.
    package static func run(from path: String, to data: String) async throws -> ServiceRestore {
        let backup = try ServiceBackup.open(path)
        let folder = URL(filePath: data, directoryHint: .isDirectory)
        let files = FileManager.default
        try files.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        guard try files.contentsOfDirectory(atPath: folder.path).allSatisfy({ $0 == workName })
        else { throw ServiceProblem(.notEmpty, ["value": data]) }
        let work = folder.appending(path: workName, directoryHint: .isDirectory)
        if files.fileExists(atPath: work.path) { try files.removeItem(at: work) }
        try files.createDirectory(
            at: work, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        do {
            let epoch = try await prepare(backup, in: work)
            // The database last: with it the folder holds a service.
            for name in [FileAttachments.folderName, SQLiteStorage.fileName] {
                try files.moveItem(at: work.appending(path: name), to: folder.appending(path: name))
            }
            try files.removeItem(at: work)
            return ServiceRestore(manifest: backup.manifest, epoch: epoch)
        } catch {
            if files.fileExists(atPath: work.path) { try files.removeItem(at: work) }
            throw error
        }
    }

    private static func prepare(_ backup: ServiceBackup, in work: URL) async throws -> Int64 {
        let file = work.appending(path: SQLiteStorage.fileName)
        try FileManager.default.copyItem(at: backup.database, to: file)
        try BackedAttachments.place(backup, in: work)
        let look = try SQLiteStorage.look(file.path)
        guard look.name == backup.manifest.service, look.epoch == backup.manifest.epoch else {
            throw ServiceProblem(.backupDamaged, ["file": SQLiteStorage.fileName])
        }
        let service = try await ServiceFolder.open(work.path, practice: nil)
        let failures = try await service.check()
        guard failures.isEmpty else {
            throw ServiceProblem(
                .backupDamaged, ["file": failures.map(\.code).joined(separator: ", ")])
        }
        let epoch = try await service.core.beginEpoch()
        try service.storage.finish()
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: file.path)
        return epoch
    }
}
