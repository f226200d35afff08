import Logging
import SyncClient
import SyncCore
import SyncServer

/// The service on a free port of this machine, spoken to by the real client.
enum LiveLine {
    /// Runs `body` with the address of `core`, and stops it.
    static func run(
        _ core: SyncCore, _ body: @escaping @Sendable (String) async throws -> Void
    ) async throws {
        let (ports, announce) = AsyncStream.makeStream(of: Int.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                guard let address = ListenAddress("127.0.0.1:0") else { return }
                try await HTTPService(
                    core: core, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
                ).run(at: address, stopsOnSignals: false) { announce.yield($0.port) }
            }
            for await port in ports {
                try await body("http://127.0.0.1:\(port)")
                break
            }
            group.cancelAll()
        }
    }
}
