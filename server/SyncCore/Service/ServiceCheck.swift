import RecordModel
import SyncProtocol

/// Something that is not as the service left it.
package struct CheckFailure: Hashable, Sendable {
    /// A stable code.
    package let code: String
    /// Where: ids and positions.
    package let place: String

    /// A failure at `place`.
    package init(code: String, place: String) {
        self.code = code
        self.place = place
    }
}

extension SyncCore {
    /// Reads everything back and proves that it fits together: certificates, chains, the log, the
    /// running digests of all feeds, that they hold what their units see and nothing else, and the
    /// audit trail.
    package func check() async throws -> [CheckFailure] {
        let identity = identity
        let catalogue = catalogues.newest
        return try await storage.read { transaction in
            var check = ServiceCheck(transaction: transaction, serviceKey: identity.key.publicKey)
            try check.run()
            var sight = SightCheck(transaction, catalogue: catalogue)
            try sight.run()
            return check.failures + sight.failures
        }
    }
}

/// One full integrity check over an unchanging view.
private struct ServiceCheck {
    static let pageCountMax = 500

    let transaction: any SyncTransaction
    let serviceKey: VerifyingKey
    private(set) var failures: [CheckFailure] = []
    private var certificates: [ReplicaID: ReplicaCertificate] = [:]

    init(transaction: any SyncTransaction, serviceKey: VerifyingKey) {
        self.transaction = transaction
        self.serviceKey = serviceKey
    }

    mutating func run() throws {
        for replica in try transaction.replicas() {
            let certificate = replica.certificate
            certificates[replica.id] = certificate
            if certificate.serviceKey != serviceKey || !certificate.isSigned {
                fail("certificate", replica.id.text)
            }
            try checkChain(replica)
        }
        try checkLog()
        for unit in try transaction.units() { try checkFeed(unit.id) }
        var audit = AuditVerification()
        failures += try audit.run(transaction)
    }

    private mutating func fail(_ code: String, _ place: String) {
        failures.append(CheckFailure(code: code, place: place))
    }

    private mutating func checkChain(_ replica: EnrolledReplica) throws {
        guard replica.chain.sequence > 0 else { return }
        var previous: SHA256Digest?
        var isKnown = true
        for sequence in 1...replica.chain.sequence {
            let id = OperationID(replica: replica.id, sequence: sequence)
            guard let place = try transaction.place(id) else {
                fail("chain-place", id.description)
                continue
            }
            if let digest = place.digest, place.spoilt == nil {
                let operation = try transaction.operation(id, digest)?.operation
                if operation == nil || isKnown && operation?.header.previous != previous {
                    fail("chain-link", id.description)
                }
            }
            previous = place.digest
            isKnown = place.digest != nil
        }
        if previous != replica.chain.digest { fail("chain-end", replica.id.text) }
    }

    private mutating func checkLog() throws {
        var order = AcceptanceOrder.none
        while true {
            let page = try transaction.accepted(
                record: nil, after: order, countMax: Self.pageCountMax)
            for judged in page {
                if judged.order != order.next { fail("log-order", judged.operation.id.description) }
                order = judged.order ?? order.next
                checkSignature(judged.operation)
            }
            guard page.count == Self.pageCountMax else { break }
        }
        if try transaction.lastOrder() != order { fail("log-end", "\(order.number)") }
    }

    private mutating func checkSignature(_ operation: RecordOperation) {
        let content = operation.contentBytes.map { SHA256Digest(of: $0) }
        if let content, content != operation.header.contentDigest {
            fail("content-digest", operation.id.description)
        }
        let certificate = certificates[operation.id.replica]
        do throws(OperationProblem) {
            _ = try ValidOperation(checking: operation, certificate: certificate)
        } catch {
            fail(error.code.rawValue, operation.id.description)
        }
    }

    private mutating func checkFeed(_ unit: String) throws {
        var point = FeedPoint.start
        var introduced: Set<ReplicaID> = []
        while true {
            let page = try transaction.feed(
                unit, after: point.position, countMax: Self.pageCountMax)
            for place in page {
                let spot = "\(unit):\(place.point.position)"
                if place.point != point.next(place.reference.digest) {
                    fail("feed-digest", spot)
                }
                if !place.isHollow, try !isPresent(place.reference, &introduced) {
                    fail("feed-entry", spot)
                }
                point = place.point
            }
            guard page.count == Self.pageCountMax else { return }
        }
    }

    /// Whether what a feed refers to is here, and an author's certificate comes before the
    /// author's operations.
    private func isPresent(
        _ reference: FeedReference, _ introduced: inout Set<ReplicaID>
    ) throws -> Bool {
        switch reference {
        case .statement(let digest):
            let statement = try transaction.statement(digest)
            return statement?.isSigned ?? false && statement?.serviceKey == serviceKey
        case .certificate(let replica, let digest):
            introduced.insert(replica)
            return certificates[replica]?.digest == digest
        case .operation(let id, let digest):
            return try introduced.contains(id.replica)
                && transaction.operation(id, digest)?.order != nil
        }
    }
}
