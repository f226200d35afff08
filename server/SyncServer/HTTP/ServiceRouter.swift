import Hummingbird
import Logging
import RecordModel
import Schemas
import SyncCore
import SyncProtocol

/// The thin layer between HTTP and the core: reads a request, calls, writes the answer.
struct ServiceRouter: Sendable {
    let core: SyncCore
    let logger: Logger
    let isBehindProxy: Bool

    func make() -> Router<ServiceContext> {
        let router = Router(
            context: ServiceContext.self, options: .autoGenerateHeadEndpoints)
        router.add(
            middleware: ProblemMiddleware(
                core: core, logger: logger, isBehindProxy: isBehindProxy))
        for call in ServiceCall.allCases {
            router.on(RouterPath(call.path), method: call.method) { request, context in
                try await answer(call, request, context)
            }
        }
        return router
    }

    private func answer(
        _ call: ServiceCall, _ request: Request, _ context: ServiceContext
    ) async throws -> Response {
        let core = core.called(by: context.caller.caller)
        switch call {
        case .enrol:
            let body = try EnrolmentRequest(try await ServiceBody.json(request, context))
            return try await core.enrol(body).json.answer(status: .created)
        case .sessionNonce:
            return try await core.sessionNonce().json.answer(status: .created)
        case .openSession:
            let body = try SessionRequest(try await ServiceBody.json(request, context))
            context.caller.object = .replica(body.replica)
            return try await core.openSession(body).json.answer(status: .created)
        case .synchronise: return try await synchronise(request, context)
        case .compare: return try await compare(request, context)
        case .reoffer: return try await reoffer(request, context)
        case .emergencySight:
            let (core, token) = try await session(request, context)
            let body = try EmergencyRequest(try await ServiceBody.json(request, context))
            return try await core.openInEmergency(token: token, body).json
                .answer(status: .created)
        case .feedEvents: return try await feedEvents(request, context)
        case .putAttachment: return try await putAttachment(request, context)
        case .headAttachment: return try await headAttachment(request, context)
        case .getAttachment: return try await getAttachment(request, context)
        case .accessEntries:
            let (core, token) = try await session(request, context, for: .handIn)
            let body = try AccessRequest(
                try await ServiceBody.json(request, context, max: SyncLimit.accessBodyBytesMax))
            return try await core.recordAccess(token: token, body).json.answer()
        case .reportAttestations:
            let (core, token) = try await session(request, context)
            let body = try AttestationRequest(
                try await ServiceBody.json(
                    request, context, max: SyncLimit.attestationBodyBytesMax))
            return try await core.attest(token: token, body).json.answer(status: .created)
        case .catalogue: return try catalogue(context.parameters.get("version") ?? "")
        case .regionProfile:
            return try document("profiles/\(context.parameters.get("id") ?? "").json")
        case .openAPI: return try document("openapi.json")
        case .live: return JSONValue.members([("status", "live")]).answer()
        case .ready:
            guard await core.isReady() else {
                throw SyncProblem(.unavailable, "the storage does not answer")
            }
            return JSONValue.members([("status", "ready")]).answer()
        }
    }

    /// The token of a session, with the core for its replica: before anything else of the request
    /// is looked at, and so that the audit trail knows who it is.
    func session(
        _ request: Request, _ context: ServiceContext, for use: SessionUse = .full
    ) async throws -> (core: SyncCore, token: String) {
        let token = try ServiceBody.token(request)
        let certificate = try await core.verify(token: token, for: use)
        context.caller.caller = context.caller.caller.proven(by: certificate)
        return (core.called(by: context.caller.caller), token)
    }

    private func synchronise(
        _ request: Request, _ context: ServiceContext
    ) async throws -> Response {
        let (core, token) = try await session(request, context, for: .handIn)
        let body = try await ServiceBody.bytes(request, context, max: SyncLimit.bodyBytesMax)
        let answer = try await core.synchronise(token: token, SyncRequest(body: body))
        logger.info(
            "synchronised",
            metadata: [
                "verdicts": "\(answer.verdicts.count)", "entries": "\(answer.entries.count)",
                "unit": "\(answer.feedHead.unit)",
            ])
        return ServiceAnswer.json(answer.bytes)
    }

    private func compare(
        _ request: Request, _ context: ServiceContext
    ) async throws -> Response {
        let (core, token, body) = try await large(request, context)
        let json: JSONValue
        do throws(JSONProblem) { json = try JSONReader.read(body) } catch {
            throw SyncProblem(.malformed, "the body is no JSON: \(error.message)")
        }
        return try await core.compare(token: token, ComparisonRequest(json)).json.answer()
    }

    private func reoffer(
        _ request: Request, _ context: ServiceContext
    ) async throws -> Response {
        let (core, token, body) = try await large(request, context)
        let answer = try await core.reoffer(token: token, ReofferRequest(body: body))
        logger.info(
            "taken back",
            metadata: ["operations": "\(answer.takenBack)", "verdicts": "\(answer.verdicts.count)"])
        return answer.json.answer()
    }

    /// The token, judged before the body is read, and the body of a call that may be large.
    private func large(
        _ request: Request, _ context: ServiceContext
    ) async throws -> (core: SyncCore, token: String, body: [UInt8]) {
        let (core, token) = try await session(request, context, for: .handIn)
        return (
            core, token, try await ServiceBody.bytes(request, context, max: SyncLimit.bodyBytesMax)
        )
    }

    private func feedEvents(
        _ request: Request, _ context: ServiceContext
    ) async throws -> Response {
        let (core, token) = try await session(request, context)
        let stream = try await core.feedStream(
            token: token, after: try FeedEventsAnswer.lastEvent(request))
        return FeedEventsAnswer.make(stream, context)
    }

    private func catalogue(_ version: String) throws -> Response {
        guard let document = try CatalogueDocument.json(version) else {
            throw Self.unknownDocument
        }
        return document.answer()
    }

    private func document(_ path: String) throws -> Response {
        guard Schemas.paths.contains(path), let text = Schemas.text(path) else {
            throw Self.unknownDocument
        }
        return ServiceAnswer.json(Array(text.utf8))
    }

    private static let unknownDocument = SyncProblem(.notFound, "there is no such document")
}
