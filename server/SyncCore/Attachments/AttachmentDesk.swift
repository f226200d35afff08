import RecordModel
import SyncProtocol
import Synchronization

/// What one process needs to take in and give out attachments.
package final class AttachmentDesk: Sendable {
    /// Seconds between two looks for uploads that nobody goes on with.
    static let tidySeconds = 3_600

    let files: any AttachmentFiles
    let seats = StreamSeats(
        replicaCountMax: AttachmentLimit.parallelCountMax,
        countMax: AttachmentLimit.parallelAllCountMax)
    private let tidyAt = Mutex<Instant?>(nil)

    init(files: any AttachmentFiles) {
        self.files = files
    }

    /// Throws away old uploads, now and then.
    func tidy(_ now: Instant) async throws {
        let isDue = tidyAt.withLock { tidyAt in
            guard tidyAt.map({ $0 <= now }) ?? true else { return false }
            tidyAt = now.adding(seconds: Self.tidySeconds)
            return true
        }
        guard isDue else { return }
        try await files.discardUnfinished(
            before: now.adding(seconds: -AttachmentLimit.unfinishedSecondsMax))
    }
}
