import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import SyncCore

/// Where the service listens.
package struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
    /// The host; without TLS one that reaches this machine only.
    package let host: String
    /// The port; 0 takes a free one.
    package let port: Int

    /// Reads `HOST:PORT`, with an IPv6 address in brackets; nil when it is not that.
    package init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"),
            let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port)
        else { return nil }
        let host = text[..<colon].trimmingPrefix("[")
        self.host = host.hasSuffix("]") ? String(host.dropLast()) : String(host)
        self.port = port
        guard !self.host.isEmpty else { return nil }
    }

    private init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Whether only programs on this machine can reach it.
    package var isLoopback: Bool {
        host == "localhost" || host == "::1"
            || (host.hasPrefix("127.") && host.utf8.allSatisfy { "0123456789.".utf8.contains($0) })
    }

    /// The same host on the port that was taken.
    func taking(_ port: Int) -> ListenAddress { ListenAddress(host: host, port: port) }

    /// `HOST:PORT`.
    package var description: String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}

/// The service on the network.
package struct HTTPService: Sendable {
    /// How often refusals that were counted are kept.
    private static let flushInterval = Duration.seconds(60)

    private let core: SyncCore
    private let logger: Logger
    private let times: ConnectionTimes
    private let isBehindProxy: Bool

    /// A service in front of `core`.
    ///
    /// - Parameters:
    ///   - times: When a connection is closed, and how many there may be.
    ///   - isBehindProxy: Whether the last address of `X-Forwarded-For` is from where a call comes.
    package init(
        core: SyncCore, logger: Logger, times: ConnectionTimes = ConnectionTimes(),
        isBehindProxy: Bool = false
    ) {
        self.core = core
        self.logger = logger
        self.times = times
        self.isBehindProxy = isBehindProxy
    }

    /// Listens until the task is cancelled or, with `stopsOnSignals`, the process is asked to
    /// stop; requests under way are finished first.
    ///
    /// - Parameters:
    ///   - address: Where; a loopback address, as there is no TLS here yet.
    ///   - onListening: Called once requests are answered, with the address taken.
    package func run(
        at address: ListenAddress, stopsOnSignals: Bool,
        onListening: @escaping @Sendable (ListenAddress) -> Void
    ) async throws {
        precondition(address.isLoopback, "without TLS the service listens on loopback only")
        var application = Application(
            router: ServiceRouter(core: core, logger: logger, isBehindProxy: isBehindProxy)
                .make(),
            server: .http1(
                configuration: HTTP1Channel.Configuration(
                    additionalChannelHandlers: [
                        ConnectionLimits(
                            requestTimeout: times.request, stallTimeout: times.stall)
                    ], idleTimeout: times.idle)),
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(times.countMax)),
            onServerRunning: { channel in
                onListening(address.taking(channel.localAddress?.port ?? address.port))
            },
            logger: logger)
        application.addServices(FeedPulse(core: core, logger: logger))
        let service = application
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await flushRefusals() }
            defer { group.cancelAll() }
            if stopsOnSignals {
                try await service.runService(gracefulShutdownSignals: [.sigterm, .sigint])
            } else {
                try await service.run()
            }
        }
        try await core.flushRefusals(all: true)
    }

    /// Keeps in the audit trail what was counted, after each minute, until it is cancelled.
    private func flushRefusals() async throws {
        while !Task.isCancelled {
            do { try await Task.sleep(for: Self.flushInterval) } catch { return }
            do { try await core.flushRefusals() } catch {
                logger.error("not audited yet", metadata: ["error": "\(type(of: error))"])
            }
        }
    }
}
