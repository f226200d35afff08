import RecordModel
import SyncProtocol
import Synchronization

/// Keeps attempts to join and to open sessions within limits.
///
/// Only what fails counts. What is right, a code that holds or a signature that is the replica's,
/// always gets in: nobody is locked out by what somebody else tries.
package final class AttemptGuard: Sendable {
    private let buckets = Mutex(AttemptBuckets())

    /// A guard that saw nothing yet.
    package init() {}

    /// Counts one of `kind` from an origin.
    ///
    /// - Throws: ``SyncProblem`` with `too-many`.
    func count(_ kind: String, _ key: String, _ limit: AttemptLimit, at now: Instant) throws {
        var hasher = Hasher()
        hasher.combine(kind)
        hasher.combine(key)
        let place = hasher.finalize()
        let decision = buckets.withLock { $0.take(place, limit, at: now) }
        if case .wait(let seconds) = decision {
            throw SyncProblem(
                .tooMany, "too many attempts; try again in \(seconds) seconds",
                retryAfterSeconds: seconds)
        }
    }

    /// Does what may fail, and counts it when it does, for where it came from and for what it was
    /// about.
    ///
    /// - Throws: What `body` throws, or ``SyncProblem`` with `too-many` instead.
    func counting<Value>(
        _ kind: String, from origin: AuditOrigin, about subject: String, at now: Instant,
        _ body: () async throws -> Value
    ) async throws -> Value {
        do { return try await body() } catch let problem as SyncProblem {
            guard problem.status == 401 || problem.status == 403 else { throw problem }
            try count("\(kind)-origin", origin.description, .failuresOfOrigin, at: now)
            try count("\(kind)-subject", subject, .failuresOfSubject, at: now)
            throw problem
        }
    }
}
