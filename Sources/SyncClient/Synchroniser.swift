import RecordModel
import RecordStore
import SyncProtocol

/// Performs what the state machine says: one store, one service.
///
/// Every step can be repeated. Whatever is cut, killed or lost in between, the next run goes on
/// from what is on the two disks.
package actor Synchroniser {
    let store: RecordStore
    private let service: any SyncService
    private let measuresClock: Bool
    private let sessions: SessionKeeper?
    private var machine = SyncStateMachine()
    private var token = ""
    var offeredUpTo: Int64 = 0
    var outcome = SyncOutcome()

    /// A synchroniser for one run.
    ///
    /// - Parameters:
    ///   - measuresClock: False when the store's clock is fixed, so that no offset is told.
    ///   - sessions: Where a session is kept for the next run, and taken from.
    package init(
        store: RecordStore, service: any SyncService, measuresClock: Bool = true,
        sessions: SessionKeeper? = nil
    ) {
        self.store = store
        self.service = service
        self.measuresClock = measuresClock
        self.sessions = sessions
    }

    /// Joins the service at `url` with a one-time code.
    package static func enrol(
        store: RecordStore, service: any SyncService, url: String, code: String, appVersion: String
    ) async throws -> EnrolmentAnswer {
        let identity = store.identity
        let copy = try store.read { try $0.copyState() }
        let key: VerifyingKey
        if case .stopped = copy {
            key = try store.write { writer in try writer.nextKey().publicKey }
        } else {
            key = store.publicKey
        }
        // With whose code it must be: a wrong one is refused before it is used up.
        let answer = try await service.enrol(
            EnrolmentRequest(
                code: code, publicKey: key, author: identity.author,
                appVersion: appVersion, practice: identity.isPractice,
                organisation: identity.organisation, unit: identity.unit, role: identity.role))
        let certificate = answer.certificate
        guard certificate.isSigned, certificate.replica == key.replica else {
            throw SyncProblem(.badSignature, "the service's certificate is not valid")
        }
        guard certificate.organisation == identity.organisation, certificate.unit == identity.unit,
            certificate.role == identity.role
        else {
            throw SyncProblem(
                .codeInvalid, "the code is for another organisation, unit or role than this store")
        }
        if copy != .own {
            try takeNewKey(store, certificate, copy)
            return answer
        }
        try store.write { writer in
            try writer.enrolled(
                SyncPosition(
                    url: url, service: answer.service, serviceKey: certificate.serviceKey,
                    epoch: answer.epoch, cursor: 0, feedDigest: FeedDigest.empty),
                certificate: certificate, profile: answer.regionProfile)
        }
        return answer
    }

    /// A store that gets a new key stays with its service, and where it is in the unit's feed.
    private static func takeNewKey(
        _ store: RecordStore, _ certificate: ReplicaCertificate, _ copy: CopyState
    ) throws {
        guard try store.read({ try $0.syncPosition() })?.serviceKey == certificate.serviceKey
        else {
            throw SyncProblem(.badSignature, "a new key is given by the service of the old one")
        }
        if case .stopped = copy { try store.changeKey(to: certificate) }
    }

    /// Synchronises until nothing is left to send or to take.
    ///
    /// - Parameter progress: Called after each page.
    /// - Throws: ``SyncProblem``, ``StoreError``. What was not acknowledged still waits.
    package func run(
        progress: @Sendable (SyncProgress) -> Void = { _ in }
    ) async throws -> SyncOutcome {
        var event = SyncStateMachine.Event.start
        var lastProblem: SyncProblem?
        try requireOwnKey()
        while true {
            let action = machine.handle(event)
            do {
                switch action {
                case .openSession: event = try await openSession()
                case .introduce: event = try await openSession(introducing: true)
                case .exchange: event = try await exchange(progress)
                case .heal: event = try await heal()
                case .report: event = try await report()
                case .finish:
                    if case .failed(let code) = event { outcome.access.notSent = code }
                    return outcome
                case .stop, .ignore: break
                }
            } catch let problem as SyncProblem {
                lastProblem = problem
                event = .failed(problem.code)
                continue
            }
            switch action {
            case .stop(let code):
                throw lastProblem ?? SyncProblem(code, "the service can't go on")
            case .ignore: throw SyncProblem(.unavailable, "an answer came out of turn")
            case .openSession, .introduce, .exchange, .heal, .report, .finish: continue
            }
        }
    }

    private func report() async throws -> SyncStateMachine.Event {
        let reporting = AccessReporting(store: store, service: service, token: token)
        guard let receipt = try await reporting.page() else {
            return .reported(moreToReport: false)
        }
        outcome.access.sent += receipt.taken
        outcome.access.findings += receipt.findings
        return .reported(moreToReport: true)
    }

    private func openSession(
        introducing: Bool = false
    ) async throws -> SyncStateMachine.Event {
        // One that was tried and is over does not come back: it is taken out here.
        if !introducing, let kept = sessions?.take() {
            token = kept
            return .sessionOpened
        }
        let answer = try await SessionOpener(store: store, service: service)
            .open(introducing: introducing)
        try requireOwnChain(answer.ownChain)
        token = answer.token
        return .sessionOpened
    }

    private func exchange(
        _ progress: @Sendable (SyncProgress) -> Void
    ) async throws -> SyncStateMachine.Event {
        let (position, batch) = try store.read { reader in
            (try reader.syncPosition(), try outbox(reader))
        }
        guard let position else { throw SyncProblem(.unknownReplica, "this store is not enrolled") }
        let began = store.environment.wallMilliseconds()
        let answer = try await service.synchronise(
            token: token,
            SyncRequest(
                epoch: position.epoch, cursor: position.cursor, feedDigest: position.feedDigest,
                operations: batch.map(\.operation.canonicalBytes),
                limit: SyncLimit.batchOperationCountMax))
        let offset = clockOffset(answer, began: began)
        if let revocation = try revocation(in: answer, position.serviceKey) {
            return try handIn(answer, batch, revocation)
        }
        sessions?.keep(token)
        let applied = try apply(answer, to: batch, position, offset)
        offeredUpTo = batch.last?.number ?? offeredUpTo
        try requireOwnKey()
        progress(
            SyncProgress(
                judged: outcome.sent, received: outcome.received, position: applied.cursor,
                end: answer.feedHead.position))
        if !answer.more { try reissue() }
        let moreToSend = try store.read { try !$0.offers(after: offeredUpTo, limit: 1).isEmpty }
        if !answer.more, !moreToSend { try proveOwnChain(answer.ownChain) }
        return .applied(moreToReceive: answer.more, moreToSend: moreToSend)
    }

    func reissued(_ count: Int) { outcome.reissued += count }

    /// Compares with the service, offers again what it lost, and goes back to what both have.
    private func heal() async throws -> SyncStateMachine.Event {
        var healer = Healer(store: store, service: service, token: token)
        let healing = try await healer.run()
        outcome.healing = outcome.healing?.followed(by: healing) ?? healing
        offeredUpTo = 0
        return .healed
    }

    private func outbox(_ reader: StoreReader) throws -> [LoggedOperation] {
        var bytes = 0
        return try reader.offers(after: offeredUpTo, limit: SyncLimit.batchOperationCountMax)
            .prefix { logged in
                bytes += logged.operation.canonicalByteCount
                return bytes <= SyncLimit.batchBytesMax
            }
    }

    /// The middle of the exchange here against the service's clock.
    private func clockOffset(_ answer: SyncAnswer, began: Int64) -> Int64? {
        guard measuresClock else { return nil }
        let ended = store.environment.wallMilliseconds()
        return (began + ended) / 2 - answer.serverTime.milliseconds
    }

    /// Verdicts, entries and cursor in one local transaction.
    private func apply(
        _ answer: SyncAnswer, to batch: [LoggedOperation], _ before: SyncPosition,
        _ offset: Int64?
    ) throws -> SyncPosition {
        guard answer.verdicts.count == batch.count else {
            throw SyncProblem(.malformed, "the service did not judge each operation once")
        }
        guard answer.feedHead.isSigned(by: before.serviceKey),
            answer.feedHead.unit == store.identity.unit
        else { throw SyncProblem(.feedMismatch, "the feed's head is not signed by the service") }
        let checker = try EntryChecker(store: store, serviceKey: before.serviceKey)
        try requireOwnChain(answer.ownChain)
        var run = outcome
        let entries = checker.check(answer.entries, &run)
        let position = try store.write { writer in
            for (logged, receipt) in zip(batch, answer.verdicts) {
                try Self.take(receipt, of: logged, &run, writer)
            }
            var (position, received) = try writer.apply(entries, after: before)
            run.received += received
            try Self.prove(position, answer)
            if position.cursor == answer.feedHead.position {
                try writer.keep(head: answer.feedHead.json)
            }
            position.epoch = answer.epoch
            position.isReceiving = answer.more
            if !answer.more {
                position.lastSyncAt = Instant(
                    milliseconds: store.environment.wallMilliseconds())
                position.clockOffsetMilliseconds = offset
            }
            try writer.save(position)
            if let head = answer.auditHead { try writer.saveAuditHead(head) }
            return position
        }
        run.cursor = position.cursor
        run.clockOffsetMilliseconds = offset
        outcome = run
        return position
    }

    /// At the end of the feed both sides must have the same running digest.
    private static func prove(_ position: SyncPosition, _ answer: SyncAnswer) throws {
        guard position.cursor == answer.cursor else {
            throw SyncProblem(.feedMismatch, "the service's cursor is not the last entry's")
        }
        if position.cursor == answer.feedHead.position,
            position.feedDigest != answer.feedHead.digest
        {
            throw SyncProblem(.feedMismatch, "the feed differs from what the service signed")
        }
    }

    static func take(
        _ receipt: VerdictReceipt, of logged: LoggedOperation, _ outcome: inout SyncOutcome,
        _ writer: StoreWriter
    ) throws {
        let operation = logged.operation
        guard receipt.operation ?? operation.id == operation.id,
            receipt.headerDigest ?? operation.headerDigest == operation.headerDigest
        else { throw SyncProblem(.malformed, "a receipt is for another operation") }
        let notice = SyncOutcome.Notice(
            operation: operation.id, code: receipt.code?.rawValue ?? "",
            reason: receipt.reason ?? "")
        switch receipt.verdict {
        case .accepted, .duplicate: outcome.sent += 1
        case .held: outcome.held.append(notice)
        case .quarantined:
            // It is offered again at each sync, to hear what was decided; it is told once.
            if logged.verdict != .quarantined { outcome.quarantined.append(notice) }
        case .refused: outcome.refused.append(notice)
        }
        try writer.apply(receipt.received(of: operation))
        if receipt.code == .chainFork { try writer.stopWriting(because: .forked) }
    }
}
