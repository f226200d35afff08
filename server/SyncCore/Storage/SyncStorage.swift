import RecordModel

/// Where the service keeps everything, behind terms of the domain: in memory, in SQLite.
///
/// Every implementation passes the same conformance suite.
package protocol SyncStorage: Sendable {
    /// Runs `body` alone, and keeps all of its changes or, when it throws, none.
    ///
    /// When this returns, the changes survive a crash of the machine, where the storage is one
    /// that can.
    func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (any SyncTransaction) throws -> Value
    ) async throws -> Value

    /// Sees to it that nothing of what was erased is left in what is kept beside the storage
    /// itself, such as a log of changes.
    func scrub() async throws

    /// Runs `body` over one unchanging view; it must not write.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SyncTransaction) throws -> Value
    ) async throws -> Value

    /// A number that is another one once another process changed what is kept, cheap to ask for.
    /// It may also change when this one did.
    func changeMark() async throws -> Int64
}

/// What can be read and written inside one transaction. Not to be kept after it.
package protocol SyncTransaction:
    IdentityTransaction, ReplicaTransaction, OperationTransaction, RecordTransaction,
    SightTransaction, AttachmentTransaction, FeedTransaction, ErasureTransaction,
    AuditTransaction, PeopleTransaction, EmergencyTransaction, HealingTransaction
{}

/// The service itself, its units, and what it handed out to join and to sign.
package protocol IdentityTransaction: AnyObject {
    /// A named value of the service.
    func setting(_ name: ServiceSetting) throws -> [UInt8]?
    /// Keeps a named value of the service.
    func putSetting(_ name: ServiceSetting, _ value: [UInt8]) throws
    /// A unit, or nil.
    func unit(_ id: String) throws -> ServiceUnit?
    /// Every unit, by id.
    func units() throws -> [ServiceUnit]
    /// Adds or replaces a unit.
    func putUnit(_ unit: ServiceUnit) throws
    /// Every version of a region profile that is held, by id and version.
    func regionProfiles() throws -> [HeldProfile]
    /// Adds a version of a region profile.
    func putRegionProfile(_ profile: HeldProfile) throws
    /// Ends all codes that nobody has used.
    func dropUnusedCodes() throws
    /// A code by its digest, or nil.
    func code(_ digest: SHA256Digest) throws -> EnrolmentCode?
    /// Adds or replaces a code.
    func putCode(_ code: EnrolmentCode) throws
    /// Keeps a nonce.
    func putNonce(_ nonce: String, expiresAt: Instant) throws
    /// Takes a nonce away for good and tells until when it could be used; nil when there is none.
    func takeNonce(_ nonce: String) throws -> Instant?
    /// Forgets nonces that can be used no longer, and tells how many are left.
    func dropNonces(expiredAt now: Instant) throws -> Int
    /// Forgets the nonce that would expire first.
    func dropOldestNonce() throws
    /// Every code, by digest.
    func codes() throws -> [EnrolmentCode]
}

/// Replicas and the places in their chains.
package protocol ReplicaTransaction: AnyObject {
    /// A replica, or nil.
    func replica(_ id: ReplicaID) throws -> EnrolledReplica?
    /// Every replica, by id.
    func replicas() throws -> [EnrolledReplica]
    /// Adds or replaces a replica.
    func putReplica(_ replica: EnrolledReplica) throws
    /// What stands at a place of a chain, or nil.
    func place(_ id: OperationID) throws -> ChainPlace?
    /// Adds or replaces a place.
    func putPlace(_ place: ChainPlace) throws
    /// Whether any operation or place of a replica is kept, whatever became of it.
    func hasReceived(from replica: ReplicaID) throws -> Bool
}

/// The log: everything that was received and could be read, with what became of it.
package protocol OperationTransaction: AnyObject {
    /// The order of the operation accepted last; zero when none was.
    func lastOrder() throws -> AcceptanceOrder
    /// The operation with exactly that header, or nil.
    func operation(_ id: OperationID, _ digest: SHA256Digest) throws -> JudgedOperation?
    /// The canonical bytes of the operation with exactly that header, or nil.
    func operationBytes(_ id: OperationID, _ digest: SHA256Digest) throws -> [UInt8]?
    /// The record of the operation with exactly that header, or nil.
    func operationRecord(_ id: OperationID, _ digest: SHA256Digest) throws -> RecordID?
    /// Adds an operation, or replaces what became of it.
    func putOperation(_ judged: JudgedOperation) throws
    /// Held and quarantined operations that wait for `key`, by id.
    func waiting(for key: WaitKey) throws -> [JudgedOperation]
    /// Refused operations from which the entity or record id `derived` would have been made.
    func refused(deriving derived: String) throws -> [JudgedOperation]
    /// Accepted operations after `order`, in order; of one record where one is named.
    func accepted(
        record: RecordID?, after order: AcceptanceOrder, countMax: Int
    ) throws -> [JudgedOperation]
    /// Accepted operations on entities of a type, in order; on one of them where its id is given.
    func accepted(
        record: RecordID, type: String, entity: String?
    ) throws -> [JudgedOperation]
}

