import RecordModel

/// Appends to the audit trail, inside the transaction of what it tells of: one is never kept
/// without the other.
///
/// The work is the same however long the trail is.
package struct AuditTrail: Sendable {
    /// Bytes of a purpose that are kept; what is longer ends there.
    package static let purposeBytesMax = 2_000

    /// Who does it and from where.
    package let caller: AuditCaller
    /// The time.
    package let now: Instant

    /// A trail of what `caller` does.
    package init(caller: AuditCaller, now: Instant) {
        self.caller = caller
        self.now = now
    }

    /// Adds that `action` was done with `object`.
    ///
    /// - Parameters:
    ///   - record: The record that it is about; that of the object when it is one.
    ///   - result: `ok`, or the stable code of why not.
    ///   - purpose: What for, as given.
    ///   - count: Of how many things it tells.
    ///   - details: Codes and numbers only, never what a field says.
    package func append(
        _ action: AuditAction, on object: AuditObject, in transaction: any SyncTransaction,
        record: RecordID? = nil, result: String = AuditEntry.done, purpose: String? = nil,
        count: Int = 1, details: [String: String] = [:]
    ) throws {
        let named = object.kind == .record ? RecordID(object.id) : nil
        try Self.append(
            AuditEntry(
                at: now, caller: caller, action: action, object: object, record: record ?? named,
                result: result, purpose: purpose.map(Self.kept), count: Int64(count),
                details: details), in: transaction)
    }

    /// Adds an entry as it is.
    @discardableResult
    package static func append(
        _ entry: AuditEntry, in transaction: any SyncTransaction
    ) throws -> AuditHead {
        // The head is kept apart, so that a trail that was cut off is not gone on with unseen.
        let head = try head(transaction).next(entry)
        try transaction.putAudit(AuditRow(head: head, entry: entry))
        try transaction.putSetting(.auditHead, Array(head.description.utf8))
        return head
    }

    /// Where the trail ends.
    package static func head(_ transaction: any SyncTransaction) throws -> AuditHead {
        guard let kept = try transaction.setting(.auditHead) else { return .start }
        guard let head = AuditHead(String(decoding: kept, as: UTF8.self)) else {
            throw ServiceProblem(.damaged, ["what": "audit-head"])
        }
        return head
    }

    /// A purpose as it is kept.
    static func kept(_ purpose: String) -> String {
        guard purpose.utf8.count > purposeBytesMax else { return purpose }
        var text = ""
        var count = 0
        for scalar in purpose.unicodeScalars {
            count += scalar.utf8.count
            guard count <= purposeBytesMax else { break }
            text.unicodeScalars.append(scalar)
        }
        return text
    }
}

extension SyncCore {
    /// The audit trail of what the caller does now; of a session's replica once that is proven.
    func audit(as certificate: ReplicaCertificate? = nil) -> AuditTrail {
        AuditTrail(
            caller: certificate.map(caller.proven(by:)) ?? caller, now: environment.now())
    }

    /// The same service, for what `caller` does.
    package func called(by caller: AuditCaller) -> SyncCore {
        var core = self
        core.caller = caller
        return core
    }
}
