import RecordModel
import SyncProtocol

/// Everything in memory: for tests and the simulation, with the same promises but lasting.
package actor MemoryStorage: SyncStorage {
    private let tables = MemoryTables()

    /// An empty storage.
    package init() {}

    /// Runs `body`; what it changed is undone when it throws.
    package func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (any SyncTransaction) throws -> Value
    ) async throws -> Value {
        let transaction = MemoryTransaction(tables)
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
        try await transaction(body)
    }

    /// Always the same: no other process has it.
    package func changeMark() -> Int64 { 0 }
}

/// What a storage in memory consists of, indexed as the SQL tables are.
final class MemoryTables {
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
    var statements: [SHA256Digest: ServiceStatement] = [:]
    var revocations: [ReplicaID: ReplicaRevocation] = [:]
    var emergencySights: [RecordID: [EmergencySight]] = [:]
    var decisions: [OperationKey: QuarantineDecision] = [:]
    var audit: [AuditRow] = []
    var accessReceipts: [ReplicaID: [AccessReceiptRow]] = [:]
}

/// One transaction on tables in memory: changes at once, and remembers how to undo.
final class MemoryTransaction: SyncTransaction {
    let tables: MemoryTables
    var grownFeeds: Set<String> = []
    private var undos: [() -> Void] = []

    init(_ tables: MemoryTables) {
        self.tables = tables
    }

    /// Changes one table, and remembers how to change it back.
    func put<Key, Value>(
        _ path: ReferenceWritableKeyPath<MemoryTables, [Key: Value]>, _ key: Key, _ value: Value?
    ) {
        let before = tables[keyPath: path][key]
        let tables = tables
        undos.append { tables[keyPath: path][key] = before }
        tables[keyPath: path][key] = value
    }

    /// Appends to a list of one table, and remembers how to take it off.
    func append<Key, Element>(
        _ path: ReferenceWritableKeyPath<MemoryTables, [Key: [Element]]>, _ key: Key,
        _ element: Element
    ) {
        let tables = tables
        undos.append { tables[keyPath: path][key]?.removeLast() }
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
