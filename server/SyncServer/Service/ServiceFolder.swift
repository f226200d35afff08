import Crypto
import Foundation
import RecordModel
import Schemas
import SyncCore

/// The one folder in which a service keeps everything.
package struct ServiceFolder: Sendable {
    /// The core over this folder's storage.
    package let core: SyncCore
    /// The storage.
    package let storage: SQLiteStorage

    /// Opens the folder at `path`, or makes it, for its owner only.
    ///
    /// - Parameters:
    ///   - practice: What kind of service it must be; nil takes the kind it is.
    ///   - caller: Who uses it, for the audit trail.
    /// - Throws: ``ServiceProblem``, and what the file system and SQLite throw.
    package static func open(
        _ path: String, practice: Bool?, caller: AuditCaller = .service
    ) async throws -> ServiceFolder {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let storage = try SQLiteStorage(
            path: folder.appending(path: SQLiteStorage.fileName).path)
        let core = try await SyncCore.open(
            storage: storage, catalogues: try embeddedCatalogues(), environment: .machine,
            practice: practice,
            attachments: try FileAttachments(
                folder: folder.appending(path: FileAttachments.folderName).path)
        ) { await SessionTokens($0) }
        return ServiceFolder(
            core: core.called(by: caller).naming(records: try recordWords()), storage: storage)
    }

    /// Where it is.
    var folder: URL { URL(filePath: storage.pool.path).deletingLastPathComponent() }

    /// Whether a service keeps its things in that folder.
    package static func exists(_ path: String) -> Bool {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        return FileManager.default.fileExists(
            atPath: folder.appending(path: SQLiteStorage.fileName).path)
    }

    /// Every embedded catalogue version, oldest first, and the newest table of grounds.
    package static func embeddedCatalogues() throws -> CatalogueSet {
        let versions = Set(
            Schemas.paths.filter { $0.hasPrefix("catalogue/") }
                .map { String($0.split(separator: "/")[1]) })
        var catalogues: [Catalogue] = []
        var digests: [String: RecordModel.SHA256Digest] = [:]
        for version in versions.sorted() {
            catalogues.append(
                try Catalogue(version: version, paths: Schemas.paths, text: Schemas.text))
            digests[version] = try CatalogueDocument.digest(version)
        }
        let grounds = Schemas.paths.filter { $0.hasPrefix("grounds/") }.max()
        return try CatalogueSet(
            catalogues, grounds: grounds.flatMap(Schemas.text) ?? "", digests: digests)
    }

    /// The words of records' short names, as they are on laptops.
    private static func recordWords() throws -> [String] {
        let names = try JSONReader.read(Schemas.text("names.json") ?? "{}")
        return names["words"]?.arrayValue?.compactMap(\.stringValue) ?? []
    }

    /// Everything that is not as the service left it; empty when all fits together.
    package func check() async throws -> [CheckFailure] {
        try await storage.integrityFailures() + core.check() + core.checkAttachments()
    }
}

extension ServiceEnvironment {
    /// The clock and the randomness of this machine.
    package static let machine = ServiceEnvironment(
        now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) },
        randomBytes: { count in
            SymmetricKey(size: SymmetricKeySize(bitCount: count * 8))
                .withUnsafeBytes { Array($0) }
        })
}
