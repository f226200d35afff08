import NIOCore
import NIOPosix

/// A stream of server-sent events, read as it comes in.
struct RawEvents {
    struct Over: Error {}

    private var parts: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private var text = ""

    /// Opens one and hands it to `body`.
    static func open(
        port: Int, token: String, lastEvent: String?,
        _ body: @escaping @Sendable (RawEvents) async throws -> Void
    ) async throws {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
        try await channel.executeThenClose { inbound, outbound in
            var head = "GET /v1/feed-events HTTP/1.1\r\nHost: a\r\n"
            head += "Authorization: Bearer \(token)\r\n"
            if let lastEvent { head += "Last-Event-ID: \(lastEvent)\r\n" }
            try await outbound.write(ByteBuffer(string: head + "\r\n"))
            try await body(RawEvents(parts: inbound.makeAsyncIterator()))
        }
    }

    private init(parts: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator) {
        self.parts = parts
    }

    /// Reads on; false when the connection is closed or the stream has ended.
    mutating func more() async throws -> Bool {
        guard let part = try await parts.next() else { return false }
        text += String(buffer: part)
        return !text.contains("\r\n0\r\n\r\n")
    }

    /// The status line and the headers.
    mutating func head() async throws -> String {
        while !text.contains("\r\n\r\n") {
            guard try await more() else { throw Over() }
        }
        let end = text.firstRange(of: "\r\n\r\n")
        defer { text = String(text[(end?.upperBound ?? text.endIndex)...]) }
        return String(text[..<(end?.lowerBound ?? text.endIndex)])
    }

    /// The next event, without comments and without what frames it.
    mutating func next() async throws -> String {
        while true {
            if let start = text.firstRange(of: "id: "), let end = text.firstRange(of: "}\n\n") {
                defer { text = String(text[end.upperBound...]) }
                return String(text[start.lowerBound..<end.lowerBound]) + "}"
            }
            guard try await more() else { throw Over() }
        }
    }
}
