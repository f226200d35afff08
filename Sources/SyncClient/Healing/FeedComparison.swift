import RecordModel
import RecordStore
import SyncProtocol

/// Finds the last position at which this store's feed and the service's agree: by bisection with
/// many points at a time, so in few round trips however long the feed is.
struct FeedComparison {
    /// Points in one round trip.
    static let pointCountMax: Int64 = 64

    /// What came of it.
    struct Result {
        /// The last agreement.
        let mark: FeedMark
        /// The same, signed by the service.
        let head: FeedHead
        /// The last answer.
        let answer: ComparisonAnswer
    }

    let store: RecordStore
    let service: any SyncService
    let token: String
    let position: SyncPosition

    /// The last agreement.
    ///
    /// - Throws: ``SyncProblem``: also when the service says what can't be.
    func run() async throws -> Result {
        let start = FeedMark(position: 0, digest: FeedDigest.empty)
        var open = position.cursor
        var result = try await ask([start])
        while result.mark.position < open {
            let points = try marks(after: result.mark.position, upTo: open)
            guard !points.isEmpty else { break }
            let next = try await ask(points + [result.mark])
            guard next.mark.position >= result.mark.position else {
                throw SyncProblem(.feedMismatch, "the service no longer has what it had just now")
            }
            result = next
            // The next point did not agree, nor does anything after it.
            open = points.first { $0.position > next.mark.position }.map { $0.position - 1 } ?? open
            if points.last?.position == next.mark.position { break }
        }
        return result
    }

    private func ask(_ points: [FeedMark]) async throws -> Result {
        let answer = try await service.compare(
            token: token, ComparisonRequest(points: points))
        guard let head = answer.agreement, head.unit == store.identity.unit,
            head.isSigned(by: position.serviceKey),
            let mark = points.first(where: {
                $0.position == head.position && $0.digest == head.digest
            })
        else { throw SyncProblem(.feedMismatch, "the service's comparison can't be") }
        return Result(mark: mark, head: head, answer: answer)
    }

    /// Positions to ask about, evenly spread and with the last; those only whose running digest can
    /// be worked out here.
    private func marks(after start: Int64, upTo end: Int64) throws -> [FeedMark] {
        let count = min(end - start, Self.pointCountMax)
        let positions = (1...count).map { start + (end - start) * $0 / count }
        return try store.read { reader in
            try positions.compactMap { place in
                try reader.feedDigest(at: place, from: FeedDigest.empty)
                    .map { FeedMark(position: place, digest: $0) }
            }
        }
    }
}
