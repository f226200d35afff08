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
            ("code", code.map { .text($0.rawValue) } ?? .null),
            ("reason", reason.map { .text($0) } ?? .null),
            ("position", position.map { .integer($0) } ?? .null),
        ])
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue) {
        guard let verdict = json["verdict"]?.stringValue.flatMap(Verdict.init) else { return nil }
        self.init(
            operation: json["operation"]?.stringValue.flatMap(OperationID.init),
            headerDigest: json["headerDigest"]?.stringValue.flatMap(SHA256Digest.init(hex:)),
            verdict: verdict, code: json["code"]?.stringValue.flatMap(ValidityCode.init),
            reason: json["reason"]?.stringValue, position: json["position"]?.integerValue)
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
        writer.append(",\"operations\":[")
        for (index, operation) in operations.enumerated() {
            if index > 0 { writer.append(",") }
            writer.raw(operation)
        }
        writer.append("]}")
        return writer.bytes
    }

    /// Reads the body of the call.
    ///
    /// An element of `operations` that is not acceptable JSON does not spoil the others.
    package init(body: [UInt8]) throws(SyncProblem) {
        let parts: [String: ArraySlice<UInt8>]
        let operations: [[UInt8]]
        do throws(JSONProblem) {
            parts = try JSONSplitter.members(of: body)
            operations = try JSONSplitter.elements(of: parts["operations"] ?? [0x5B, 0x5D])
                .map(Array.init)
        } catch {
            throw SyncProblem(.malformed, "the body is no JSON object: \(error.message)")
        }
        func value(_ name: String) throws(SyncProblem) -> JSONValue {
            guard let bytes = parts[name] else {
                throw SyncProblem(.malformed, "\(name) is missing")
            }
            do throws(JSONProblem) { return try JSONReader.read(bytes) } catch {
                throw SyncProblem(.malformed, "\(name): \(error.message)")
            }
        }
        guard let version = try value("protocol").stringValue,
            let epoch = try value("epoch").integerValue,
            let cursor = try value("cursor").integerValue, cursor >= 0,
            let digest = try value("feedDigest").stringValue.flatMap(SHA256Digest.init(hex:))
        else {
            throw SyncProblem(
                .malformed, "protocol, epoch, cursor and feedDigest (64 hex digits) are needed")
        }
        let limit = try parts["limit"] == nil ? nil : value("limit").integerValue
        self.init(
            version: version, epoch: epoch, cursor: cursor, feedDigest: digest,
            operations: operations,
            limit: Int(
                min(
                    max(limit ?? Int64(SyncLimit.batchOperationCountMax), 0),
                    Int64(SyncLimit.batchOperationCountMax))))
    }
}

/// The answer to a synchronisation.
package struct SyncAnswer: Sendable {
    /// The service's epoch.
    package var epoch: Int64
    /// A receipt for each operation handed in, in that order.
    package var verdicts: [VerdictReceipt]
    /// What stands in the feed after the cursor.
    package var entries: [FeedEntry]
    /// Where the feed ends.
    package var feedHead: FeedHead
    /// The end of the own chain.
    package var ownChain: ChainHead
    /// The last position of `entries`, or the cursor asked with.
    package var cursor: Int64
    /// Whether more entries follow.
    package var more: Bool
    /// The service's clock.
    package var serverTime: Instant

    /// An answer of its parts.
    package init(
        epoch: Int64, verdicts: [VerdictReceipt], entries: [FeedEntry], feedHead: FeedHead,
        ownChain: ChainHead, cursor: Int64, more: Bool, serverTime: Instant
    ) {
        self.epoch = epoch
        self.verdicts = verdicts
        self.entries = entries
        self.feedHead = feedHead
        self.ownChain = ownChain
        self.cursor = cursor
        self.more = more
        self.serverTime = serverTime
    }

    /// The body of the answer.
    package var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 1_024 + entries.count * 1_024)
        writer.append("{\"epoch\":")
        writer.write(.integer(epoch))
        writer.append(",\"verdicts\":")
        writer.write(.array(verdicts.map(\.json)))
        writer.append(",\"entries\":[")
        for (index, entry) in entries.enumerated() {
            if index > 0 { writer.append(",") }
            entry.write(to: &writer)
        }
        writer.append("],\"feedHead\":")
        writer.write(feedHead.json)
        writer.append(",\"ownChain\":")
        writer.write(ownChain.json)
        writer.append(",\"revocations\":[],\"cursor\":")
        writer.write(.integer(cursor))
        writer.append(",\"more\":")
        writer.write(.bool(more))
        writer.append(",\"serverTime\":")
        writer.write(serverTime.utcText)
        writer.append(",\"minimumProtocol\":")
        writer.write(SyncVersion.minimum)
        writer.append("}")
        return writer.bytes
    }

    /// Reads the body of the answer.
    package init(_ json: JSONValue) throws(SyncProblem) {
        guard let epoch = json["epoch"]?.integerValue,
            let verdictsJSON = json["verdicts"]?.arrayValue,
            let entriesJSON = json["entries"]?.arrayValue, let head = FeedHead(json["feedHead"]),
            let ownChain = ChainHead(json["ownChain"]), let cursor = json["cursor"]?.integerValue,
            let more = json["more"]?.boolValue,
            let serverTime = json["serverTime"]?.stringValue.flatMap({ Instant($0) })
        else { throw SyncProblem(.malformed, "the service's answer is not complete") }
        let verdicts = verdictsJSON.compactMap(VerdictReceipt.init)
        let entries = entriesJSON.compactMap(FeedEntry.init)
        guard verdicts.count == verdictsJSON.count, entries.count == entriesJSON.count else {
            throw SyncProblem(.malformed, "the service's answer has parts that are not readable")
        }
        self.init(
            epoch: epoch, verdicts: verdicts, entries: entries, feedHead: head, ownChain: ownChain,
            cursor: cursor, more: more, serverTime: serverTime)
    }
}
