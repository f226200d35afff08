import RecordModel
import SyncProtocol

/// Who calls the service.
package struct NetworkCaller: Hashable, Sendable {
    /// Its place in the world.
    package let index: Int
    /// What the event log calls it.
    package let name: String
    /// Its unit.
    package let unit: String
    /// Its organisation.
    package let organisation: String
}

/// The network between laptops and service, in one process: it loses, repeats, delays and
/// reorders, and never sleeps.
package actor SimulatedNetwork {
    /// An answer that the service gave, whether it arrived or not.
    package struct GivenAnswer: Sendable {
        /// Whom it was for.
        package let caller: NetworkCaller
        /// Its bytes.
        package let bytes: [UInt8]
    }

    /// A laptop was told that this operation is accepted.
    package struct Told: Hashable, Sendable {
        /// The operation.
        package let operation: OperationID
        /// Its header digest.
        package let headerDigest: SHA256Digest
    }

    private struct DelayedRequest {
        let caller: NetworkCaller
        let token: String
        let request: SyncRequest
    }

    private enum Fate: String {
        case arrives
        case requestLost = "request lost"
        case answerLost = "answer lost"
        case repeated = "repeated"
        case delayed = "delayed"
        case killed = "killed before applying"
    }

    let service: SimulatedService
    let options: SimulationOptions
    private let time: SimulatedTime
    private let log: EventLog
    private var draw: SeededGenerator
    private var delayed: [DelayedRequest] = []
    private var interlude: (@Sendable (NetworkCaller) async -> Void)?
    private var lastAnswers: [Int: SyncAnswer] = [:]
    /// Where chains end, as a lying service said.
    var claims: [Int: ChainHead] = [:]
    var hasDropped = false
    /// Whether nothing goes wrong any more.
    private var isCalm = false
    /// Every answer given.
    package private(set) var answers: [GivenAnswer] = []
    /// What each laptop was told.
    package private(set) var told: [Int: Set<Told>] = [:]

    /// A network before `service`.
    package init(
        service: SimulatedService, options: SimulationOptions, time: SimulatedTime, log: EventLog
    ) {
        self.service = service
        self.options = options
        self.time = time
        self.log = log
        draw = SeededGenerator(seed: options.seed, stream: "network")
    }

    /// Sets what people do while they wait for an answer.
    package func whileWaiting(_ body: @escaping @Sendable (NetworkCaller) async -> Void) {
        interlude = body
    }

    /// From now on everything arrives.
    package func calm() { isCalm = true }

    /// Delivers one of the delayed requests, whose answer nobody waits for any more.
    ///
    /// - Returns: Whether there was one.
    package func deliverDelayed() async throws -> Bool {
        guard !delayed.isEmpty else { return false }
        let late = delayed.remove(at: draw.below(delayed.count))
        log.note(late.caller.name, "a delayed request arrives")
        do {
            _ = try await deliver(late.request, token: late.token, for: late.caller)
        } catch let problem as SyncProblem where problem.code == .unauthorised {
            log.note(late.caller.name, "its session was over")
        }
        return true
    }

    /// A call that is lost or repeated as a whole: opening a session.
    func call<Answer: Sendable>(
        _ name: String, by caller: NetworkCaller, _ body: @Sendable () async throws -> Answer
    ) async throws -> Answer {
        switch decide(name, caller, rarity: 4) {
        case .requestLost, .delayed: throw Self.unreachable
        case .answerLost, .killed:
            _ = try await body()
            throw Self.unreachable
        case .repeated:
            let first = try await body()
            do { _ = try await body() } catch let problem as SyncProblem {
                log.note(caller.name, "the repeated \(name) was answered \(problem.code.rawValue)")
            }
            return first
        case .arrives: return try await body()
        }
    }

    /// The call that hands in and takes.
    func synchronise(
        _ request: SyncRequest, token: String, by caller: NetworkCaller
    ) async throws -> SyncAnswer {
        let answer: SyncAnswer
        switch decide("synchronisation of \(request.operations.count)", caller, rarity: 1) {
        case .requestLost:
            if let forged = forgetful(request, lastAnswers[caller.index], for: caller) {
                return note(forged, of: request, for: caller)
            }
            throw Self.unreachable
        case .delayed:
            delayed.append(DelayedRequest(caller: caller, token: token, request: request))
            throw Self.unreachable
        case .answerLost:
            _ = try await deliver(request, token: token, for: caller)
            throw Self.unreachable
        case .killed:
            _ = try await deliver(request, token: token, for: caller)
            throw SimulatedCrash(place: "between answer and applying")
        case .repeated:
            let first = try await deliver(request, token: token, for: caller)
            let second = try await deliver(request, token: token, for: caller)
            answer = draw.chance(500) ? first : second
        case .arrives: answer = try await deliver(request, token: token, for: caller)
        }
        if writesWhileWaiting() { await interlude?(caller) }
        return note(answer, of: request, for: caller)
    }

    private static let unreachable = SyncProblem(.unreachable, "no answer came")

    /// Both directions go through the bytes of the wire.
    private func deliver(
        _ request: SyncRequest, token: String, for caller: NetworkCaller
    ) async throws -> SyncAnswer {
        var received = try SyncRequest(body: request.bytes)
        received.limit = min(received.limit, options.pageCountMax)
        let answer = try await altered(
            try await service.core.synchronise(token: token, received), for: caller)
        let bytes = answer.bytes
        answers.append(GivenAnswer(caller: caller, bytes: bytes))
        return try SyncAnswer(try JSONReader.read(bytes))
    }

    private func note(
        _ answer: SyncAnswer, of request: SyncRequest, for caller: NetworkCaller
    ) -> SyncAnswer {
        lastAnswers[caller.index] = answer
        for receipt in answer.verdicts {
            log.note(
                caller.name,
                "\(receipt.operation?.description ?? "?") \(receipt.verdict.rawValue) "
                    + (receipt.code?.rawValue ?? ""))
            guard receipt.verdict == .accepted || receipt.verdict == .duplicate,
                let operation = receipt.operation, let digest = receipt.headerDigest
            else { continue }
            told[caller.index, default: []].insert(
                Told(operation: operation, headerDigest: digest))
        }
        return answer
    }

    private func writesWhileWaiting() -> Bool {
        if isCalm { return options.canary == .writeWhileSynchronising }
        return draw.chance(options.editWhileWaitingPermille)
    }

    /// - Parameter rarity: How many times rarer faults are than the options say.
    private func decide(_ name: String, _ caller: NetworkCaller, rarity: Int) -> Fate {
        time.advance(milliseconds: draw.within(20...3_000))
        guard !isCalm else { return .arrives }
        let rates: [(Fate, Int)] = [
            (.requestLost, options.requestLostPermille), (.answerLost, options.answerLostPermille),
            (.repeated, options.repeatedPermille), (.delayed, options.delayedPermille),
            (.killed, options.killedPermille),
        ]
        var left = draw.below(1_000 * rarity)
        for (fate, rate) in rates {
            if left < rate {
                log.note(caller.name, "\(name): \(fate.rawValue)")
                return fate
            }
            left -= rate
        }
        return .arrives
    }
}

