import HTTPTypes
import Hummingbird
import Logging
import RecordModel
import SyncCore
import SyncProtocol

/// Turns everything that goes wrong into a problem document, and gives every answer its headers.
///
/// The log names calls, statuses and codes: never a body, a name or a value.
struct ProblemMiddleware: RouterMiddleware {
    let core: SyncCore
    let logger: Logger
    let isBehindProxy: Bool

    func handle(
        _ request: Request, context: ServiceContext,
        next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        if isBehindProxy, let address = ForwardedAddress.read(request.headers) {
            context.caller.caller = .network(address)
        }
        do {
            // The router overlooks empty parts of a path; the interface has none.
            guard !ServiceCall.at(request.uri.path).isEmpty else { throw Self.noSuchCall }
            response = try await next(request, context)
        } catch {
            let problem = problem(error, request)
            response = ServiceAnswer.problem(problem)
            if problem.code == .methodNotAllowed {
                response.headers[.allow] = Self.allowed(request).map(\.rawValue)
                    .joined(separator: ", ")
            }
            for field in context.answerHeaders.all { response.headers.append(field) }
            if problem.code == .tooMany || problem.code == .unavailable {
                response.headers[.retryAfter] = "\(problem.retryAfterSeconds ?? Self.retrySeconds)"
            }
            logger.info(
                "refused",
                metadata: ["call": "\(call(request))", "code": "\(problem.code.rawValue)"])
            await audit(problem, request, context)
        }
        // To HEAD no body follows, whatever is said.
        if request.method == .head { response.body = ResponseBody() }
        ServiceAnswer.harden(&response)
        // A client that sends all before it reads would wait for ever for its body to be taken.
        try await ServiceBody.discard(request, context)
        if context.body.state != .ended { ServiceAnswer.closeAfter(&response) }
        return response
    }

    /// Seconds after which to try again, where nothing better is known.
    private static let retrySeconds = 5

    private static let noSuchCall = SyncProblem(
        .notFound, "there is no such call; see /v1/openapi.json")

    private func problem(_ error: any Error, _ request: Request) -> SyncProblem {
        switch error {
        case let problem as SyncProblem: return problem
        case let error as HTTPError where error.status == .notFound:
            return Self.allowed(request).isEmpty
                ? Self.noSuchCall
                : SyncProblem(.methodNotAllowed, "this call takes another method")
        case let error as HTTPError where error.status == .contentTooLarge:
            return SyncProblem(.tooLarge, "the body is larger than this call takes")
        case let error as HTTPError where (400..<500).contains(error.status.code):
            return SyncProblem(.malformed, "the request is not what this call takes")
        default:
            // The kind of error only: its text could carry a value.
            logger.error(
                "failed",
                metadata: ["call": "\(call(request))", "error": "\(type(of: error))"])
            return SyncProblem(.unavailable, "the service can't answer now; nothing was lost")
        }
    }

    /// Keeps the refusal. The caller gets the same answer when that fails; it is kept later then.
    private func audit(
        _ problem: SyncProblem, _ request: Request, _ context: ServiceContext
    ) async {
        let calls = ServiceCall.at(request.uri.path)
        let call = calls.first { $0.method == request.method } ?? calls.first
        do {
            try await core.called(by: context.caller.caller).noteRefusal(
                call?.auditAction ?? .call,
                on: context.caller.object ?? .call(call?.rawValue ?? "unknown"),
                code: problem.code.rawValue)
        } catch {
            logger.error("not audited yet", metadata: ["error": "\(type(of: error))"])
        }
    }

    private func call(_ request: Request) -> String {
        ServiceCall.at(request.uri.path).first?.path ?? "unknown"
    }

    private static func allowed(_ request: Request) -> [HTTPRequest.Method] {
        ServiceCall.at(request.uri.path).map(\.method)
    }
}
