import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import SyncCore
import SyncProtocol

/// A stream of news as server-sent events.
enum FeedEventsAnswer {
    /// Seconds that a client may leave a piece of an answer unread before it is cut off.
    static let unreadSecondsMax = 30
    /// Milliseconds after which a client is asked to come back when the stream ends.
    static let retryMilliseconds = 1_000

    /// The event that the client heard last; nil when it says none.
    ///
    /// - Throws: ``SyncProblem`` with `malformed`.
    static func lastEvent(_ request: Request) throws(SyncProblem) -> Int64? {
        guard let name = HTTPField.Name("Last-Event-ID"), let text = request.headers[name],
            !text.isEmpty
        else { return nil }
        guard let position = Int64(text), position >= 0 else {
            throw SyncProblem(.malformed, "Last-Event-ID is a whole number from 0 on")
        }
        return position
    }

    /// The answer, which lasts until the stream is over or the service stops.
    static func make(_ stream: FeedStream, _ context: ServiceContext) -> Response {
        let guardian = SlowReaderGuard(channel: context.channel, secondsMax: unreadSecondsMax)
        var headers: HTTPFields = [.contentType: "text/event-stream"]
        // Proxies that know it pass on each event at once.
        if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody { writer in
                try await withGracefulShutdownHandler {
                    try await guardian.write("retry: \(retryMilliseconds)\n\n", to: &writer)
                    try await stream.follow { news in
                        try await guardian.write(text(news), to: &writer)
                    }
                    try await writer.finish(nil)
                } onGracefulShutdown: {
                    stream.end()
                }
            })
    }

    private static func text(_ news: FeedStream.News) -> String {
        switch news {
        case .position(let position):
            "id: \(position)\nevent: feed\ndata: {\"position\":\(position)}\n\n"
        case .stillHere: ": still here\n\n"
        }
    }
}

/// Closes the connection of a client that does not read what it asked for.
struct SlowReaderGuard: Sendable {
    let channel: any Channel
    let secondsMax: Int

    /// Writes, and waits until the connection took it.
    func write(_ text: String, to writer: inout any ResponseBodyWriter) async throws {
        try await write(ByteBuffer(string: text), to: &writer)
    }

    /// Writes, and waits until the connection took it.
    func write(_ bytes: ByteBuffer, to writer: inout any ResponseBodyWriter) async throws {
        let (channel, seconds) = (channel, secondsMax)
        let watch = channel.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) {
            channel.close(promise: nil)
        }
        defer { watch.cancel() }
        try await writer.write(bytes)
    }
}
