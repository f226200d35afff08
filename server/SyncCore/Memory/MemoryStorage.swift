import RecordModel
import SyncProtocol

/// Everything in memory: for tests and the simulation, with the same promises but lasting.
package actor MemoryStorage: SyncStorage {
    private let box: MemoryBox
    private let demandsLocks: Bool

    /// An empty storage.
    ///
    /// - Parameter demandsLocks: Whether it stops whoever reads or changes who sees what of a
    ///   record without its sight lock, as a storage with several writers needs it.
    package init(demandsLocks: Bool = false) {
        box = MemoryBox()
        self.demandsLocks = demandsLocks
    }

    private init(_ tables: MemoryTables, demandsLocks: Bool) {
        box = MemoryBox()
        box.tables = tables
        self.demandsLocks = demandsLocks
    }

    /// A storage that holds what this one holds now, as a backup of it would.
    package func copy() -> MemoryStorage {
        MemoryStorage(box.tables, demandsLocks: demandsLocks)
    }

    /// Runs `body`; what it changed is undone when it throws.
    package func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (any SyncTransaction) throws -> Value
    ) async throws -> Value {
        let transaction = MemoryTransaction(box, demandsLocks: demandsLocks)
        do {
            return try body(transaction)
        } catch {
            transaction.undo()
            throw error
        }
    }

    /// Runs `body`.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SyncTransaction) throws -> Value
    ) async throws -> Value {
        try body(MemoryTransaction(box, demandsLocks: false))
    }

    /// Always the same: no other process has it.
    package func changeMark() -> Int64 { 0 }

    /// Nothing is kept beside the tables.
    package func scrub() {}
}

/// What a storage in memory consists of, indexed as the SQL tables are.
struct MemoryTables {
    struct FieldKey: Hashable {
        let record: RecordID
        let entity: EntityReference
        let field: FieldName
    }

    struct EntityKey: Hashable {
        let record: RecordID
        let entity: EntityReference

        init(record: RecordID, entity: EntityReference) {
            self.record = record
            self.entity = entity
        }

        init(_ header: OperationHeader) {
            self.init(record: header.record, entity: header.entity)
        }
    }

    struct OperationKey: Hashable {
        let id: OperationID
        let digest: SHA256Digest
    }

    struct FeedKey: Hashable {
        let unit: String
        let reference: FeedReference
    }

    struct LackingKey: Hashable {
        let unit: String
        let position: Int64
    }

    var settings: [ServiceSetting: [UInt8]] = [:]
    var units: [String: ServiceUnit] = [:]
    var regionProfiles: [ProfileReference: HeldProfile] = [:]
    var codes: [SHA256Digest: EnrolmentCode] = [:]
    var nonces: [String: Instant] = [:]
    var replicas: [ReplicaID: EnrolledReplica] = [:]
    var places: [OperationID: ChainPlace] = [:]
    var operations: [OperationKey: JudgedOperation] = [:]
    var waiting: [WaitKey: Set<OperationKey>] = [:]
    var refused: [String: [OperationKey]] = [:]
    /// Accepted operations; the first has order 1.
    var log: [OperationKey] = []
    var logOfRecord: [RecordID: [OperationKey]] = [:]
    var logOfEntity: [EntityKey: [OperationKey]] = [:]
    var records: [RecordID: RecordOrigin] = [:]
    var entities: [String: EntityOrigin] = [:]
    var written: Set<FieldKey> = []
    var participants: [RecordID: [String: ParticipantEntry]] = [:]
    var recordOfParticipant: [String: RecordID] = [:]
    var participations: [RecordID: [Participation]] = [:]
    var recordsOfUnit: [String: Set<RecordID>] = [:]
    var disclosures: [String: DisclosureEntry] = [:]
    var disclosuresOfRecord: [RecordID: [String]] = [:]
    var disclosuresOfItem: [String: [String]] = [:]
    var names: [String: [String]] = [:]
    var namings: [String: [EntityNaming]] = [:]
    var attachments: [SHA256Digest: Int64] = [:]
    var attachmentReferences: [SHA256Digest: [StoredAttachmentReference]] = [:]
    var feeds: [String: [FeedPlace]] = [:]
    var feedPositions: [FeedKey: Int64] = [:]
    var hollowed: [FeedKey: Int64] = [:]
    var statements: [SHA256Digest: ServiceStatement] = [:]
    var lacking: [LackingKey: SHA256Digest] = [:]
    var revocations: [ReplicaID: ReplicaRevocation] = [:]
    var emergencySights: [RecordID: [EmergencySight]] = [:]
    var decisions: [OperationKey: QuarantineDecision] = [:]
    var audit: [AuditRow] = []
    var accessReceipts: [ReplicaID: [AccessReceiptRow]] = [:]
    var erasures: [SHA256Digest: SHA256Digest] = [:]
}

/// Where the tables of one storage are.
final class MemoryBox {
    var tables = MemoryTables()
}

/// One transaction on tables in memory: changes at once, and remembers how to undo.
final class MemoryTransaction: SyncTransaction {
    let box: MemoryBox
    var grownFeeds: Set<String> = []
    let demandsLocks: Bool
    /// The sight locks held, and whether exclusively.
    var locks: [RecordID: Bool] = [:]
    private var undos: [() -> Void] = []

    init(_ box: MemoryBox, demandsLocks: Bool) {
        self.box = box
        self.demandsLocks = demandsLocks
    }

    /// The tables, changed in place.
    var tables: MemoryTables {
        _read { yield box.tables }
        _modify { yield &box.tables }
    }

    /// Changes one table, and remembers how to change it back.
    func put<Key, Value>(
        _ path: WritableKeyPath<MemoryTables, [Key: Value]>, _ key: Key, _ value: Value?
    ) {
        let before = tables[keyPath: path][key]
        undos.append { [box] in box.tables[keyPath: path][key] = before }
        tables[keyPath: path][key] = value
    }

    /// Appends to a list of one table, and remembers how to take it off.
    func append<Key, Element>(
        _ path: WritableKeyPath<MemoryTables, [Key: [Element]]>, _ key: Key,
        _ element: Element
    ) {
        undos.append { [box] in box.tables[keyPath: path][key]?.removeLast() }
        tables[keyPath: path][key, default: []].append(element)
    }

    /// Remembers how to undo something else.
    func onUndo(_ undo: @escaping () -> Void) {
        undos.append(undo)
    }

    /// Undoes every change, the last first.
    func undo() {
        for undo in undos.reversed() { undo() }
        undos = []
    }
}
