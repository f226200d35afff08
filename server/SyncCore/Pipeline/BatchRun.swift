import RecordModel
import SyncProtocol

/// Takes one batch through the pipeline inside one transaction.
final class BatchRun {
    /// What is still to be said of an item.
    private enum Pending {
        case said(VerdictReceipt)
        /// Looked up when everything that could go has gone.
        case asked(OperationID, SHA256Digest)

        var digest: SHA256Digest? {
            if case .asked(_, let digest) = self { digest } else { nil }
        }
    }

    let transaction: any SyncTransaction
    private let judge: OperationJudge
    private let feeds: FeedWriter
    let acceptance: Acceptance
    let chains: ChainKeeper
    /// What of a feed is being taken back.
    let reservation = FeedReservation()
    private let adoption: SightAdoption
    private let attachments: AttachmentKeeper
    private var ready: [JudgedOperation] = []
    private let now: Instant
    /// What had waited and was judged again because of this batch, as it is now.
    private(set) var released: [JudgedOperation] = []

    /// - Parameter voice: What the service signs with, and when what comes in does so.
    init(_ transaction: any SyncTransaction, catalogues: CatalogueSet, voice: ServiceVoice) {
        now = voice.time
        let catalogue = catalogues.newest
        let directory = UnitDirectory(transaction)
        let sight = SightReader(transaction, catalogue: catalogue, directory: directory)
        self.transaction = transaction
        judge = OperationJudge(
            transaction: transaction, catalogues: catalogues, directory: directory)
        let feeds = FeedWriter(
            transaction: transaction, sight: sight, reservation: reservation)
        self.feeds = feeds
        let disclosures = DisclosureKeeper(
            transaction: transaction, catalogue: catalogue,
            judge: DisclosureJudge(
                transaction: transaction, catalogues: catalogues, directory: directory,
                sight: sight))
        acceptance = Acceptance(
            transaction: transaction, catalogue: catalogue, feeds: feeds, disclosures: disclosures,
            voice: voice)
        adoption = SightAdoption(
            transaction: transaction,
            naming: NamingKeeper(transaction: transaction, catalogue: catalogue),
            disclosures: disclosures, feeds: feeds)
        attachments = AttachmentKeeper(transaction: transaction, catalogue: catalogue)
        chains = ChainKeeper(transaction: transaction)
    }

    /// Judges a batch and gives a receipt for each item, in its order.
    func run(_ batch: [ReceivedOperation], session: EnrolledReplica) throws -> [VerdictReceipt] {
        try lock(batch)
        let before = try transaction.lastOrder()
        var answered: Set<SHA256Digest> = []
        let pending = try batch.map { item in
            switch item {
            case .spoilt(let spoilt): Pending.said(try take(spoilt, session: session.id))
            case .valid(let valid): try take(valid.operation)
            }
        }
        let digests = Set(pending.compactMap(\.digest))
        released.removeAll { digests.contains($0.operation.headerDigest) }
        return try pending.map { one in
            switch one {
            case .said(let receipt): return receipt
            case .asked(let id, let digest):
                let isFirst = answered.insert(digest).inserted
                return try receipt(
                    id, digest, newAfter: isFirst ? before : nil,
                    session.certificate)
            }
        }
    }

    /// Makes a signed revocation hold.
    func apply(_ revocation: ServiceStatement, gapsAreLost: Bool = false) throws {
        try RevocationKeeper(transaction: transaction, feeds: feeds)
            .apply(revocation, gapsAreLost: gapsAreLost)
    }

    /// Takes the sight locks of the records of a batch, in the order of their ids, before anything
    /// is read. What is woken may take more.
    private func lock(_ batch: [ReceivedOperation]) throws {
        var locks: [RecordID: Bool] = [:]
        for case .valid(let valid) in batch {
            let header = valid.operation.header
            locks[header.record, default: false] =
                locks[header.record] ?? false || acceptance.decidesSight(header)
        }
        for record in locks.keys.sorted() {
            try transaction.lockSight(record, exclusive: locks[record] ?? false)
        }
    }

