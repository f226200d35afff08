import HTTPTypes
import Hummingbird
import RecordModel
import SyncProtocol

/// Takes what a request carries, within limits.
enum ServiceBody {
    /// Bytes of the body of every call but a synchronisation.
    static let smallBytesMax = 64 * 1_024
    /// Bytes of a body that are read at all. A client may send everything before it looks for an
    /// answer, so what is refused is read too; after this much the connection is closed.
    static let readBytesMax = 64 * 1_024 * 1_024

    /// The body; a larger one is read and thrown away, and then refused.
    static func bytes(
        _ request: Request, _ context: ServiceContext, max: Int
    ) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        let count = try await read(request, context) { part, count in
            if count <= max { bytes.append(contentsOf: part.readableBytesView) } else { bytes = [] }
        }
        guard count <= max else {
            throw SyncProblem(.tooLarge, "the body may have at most \(max) bytes")
        }
        return bytes
    }

    /// Hands on the body part by part, as fast as `take` takes them.
    static func parts(
        _ request: Request, _ context: ServiceContext,
        _ take: (ByteBuffer) async throws -> Void
    ) async throws {
        context.body.state = .begun
        for try await part in request.body { try await take(part) }
        context.body.state = .ended
    }

    /// Reads and throws away the body of a request that was answered without it.
    static func discard(_ request: Request, _ context: ServiceContext) async throws {
        guard context.body.state == .waiting else { return }
        _ = try await read(request, context) { _, _ in }
    }

    /// Reads the body once, to its end or ``readBytesMax``, and tells how much that was.
    private static func read(
        _ request: Request, _ context: ServiceContext,
        _ take: (_ part: ByteBuffer, _ count: Int) -> Void
    ) async throws -> Int {
        context.body.state = .begun
        var count = 0
        for try await part in request.body {
            count += part.readableBytes
            take(part, count)
            guard count <= readBytesMax else { return count }
        }
        context.body.state = .ended
        return count
    }

    /// The body as JSON.
    static func json(
        _ request: Request, _ context: ServiceContext, max: Int = smallBytesMax
    ) async throws -> JSONValue {
        let bytes = try await bytes(request, context, max: max)
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
