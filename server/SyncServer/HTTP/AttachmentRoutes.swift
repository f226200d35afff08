import HTTPTypes
import Hummingbird
import NIOCore
import RecordModel
import SyncCore
import SyncProtocol

/// `PUT`, `HEAD` and `GET /v1/attachments/{sha256}`: bytes go through, never held as a whole.
extension ServiceRouter {
    func putAttachment(
        _ request: Request, _ context: ServiceContext
    ) async throws -> Response {
        let (core, token) = try await session(request, context, for: .handIn)
        let digest = try attachment(context)
        let range = try Self.contentRange(request)
        let upload = try await core.attachmentUpload(token: token, digest, range)
        try await ServiceBody.parts(request, context) { part in
            try await upload.append(part.readableBytesView)
        }
        let state = try await upload.finish()
        var response = JSONValue.members([
            ("offset", .integer(state.offset)), ("complete", .bool(state.isComplete)),
        ]).answer(status: state.isComplete ? .created : .accepted)
        Self.tell(state, in: &response.headers)
        return response
    }

    func headAttachment(
        _ request: Request, _ context: ServiceContext
    ) async throws -> Response {
        let (core, token) = try await session(request, context, for: .handIn)
        let state = try await core.attachmentState(token: token, try attachment(context))
        var headers = HTTPFields()
        Self.tell(state, in: &headers)
        return Response(status: .ok, headers: headers)
    }

    func getAttachment(
        _ request: Request, _ context: ServiceContext
    ) async throws -> Response {
        let (core, token) = try await session(request, context)
        let digest = try attachment(context)
        let given = try await core.attachment(token: token, digest)
        let total = given.byteCount
        var headers: HTTPFields = [
            .contentType: "application/octet-stream", .acceptRanges: "bytes",
            .eTag: "\"\(digest.hex)\"",
        ]
        headers[.contentDisposition] = "attachment"
        guard let asked = request.headers[.range] else {
            let all = ContentRange(start: 0, end: total, total: total)
            return Response(
                status: .ok, headers: headers, body: Self.body(given, all, context))
        }
        guard let range = ByteRange(asked)?.resolved(of: total) else {
            context.answerHeaders[.contentRange] = "bytes */\(total)"
            throw SyncProblem(
                .rangeNotSatisfiable, "ask for one range of bytes that exist, as bytes=A-B")
        }
        headers[.contentRange] = range.description
        return Response(
            status: .partialContent, headers: headers, body: Self.body(given, range, context))
    }

    /// Bytes that are read from the disk and written to the connection at a time.
    private static let pieceBytes = 4 * Int(AttachmentLimit.blockBytes)
    /// Seconds that a client may leave a piece unread.
    private static let unreadSecondsMax = 60

    private static func body(
        _ given: GivenAttachment, _ range: ContentRange?, _ context: ServiceContext
    ) -> ResponseBody {
        guard let range else { return ResponseBody() }
        let guardian = SlowReaderGuard(channel: context.channel, secondsMax: unreadSecondsMax)
        return ResponseBody(contentLength: Int(range.end - range.start)) { writer in
            var offset = range.start
            while offset < range.end {
                let count = min(pieceBytes, Int(range.end - offset))
                let bytes = try await given.read(at: offset, count: count)
                guard !bytes.isEmpty else {
                    throw ServiceProblem(.damaged, ["attachment": given.digest.hex])
                }
                try await guardian.write(ByteBuffer(bytes: bytes), to: &writer)
                offset += Int64(bytes.count)
            }
            try await writer.finish(nil)
        }
    }

    /// The attachment that the path names. What is no digest names none.
    private func attachment(_ context: ServiceContext) throws -> SHA256Digest {
        guard let digest = SHA256Digest(hex: context.parameters.get("sha256") ?? "") else {
            throw SyncProblem(.notFound, "there is no such attachment here")
        }
        context.caller.object = .attachment(digest)
        return digest
    }

    /// Which bytes the body holds: by `Content-Range`, or all of them.
    private static func contentRange(_ request: Request) throws -> ContentRange {
        if let text = request.headers[.contentRange] {
            guard let range = ContentRange(text) else {
                throw SyncProblem(.malformed, "Content-Range is bytes FIRST-LAST/TOTAL")
            }
            return range
        }
        guard let total = request.headers[.contentLength].flatMap(Int64.init),
            let range = ContentRange(start: 0, end: total, total: total)
        else {
            throw SyncProblem(
                .malformed, "an attachment has at least one byte; send Content-Range")
        }
        return range
    }

    private static func tell(_ state: AttachmentState, in headers: inout HTTPFields) {
        let limit = "max-size=\(AttachmentLimit.attachmentBytesMax)"
        for (name, value) in [
            ("Upload-Offset", "\(state.offset)"),
            ("Upload-Complete", state.isComplete ? "?1" : "?0"), ("Upload-Limit", limit),
        ] {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
    }
}
