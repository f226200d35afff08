import HTTPTypes
import Hummingbird
import RecordModel
import SyncProtocol

/// Takes what a request carries, within limits.
enum ServiceBody {
    /// Bytes of the body of every call but a synchronisation.
    static let smallBytesMax = 64 * 1_024

    /// The body; a larger one is refused before it is in memory.
    static func bytes(_ request: Request, max: Int) async throws -> [UInt8] {
        let tooLarge = SyncProblem(.tooLarge, "the body may have at most \(max) bytes")
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > max {
            throw tooLarge
        }
        var bytes: [UInt8] = []
        for try await part in request.body {
            guard bytes.count + part.readableBytes <= max else { throw tooLarge }
            bytes.append(contentsOf: part.readableBytesView)
        }
        return bytes
    }

    /// The body as JSON.
    static func json(_ request: Request) async throws -> JSONValue {
        let bytes = try await bytes(request, max: smallBytesMax)
        do throws(JSONProblem) { return try JSONReader.read(bytes) } catch {
            throw SyncProblem(.malformed, "the body is no JSON: \(error.message)")
        }
    }

    /// The token of the session.
    static func token(_ request: Request) throws -> String {
        let prefix = "Bearer "
        guard let field = request.headers[.authorization], field.hasPrefix(prefix) else {
            throw SyncProblem(.unauthorised, "a session is needed; open one")
        }
        return String(field.dropFirst(prefix.count))
    }
}
