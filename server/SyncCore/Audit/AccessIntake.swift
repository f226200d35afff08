import RecordModel
import SyncProtocol

/// Takes in the reads that a laptop made offline: each is an entry of the audit trail, with the
/// laptop's time and that of receipt.
///
/// A page that comes again has no effect. What does not go on from what came in before is told in
/// the trail and to the laptop, and kept.
struct AccessIntake {
    let audit: AuditTrail
    let transaction: any SyncTransaction
    let replica: ReplicaID

    /// Takes in a page.
    func take(_ request: AccessRequest) throws -> AccessReceipt {
        let last = try transaction.accessReceipt(replica)?.head ?? .start
        var findings: [AccessReceipt.Finding] = []
        var heads = [request.after]
        for message in request.entries {
            let before = heads[heads.count - 1]
            let made = before.followed(by: message.entry, number: message.number)
            if message.number != before.number + 1 {
                findings.append(.init(code: .gap, number: message.number))
            } else if made.digest != message.digest {
                findings.append(.init(code: .changed, number: message.number))
            }
            heads.append(AuditHead(number: message.number, digest: message.digest))
        }
        guard let known = try lastKnown(heads, last) else {
            return try keep(request, from: 0, heads, last, findings, isKnown: false)
        }
        return try keep(request, from: known, heads, last, findings, isKnown: true)
    }

    /// The last place of the page that came in before; nil when none did.
    private func lastKnown(_ heads: [AuditHead], _ last: AuditHead) throws -> Int? {
        for index in heads.indices.reversed() {
            if heads[index] == last || heads[index] == .start { return index }
            if try transaction.hasAccessReceipt(replica, heads[index]) { return index }
        }
        return nil
    }

    private func keep(
        _ request: AccessRequest, from index: Int, _ heads: [AuditHead], _ last: AuditHead,
        _ found: [AccessReceipt.Finding], isKnown: Bool
    ) throws -> AccessReceipt {
        let fresh = request.entries[index...]
        guard let first = fresh.first, let end = heads.last else {
            return AccessReceipt(receipt: last, taken: 0, findings: [])
        }
        var findings = found.filter { $0.number >= first.number }
        if heads[index] != last {
            let isGap = !isKnown && heads[index].number > last.number
            findings.insert(.init(code: isGap ? .gap : .fork, number: first.number), at: 0)
        }
        for finding in findings {
            try audit.append(
                .offlineChainBroken, on: .replica(replica), in: transaction,
                result: finding.code.rawValue,
                details: ["last": "\(last.number)", "number": "\(finding.number)"])
        }
        for message in fresh {
            try AuditTrail.append(
                OfflineRead(message).entry(of: audit, replica), in: transaction)
        }
        try transaction.putAccessReceipt(
            AccessReceiptRow(replica: replica, number: end.number, digest: end.digest))
        try audit.append(
            .accessEntriesReceived, on: .replica(replica), in: transaction, count: fresh.count,
            details: ["end": end.description])
        return AccessReceipt(receipt: end, taken: fresh.count, findings: findings)
    }
}

/// One read made offline, as the audit trail tells of it. What a laptop says is not trusted to be
/// a code: what does not look like one is left out, and that is told.
private struct OfflineRead {
    private static let codeBytesMax = 200

    let message: AccessMessage

    init(_ message: AccessMessage) {
        self.message = message
    }

    func entry(of audit: AuditTrail, _ replica: ReplicaID) -> AuditEntry {
        let json = message.entry
        let at = json["at"]?.stringValue.flatMap { Instant($0) }
        let record = json["record"]?.stringValue.flatMap(RecordID.init)
        let action = json["action"]?.stringValue
        let known = action.flatMap { AuditAction(rawValue: "offline-\($0)") }
        var details = ["number": "\(message.number)"]
        details["detail"] = json["detail"]?.stringValue.map(Self.code)
        if known == nil { details["action"] = action.map(Self.code) }
        let isReadable =
            at != nil && known != nil && (record != nil || json["record"]?.isNull ?? true)
        var caller = audit.caller
        caller.origin = .laptop(replica)
        return AuditEntry(
            at: at ?? audit.now, receivedAt: audit.now, caller: caller,
            action: known ?? .offlineOther,
            object: record.map(AuditObject.record) ?? .replica(replica), record: record,
            result: isReadable ? AuditEntry.done : SyncProblem.Code.malformed.rawValue,
            purpose: json["purpose"]?.stringValue.map(AuditTrail.kept), details: details)
    }

    private static func code(_ text: String) -> String {
        let isCode =
            text.utf8.count <= codeBytesMax && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        return isCode ? text : "unreadable"
    }
}

extension SyncCore {
    /// Takes in reads made offline.
    ///
    /// - Throws: ``SyncProblem``.
    package func recordAccess(
        token: String, _ request: AccessRequest
    ) async throws -> AccessReceipt {
        // Also of a laptop that was revoked: what was read there is known before it is wiped.
        let session = try await session(token, for: .handIn)
        let audit = audit(as: session.certificate)
        return try await storage.transaction { transaction in
            try AccessIntake(audit: audit, transaction: transaction, replica: session.id)
                .take(request)
        }
    }
}