/// One laptop's way to the service.
struct SimulatedLink: SyncService {
    let network: SimulatedNetwork
    let caller: NetworkCaller

    func enrol(_ request: EnrolmentRequest) async throws -> EnrolmentAnswer {
        let core = network.service.core
        return try await network.call("enrolment", by: caller) { try await core.enrol(request) }
    }

    func sessionNonce() async throws -> SessionNonce {
        let core = network.service.core
        return try await network.call("nonce", by: caller) { try await core.sessionNonce() }
    }

    func openSession(_ request: SessionRequest) async throws -> SessionAnswer {
        let core = network.service.core
        let answer = try await network.call("session", by: caller) {
            try await core.openSession(request)
        }
        return await network.claimed(answer, for: caller)
    }

    func synchronise(token: String, _ request: SyncRequest) async throws -> SyncAnswer {
        try await network.synchronise(request, token: token, by: caller)
    }

    func compare(token: String, _ request: ComparisonRequest) async throws -> ComparisonAnswer {
        let core = network.service.core
        let received = try ComparisonRequest(request.json)
        return try await network.call("comparison", by: caller) {
            try ComparisonAnswer(try await core.compare(token: token, received).json)
        }
    }

    func reoffer(token: String, _ request: ReofferRequest) async throws -> ReofferAnswer {
        let core = network.service.core
        let bytes = request.bytes
        return try await network.call("reoffer", by: caller) {
            try ReofferAnswer(
                try await core.reoffer(token: token, ReofferRequest(body: bytes)).json)
        }
    }
}
