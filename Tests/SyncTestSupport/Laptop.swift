import RecordModel
import SyncCore
import SyncProtocol

/// A replica as bare as can be: it signs what a test tells it to, and keeps what it is given.
package final class Laptop: @unchecked Sendable {
    /// Its key.
    package let key: SigningKey
    /// Its certificate, once it joined.
    package private(set) var certificate: ReplicaCertificate?
    /// The end of its own chain.
    package var chain = ChainHead(sequence: 0, digest: nil)
    /// The last position taken in.
    package private(set) var cursor: Int64 = 0
    /// The running digest there.
    package private(set) var digest = FeedDigest.empty
    /// Everything that came down.
    package private(set) var feed: [FeedEntry] = []
    /// The raw bytes of every answer.
    package private(set) var answers: [[UInt8]] = []
    /// The session's token.
    package var token = ""
    /// The epoch.
    package var epoch: Int64 = 1
    private var service: (any SyncService)?
    private let environment: TestEnvironment

    /// A laptop with a new key.
    package init(environment: TestEnvironment) {
        self.environment = environment
        guard let key = SigningKey(seed: environment.bytes(32)) else {
            fatalError("32 bytes are a seed")
        }
        self.key = key
    }

    /// Its id.
    package var id: ReplicaID { key.publicKey.replica }

    /// Joins a service and opens a session.
    package func join(_ service: any SyncService, code: String, author: String) async throws {
        self.service = service
        let answer = try await service.enrol(
            EnrolmentRequest(
                code: code, publicKey: key.publicKey, author: author, appVersion: "test",
                practice: true))
        certificate = answer.certificate
        epoch = answer.epoch
        try await open()
    }

    /// Opens a session with a service that was opened again.
    package func open(_ service: any SyncService) async throws {
        self.service = service
        try await open()
    }

    /// Opens a session.
    package func open() async throws {
        guard let service else { fatalError("join first") }
        let nonce = try await service.sessionNonce().nonce
        let message = SessionRequest.message(replica: id, nonce: nonce)
        token = try await service.openSession(
            SessionRequest(replica: id, nonce: nonce, signature: try key.sign(message))
        ).token
    }

    /// Hands in operations and takes everything that is new.
    @discardableResult
    package func sync(_ operations: [RecordOperation] = []) async throws -> [VerdictReceipt] {
        try await sync(raw: operations.map(\.canonicalBytes))
    }

    /// Hands in texts and takes everything that is new.
    @discardableResult
    package func sync(raw texts: [[UInt8]], limit: Int = 1_000) async throws -> [VerdictReceipt] {
        guard let service else { fatalError("join first") }
        var verdicts: [VerdictReceipt]?
        var pending = texts
        while true {
            let answer = try await service.synchronise(
                token: token,
                SyncRequest(
                    epoch: epoch, cursor: cursor, feedDigest: digest, operations: pending,
                    limit: limit))
            answers.append(answer.bytes)
            for entry in answer.entries { digest = FeedDigest.next(digest, entry: entry.digest) }
            feed += answer.entries
            cursor = answer.cursor
            verdicts = verdicts ?? answer.verdicts
            pending = []
            if !answer.more { return verdicts ?? [] }
        }
    }

    /// The operations that came down, own ones included, in order.
    package var received: [OperationID] {
        feed.compactMap { entry in
            switch entry.body {
            case .own(let id): id
            case .operation(let bytes):
                (try? JSONReader.read(bytes)).flatMap { try? OperationParser.parse($0) }?.id
            case .certificate, .statement, .hollow: nil
            }
        }
    }

    /// What an operation says, apart from what the laptop fills in itself.
    package struct Draft: Sendable {
        package var record: RecordID?
        package var entity: EntityReference?
        package var type = "person"
        package var action: OperationAction?
        package var values: [String: JSONValue] = [:]
        package var citing: [String: [Citation]] = [:]
        package var partition = Partition.shared
        package var wpgClass = WpgClass.none
        package var reason: String?
        package var catalogue = "2026.1"
        package var role: String?
        package var unit: String?
        package var actingFor: String?

        /// A draft; without record it makes one, without entity it makes one of `type`.
        package init(_ change: (inout Draft) -> Void = { _ in }) { change(&self) }
    }

    /// Signs the next operation of its chain.
    package func write(_ change: (inout Draft) -> Void) -> RecordOperation {
        let draft = Draft(change)
        let id = OperationID(replica: id, sequence: chain.sequence + 1)
        let operation = sign(draft, id: id, previous: chain.digest)
        chain = ChainHead(sequence: id.sequence, digest: operation.headerDigest)
        return operation
    }

    /// Signs an operation at any place.
    package func sign(
        _ draft: Draft, id: OperationID, previous: SHA256Digest?
    ) -> RecordOperation {
        guard let certificate else { fatalError("join first") }
        let content = OperationContent(
            salt: OperationSalt(bytes: environment.bytes(16)),
            values: JSONObject(draft.values.map { (ExactText($0.key), $0.value) }),
            reason: draft.reason)
        let writes = draft.values.keys.sorted().map {
            FieldWrite(field: FieldName($0), citations: draft.citing[$0] ?? [])
        }
        do {
            return try RecordOperation.make(content: content, sign: key.sign) { digest in
                let derived = DerivedID.make(operation: id, content: digest)
                let record = draft.record ?? RecordID(creating: id, content: digest)
                return OperationHeader(
                    catalogue: draft.catalogue, record: record, id: id, previous: previous,
                    entity: draft.entity ?? EntityReference(type: draft.type, id: derived),
                    action: draft.action ?? .set(writes), partition: draft.partition,
                    wpgClass: draft.wpgClass,
                    clock: HybridTime(
                        wallMilliseconds: environment.now.milliseconds, counter: 0),
                    author: OperationAuthor(
                        id: certificate.author, organisation: certificate.organisation,
                        role: draft.role ?? certificate.role, unit: draft.unit ?? certificate.unit,
                        actingFor: draft.actingFor),
                    contentDigest: digest)
            }
        } catch { fatalError("signing failed") }
    }

    /// Makes a record.
    package func newRecord() -> RecordOperation {
        write {
            $0.entity = .singleton("record")
            $0.values = ["step1_state": "not_started"]
        }
    }

    /// Makes an entity.
    package func add(
        _ type: String, in record: RecordOperation, partition: Partition = .shared,
        _ values: [String: JSONValue]
    ) -> RecordOperation {
        write {
            $0.record = record.header.record
            $0.type = type
            $0.partition = partition
            $0.values = values
        }
    }

    /// Lets a unit take part.
    package func addParticipant(
        _ unit: String, _ organisation: String, in record: RecordOperation
    ) -> RecordOperation {
        add(
            "participant", in: record,
            ["unit": .text(unit), "organisation": .text(organisation)])
    }
}

extension RecordOperation {
    /// Writes to the same entity.
    package func edit(_ draft: inout Laptop.Draft) {
        draft.record = header.record
        draft.entity = header.entity
        draft.partition = header.partition
        draft.wpgClass = header.wpgClass
    }
}
