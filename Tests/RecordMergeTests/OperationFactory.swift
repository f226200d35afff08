import RecordModel

/// One installation of a test world. Its operations carry no signature, as in the vectors.
struct TestAuthor: Sendable {
    let replica: ReplicaID
    let organisation: String
    let actingFor: String?
    let id: String

    init(_ name: String, organisation: String, actingFor: String? = nil, id: String? = nil) {
        replica = ReplicaID(publicKey: Array(name.utf8))
        self.organisation = organisation
        self.actingFor = actingFor
        self.id = id ?? "p-\(name)"
    }

    var operationAuthor: OperationAuthor {
        OperationAuthor(
            id: id, organisation: organisation, role: "field_officer", unit: "u-fictiestad",
            actingFor: actingFor)
    }
}

/// Makes well-formed operations without a store.
enum OperationFactory {
    static let catalogueVersion = "tests-1"
    static let record: RecordID = {
        let operation = OperationID(
            replica: TestAuthor("maker", organisation: "police").replica, sequence: 1)
        return RecordID(
            creating: operation, content: SHA256Digest(of: [UInt8](repeating: 0, count: 1)))
    }()
    /// 8 March 2026, 20:00 UTC.
    static let start: Int64 = 1_773_000_000_000

    struct Draft {
        var author: TestAuthor
        var sequence: Int64
        /// Nil for an entity that this operation creates.
        var entity: EntityReference?
        var type: String
        var clock: HybridTime
        var action: OperationAction
        var values: [(String, JSONValue)]
        var salt: UInt8 = 0
        var reason: String?
    }

    /// The operation as JSON, read back through the parser, so that it is certainly well formed.
    static func make(_ draft: Draft) throws -> RecordOperation {
        try OperationParser.parse(json(draft))
    }

    static func json(_ draft: Draft) -> JSONValue {
        let id = OperationID(replica: draft.author.replica, sequence: draft.sequence)
        let content = OperationContent(
            salt: OperationSalt(bytes: [UInt8](repeating: draft.salt, count: 16)),
            values: JSONObject(draft.values.map { (ExactText($0.0), $0.1) }),
            reason: draft.reason)
        let digest = SHA256Digest(of: content.json.canonicalBytes)
        let derived = DerivedID.make(operation: id, content: digest)
        let header = OperationHeader(
            catalogue: catalogueVersion, record: record, id: id, previous: nil,
            entity: draft.entity ?? EntityReference(type: draft.type, id: derived),
            action: draft.action, partition: .shared, wpgClass: .none, clock: draft.clock,
            author: draft.author.operationAuthor, contentDigest: digest)
        return .members([
            ("header", header.json), ("content", content.json), ("signature", .null),
        ])
    }
}

extension RecordOperation {
    /// The form of vectors.
    var vectorJSON: JSONValue {
        .members([
            ("header", header.json), ("content", content?.json ?? .null), ("signature", .null),
        ])
    }
}
