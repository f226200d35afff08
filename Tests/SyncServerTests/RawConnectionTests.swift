import NIOCore
import NIOPosix
import SyncProtocol
import SyncServer
import Testing

/// Clients that treat the connection in ways of their own.
@Suite struct RawConnectionTests {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("/v1/replicas", "", 413), ("/v1/synchronisations", "valid", 413),
            ("/v1/synchronisations", "wrong", 401), ("/v1/synchronisations", "", 401),
            ("/v1/session-nonces", "", 201), ("/v1/nothing", "", 404),
        ])
    func aClientThatSendsTenMegabytesBeforeItReadsGetsItsAnswer(
        _ path: String, _ token: String, _ status: Int
    ) async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            let record = laptop.newRecord()
            try await laptop.sync([record])
            let bodyBytes = 10_000_000
            var head = "POST \(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
            if !token.isEmpty {
                head += "Authorization: Bearer \(token == "valid" ? laptop.token : token)\r\n"
            }
            head += "Content-Length: \(bodyBytes)\r\n\r\n"
            let request = Array(head.utf8) + [UInt8](repeating: 0x20, count: bodyBytes)
            let answer = try await service.exchange(request)
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
            #expect(try await service.isWell(record))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func whatIsLargerThanIsReadAtAllIsRefusedBeforeItsEnd() async throws {
        try await LiveService.run { service in
            let readBytesMax = 64 * 1_024 * 1_024
            let head = "POST /v1/replicas HTTP/1.1\r\nHost: a\r\n"
            let length = "Content-Length: \(2 * readBytesMax)\r\n\r\n"
            let answer = try await service.exchange(
                Array((head + length).utf8)
                    + [UInt8](repeating: 0x20, count: readBytesMax + 1))
            #expect(answer.hasPrefix("HTTP/1.1 413 "))
            #expect(answer.contains("\"code\":\"too-large\""))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func aConnectionOnWhichARequestStopsHalfwayIsClosed() async throws {
        try await LiveService.run(times: ConnectionTimes(idle: .milliseconds(200))) { service in
            let start = "POST /v1/replicas HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{"
            let answer = try await service.exchange(Array(start.utf8))
            #expect(!answer.contains("201"))
            #expect(try await service.exchange([]).isEmpty)
        }
    }
}

extension LiveService {
    /// Sends all of `bytes`, and only then reads, until the service closes the connection.
    func exchange(_ bytes: [UInt8]) async throws -> String {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, _ in
            // The service may close first; what it sent before that is still read.
            try? await channel.channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
            var answer = ByteBuffer()
            for try await var part in inbound { answer.writeBuffer(&part) }
            return String(buffer: answer)
        }
    }
}