    /// Works out who sees what was accepted before the service kept that.
    func adopt() throws {
        try adoption.run()
        try attachments.adopt()
    }

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
            _ = try takeBack(operation, at: now)
        } else if try transaction.operation(operation.id, operation.headerDigest) == nil {
            try advance(operation, Arrival(operation, at: now, in: transaction))
            try drain()
        }
        return .asked(operation.id, operation.headerDigest)
    }

    /// Gives an operation its place in its chain, or has it wait for that.
    private func advance(_ operation: RecordOperation, _ arrival: Arrival) throws {
        switch try chains.decide(operation) {
        case .gap(let key):
            if try isLost(operation.id.replica) {
                try giveUp(before: operation.id)
                guard case .gap = try chains.decide(operation) else {
                    return try advance(operation, arrival)
                }
            }
            try put(
                operation, .held(.chainGap, key), "an earlier operation of this replica is missing",
                arrival)
        case .fork(let reason): try put(operation, .refused(.chainFork), reason, arrival)
        case .inPlace:
            try chains.occupy(operation)
            try conclude(operation, arrival)
            try wake(.place(operation.id))
            try settle(operation.id.replica)
        }
    }

    /// Judges again an operation that has its place.
    func judgeAgain(_ operation: RecordOperation, _ arrival: Arrival) throws {
        try conclude(operation, arrival)
        try drain()
    }

    /// Judges again operations that are held, with what they wait for.
    func judgeAgain(_ held: [JudgedOperation]) throws {
        ready += held
        try drain()
    }

    /// Refuses an operation that has its place.
    func conclude(
        _ judged: JudgedOperation, refusing code: ValidityCode, _ reason: String
    ) throws {
        try put(judged.operation, .refused(code), reason, Arrival(judged))
        try wake(.creation(of: judged.operation.header.derivedID))
        try drain()
    }

    /// Gives up the free places of a chain before one.
    func giveUp(before id: OperationID) throws {
        let held = Set(
            try heldOperations().filter { $0.operation.id.replica == id.replica }
                .map(\.operation.id.sequence))
        try chains.giveUp(before: id, except: held)
        try settle(id.replica)
    }

    private func isLost(_ replica: ReplicaID) throws -> Bool {
        try transaction.revocation(replica)?.gapsAreLost ?? false
    }

    func settle(_ replica: ReplicaID) throws {
        for id in try chains.settle(replica) { try wake(.place(id)) }
    }

    private func conclude(_ operation: RecordOperation, _ arrival: Arrival) throws {
        try transaction.lockSight(
            operation.header.record, exclusive: acceptance.decidesSight(operation.header))
        switch try judge.judge(operation, arrival) {
        case .accept(let authorised):
            let record = operation.header.record
            for unit in try acceptance.perform(authorised, arrival) {
                try wake(.participation(of: unit, in: record))
            }
        case .hold(let code, let key, let reason):
            return try put(operation, .held(code, key), reason, arrival)
        case .quarantine(let code, let key, let reason):
            // What it refers to can be handed in already, so that nothing of it gets lost.
            try attachments.note(operation)
            return try put(operation, .quarantined(code, key), reason, arrival)
        case .refuse(let code, let reason):
            try put(operation, .refused(code), reason, arrival)
        }
        try wake(.creation(of: operation.header.derivedID))
    }

    private func put(
        _ operation: RecordOperation, _ status: OperationStatus, _ reason: String,
        _ arrival: Arrival
    ) throws {
        try transaction.putOperation(
            JudgedOperation(
                operation: operation, status: status, reason: reason, seen: arrival.seen,
                reach: arrival.reach, receivedAt: arrival.at))
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
                try advance(operation, Arrival(woken))
            } else {
                try conclude(operation, Arrival(woken))
            }
            if let after = try transaction.operation(operation.id, operation.headerDigest),
                after.status != now.status
            {
                released.append(after)
            }
        }
        ready = []
    }

    /// The receipt of an operation that is in the log.
    ///
    /// - Parameter newAfter: Accepted after this order is accepted now; before it, or when nil, it
    ///   was before.
    private func receipt(
        _ id: OperationID, _ digest: SHA256Digest, newAfter: AcceptanceOrder?,
        _ asking: ReplicaCertificate
    ) throws -> VerdictReceipt {
        guard let judged = try transaction.operation(id, digest) else {
            preconditionFailure("what was taken in is in the log")
        }
        var receipt = VerdictReceipt(
            operation: id, headerDigest: digest, verdict: .accepted, reason: judged.reason)
        switch judged.status {
        case .accepted(let order):
            receipt.verdict = newAfter.map { order > $0 } ?? false ? .accepted : .duplicate
            receipt.position = try transaction.feedPosition(
                asking.unit, of: .operation(id, digest))
        case .held(let code, _): (receipt.verdict, receipt.code) = (.held, code)
        case .quarantined(let code, _): (receipt.verdict, receipt.code) = (.quarantined, code)
        case .refused(let code): (receipt.verdict, receipt.code) = (.refused, code)
        }
        if receipt.verdict != .accepted, id.replica == asking.replica,
            let decision = try transaction.decision(id, digest)
        {
            // The words of who decided are for the author, and for nobody else who asks.
            receipt.reason = [judged.reason, decision.reason].compactMap(\.self)
                .joined(separator: ": ")
        }
        return receipt
    }
}
