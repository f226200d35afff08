import CurlShim
import Foundation
import RecordModel
import SyncProtocol

/// The service across HTTP, by libcurl.
package final class HTTPSyncService: EmergencyService {
    /// Seconds to wait for a connection.
    package static let connectSecondsMax = 15
    /// Seconds without a single byte after which an exchange is given up.
    package static let stallSecondsMax = 60
    /// Bytes of an answer: a page, and what is around it.
    package static let answerBytesMax = 64 * 1_024 * 1_024

    let base: String
    let authorityFile: String?
    let connection: HTTPConnection

    /// The service at `base`, for example `https://samenop.example`.
    ///
    /// - Parameters:
    ///   - authorityFile: A private certificate authority, where the system's are not used.
    ///   - secondsMax: How long all calls together may take, from now; nil sets no end to calls
    ///     that go on.
    package init(base: String, authorityFile: String? = nil, secondsMax: Int? = nil) {
        self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
        self.authorityFile = authorityFile
        connection = HTTPConnection(endsAt: secondsMax.map { .now + .seconds($0) })
    }

    /// `POST /v1/replicas`.
    package func enrol(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer {
        try EnrolmentAnswer(try await post("/v1/replicas", request.json.canonicalBytes))
    }

    /// `POST /v1/session-nonces`.
    package func sessionNonce() async throws -> SessionNonce {
        try SessionNonce(try await post("/v1/session-nonces", Array("{}".utf8)))
    }

    /// `POST /v1/sessions`.
    package func openSession(_ request: SessionRequest) async throws -> SessionAnswer {
        try SessionAnswer(try await post("/v1/sessions", request.json.canonicalBytes))
    }

    /// `POST /v1/synchronisations`.
    package func synchronise(token: String, _ request: SyncRequest) async throws -> SyncAnswer {
        try SyncAnswer(try await post("/v1/synchronisations", request.bytes, token: token))
    }

    /// `POST /v1/comparisons`.
    package func compare(
        token: String, _ request: ComparisonRequest
    ) async throws -> ComparisonAnswer {
        try ComparisonAnswer(
            try await post("/v1/comparisons", request.json.canonicalBytes, token: token))
    }

    /// `POST /v1/reoffers`.
    package func reoffer(token: String, _ request: ReofferRequest) async throws -> ReofferAnswer {
        try ReofferAnswer(try await post("/v1/reoffers", request.bytes, token: token))
    }

    /// `POST /v1/emergency-sights`.
    package func openInEmergency(
        token: String, _ request: EmergencyRequest
    ) async throws -> EmergencyAnswer {
        try EmergencyAnswer(
            try await post("/v1/emergency-sights", request.json.canonicalBytes, token: token))
    }

    /// `POST /v1/access-entries`.
    package func recordAccess(
        token: String, _ request: AccessRequest
    ) async throws -> AccessReceipt {
        try AccessReceipt(
            try await post("/v1/access-entries", request.json.canonicalBytes, token: token))
    }

    /// `POST /v1/report-attestations`.
    package func attest(
        token: String, _ request: AttestationRequest
    ) async throws -> ReportAttestation {
        try ReportAttestation(
            answer: try await post(
                "/v1/report-attestations", request.json.canonicalBytes, token: token))
    }

    private func post(
        _ path: String, _ body: [UInt8], token: String? = nil
    ) async throws -> JSONValue {
        var headers = ["Content-Type: application/json", "Accept: application/json", "Expect:"]
        if let token { headers.append("Authorization: Bearer \(token)") }
        let answer = try await connection.perform(
            "POST", url: base + path, headers: headers, body: body, authorityFile: authorityFile)
        return try Self.json(answer)
    }

    /// The body of a good answer; else the problem that it tells.
    static func json(_ answer: HTTPConnection.Answer) throws(SyncProblem) -> JSONValue {
        let json: JSONValue
        do throws(JSONProblem) { json = try JSONReader.read(answer.body) } catch {
            throw SyncProblem(.unavailable, "the answer (status \(answer.status)) is not readable")
        }
        guard (200..<300).contains(answer.status) else {
            throw SyncProblem(json)
                ?? SyncProblem(.unavailable, "the service answered with status \(answer.status)")
        }
        return json
    }
}

/// One libcurl handle on a queue of its own: it blocks, so it may not run on Swift's own threads.
final class HTTPConnection: @unchecked Sendable {
    /// What came back.
    struct Answer: Sendable {
        let status: Int
        /// The lines of the headers, as they came.
        let headers: [UInt8]
        let body: [UInt8]
    }

    // Used on `queue` only.
    private let queue = DispatchQueue(label: "samenop.http")
    private var handle: UnsafeMutableRawPointer?
    private let endsAt: ContinuousClock.Instant?

    /// A connection to be made.
    ///
    /// - Parameter endsAt: When whatever goes on is given up; nil for no such moment.
    init(endsAt: ContinuousClock.Instant? = nil) {
        self.endsAt = endsAt
    }

    deinit {
        if let handle { samenop_http_close(handle) }
    }

    /// Sends a request and gives its answer, whatever its status.
    func perform(
        _ method: String, url: String, headers: [String], body: [UInt8], authorityFile: String?
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Result {
                        try self.performNow(
                            method, url: url, headers: headers, body: body,
                            authorityFile: authorityFile)
                    })
            }
        }
    }

    private func performNow(
        _ method: String, url: String, headers: [String], body: [UInt8], authorityFile: String?
    ) throws -> Answer {
        let milliseconds = try millisecondsLeft()
        if handle == nil { handle = samenop_http_open() }
        guard let handle else { throw SyncProblem(.unavailable, "no HTTP client could be made") }
        let texts = headers.map { strdup($0) }
        defer { for text in texts { free(text) } }
        let pointers: [UnsafePointer<CChar>?] = texts.map { UnsafePointer($0) }
        var answer = samenop_http_answer()
        url.withCString { url in
            method.withCString { method in
                Self.withOptionalCString(authorityFile) { authority in
                    pointers.withUnsafeBufferPointer { headers in
                        body.withUnsafeBufferPointer { bytes in
                            var request = samenop_http_request(
                                method: method, url: url, headers: headers.baseAddress,
                                header_count: headers.count, body: bytes.baseAddress,
                                body_length: bytes.count,
                                connect_timeout_seconds: HTTPSyncService.connectSecondsMax,
                                stall_timeout_seconds: HTTPSyncService.stallSecondsMax,
                                total_timeout_milliseconds: milliseconds,
                                answer_bytes_max: HTTPSyncService.answerBytesMax,
                                ca_file: authority, is_verbatim: 0)
                            samenop_http_perform(handle, &request, &answer)
                        }
                    }
                }
            }
        }
        defer { samenop_http_answer_free(&answer) }
        if answer.too_large != 0 {
            throw SyncProblem(.tooLarge, "the service's answer is larger than it may be")
        }
        guard answer.failure == 0 else {
            throw SyncProblem(.unreachable, "no connection (libcurl \(answer.failure))")
        }
        return Answer(answer)
    }

    /// How long a request may still take; 0 where nothing was said.
    private func millisecondsLeft() throws -> Int {
        guard let endsAt else { return 0 }
        let left = endsAt - .now
        let milliseconds = Int(left / .milliseconds(1))
        guard milliseconds > 0 else {
            throw SyncProblem(.unreachable, "the service did not answer in time")
        }
        return milliseconds
    }

    static func withOptionalCString(
        _ text: String?, _ body: (UnsafePointer<CChar>?) -> Void
    ) {
        guard let text else { return body(nil) }
        text.withCString { body($0) }
    }
}

extension HTTPConnection.Answer {
    /// What libcurl gave.
    init(_ answer: samenop_http_answer) {
        let headers = UnsafeRawBufferPointer(start: answer.headers, count: answer.headers_length)
        let body = UnsafeBufferPointer(start: answer.body, count: answer.body_length)
        self.init(status: answer.status, headers: Array(headers), body: Array(body))
    }
}
