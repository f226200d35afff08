import RecordModel

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
    /// Where the service's audit trail ends; nil from a service of before it had one.
    package var auditHead: AuditHead?

    /// The revocation of the asking replica, while that has one; those of others stand in feeds.
    package var revocations: [ServiceStatement]

    /// An answer of its parts.
    package init(
        epoch: Int64, verdicts: [VerdictReceipt], entries: [FeedEntry], feedHead: FeedHead,
        ownChain: ChainHead, cursor: Int64, more: Bool, serverTime: Instant,
        revocations: [ServiceStatement] = [], auditHead: AuditHead? = nil
    ) {
        self.revocations = revocations
        self.epoch = epoch
        self.verdicts = verdicts
        self.entries = entries
        self.feedHead = feedHead
        self.ownChain = ownChain
        self.cursor = cursor
        self.more = more
        self.serverTime = serverTime
        self.auditHead = auditHead
    }

    /// The body of the answer.
    package var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 1_024 + entries.count * 1_024)
        writer.append("{\"epoch\":")
        writer.write(.integer(epoch))
        writer.append(",\"verdicts\":")
        writer.write(.array(verdicts.map(\.json)))
        writer.append(",\"entries\":")
        writer.array(entries) { $0.write(to: &$1) }
        writer.append(",\"feedHead\":")
        writer.write(feedHead.json)
        writer.append(",\"ownChain\":")
        writer.write(ownChain.json)
        writer.append(",\"revocations\":")
        writer.write(.array(revocations.map(\.json)))
        writer.append(",\"cursor\":")
        writer.write(.integer(cursor))
        writer.append(",\"more\":")
        writer.write(.bool(more))
        writer.append(",\"serverTime\":")
        writer.write(serverTime.utcText)
        if let auditHead {
            writer.append(",\"auditHead\":")
            writer.write(auditHead.json)
        }
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
            cursor: cursor, more: more, serverTime: serverTime,
            revocations: json["revocations"]?.arrayValue?.compactMap(ServiceStatement.init) ?? [],
            auditHead: AuditHead(json["auditHead"]))
    }
}
