import RecordModel
import SyncProtocol

/// Takes one batch through the pipeline inside one transaction.
final class BatchRun {
    /// What is still to be said of an item.
    private enum Pending {
        case said(VerdictReceipt)
        /// Looked up when everything that could go has gone.
        case asked(OperationID, SHA256Digest)
    }

    let transaction: any SyncTransaction
    let acceptance: Acceptance
    let chains: ChainKeeper
    /// What of a feed is being taken back.
    let reservation = FeedReservation()
    private let judge: OperationJudge
    private let adoption: SightAdoption
    private var ready: [JudgedOperation] = []

    init(_ transaction: any SyncTransaction, catalogues: CatalogueSet) {
        let catalogue = catalogues.newest
        let directory = UnitDirectory(transaction)
        let sight = SightReader(transaction, catalogue: catalogue, directory: directory)
        self.transaction = transaction
        judge = OperationJudge(
            transaction: transaction, catalogues: catalogues, directory: directory)
        let feeds = FeedWriter(
            transaction: transaction, sight: sight, reservation: reservation)
        let disclosures = DisclosureKeeper(
            transaction: transaction, catalogue: catalogue,
            judge: DisclosureJudge(
                transaction: transaction, catalogues: catalogues, directory: directory,
                sight: sight))
        acceptance = Acceptance(
            transaction: transaction, catalogue: catalogue, feeds: feeds, disclosures: disclosures)
        adoption = SightAdoption(
            transaction: transaction,
            naming: NamingKeeper(transaction: transaction, catalogue: catalogue),
            disclosures: disclosures, feeds: feeds)
        chains = ChainKeeper(transaction: transaction)
    }

    /// Judges a batch and gives a receipt for each item, in its order.
    func run(_ batch: [ReceivedOperation], session: EnrolledReplica) throws -> [VerdictReceipt] {
        let before = try transaction.lastOrder()
        var answered: Set<SHA256Digest> = []
        let pending = try batch.map { item in
            switch item {
            case .spoilt(let spoilt): Pending.said(try take(spoilt, session: session.id))
            case .valid(let valid): try take(valid.operation)
            }
        }
        return try pending.map { one in
            switch one {
            case .said(let receipt): return receipt
            case .asked(let id, let digest):
                let isFirst = answered.insert(digest).inserted
                return try receipt(
                    id, digest, newAfter: isFirst ? before : nil,
                    unit: session.certificate.unit)
            }
        }
    }

    /// Works out who sees what was accepted before the service kept that.
    func adopt() throws { try adoption.run() }

    /// Judges again what waited for `key`.
    func release(_ key: WaitKey) throws {
        try wake(key)
        try drain()
    }

    private func take(_ spoilt: SpoiltOperation, session: ReplicaID) throws -> VerdictReceipt {
        if let id = spoilt.id, id.replica == session, try chains.spoil(id, with: spoilt) {
            try settle(session)
            try drain()
        }
        return VerdictReceipt(
            operation: spoilt.id, headerDigest: spoilt.digest, verdict: .refused,
            code: spoilt.problem.code, reason: spoilt.problem.message)
    }

    private func take(_ operation: RecordOperation) throws -> Pending {
        if try isProven(operation) {
            _ = try takeBack(operation)
        } else if try transaction.operation(operation.id, operation.headerDigest) == nil {
            let seen = try transaction.replica(operation.id.replica)?.seen ?? .none
            try advance(operation, seen: seen)
            try drain()
        }
        return .asked(operation.id, operation.headerDigest)
    }

    /// Gives an operation its place in its chain, or has it wait for that.
    private func advance(_ operation: RecordOperation, seen: AcceptanceOrder) throws {
        switch try chains.decide(operation) {
        case .gap(let key):
            try put(
                operation, .held(.chainGap, key), "an earlier operation of this replica is missing",
                seen)
        case .fork(let reason): try put(operation, .refused(.chainFork), reason, seen)
        case .inPlace:
            try chains.occupy(operation)
            try conclude(operation, seen: seen)
            try wake(.place(operation.id))
            try settle(operation.id.replica)
        }
    }

    func settle(_ replica: ReplicaID) throws {
        for id in try chains.settle(replica) { try wake(.place(id)) }
    }

    private func conclude(_ operation: RecordOperation, seen: AcceptanceOrder) throws {
        switch try judge.judge(operation, seen: seen) {
        case .accept(let authorised):
            let record = operation.header.record
            for unit in try acceptance.perform(authorised, seen: seen) {
                try wake(.participation(of: unit, in: record))
            }
        case .hold(let code, let key, let reason):
            return try put(operation, .held(code, key), reason, seen)
        case .quarantine(let code, let key, let reason):
            return try put(operation, .quarantined(code, key), reason, seen)
        case .refuse(let code, let reason):
            try put(operation, .refused(code), reason, seen)
        }
        try wake(.creation(of: operation.header.derivedID))
    }

    private func put(
        _ operation: RecordOperation, _ status: OperationStatus, _ reason: String,
        _ seen: AcceptanceOrder
    ) throws {
        try transaction.putOperation(
            JudgedOperation(operation: operation, status: status, reason: reason, seen: seen))
    }

    func wake(_ key: WaitKey) throws {
        ready += try transaction.waiting(for: key)
    }

    /// Judges what was woken, and what that wakes, until nothing can go any more.
    func drain() throws {
        var next = 0
        while next < ready.count {
            let woken = ready[next]
            next += 1
            let operation = woken.operation
            let now = try transaction.operation(operation.id, operation.headerDigest)
            guard let now, now.waitsFor != nil else { continue }
            if case .held(.chainGap, _) = now.status {
                try advance(operation, seen: woken.seen)
            } else {
                try conclude(operation, seen: woken.seen)
            }
        }
        ready = []
    }

    /// The receipt of an operation that is in the log.
    ///
    /// - Parameter newAfter: Accepted after this order is accepted now; before it, or when nil, it
    ///   was before.
    private func receipt(
        _ id: OperationID, _ digest: SHA256Digest, newAfter: AcceptanceOrder?, unit: String
    ) throws -> VerdictReceipt {
        guard let judged = try transaction.operation(id, digest) else {
            preconditionFailure("what was taken in is in the log")
        }
        var receipt = VerdictReceipt(
            operation: id, headerDigest: digest, verdict: .accepted, reason: judged.reason)
        switch judged.status {
        case .accepted(let order):
            receipt.verdict = newAfter.map { order > $0 } ?? false ? .accepted : .duplicate
            receipt.position = try transaction.feedPosition(unit, of: .operation(id, digest))
        case .held(let code, _): (receipt.verdict, receipt.code) = (.held, code)
        case .quarantined(let code, _): (receipt.verdict, receipt.code) = (.quarantined, code)
        case .refused(let code): (receipt.verdict, receipt.code) = (.refused, code)
        }
        return receipt
    }
}
