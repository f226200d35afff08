import HummingbirdTesting
import NIOCore
import NIOPosix
import RecordModel
import SyncServer
import SyncTestSupport
import Testing

/// Who is slow, or comes with many connections, stops nobody else.
@Suite struct SlowConnectionTests {
    private static let quick = ConnectionTimes(
        request: .milliseconds(300), stall: .milliseconds(300))

    @Test(.timeLimit(.minutes(1)))
    func aBodyThatComesByteByByteIsCutOffAndOthersGoOn() async throws {
        try await LiveService.run(times: Self.quick) { service in
            let laptop = try await service.laptop()
            let record = laptop.newRecord()
            try await laptop.sync([record])
            let channel = try await service.connect()
            let head = "POST /v1/replicas HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n"
            try await channel.executeThenClose { inbound, outbound in
                try await outbound.write(ByteBuffer(string: head))
                // One byte for every sync of somebody else, until the service has enough of it.
                var sent = 0
                while channel.channel.isActive, sent < 100_000 {
                    do { try await outbound.write(ByteBuffer(string: " ")) } catch { break }
                    try await laptop.sync()
                    sent += 1
                }
                #expect(sent < 100_000)
            }
            #expect(try await service.isWell(record))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func whoNeverReadsAnAnswerIsCutOffAndOthersGoOn() async throws {
        try await LiveService.run(times: Self.quick) { service in
            let laptop = try await service.laptop()
            let record = laptop.newRecord()
            try await laptop.sync([record])
            let requestCount = 400
            let request = "GET /v1/catalogues/2026.1 HTTP/1.1\r\nHost: a\r\n\r\n"
            let answer = try await service.send(.get, "/v1/catalogues/2026.1")
            let channel = try await service.connect(readsAtOnce: false)
            let byteCount = try await channel.executeThenClose { inbound, outbound in
                try await outbound.write(
                    ByteBuffer(string: String(repeating: request, count: requestCount)))
                // Others go on while the answers fill the line, and longer than the service waits then.
                let began = ContinuousClock.now
                while ContinuousClock.now - began < .seconds(4) { try await laptop.sync() }
                var count = 0
                do {
                    // Fails where the connection is gone already.
                    try await channel.channel.setOption(.autoRead, value: true).get()
                    for try await part in inbound { count += part.readableBytes }
                } catch {}
                return count
            }
            #expect(byteCount < requestCount * answer.body.count)
            #expect(try await service.isWell(record))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func manySilentConnectionsAreClosedAndOthersGoOn() async throws {
        try await LiveService.run(times: ConnectionTimes(idle: .seconds(2))) { service in
            let laptop = try await service.laptop()
            let record = laptop.newRecord()
            try await laptop.sync([record])
            var channels: [any Channel] = []
            for index in 0..<300 {
                let channel = try await ClientBootstrap(
                    group: MultiThreadedEventLoopGroup.singleton
                ).connect(host: "127.0.0.1", port: service.port).get()
                // Half of them stop in the middle of a head.
                if index.isMultiple(of: 2) {
                    try? await channel.writeAndFlush(ByteBuffer(string: "POST /v1/repl")).get()
                }
                channels.append(channel)
            }
            #expect(try await service.isWellAnew(record))
            for channel in channels { try await channel.closeFuture.get() }
            #expect(try await service.isWellAnew(record))
        }
    }
}

extension LiveService {
    /// ``isWell(_:)`` over a connection of its own.
    func isWellAnew(_ kept: RecordOperation) async throws -> Bool {
        try await TestClient.withClient(host: "127.0.0.1", port: port) { client in
            try await LiveService(world: world, client: client, port: port).isWell(kept)
        }
    }

    /// A plain connection.
    ///
    /// - Parameter readsAtOnce: Whether what arrives is taken at once.
    func connect(
        readsAtOnce: Bool = true
    ) async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.autoRead, value: readsAtOnce)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
    }
}