/// Records, their entities and who takes part in them.
package protocol RecordTransaction: AnyObject {
    /// Where a record comes from; nil while the operation that creates it is not accepted.
    func record(_ id: RecordID) throws -> RecordOrigin?
    /// Adds a record.
    func putRecord(_ origin: RecordOrigin) throws
    /// Where an entity comes from that a record can have several of; nil while the operation that
    /// creates it is not accepted.
    func entity(_ id: String) throws -> EntityOrigin?
    /// Adds an entity.
    func putEntity(_ origin: EntityOrigin) throws
    /// The records in which links stand, by id.
    func recordsWithLinks() throws -> [RecordID]
    /// Whether an accepted operation wrote a field that is written once.
    func isWritten(_ field: FieldName, entity: EntityReference, record: RecordID) throws -> Bool
    /// Notes that a field that is written once was written.
    func putWritten(_ field: FieldName, entity: EntityReference, record: RecordID) throws
    /// A participant entity, or nil.
    func participant(_ entity: String) throws -> ParticipantEntry?
    /// The participant entities of a record, by id.
    func participants(in record: RecordID) throws -> [ParticipantEntry]
    /// Adds or replaces a participant entity.
    func putParticipant(_ entry: ParticipantEntry) throws
    /// The stretches of time, as orders of acceptance, that units took part in a record.
    func participations(in record: RecordID) throws -> [Participation]
    /// Adds a stretch, or replaces the one of the same record, unit and start.
    func putParticipation(_ participation: Participation) throws
    /// The records that a unit takes part in now, by id.
    func records(of unit: String) throws -> [RecordID]
}

/// Contents that were erased by law.
package protocol ErasureTransaction: AnyObject {
    /// Notes that a content is erased, and by which statement, and drops it, also from what came in
    /// spoilt. From here on it is not kept when the operation comes in. Once is enough: the first
    /// statement stays.
    func putErasure(_ erasure: ContentErasure, statement: SHA256Digest) throws
    /// The statement that erased the content of the operation with that header digest; nil when
    /// none did.
    func erasure(of digest: SHA256Digest) throws -> SHA256Digest?
    /// The header digests of everything that came in under an operation id and could be read.
    func digests(of id: OperationID) throws -> [SHA256Digest]
}

/// The feeds, one per unit, append-only.
package protocol FeedTransaction: AnyObject {
    /// The units to whose feeds this transaction appended.
    var grownFeeds: Set<String> { get }
    /// Where a unit's feed ends; position 0 with the empty digest when nothing stands in it.
    func feedEnd(_ unit: String) throws -> FeedPoint
    /// The running digest at a position; nil when the feed does not reach it.
    func feedDigest(_ unit: String, at position: Int64) throws -> SHA256Digest?
    /// Where something stands in a unit's feed; nil when it does not, or only in hollow positions.
    func feedPosition(_ unit: String, of reference: FeedReference) throws -> Int64?
    /// Puts something at the end of a unit's feed.
    func appendToFeed(_ unit: String, _ reference: FeedReference, at point: FeedPoint) throws
    /// Whether something stands in a unit's feed, or stood there and is hollow now.
    func feedHeld(_ unit: String, _ reference: FeedReference) throws -> Bool
    /// Makes a position hollow: its unit may no longer see what stands there. For good; what stood
    /// there can be put at the end again.
    func hollow(_ unit: String, at position: Int64) throws
    /// The operations on a record that stand in a unit's feed with their positions, hollow ones left
    /// out: what the unit may see of it. No content is read.
    func feedOperations(
        _ unit: String, of record: RecordID
    ) throws -> [ReportedOperations.Entry: Int64]
    /// What follows after a position, in order.
    func feed(_ unit: String, after position: Int64, countMax: Int) throws -> [FeedPlace]
    /// What the service said for good, by its digest; nil when it did not.
    func statement(_ digest: SHA256Digest) throws -> ServiceStatement?
    /// Keeps what the service says for good; once is enough.
    func putStatement(_ statement: ServiceStatement) throws
}
