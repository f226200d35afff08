import Foundation
import Synchronization

/// A line that lets everything through but streams of events, which it cuts; or but another call,
/// which it leaves hanging.
///
/// Unlike ``FaultProxy`` it passes bytes as they come, since a stream has no end to wait for.
package final class CuttingProxy: Sendable {
    private static let stallSecondsMax = 30.0

    /// Where laptops connect.
    package let port: Int
    private let listener: Socket
    private let cuts = Mutex(0)
    private let stalls: String?
    private let hasStalled = DispatchSemaphore(value: 0)
    private let isOver = DispatchSemaphore(value: 0)

    /// How many streams it cut.
    package var cutCount: Int { cuts.withLock { $0 } }

    /// A line to the service on that port.
    ///
    /// - Parameter stalls: The beginning of a request that is left hanging.
    package init(to target: Int, stalls: String? = nil) throws {
        (listener, port) = try Socket.listening()
        self.stalls = stalls
        Thread.detachNewThread { [listener, weak self] in
            while let client = listener.accepted() {
                guard let self, let server = try? Socket.connected(to: target) else {
                    client.end()
                    continue
                }
                self.pass(client, server)
            }
        }
    }

    /// Waits until a call hangs.
    package func waitForStall() -> Bool {
        hasStalled.wait(timeout: .now() + Self.stallSecondsMax) == .success
    }

    /// Stops listening, and lets go of what hangs.
    package func end() {
        isOver.signal()
        listener.wake()
        listener.end()
    }

    private func pass(_ client: Socket, _ server: Socket) {
        Thread.detachNewThread { [weak self] in
            Self.copy(from: client, to: server) { bytes in self?.mayPass(bytes) ?? false }
        }
        Thread.detachNewThread { Self.copy(from: server, to: client) { _ in true } }
    }

    private func mayPass(_ bytes: [UInt8]) -> Bool {
        guard let stalls else {
            let isStream = bytes.starts(with: "GET /v1/feed-events".utf8)
            if isStream { cuts.withLock { $0 += 1 } }
            return !isStream
        }
        guard bytes.starts(with: stalls.utf8) else { return true }
        hasStalled.signal()
        // Nothing more passes, until this is over.
        isOver.wait()
        isOver.signal()
        return false
    }

    /// Copies until an end, or until something is not let through; then both are over.
    private static func copy(
        from source: Socket, to target: Socket, _ mayPass: ([UInt8]) -> Bool
    ) {
        while true {
            let bytes = source.receive()
            guard !bytes.isEmpty, mayPass(bytes), target.send(bytes) else { break }
        }
        source.wake()
        target.wake()
    }
}
