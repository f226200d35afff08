import RecordModel
import RecordStore
import SyncProtocol

/// What the lane of attachments did, and what is left.
package struct AttachmentOutcome: Hashable, Sendable {
    /// Attachments that the service has now, and had not.
    package var sent = 0
    /// Attachments that are here now.
    package var received = 0
    /// Attachments that the service will never have.
    package var refused = 0
    /// Attachments that still have to go, those included whose operation was not accepted yet.
    package var toSend = 0
    /// Attachments that are not here yet.
    package var toFetch = 0
    /// Why it stopped before its end; nil when it did not.
    package var problem: SyncProblem.Code?

    /// An outcome of a run that did nothing.
    package init() {}

    /// Whether anything went or came.
    package var didSomething: Bool { sent + received + refused > 0 }

    /// Adds what a later run did; of what is left, the last word counts.
    package mutating func add(_ later: AttachmentOutcome) {
        let before = self
        self = later
        sent += before.sent
        received += before.received
        refused += before.refused
    }
}

/// The lane of attachments: after the text, beside it, and never before it. It goes on where it was
/// cut, block by block, and nothing it does or fails to do holds up an operation.
package actor AttachmentLane {
    /// Attachments that one run fetches.
    package static let fetchedCountMax = 100
    /// Bytes that one run fetches.
    package static let fetchedBytesMax: Int64 = 1_024 * 1_024 * 1_024
    /// How often a run asks anew how far an upload is.
    static let restartCountMax = 3

    private let store: RecordStore
    private let service: any AttachmentService
    private let sessions: SessionKeeper
    private let renew: @Sendable () async throws -> Void
    private var outcome = AttachmentOutcome()

    /// A lane for one store and one service.
    ///
    /// - Parameters:
    ///   - service: With a connection of its own, so that what stalls here stalls nothing else.
    ///   - renew: Opens a session anew.
    package init(
        store: RecordStore, service: any AttachmentService, sessions: SessionKeeper,
        renew: @escaping @Sendable () async throws -> Void
    ) {
        self.store = store
        self.service = service
        self.sessions = sessions
        self.renew = renew
    }

    /// Hands in what may go, then fetches what is not here.
    ///
    /// - Throws: ``StoreError``; what the service or the network does is in the outcome.
    package func run() async throws -> AttachmentOutcome {
        outcome = AttachmentOutcome()
        do {
            for attachment in try store.read({ try $0.attachments() })
            where attachment.isKept && !attachment.isServed && attachment.isReferredTo
                && attachment.problem == nil
            {
                try Task.checkCancellation()
                try await handIn(attachment)
            }
            try await fetchAll()
        } catch let problem as SyncProblem {
            outcome.problem = problem.code
        } catch is CancellationError {}
        let left = try store.read { try $0.attachments() }
        outcome.toSend = left.count { $0.isKept && !$0.isServed && $0.problem == nil }
        outcome.toFetch = left.count { !$0.isKept && $0.isReferredTo }
        return outcome
    }

    /// Fetches one attachment now.
    ///
    /// - Throws: ``SyncProblem`` with `not-found` while the service does not have it.
    package func fetch(_ digest: SHA256Digest) async throws {
        _ = try await take(digest)
    }

    private func handIn(_ attachment: StoredAttachment) async throws {
        let (digest, folder) = (attachment.digest, store.attachmentFolder)
        guard folder.has(digest), let total = attachment.byteCount else { return }
        do {
            var state = try await asking { try await $0.attachmentState(token: $1, digest) }
            var restarts = 0
            while !state.isComplete {
                try Task.checkCancellation()
                let count = min(AttachmentLimit.sentChunkBytes, total - state.offset)
                let bytes = try folder.read(digest, at: state.offset, count: Int(max(count, 0)))
                guard
                    let range = ContentRange(
                        start: state.offset, end: state.offset + Int64(bytes.count), total: total)
                else { throw SyncProblem(.wrongOffset, "the service is further than the file") }
                do {
                    state = try await asking {
                        try await $0.putAttachment(token: $1, digest, range, bytes)
                    }
                } catch let problem as SyncProblem
                    where problem.code == .wrongOffset && restarts < Self.restartCountMax
                {
                    restarts += 1
                    state = try await asking { try await $0.attachmentState(token: $1, digest) }
                }
            }
            guard let epoch = try store.read({ try $0.syncPosition()?.epoch }) else { return }
            try store.write { try $0.attachmentServed(digest, epoch: epoch) }
            outcome.sent += 1
        } catch let problem as SyncProblem {
            switch problem.code {
            case .hashMismatch, .tooLarge:
                // Its bytes are kept; `verify` tells what became of them here.
                try store.write { try $0.attachmentRefused(digest, code: problem.code.rawValue) }
                outcome.refused += 1
            case .notFound, .wrongOffset: return
            default: throw problem
            }
        }
    }

    private func fetchAll() async throws {
        var bytes: Int64 = 0
        for attachment in try store.read({ try $0.attachments() })
            .filter({ !$0.isKept && $0.isReferredTo }).prefix(Self.fetchedCountMax)
        {
            try Task.checkCancellation()
            guard bytes < Self.fetchedBytesMax else { return }
            do { bytes += try await take(attachment.digest) } catch let problem as SyncProblem
                where problem.code == .notFound || problem.code == .hashMismatch
            {
                // It was not handed in yet, or may not be seen; the next run asks again.
                continue
            }
        }
    }

    private func take(_ digest: SHA256Digest) async throws -> Int64 {
        let incoming = try store.incoming(digest)
        var offset = try incoming.byteCount()
        var total = offset + 1
        while offset < total {
            try Task.checkCancellation()
            let place = offset
            let (bytes, all) = try await asking {
                try await $0.getAttachment(
                    token: $1, digest, at: place, count: AttachmentLimit.fetchedChunkBytes)
            }
            guard !bytes.isEmpty, all <= AttachmentLimit.attachmentBytesMax else {
                throw SyncProblem(.malformed, "the service gives an attachment that can't be")
            }
            total = all
            offset += try incoming.append(bytes, isLast: offset + Int64(bytes.count) == total)
        }
        guard try incoming.finish() else {
            throw SyncProblem(.hashMismatch, "these are not the bytes that were named")
        }
        let (count, epoch) = (total, try store.read { try $0.syncPosition()?.epoch })
        try store.write { writer in
            try writer.attachmentKept(digest, byteCount: count)
            if let epoch { try writer.attachmentServed(digest, epoch: epoch) }
        }
        outcome.received += 1
        return count
    }

    /// Calls the service with the session; once anew when that is over.
    private func asking<Value: Sendable>(
        _ call: @Sendable (any AttachmentService, String) async throws -> Value
    ) async throws -> Value {
        if let token = sessions.current {
            do { return try await call(service, token) } catch let problem as SyncProblem
                where problem.code == .unauthorised
            {
                // It is opened anew below.
            }
        }
        try await renew()
        guard let token = sessions.current else {
            throw SyncProblem(.unauthorised, "no session could be opened")
        }
        return try await call(service, token)
    }
}
