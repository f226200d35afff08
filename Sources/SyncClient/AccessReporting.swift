import RecordModel
import RecordStore
import SyncProtocol

/// What became of the reads made here at a sync.
package struct AccessOutcome: Hashable, Sendable {
    /// Entries that the service has now and had not before.
    package var sent = 0
    /// Places where the chain did not go on from what the service had. They were kept there.
    package var findings: [AccessReceipt.Finding] = []
    /// Why some could not be handed in this time; nil when all could.
    package var notSent: SyncProblem.Code?
}

/// Hands in the reads made here, a page at a time.
struct AccessReporting {
    /// Bytes of the entries of one page, about.
    private static let pageBytesMax = SyncLimit.accessBodyBytesMax / 2

    let store: RecordStore
    let service: any SyncService
    let token: String

    /// Hands in one page, and writes its receipt down.
    ///
    /// - Returns: The service's answer; nil when nothing waits.
    func page() async throws -> AccessReceipt? {
        try store.write { try $0.chainAccessEntries() }
        guard let request = try next() else { return nil }
        let receipt = try await service.recordAccess(token: token, request)
        guard let end = request.entries.last, receipt.receipt.number >= end.number else {
            throw SyncProblem(.malformed, "the receipt is not for what was handed in")
        }
        try store.write {
            try $0.saveAccessReceipt(AuditHead(number: end.number, digest: end.digest))
        }
        return receipt
    }

    private func next() throws -> AccessRequest? {
        let standing = try store.read { try $0.accessStanding() }
        let after = standing.receipt ?? .start
        let entries = try store.read {
            try $0.accessEntries(
                after: after.number, countMax: SyncLimit.accessEntryCountMax,
                bytesMax: Self.pageBytesMax)
        }
        guard !entries.isEmpty else { return nil }
        return AccessRequest(
            after: after,
            entries: entries.map {
                AccessMessage(number: $0.head.number, entry: $0.json, digest: $0.head.digest)
            })
    }
}
