import RecordModel

/// What became of an operation that was handed in.
package enum Verdict: String, CaseIterable, Sendable {
    /// In the log for good.
    case accepted
    /// Was accepted before; the first receipt holds.
    case duplicate
    /// Waits for something named.
    case held
    /// Kept for a supervisor to judge.
    case quarantined
    /// Not accepted, with a code.
    case refused
}

/// The receipt of one operation.
package struct VerdictReceipt: Hashable, Sendable {
    /// The operation; nil when not even that could be read.
    package var operation: OperationID?
    /// Its header digest, where it could be read.
    package var headerDigest: SHA256Digest?
    /// What became of it.
    package var verdict: Verdict
    /// Why, for other verdicts than accepted and duplicate.
    package var code: ValidityCode?
    /// The code of a newer service, where it is none of ``ValidityCode``.
    package var otherCode: String?
    /// The same in plain words, without any value.
    package var reason: String?
    /// Its position in the asking unit's feed, when accepted.
    package var position: Int64?

    /// A receipt of its parts.
    package init(
        operation: OperationID?, headerDigest: SHA256Digest?, verdict: Verdict,
        code: ValidityCode? = nil, reason: String? = nil, position: Int64? = nil
    ) {
        self.operation = operation
        self.headerDigest = headerDigest
        self.verdict = verdict
        self.code = code
        self.reason = reason
        self.position = position
    }

    /// The JSON form.
    package var json: JSONValue {
        .members([
            ("operation", operation.map { .text($0.description) } ?? .null),
            ("headerDigest", headerDigest.map { .text($0.hex) } ?? .null),
            ("verdict", .text(verdict.rawValue)),
            ("code", codeText.map { .text($0) } ?? .null),
            ("reason", reason.map { .text($0) } ?? .null),
            ("position", position.map { .integer($0) } ?? .null),
        ])
    }

    /// The code as text, also one that is not known here.
    package var codeText: String? { code?.rawValue ?? otherCode }

    /// Reads the JSON form; nil when it is not that.
    ///
    /// A verdict of a newer service settles nothing here: it is read as ``Verdict/held``.
    package init?(_ json: JSONValue) {
        guard let said = json["verdict"]?.stringValue else { return nil }
        let verdict = Verdict(rawValue: said) ?? .held
        self.init(
            operation: json["operation"]?.stringValue.flatMap(OperationID.init),
            headerDigest: json["headerDigest"]?.stringValue.flatMap(SHA256Digest.init(hex:)),
            verdict: verdict, code: json["code"]?.stringValue.flatMap(ValidityCode.init),
            reason: json["reason"]?.stringValue, position: json["position"]?.integerValue)
        if code == nil { otherCode = json["code"]?.stringValue }
    }
}

/// `POST /v1/synchronisations`: hand in what is new, take what is new.
package struct SyncRequest: Sendable {
    /// The protocol version spoken.
    package var version: String
    /// The epoch last heard of.
    package var epoch: Int64
    /// The last position applied.
    package var cursor: Int64
    /// The running digest there.
    package var feedDigest: SHA256Digest
    /// Operations as JSON texts; each is judged alone, also when it is no operation at all.
    package var operations: [[UInt8]]
    /// The most entries wanted.
    package var limit: Int

    /// A request of its parts.
    package init(
        version: String = SyncVersion.current, epoch: Int64, cursor: Int64,
        feedDigest: SHA256Digest, operations: [[UInt8]], limit: Int
    ) {
        self.version = version
        self.epoch = epoch
        self.cursor = cursor
        self.feedDigest = feedDigest
        self.operations = operations
        self.limit = limit
    }

    /// The body of the call.
    package var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 512 + operations.reduce(0) { $0 + $1.count })
        writer.append("{\"protocol\":")
        writer.write(version)
        writer.append(",\"epoch\":")
        writer.write(.integer(epoch))
        writer.append(",\"cursor\":")
        writer.write(.integer(cursor))
        writer.append(",\"feedDigest\":")
        writer.write(feedDigest.hex)
        writer.append(",\"limit\":")
        writer.write(.integer(Int64(limit)))
        writer.append(",\"operations\":")
        writer.array(operations) { $1.raw($0) }
        writer.append("}")
        return writer.bytes
    }

    /// Reads the body of the call.
    ///
    /// An element of `operations` that is not acceptable JSON does not spoil the others.
    ///
    /// - Throws: ``SyncProblem`` with `malformed`, and everything that is wrong in its details.
    package init(body: [UInt8]) throws(SyncProblem) {
        var reader = try BodyReader(body: body)
        let version = reader.value("protocol", "a text") { $0.stringValue }
        let epoch = reader.value("epoch", "a whole number") { $0.integerValue }
        let cursor = reader.value("cursor", "a whole number from 0 on") { json in
            json.integerValue.flatMap { $0 >= 0 ? $0 : nil }
        }
        let digest = reader.value("feedDigest", "64 hex digits") {
            $0.stringValue.flatMap(SHA256Digest.init(hex:))
        }
        let countMax = Int64(SyncLimit.batchOperationCountMax)
        var limit = countMax
        if reader.has("limit") {
            limit = reader.value("limit", "a whole number") { $0.integerValue } ?? countMax
        }
        let operations = reader.texts("operations")
        guard let version, let epoch, let cursor, let digest, reader.problems.problem == nil else {
            throw reader.problems.incomplete
        }
        self.init(
            version: version, epoch: epoch, cursor: cursor, feedDigest: digest,
            operations: operations, limit: Int(min(max(limit, 0), countMax)))
    }
}
