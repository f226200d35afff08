import RecordModel

/// A piece of a unit's feed, up to a signed head, with what stands there as far as the offering
/// laptop has it.
///
/// What the service is known to hold is offered as `{position, digest, id}`.
package struct OfferedTail: Sendable {
    /// The head at the end of the piece.
    package var head: FeedHead
    /// Where the piece begins: after this.
    package var after: FeedMark
    /// The entries, without a gap.
    package var entries: [FeedEntry]

    /// A piece of its parts.
    package init(head: FeedHead, after: FeedMark, entries: [FeedEntry]) {
        self.head = head
        self.after = after
        self.entries = entries
    }

    /// The proof that this is what stood there.
    package var proof: FeedProof {
        FeedProof(head: head, after: after, entries: entries.map(\.digest))
    }

    /// Whether every entry stands right after the one before it.
    package var isUnbroken: Bool {
        entries.enumerated().allSatisfy { index, entry in
            entry.position == after.position + Int64(index) + 1
        }
    }

    fileprivate func write(to writer: inout JSONWriter) {
        writer.append("{\"head\":")
        writer.write(head.json)
        writer.append(",\"after\":")
        writer.write(after.json)
        writer.append(",\"entries\":")
        writer.array(entries) { $0.write(to: &$1) }
        writer.append("}")
    }

    fileprivate init?(_ json: JSONValue) {
        guard let head = FeedHead(json["head"]), let after = FeedMark(json["after"]),
            let all = json["entries"]?.arrayValue
        else { return nil }
        let entries = all.compactMap(FeedEntry.init)
        guard entries.count == all.count else { return nil }
        self.init(head: head, after: after, entries: entries)
    }
}

/// `POST /v1/reoffers`: gives back to a service what it lost. Repeatable without effect.
package struct ReofferRequest: Sendable {
    /// The epoch that the comparison answered with.
    package var epoch: Int64
    /// Certificates of authors, which prove themselves.
    package var certificates: [ReplicaCertificate]
    /// What the service said for good, which proves itself.
    package var statements: [ServiceStatement]
    /// What is proven to have been accepted before.
    package var tail: OfferedTail?
    /// Operations that are judged, each as its text.
    package var operations: [[UInt8]]

    /// A request of its parts.
    package init(
        epoch: Int64, certificates: [ReplicaCertificate] = [],
        statements: [ServiceStatement] = [], tail: OfferedTail? = nil, operations: [[UInt8]] = []
    ) {
        self.epoch = epoch
        self.certificates = certificates
        self.statements = statements
        self.tail = tail
        self.operations = operations
    }

    /// The body of the call.
    package var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 1_024)
        writer.append("{\"protocol\":")
        writer.write(SyncVersion.current)
        writer.append(",\"epoch\":")
        writer.write(.integer(epoch))
        writer.append(",\"certificates\":")
        writer.write(.array(certificates.map(\.json)))
        writer.append(",\"statements\":")
        writer.write(.array(statements.map(\.json)))
        writer.append(",\"tail\":")
        if let tail { tail.write(to: &writer) } else { writer.append("null") }
        writer.append(",\"operations\":")
        writer.array(operations) { $1.raw($0) }
        writer.append("}")
        return writer.bytes
    }

    /// Reads the body of the call.
    ///
    /// An element of `operations` that is not acceptable JSON does not spoil the others.
    ///
    /// - Throws: ``SyncProblem`` with `malformed` or `too-large`.
    package init(body: [UInt8]) throws(SyncProblem) {
        var reader = try BodyReader(body: body)
        let epoch = reader.value("epoch", "a whole number") { $0.integerValue }
        let certificates = reader.list("certificates", "certificates", ReplicaCertificate.init)
        let statements = reader.list("statements", "statements", ServiceStatement.init)
        let tail = reader.optional("tail", "a piece of a feed", OfferedTail.init)
        let operations = reader.texts("operations")
        guard let epoch, reader.problems.problem == nil else { throw reader.problems.incomplete }
        self.init(
            epoch: epoch, certificates: certificates, statements: statements, tail: tail,
            operations: operations)
        let count = certificates.count + statements.count + operations.count
        guard count <= SyncLimit.batchOperationCountMax,
            tail?.entries.count ?? 0 <= SyncLimit.batchOperationCountMax
        else {
            throw SyncProblem(
                .tooLarge,
                "at most \(SyncLimit.batchOperationCountMax) things, and as many entries, at once")
        }
    }
}

/// What became of what was given back.
package struct ReofferAnswer: Sendable {
    /// The service's epoch.
    package var epoch: Int64
    /// How many operations of the tail the service had lost and took back.
    package var takenBack: Int
    /// A receipt for each of `operations`, in that order.
    package var verdicts: [VerdictReceipt]
    /// The end of the own chain.
    package var ownChain: ChainHead

    /// An answer of its parts.
    package init(
        epoch: Int64, takenBack: Int, verdicts: [VerdictReceipt], ownChain: ChainHead
    ) {
        self.epoch = epoch
        self.takenBack = takenBack
        self.verdicts = verdicts
        self.ownChain = ownChain
    }

    /// The body of the answer.
    package var json: JSONValue {
        .members([
            ("epoch", .integer(epoch)), ("takenBack", .integer(Int64(takenBack))),
            ("verdicts", .array(verdicts.map(\.json))), ("ownChain", ownChain.json),
        ])
    }

    /// Reads the body of the answer.
    package init(_ json: JSONValue) throws(SyncProblem) {
        guard let epoch = json["epoch"]?.integerValue,
            let takenBack = json["takenBack"]?.integerValue,
            let receipts = json["verdicts"]?.arrayValue, let ownChain = ChainHead(json["ownChain"])
        else { throw SyncProblem(.malformed, "the service's answer is not readable") }
        let verdicts = receipts.compactMap(VerdictReceipt.init)
        guard verdicts.count == receipts.count else {
            throw SyncProblem(.malformed, "a receipt of the service is not readable")
        }
        self.init(
            epoch: epoch, takenBack: Int(takenBack), verdicts: verdicts, ownChain: ownChain)
    }
}
