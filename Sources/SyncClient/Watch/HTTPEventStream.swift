import CurlShim
import Foundation
import RecordModel
import SyncProtocol

/// One stream of server-sent events, by libcurl on a thread of its own.
final class HTTPEventStream: Sendable {
    /// Seconds without a sign of life after which a stream counts as cut.
    static let silenceSecondsMax = 45
    /// Bytes of an answer that is no stream.
    static let problemBytesMax = 64 * 1_024

    // Used by the one call of `follow`, but for cancelling, which libcurl allows from any thread.
    private nonisolated(unsafe) let handle: UnsafeMutableRawPointer
    private let queue = DispatchQueue(label: "samenop.events")

    init() throws(SyncProblem) {
        guard let handle = samenop_http_stream_open() else {
            throw SyncProblem(.unavailable, "no HTTP client could be made")
        }
        self.handle = handle
    }

    deinit { samenop_http_stream_close(handle) }

    /// Follows the stream at `url` until it ends, is cut, or this task is cancelled.
    ///
    /// - Parameter take: Called with each item, on a thread of the stream.
    /// - Throws: ``SyncProblem``: that of the service, or `unreachable` when it was cut.
    func follow(
        url: String, headers: [String], authorityFile: String?,
        _ take: @escaping @Sendable (ServerSentEvents.Item) -> Void
    ) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Void, any Error>) in
                queue.async {
                    continuation.resume(
                        with: Result {
                            try self.followNow(url, headers, authorityFile, take)
                        })
                }
            }
        } onCancel: {
            samenop_http_stream_cancel(handle)
        }
    }

    private final class Taker {
        var events = ServerSentEvents()
        let take: (ServerSentEvents.Item) -> Void

        init(take: @escaping (ServerSentEvents.Item) -> Void) { self.take = take }
    }

    private func followNow(
        _ url: String, _ headers: [String], _ authorityFile: String?,
        _ take: @escaping (ServerSentEvents.Item) -> Void
    ) throws {
        let taker = Taker(take: take)
        let texts = headers.map { strdup($0) }
        defer { for text in texts { free(text) } }
        let pointers: [UnsafePointer<CChar>?] = texts.map { UnsafePointer($0) }
        var answer = samenop_http_answer()
        url.withCString { url in
            "GET".withCString { method in
                HTTPConnection.withOptionalCString(authorityFile) { authority in
                    pointers.withUnsafeBufferPointer { headers in
                        var request = samenop_http_request(
                            method: method, url: url, headers: headers.baseAddress,
                            header_count: headers.count, body: nil, body_length: 0,
                            connect_timeout_seconds: HTTPSyncService.connectSecondsMax,
                            stall_timeout_seconds: Self.silenceSecondsMax,
                            total_timeout_milliseconds: 0,
                            answer_bytes_max: Self.problemBytesMax, ca_file: authority,
                            is_verbatim: 1)
                        samenop_http_stream_perform(
                            handle, &request,
                            { context, data, length in
                                guard let context, let data else { return 0 }
                                let taker = Unmanaged<Taker>.fromOpaque(context)
                                    .takeUnretainedValue()
                                let bytes = UnsafeBufferPointer(start: data, count: length)
                                guard let items = taker.events.take(bytes) else { return 0 }
                                items.forEach(taker.take)
                                return 1
                            }, Unmanaged.passUnretained(taker).toOpaque(), &answer)
                    }
                }
            }
        }
        defer { samenop_http_answer_free(&answer) }
        withExtendedLifetime(taker) {}
        guard answer.failure == 0 else {
            throw SyncProblem(.unreachable, "the stream was cut (libcurl \(answer.failure))")
        }
        guard (200..<300).contains(answer.status) else {
            _ = try HTTPSyncService.json(HTTPConnection.Answer(answer))
            throw SyncProblem(.unavailable, "the answer is no stream")
        }
    }
}

/// Where news of the own feed comes from.
package protocol FeedEventSource: Sendable {
    /// Follows the news until the stream ends, is cut, or this task is cancelled.
    ///
    /// - Parameter heard: Called with each position, and with nil for any other sign of life.
    /// - Throws: ``SyncProblem``.
    func feedEvents(
        token: String, after: Int64, _ heard: @escaping @Sendable (Int64?) -> Void
    ) async throws
}

extension HTTPSyncService: FeedEventSource {
    /// `GET /v1/feed-events`.
    package func feedEvents(
        token: String, after: Int64, _ heard: @escaping @Sendable (Int64?) -> Void
    ) async throws {
        let headers = [
            "Accept: text/event-stream", "Authorization: Bearer \(token)",
            "Last-Event-ID: \(after)",
        ]
        try await HTTPEventStream().follow(
            url: base + "/v1/feed-events", headers: headers, authorityFile: authorityFile
        ) { item in
            switch item {
            case .comment: heard(nil)
            case .event(_, "feed", let data):
                if case .success(let json) = Result(catching: { try JSONReader.read(data) }),
                    let position = json["position"]?.integerValue
                {
                    heard(position)
                }
            case .event: heard(nil)
            }
        }
    }
}
