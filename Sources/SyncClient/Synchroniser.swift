import RecordModel
import RecordStore
import SyncProtocol

/// Performs what the state machine says: one store, one service.
///
/// Every step can be repeated. Whatever is cut, killed or lost in between, the next run goes on
/// from what is on the two disks.
package actor Synchroniser {
    private let store: RecordStore
    private let service: any SyncService
    private let measuresClock: Bool
    private let batchCountMax: Int
    private let versions: SpokenVersions
    private let pause: @Sendable (_ seconds: Int) async throws -> Void
    private let sessions: SessionKeeper?
    private var machine = SyncStateMachine()
    private var token = ""
    private var spoken = SyncVersion.minimum
    private var offeredUpTo: Int64 = 0
    private var outcome = SyncOutcome()

    /// A synchroniser for one run.
    ///
    /// - Parameters:
    ///   - measuresClock: False when the store's clock is fixed, so that no offset is told.
    ///   - sessions: Where a session is kept for the next run, and taken from.
    ///   - batchCountMax: Operations in one batch, in either direction.
    ///   - appVersion: The version of the program, which the service is told.
    ///   - pause: Waits that long, where the service asks for it.
    package init(
        store: RecordStore, service: any SyncService, measuresClock: Bool = true,
        sessions: SessionKeeper? = nil, batchCountMax: Int = SyncLimit.batchOperationCountMax,
        appVersion: String = "",
        pause: @escaping @Sendable (_ seconds: Int) async throws -> Void = {
            try await Task.sleep(for: .seconds($0))
        }
    ) {
        precondition(batchCountMax > 0, "a batch can hold something")
        self.store = store
        self.service = service
        self.measuresClock = measuresClock
        self.sessions = sessions
        self.batchCountMax = batchCountMax
        versions = SpokenVersions(store: store, appVersion: appVersion)
        self.pause = pause
    }

    /// Joins the service at `url` with a one-time code.
    package static func enrol(
        store: RecordStore, service: any SyncService, url: String, code: String, appVersion: String
    ) async throws -> EnrolmentAnswer {
        let identity = store.identity
        // With whose code it must be: a wrong one is refused before it is used up.
        let answer = try await service.enrol(
            EnrolmentRequest(
                code: code, publicKey: store.publicKey, author: identity.author,
                appVersion: appVersion, practice: identity.isPractice,
                organisation: identity.organisation, unit: identity.unit, role: identity.role))
        let certificate = answer.certificate
        guard certificate.isSigned, certificate.replica == store.replica else {
            throw SyncProblem(.badSignature, "the service's certificate is not valid")
        }
        guard certificate.organisation == identity.organisation, certificate.unit == identity.unit,
            certificate.role == identity.role
        else {
            throw SyncProblem(
                .codeInvalid, "the code is for another organisation, unit or role than this store")
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

    /// Synchronises until nothing is left to send or to take.
    ///
    /// - Parameter progress: Called after each page.
    /// - Throws: ``SyncProblem``, ``StoreError``. What was not acknowledged still waits.
    package func run(
        progress: @Sendable (SyncProgress) -> Void = { _ in }
    ) async throws -> SyncOutcome {
        var event = SyncStateMachine.Event.start
        var lastProblem: SyncProblem?
        while true {
            let action = machine.handle(event)
            do {
                switch action {
                case .openSession: event = try await openSession()
                case .exchange: event = try await exchange(progress)
                case .wait:
                    try await pause(SyncPause.seconds(after: lastProblem))
                    event = .waited
                case .report: event = try await report()
                case .finish:
                    if case .failed(let code) = event { outcome.access.notSent = code }
                    return outcome
                case .stop, .ignore: break
                }
            } catch let problem as SyncProblem {
                lastProblem = problem
                if problem.code == .protocolUnsupported { try versions.note(problem) }
                event = .failed(problem.code)
                continue
            }
            switch action {
            case .stop(let code):
                throw lastProblem ?? SyncProblem(code, "the service can't go on")
            case .ignore: throw SyncProblem(.unavailable, "an answer came out of turn")
            case .openSession, .exchange, .wait, .report, .finish: continue
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

    private func openSession() async throws -> SyncStateMachine.Event {
        // One that was tried and is over does not come back: it is taken out here.
        if let kept = sessions?.take() {
            token = kept
        } else {
            let opener = SessionOpener(
                store: store, service: service, appVersion: versions.appVersion)
            token = try await opener.open().token
        }
        spoken = try versions.agreed()
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
                version: spoken, epoch: position.epoch, cursor: position.cursor,
                feedDigest: position.feedDigest,
                operations: batch.map(\.operation.canonicalBytes),
                limit: batchCountMax))
        let offset = clockOffset(answer, began: began)
        if let revocation = try revocation(in: answer, position.serviceKey) {
            return try handIn(answer, batch, revocation)
        }
        sessions?.keep(token)
        let applied = try apply(answer, to: batch, position, offset)
        offeredUpTo = batch.last?.number ?? offeredUpTo
        progress(
            SyncProgress(
                judged: outcome.sent, received: outcome.received, position: applied.cursor,
                end: answer.feedHead.position))
        let moreToSend = try store.read { try !$0.offers(after: offeredUpTo, limit: 1).isEmpty }
        return .applied(moreToReceive: answer.more, moreToSend: moreToSend)
    }

    /// Writes down the receipts and the revocation: nothing else of the answer is used.
    private func handIn(
        _ answer: SyncAnswer, _ batch: [LoggedOperation], _ revocation: ServiceStatement
    ) throws -> SyncStateMachine.Event {
        guard answer.verdicts.count == batch.count else {
            throw SyncProblem(.malformed, "the service did not judge each operation once")
        }
        var run = outcome
        run.revocation = revocation
        let end = ChainPoint(sequence: answer.ownChain.sequence, digest: answer.ownChain.digest)
        let last = batch.last?.number ?? offeredUpTo
        let moreToSend = try store.write { writer in
            for (logged, receipt) in zip(batch, answer.verdicts) {
                try Self.take(receipt, of: logged, &run, writer)
            }
            guard try writer.keepRevocation(revocation, judgedEnd: end) else {
                throw SyncProblem(.badSignature, "the revocation is not this laptop's")
            }
            let moreToSend = try !writer.reader.offers(after: last, limit: 1).isEmpty
            // A service that was restored gets again what it lost, at the next synchronisation.
            if !moreToSend { try writer.offerAgain(after: end.sequence) }
            return moreToSend
        }
        outcome = run
        offeredUpTo = last
        return .applied(moreToReceive: false, moreToSend: moreToSend)
    }

    /// The revocation of this very laptop, signed by its own service; nil when there is none.
    private func revocation(
        in answer: SyncAnswer, _ serviceKey: VerifyingKey
    ) throws -> ServiceStatement? {
        for statement in answer.revocations {
            guard case .revocation(store.replica, _) = statement.subject,
                statement.serviceKey == serviceKey, statement.isSigned
            else { continue }
            return statement
        }
        return nil
    }

    private func outbox(_ reader: StoreReader) throws -> [LoggedOperation] {
        var bytes = 0
        return try reader.offers(after: offeredUpTo, limit: batchCountMax)
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
        var run = outcome
        let entries = checker.check(answer.entries, &run)
        let position = try store.write { writer in
            for (logged, receipt) in zip(batch, answer.verdicts) {
                try Self.take(receipt, of: logged, &run, writer)
            }
            var (position, received) = try writer.apply(entries, after: before)
            run.received += received
            try Self.prove(position, answer)
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

    private static func take(
        _ receipt: VerdictReceipt, of logged: LoggedOperation, _ outcome: inout SyncOutcome,
        _ writer: StoreWriter
    ) throws {
        let operation = logged.operation
        // What does not name this very operation is no receipt of it: it goes on waiting, and the
        // others of its batch have theirs.
        guard receipt.operation == operation.id,
            receipt.headerDigest == operation.headerDigest
        else {
            outcome.held.append(
                SyncOutcome.Notice(
                    operation: operation.id, code: "receipt-mismatch",
                    reason: receipt.reason ?? "the service's receipt is for something else"))
            return
        }
        let notice = SyncOutcome.Notice(
            operation: operation.id, code: receipt.codeText ?? "",
            reason: receipt.reason ?? "")
        let verdict: LogVerdict
        switch receipt.verdict {
        case .accepted, .duplicate:
            outcome.sent += 1
            verdict = .accepted
        case .held:
            outcome.held.append(notice)
            verdict = .held
        case .quarantined:
            // It is offered again at each sync, to hear what was decided; it is told once.
            if logged.verdict != .quarantined { outcome.quarantined.append(notice) }
            verdict = .quarantined
        case .refused:
            outcome.refused.append(notice)
            verdict = .refused
        }
        try writer.apply(
            ReceivedVerdict(
                operation: operation.id, headerDigest: operation.headerDigest, verdict: verdict,
                code: receipt.codeText, reason: receipt.reason, position: receipt.position))
    }
}
