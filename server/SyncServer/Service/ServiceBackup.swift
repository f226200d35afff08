import Foundation
import GRDB
import RecordModel
import SyncCore

import struct Crypto.SHA256

/// A backup of a whole service: a folder with its database and a manifest that says what it is.
///
/// It holds the service's keys, so it is as secret as the service: only its owner can read it.
package struct ServiceBackup: Sendable {
    /// What a backup says of itself.
    package struct Manifest: Hashable, Sendable {
        /// The form of backups written now.
        static let format: Int64 = 1

        /// The service's name.
        package let service: String
        /// The service's epoch.
        package let epoch: Int64
        /// When it was made.
        package let time: Instant
        /// Its files with their sizes in bytes and SHA-256, by name.
        package let files: [File]

        /// One file of a backup.
        package struct File: Hashable, Sendable {
            /// The name, within the backup's folder.
            package let name: String
            /// The size in bytes.
            package let byteCount: Int64
            /// SHA-256 of it.
            package let digest: SHA256Digest
        }
    }

    static let manifestName = "manifest.json"
    private static let readByteCount = 1 << 20

    /// The manifest.
    package let manifest: Manifest
    let folder: URL

    /// Makes a backup of a service that may be running: one moment of it, whole.
    ///
    /// - Parameter path: A folder that does not exist yet; it appears when all of it is there.
    /// - Throws: ``ServiceProblem`` with `exists-already`, and what the disk throws.
    package static func make(of service: ServiceFolder, at path: String) async throws
        -> ServiceBackup
    {
        let target = URL(filePath: path, directoryHint: .isDirectory)
        let files = FileManager.default
        guard !files.fileExists(atPath: target.path) else {
            throw ServiceProblem(.existsAlready, ["value": path])
        }
        let part = target.deletingLastPathComponent()
            .appending(path: target.lastPathComponent + ".part", directoryHint: .isDirectory)
        if files.fileExists(atPath: part.path) { try files.removeItem(at: part) }
        try files.createDirectory(
            at: part, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let file = part.appending(path: SQLiteStorage.fileName)
        try await service.core.noteBackup()
        try service.storage.backUp(to: file.path)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        let copy = try SQLiteStorage.look(file.path)
        // After the database: what it names is there, since attachments are only ever added.
        let attachments = try BackedAttachments.copy(from: service.folder, to: part)
        let manifest = Manifest(
            service: copy.name, epoch: copy.epoch, time: service.core.now,
            files: try ([file] + attachments).map(Self.file))
        let text = part.appending(path: manifestName)
        try Data(manifest.json.canonicalBytes).write(to: text)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: text.path)
        try files.moveItem(at: part, to: target)
        return ServiceBackup(manifest: manifest, folder: target)
    }

    /// Reads a backup and checks that its files are what its manifest says.
    ///
    /// - Throws: ``ServiceProblem`` with `not-a-backup` or `backup-damaged`.
    package static func open(_ path: String) throws -> ServiceBackup {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        let text: Data
        do { text = try Data(contentsOf: folder.appending(path: manifestName)) } catch {
            throw ServiceProblem(.notABackup, ["value": path])
        }
        guard case .success(let json) = Result(catching: { try JSONReader.read(Array(text)) }),
            let manifest = Manifest(json)
        else { throw ServiceProblem(.notABackup, ["value": path]) }
        for said in manifest.files {
            let url = folder.appending(path: said.name)
            guard FileManager.default.fileExists(atPath: url.path), try file(url) == said else {
                throw ServiceProblem(.backupDamaged, ["file": said.name])
            }
        }
        return ServiceBackup(manifest: manifest, folder: folder)
    }

    /// The file of the database.
    var database: URL { folder.appending(path: SQLiteStorage.fileName) }

    private static func file(_ url: URL) throws -> Manifest.File {
        let handle = try FileHandle(forReadingFrom: url)
        defer { closing(handle) }
        var hash = SHA256()
        var count: Int64 = 0
        while let part = try handle.read(upToCount: readByteCount), !part.isEmpty {
            hash.update(data: part)
            count += Int64(part.count)
        }
        guard let digest = SHA256Digest(bytes: Array(hash.finalize())) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return Manifest.File(name: url.lastPathComponent, byteCount: count, digest: digest)
    }

    private static func closing(_ handle: FileHandle) {
        do { try handle.close() } catch {
            // It was only read; nothing of it can get lost.
        }
    }
}

extension ServiceBackup.Manifest {
    /// The JSON form.
    package var json: JSONValue {
        .members([
            ("format", .integer(Self.format)), ("service", .text(service)),
            ("epoch", .integer(epoch)), ("time", .text(time.utcText)),
            (
                "files",
                .array(
                    files.map {
                        .members([
                            ("name", .text($0.name)), ("bytes", .integer($0.byteCount)),
                            ("sha256", .text($0.digest.hex)),
                        ])
                    })
            ),
        ])
    }

    /// Reads the JSON form; nil when it is not that.
    init?(_ json: JSONValue) {
        guard json["format"]?.integerValue == Self.format,
            let service = json["service"]?.stringValue, let epoch = json["epoch"]?.integerValue,
            let time = json["time"]?.stringValue.flatMap({ Instant($0) }),
            let listed = json["files"]?.arrayValue
        else { return nil }
        let files = listed.compactMap { file -> File? in
            guard let name = file["name"]?.stringValue, !name.contains("/"), name != "..",
                let bytes = file["bytes"]?.integerValue,
                let digest = file["sha256"]?.stringValue.flatMap(SHA256Digest.init(hex:))
            else { return nil }
            return File(name: name, byteCount: bytes, digest: digest)
        }
        guard files.count == listed.count,
            files.contains(where: { $0.name == SQLiteStorage.fileName })
        else { return nil }
        self.init(service: service, epoch: epoch, time: time, files: files)
    }
}
