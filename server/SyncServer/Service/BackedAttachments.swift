import Foundation
import RecordModel

/// The attachments of a service inside a backup: beside its database, each named after its digest.
enum BackedAttachments {
    private static let prefix = "attachment-"

    /// Copies every finished attachment of the service in `folder` into a backup.
    ///
    /// - Returns: The copies.
    static func copy(from folder: URL, to backup: URL) throws -> [URL] {
        let files = FileManager.default
        let root = folder.appending(path: FileAttachments.folderName, directoryHint: .isDirectory)
        guard files.fileExists(atPath: root.path) else { return [] }
        var copies: [URL] = []
        for shelf in try files.contentsOfDirectory(atPath: root.path).sorted() {
            let place = root.appending(path: shelf, directoryHint: .isDirectory)
            for name in try files.contentsOfDirectory(atPath: place.path).sorted() {
                // What is unfinished is handed in again.
                guard let digest = SHA256Digest(hex: name) else { continue }
                let copy = backup.appending(path: prefix + digest.hex)
                try files.copyItem(at: place.appending(path: name), to: copy)
                try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy.path)
                copies.append(copy)
            }
        }
        return copies
    }

    /// Puts the attachments of a backup where a service in `folder` looks for them.
    static func place(_ backup: ServiceBackup, in folder: URL) throws {
        let files = FileManager.default
        let root = folder.appending(path: FileAttachments.folderName, directoryHint: .isDirectory)
        for file in backup.manifest.files where file.name.hasPrefix(prefix) {
            let name = String(file.name.dropFirst(prefix.count))
            guard let digest = SHA256Digest(hex: name) else { continue }
            let shelf = root.appending(
                path: String(digest.hex.prefix(2)), directoryHint: .isDirectory)
            try files.createDirectory(
                at: shelf, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            try files.copyItem(
                at: backup.folder.appending(path: file.name),
                to: shelf.appending(path: digest.hex))
        }
    }
}
