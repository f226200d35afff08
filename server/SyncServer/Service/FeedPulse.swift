import Logging
import ServiceLifecycle
import SyncCore

/// Beats while the service runs, so that streams hear of what other processes did and end with
/// their sessions.
struct FeedPulse: Service {
    let core: SyncCore
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await Task.sleep(for: .milliseconds(FeedStreamLimit.pulseMilliseconds))
                    try await core.pulse()
                } catch is CancellationError {
                    return
                } catch {
                    // Streams then hear of it at the next beat; laptops ask by themselves too.
                    logger.error("pulse failed", metadata: ["error": "\(type(of: error))"])
                }
            }
        }
    }
}
