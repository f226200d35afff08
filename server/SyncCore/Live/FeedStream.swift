import AccessPolicy
import RecordModel
import SyncProtocol

/// One replica's stream of "your feed has grown to n".
///
/// Only the newest position is ever told: a slow reader has nothing waiting for it, and who missed
/// some has missed nothing, since pulling goes by the own cursor.
package struct FeedStream: Sendable {
    /// What a stream says.
    package enum News: Hashable, Sendable {
        /// The feed reaches to this position now.
        case position(Int64)
        /// Nothing new; the stream is still there.
        case stillHere
    }

    let core: SyncCore
    let token: String
    let listener: FeedListener
    let seat: StreamSeats.Seat
    let after: Int64?

    /// Gives news until the session is over, the stream is ended, or `give` throws.
    package func follow(_ give: (News) async throws -> Void) async throws {
        var told = after
        var lastSaid: Instant?
        var wakes = listener.wakes.makeAsyncIterator()
        repeat {
            guard let end = try await end() else { return }
            let now = core.environment.now()
            if case .at(let position) = end, position != told {
                try await give(.position(position))
                (told, lastSaid) = (position, now)
            } else if lastSaid?.adding(seconds: FeedStreamLimit.heartbeatSeconds) ?? now <= now {
                try await give(.stillHere)
                lastSaid = now
            }
        } while await wakes.next() != nil
    }

    /// Ends it from outside.
    package func end() { listener.end() }

    private enum End {
        case at(Int64)
        /// The role gets no records, and does not learn either when some are written.
        case untold
    }

    /// Where the feed ends; nil when the session is over.
    private func end() async throws -> End? {
        let session: EnrolledReplica
        do { session = try await core.session(token) } catch is SyncProblem { return nil }
        let role = session.certificate.role
        let reads = ReadPolicy(catalogue: core.catalogues.newest).decide(role: role)
        guard reads.denial == nil else { return .untold }
        let unit = session.certificate.unit
        return .at(try await core.storage.read { try $0.feedEnd(unit).position })
    }
}
