import HTTPTypes
import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport

/// A service with somebody's record, and somebody of another unit who wants it.
struct HostileScene: Sendable {
    /// A word of the record that nobody else may get.
    static let secret = "Persoon A woont in Fictiestad"

    let service: LiveService
    /// Whose record it is.
    let owner: Laptop
    let record: RecordOperation
    /// A file of that record, which the service has.
    let attachment: SHA256Digest
    /// Somebody of another unit with a good session.
    let stranger: Laptop
    /// A token that another service made.
    let foreignToken: String

    init(_ service: LiveService) async throws {
        self.service = service
        owner = try await service.laptop()
        record = owner.newRecord()
        let item = owner.add(
            "prior_registration", in: record, partition: .policeOnly,
            ["content": .text(Self.secret)])
        let bytes = Array(Self.secret.utf8)
        attachment = SHA256Digest(of: bytes)
        let structure = testCatalogue.structure
        let reference = AttachmentReference(digest: attachment, byteCount: nil, name: Self.secret)
        let evidence = owner.add(
            structure.name("evidence", "type"), in: record,
            [structure.name("evidence", "file"): reference.json(structure)])
        try await owner.sync([record, item, evidence])
        if let all = ContentRange(start: 0, end: Int64(bytes.count), total: Int64(bytes.count)) {
            let upload = try await service.world.core.attachmentUpload(
                token: owner.token, attachment, all)
            try await upload.append(bytes)
            _ = try await upload.finish()
        }
        stranger = try await service.laptop("vt-fictiestad", role: "vt_worker")
        let elsewhere = try await TestWorld(seed: 7) { await SessionTokens($0) }
        foreignToken = try await elsewhere.police().token
    }

    /// What must not stand in any answer to somebody else.
    var secrets: [String] {
        [
            Self.secret, record.header.record.text, owner.id.text, record.headerDigest.hex,
            attachment.hex,
        ]
    }

    /// How often a code stands in the audit trail so far, counted ones included.
    func audited(_ code: SyncProblem.Code, _ action: AuditAction) async throws -> Int64 {
        try await service.world.core.flushRefusals(all: true)
        var query = AuditQuery()
        query.action = action
        return try await service.world.core.audit(query, countMax: 100_000).rows
            .compactMap(\.entry).filter { $0.result == code.rawValue }
            .map(\.count).reduce(0, +)
    }

    /// A synchronisation with the cursor of the stranger.
    func synchronisation(_ operations: [[UInt8]] = []) -> [UInt8] {
        SyncRequest(
            epoch: 1, cursor: stranger.cursor, feedDigest: stranger.digest,
            operations: operations, limit: 1_000
        ).bytes
    }
}

/// A request that should be refused, and how.
struct HostileRow: Sendable {
    /// What is wrong with it.
    let what: String
    /// With which code it is refused.
    let code: SyncProblem.Code
    /// The request: method, path, body and token.
    let make: @Sendable (HostileScene) async throws -> HostileRequest

    init(
        _ what: String, _ code: SyncProblem.Code,
        _ make: @escaping @Sendable (HostileScene) async throws -> HostileRequest
    ) {
        self.what = what
        self.code = code
        self.make = make
    }
}

/// One request.
struct HostileRequest: Sendable {
    var method = HTTPRequest.Method.post
    var path: String
    var body: [UInt8] = []
    var token: String?
}
