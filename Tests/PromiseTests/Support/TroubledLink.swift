import RecordModel
import SyncProtocol
import Synchronization

/// A way to a service on which a test does what it likes to answers.
final class TroubledLink: SyncService {
    /// What becomes of one call's answer.
    enum Trouble: Sendable {
        /// Nothing.
        case none
        /// The service did it; the laptop hears nothing.
        case cut
        /// The service gets it twice; the laptop gets the second answer.
        case twice
        /// The answer says something else.
        case altered(@Sendable (inout SyncAnswer) -> Void)
        /// The service does not do it.
        case refused(SyncProblem)
    }

    private let service: any SyncService
    private let troubles: Mutex<[Trouble]>
    private let heard = Mutex<[SyncRequest]>([])
    private let openings = Mutex<[Trouble]>([])

    /// A link on which the first synchronisations, and the first openings of a session, go wrong.
    init(_ service: any SyncService, _ troubles: [Trouble] = [], opening: [Trouble] = []) {
        self.service = service
        self.troubles = Mutex(troubles)
        openings.withLock { $0 = opening }
    }

    /// The synchronisations that came by.
    var requests: [SyncRequest] { heard.withLock { $0 } }

    func enrol(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer {
        try await service.enrol(request)
    }

    func sessionNonce() async throws -> SessionNonce { try await service.sessionNonce() }

    func openSession(_ request: SessionRequest) async throws -> SessionAnswer {
        let trouble = openings.withLock { $0.isEmpty ? .none : $0.removeFirst() }
        switch trouble {
        case .refused(let problem): throw problem
        case .none, .altered: return try await service.openSession(request)
        case .cut:
            _ = try await service.openSession(request)
            throw SyncProblem(.unreachable, "cut")
        case .twice:
            _ = try await service.openSession(request)
            return try await service.openSession(request)
        }
    }

    func synchronise(token: String, _ request: SyncRequest) async throws -> SyncAnswer {
        heard.withLock { $0.append(request) }
        let trouble = troubles.withLock { $0.isEmpty ? .none : $0.removeFirst() }
        switch trouble {
        case .none: return try await service.synchronise(token: token, request)
        case .refused(let problem): throw problem
        case .cut:
            _ = try await service.synchronise(token: token, request)
            throw SyncProblem(.unreachable, "cut")
        case .twice:
            _ = try await service.synchronise(token: token, request)
            return try await service.synchronise(token: token, request)
        case .altered(let change):
            var answer = try await service.synchronise(token: token, request)
            change(&answer)
            return answer
        }
    }
}
