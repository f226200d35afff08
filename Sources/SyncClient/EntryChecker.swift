import RecordModel
import RecordStore
import SyncProtocol

/// Checks what comes out of a feed before the store takes it in.
struct EntryChecker {
    private let store: RecordStore
    private let serviceKey: VerifyingKey
    private var certificates: [ReplicaID: ReplicaCertificate]

    init(store: RecordStore, serviceKey: VerifyingKey) throws {
        self.store = store
        self.serviceKey = serviceKey
        certificates = Dictionary(
            try store.read { try $0.certificates() }.map { ($0.replica, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Turns entries into what the store takes; what fails a check becomes an empty position.
    func check(_ entries: [FeedEntry], _ outcome: inout SyncOutcome) -> [ReceivedEntry] {
        var known = certificates
        return entries.map { entry in
            ReceivedEntry(
                position: entry.position, digest: entry.digest,
                body: body(of: entry, &known, &outcome))
        }
    }

    private func body(
        of entry: FeedEntry, _ certificates: inout [ReplicaID: ReplicaCertificate],
        _ outcome: inout SyncOutcome
    ) -> ReceivedEntry.Body {
        switch entry.body {
        case .hollow: return .nothing
        case .own(let id): return .own(id)
        case .certificate(let certificate):
            guard certificate.digest == entry.digest, certificate.serviceKey == serviceKey,
                certificate.isSigned
            else {
                outcome.dropped += 1
                return .nothing
            }
            certificates[certificate.replica] = certificate
            return .certificate(certificate)
        case .statement(let statement):
            guard statement.digest == entry.digest, statement.serviceKey == serviceKey,
                statement.isSigned
            else {
                outcome.dropped += 1
                return .nothing
            }
            return .statement(statement)
        case .operation(let bytes):
            do throws(OperationProblem) {
                var reader = WireBatchReader()
                let operation = try reader.next(bytes)
                guard operation.headerDigest == entry.digest else {
                    throw OperationProblem(.digestMismatch, "not the operation that was named")
                }
                return .operation(
                    try ValidOperation(
                        checking: operation, certificate: certificates[operation.id.replica]))
            } catch {
                outcome.dropped += 1
                return .nothing
            }
        }
    }
}
