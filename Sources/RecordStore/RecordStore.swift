import Foundation
import GRDB
import RecordMerge
import RecordModel
import Synchronization

/// What the last transaction of this process knew, so that the next need not read it again.
struct WriterMemory: Sendable {
    /// The end of the own chain.
    var sequence: Int64
    /// The clock of that operation.
    var clock: HybridTime
}

/// The local replica: one SQLite file with the operation log and the record merged from it.
///
/// What a writing call stored is on the disk when the call returns; a power cut loses nothing.
package final class RecordStore: Sendable {
    /// Whose installation this is.
    package let identity: StoreIdentity
    /// The replica, named after its key.
    package var replica: ReplicaID { signing.withLock { $0.replica } }
    /// Time, randomness, catalogue.
    package let environment: StoreEnvironment
    /// Where it is.
    package let folder: String
    let sealing: any StoreSealing
    var key: SigningKey { signing.withLock { $0.key } }
    private let signing: Mutex<(key: SigningKey, replica: ReplicaID)>
    let searchPieces: KeyedPieces
    let memory = Mutex<WriterMemory?>(nil)
    private let profileMemory = Mutex<RegionProfile?>(nil)
    let queue: DatabaseQueue

    private init(
        folder: String, queue: DatabaseQueue, identity: StoreIdentity, key: SigningKey,
        searchPieces: KeyedPieces, environment: StoreEnvironment, sealing: any StoreSealing
    ) {
        self.folder = folder
        self.queue = queue
        self.identity = identity
        signing = Mutex((key, key.publicKey.replica))
        self.searchPieces = searchPieces
        self.environment = environment
        self.sealing = sealing
    }

    /// Makes a new store in `folder`, which may not hold one yet.
    ///
    /// - Throws: ``StoreError`` with `storeExists`, `cannotCreate` or `sealingMissing`.
    package static func create(
        folder: String, identity: StoreIdentity, profile: JSONValue,
        environment: StoreEnvironment, sealing: any StoreSealing = PracticeSealing()
    ) throws -> RecordStore {
        guard identity.isPractice else {
            throw StoreError(.sealingMissing, "a real store must be sealed, which is not built yet")
        }
        let path = path(in: folder)
        guard !FileManager.default.fileExists(atPath: path) else {
            throw StoreError(.storeExists, "a store is there already")
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch { throw StoreError(.cannotCreate, "the folder can't be made") }
        guard let key = SigningKey(seed: environment.randomBytes(32)) else {
            throw StoreError(.cannotCreate, "no key could be made")
        }
        return try StoreDatabase.reporting {
            let queue = try StoreDatabase.open(path: path, migrations: environment.migrations)
            let pieces = try queue.write { db in
                try StoreSetting.identity.write(identity.json, db)
                try ProfileTable(db: db).setOwn(profile)
                try StoreSetting.key.write(try sealing.seal(key.seed), db)
                return try SearchIndex.key(db, sealing: sealing, environment: environment)
            }
            let store = RecordStore(
                folder: folder, queue: queue, identity: identity, key: key, searchPieces: pieces,
                environment: environment, sealing: sealing)
            try store.bringIndexUpToDate()
            return store
        }
    }

    /// Opens the store in `folder`.
    ///
    /// - Throws: ``StoreError`` with `noStore` or `damaged`.
    package static func open(
        folder: String, environment: StoreEnvironment,
        sealing: any StoreSealing = PracticeSealing()
    ) throws -> RecordStore {
        let path = path(in: folder)
        if StoreWipe.isBegun(folder: folder) {
            do { try StoreWipe.finish(folder: folder) } catch {
                throw StoreError(.disk, "the store could not be wiped completely")
            }
        }
        guard FileManager.default.fileExists(atPath: path) else {
            throw StoreWipe.note(folder: folder) == nil
                ? StoreError(.noStore, "there is no store in this folder")
                : StoreError(.wiped, "the store in this folder was wiped")
        }
        return try StoreDatabase.reporting {
            let queue = try StoreDatabase.open(path: path, migrations: environment.migrations)
            let (identity, key) = try queue.read { db in
                guard
                    let identity = try StoreSetting.identity.readJSON(db).flatMap(
                        StoreIdentity.init),
                    let seed = try StoreSetting.key.read(db),
                    let key = SigningKey(seed: try sealing.open(seed))
                else { throw StoreError(.damaged, "the store's identity is not readable") }
                return (identity, key)
            }
            let pieces =
                try queue.read { try SearchIndex.key($0, sealing: sealing) }
                ?? queue.write {
                    try SearchIndex.key($0, sealing: sealing, environment: environment)
                }
            let store = RecordStore(
                folder: folder, queue: queue, identity: identity, key: key, searchPieces: pieces,
                environment: environment, sealing: sealing)
            try store.bringIndexUpToDate()
            return store
        }
    }

    /// Makes the index anew where it was made otherwise, or not at all.
    private func bringIndexUpToDate() throws {
        if try queue.read({ try StoreSetting.attachments.read($0) }) == nil {
            try queue.write { db in
                let structure = environment.catalogue.structure
                try AttachmentTable(db: db, structure: structure).adopt(tables(db).log)
            }
        }
        let form = Array(environment.catalogue.search.form.hex.utf8)
        guard try queue.read({ try StoreSetting.searchForm.read($0) }) != form else { return }
        try queue.write { try SearchIndex.bringUpToDate(tables($0).registers) }
    }

    private static func path(in folder: String) -> String {
        URL(fileURLWithPath: folder).appendingPathComponent(StoreDatabase.fileName).path
    }

    /// The replica's public key.
    package var publicKey: VerifyingKey { key.publicKey }

    /// From now on everything is signed with another key, which is on the disk.
    func take(_ key: SigningKey) {
        signing.withLock { $0 = (key, key.publicKey.replica) }
        memory.withLock { $0 = nil }
    }

    /// Signs `message` with the replica's key.
    package func sign(_ message: [UInt8]) throws -> [UInt8] { try key.sign(message) }

    /// The region profile of the store's unit.
    package func profile() throws -> RegionProfile {
        if let known = profileMemory.withLock({ $0 }) { return known }
        guard let json = try read({ try $0.profile() }) else {
            throw StoreError(.damaged, "the store has no region profile")
        }
        let profile = try RegionProfile(text: json.canonicalText)
        profileMemory.withLock { $0 = profile }
        return profile
    }

    /// Forgets what was remembered of the region profile, since a new one came in.
    func forgetProfile() { profileMemory.withLock { $0 = nil } }

    /// Writes in one transaction: all of `body` is on the disk when this returns, or none of it.
    package func write<Value>(_ body: (inout StoreWriter) throws -> Value) throws -> Value {
        try StoreDatabase.reporting {
            let (value, last) = try queue.write { db in
                var writer = try StoreWriter(db: db, store: self)
                return (try body(&writer), writer.written)
            }
            // Only what was committed is remembered.
            if let last { memory.withLock { $0 = last } }
            return value
        }
    }

    /// Reads one consistent state.
    package func read<Value>(_ body: (StoreReader) throws -> Value) throws -> Value {
        try StoreDatabase.reporting {
            try queue.read { db in try body(StoreReader(db: db, store: self)) }
        }
    }

    /// Closes the database; what was written ahead goes into the file first.
    func close() throws { try StoreDatabase.reporting { try queue.close() } }

    /// The durability settings that are in force: `(journal mode, synchronous)`; full is 2.
    package func durability() throws -> (journalMode: String, synchronous: Int) {
        try queue.writeWithoutTransaction { db in
            (
                try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "",
                try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
            )
        }
    }

    /// Sees to it that nothing of what was erased is left: in the log of changes beside the file,
    /// and in files that only erased contents referred to.
    package func scrub() throws {
        for digest in try read({ try $0.erasedAttachments() }) {
            // The file goes first: when this stops halfway, the next time goes on with it.
            try attachmentFolder.remove(digest)
            _ = try write { try $0.forgetAttachment(digest) }
        }
        try StoreDatabase.reporting {
            try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        }
    }

    func tables(_ db: Database) -> (log: OperationLog, registers: RegisterTable) {
        let log = OperationLog(db: db, sealing: sealing)
        let search = SearchTable(
            db: db, sealing: sealing, pieces: searchPieces,
            definition: environment.catalogue.search)
        return (
            log,
            RegisterTable(
                db: db, sealing: sealing, catalogue: environment.catalogue, log: log,
                search: search)
        )
    }
}
