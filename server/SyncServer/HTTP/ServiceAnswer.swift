import HTTPTypes
import Hummingbird
import RecordModel
import SyncProtocol

/// Makes the answers of the service, all alike in their headers.
enum ServiceAnswer {
    /// The version of the interface, on every answer.
    static let apiVersion = "\(SyncVersion.current).0"

    /// An answer with a JSON body.
    static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        answer(bytes, type: "application/json", status: status)
    }

    /// An answer that says why not.
    static func problem(_ problem: SyncProblem) -> Response {
        answer(
            problem.json.canonicalBytes, type: "application/problem+json",
            status: HTTPResponse.Status(code: problem.status))
    }

    private static func answer(
        _ bytes: [UInt8], type: String, status: HTTPResponse.Status
    ) -> Response {
        Response(
            status: status, headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The headers that every answer has.
    static func harden(_ response: inout Response) {
        for (name, value) in headers { response.headers[name] = value }
    }

    /// Thrown after an answer was written, which closes its connection.
    private struct ConnectionOver: Error {}

    /// Has the connection closed once the answer is written: what is left of the request's body is
    /// not read, so nothing can follow.
    static func closeAfter(_ response: inout Response) {
        let body = response.body
        response.headers[.connection] = "close"
        response.body = ResponseBody(contentLength: body.contentLength) { writer in
            try await body.write(writer)
            throw ConnectionOver()
        }
    }

    private static let headers: [(HTTPField.Name, String)] = {
        let pairs = [
            ("API-Version", apiVersion), ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
            ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
            ("Referrer-Policy", "no-referrer"),
        ]
        return pairs.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
    }()
}

extension JSONValue {
    /// This value as the body of an answer.
    func answer(status: HTTPResponse.Status = .ok) -> Response {
        ServiceAnswer.json(canonicalBytes, status: status)
    }
}
