import Foundation
import Synchronization

/// A line between laptops and a service on this machine that goes wrong by a seed.
///
/// It understands where an HTTP message begins and ends, so that it can repeat and reorder whole
/// requests. One thread for each connection.
package final class FaultProxy: @unchecked Sendable {
    private struct State {
        var draw: SeededDraw
        var faultPermille = 0
        var servicePort: Int
        var tally: [String: Int] = [:]
        /// Requests that went to the service, to see whether one was overtaken.
        var done = 0
        /// Requests that are under way or held back, late repeats included.
        var pending = 0
        var isEnded = false
    }

    private static let stepMicroseconds: UInt32 = 5_000

    /// Where laptops connect.
    package let port: Int
    private let listener: Socket
    private let state: Mutex<State>

    /// A proxy in front of a service; nothing goes wrong until ``misbehave(seed:permille:)``.
    package init(servicePort: Int) throws {
        (listener, port) = try Socket.listening()
        state = Mutex(State(draw: SeededDraw(seed: 0), servicePort: servicePort))
        Thread.detachNewThread { [self] in acceptAll() }
    }

    /// Where laptops connect, as a URL.
    package var url: String { "http://127.0.0.1:\(port)" }

    /// What went wrong so far, counted.
    package var tally: [String: Int] { state.withLock { $0.tally } }

    /// The service has come back on another port.
    package func serve(port: Int) { state.withLock { $0.servicePort = port } }

    /// From now on `permille` of the requests have a fault, drawn from `seed`.
    package func misbehave(seed: UInt64, permille: Int) {
        state.withLock { state in
            state.draw = SeededDraw(seed: seed)
            state.faultPermille = permille
        }
    }

    /// From now on nothing goes wrong; returns once what was held back has arrived.
    package func quiet() {
        state.withLock { $0.faultPermille = 0 }
        while state.withLock({ $0.pending > 0 }) { usleep(Self.stepMicroseconds) }
    }

    /// Stops listening.
    package func end() {
        state.withLock { $0.isEnded = true }
        listener.wake()
        listener.end()
    }

    private func acceptAll() {
        while let client = listener.accepted() {
            guard !state.withLock({ $0.isEnded }) else { return client.end() }
            Thread.detachNewThread { [self] in
                var reader = HTTPMessageReader(client)
                while let request = reader.next(), carry(request, for: client) {}
                client.end()
            }
        }
    }

    /// Brings a request over and its answer back; false when the connection is over.
    private func carry(_ request: [UInt8], for client: Socket) -> Bool {
        defer { state.withLock { $0.pending -= 1 } }
        let fault = state.withLock { state in
            state.pending += 1
            let fault = LinkFault.draw(&state.draw, permille: state.faultPermille)
            state.tally[fault.name, default: 0] += 1
            return fault
        }
        switch fault {
        case .none: return answer(exchange(request), client)
        case .dropRequest: return false
        case .dropAnswer:
            _ = exchange(request)
            return false
        case .cutRequest(let permille):
            sendCut(request, permille)
            return false
        case .cutAnswer(let permille):
            if let answer = exchange(request) { client.send(Self.cut(answer, permille)) }
            return false
        case .delayRequest(let milliseconds):
            pause(milliseconds)
            return answer(exchange(request), client)
        case .delayAnswer(let milliseconds):
            let bytes = exchange(request)
            pause(milliseconds)
            return answer(bytes, client)
        case .stallRequest(let permille, let milliseconds, let goesOn):
            return stall(request, permille, milliseconds, goesOn, client)
        case .stallAnswer(let permille, let milliseconds, let goesOn):
            guard let bytes = exchange(request) else { return false }
            let part = Self.cut(bytes, permille)
            client.send(part)
            pause(milliseconds)
            return goesOn && client.send(bytes[part.count...])
        case .repeatRequest(let atOnce, let answersFirst):
            return answer(repeated(request, atOnce: atOnce, answersFirst: answersFirst), client)
        case .lateRepeat(let milliseconds):
            later(milliseconds) { [self] in _ = exchange(request) }
            return answer(exchange(request), client)
        case .overtaken(let milliseconds):
            waitToBeOvertaken(milliseconds)
            return answer(exchange(request), client)
        }
    }

    /// What the service answers; nil when it is not there or falls away.
    private func exchange(_ request: [UInt8]) -> [UInt8]? {
        guard let service = connection() else { return nil }
        defer { service.end() }
        guard service.send(request) else { return nil }
        var reader = HTTPMessageReader(service)
        let answer = reader.next()
        state.withLock { $0.done += 1 }
        return answer
    }

    private func connection() -> Socket? {
        try? Socket.connected(to: state.withLock { $0.servicePort })
    }

    private func answer(_ bytes: [UInt8]?, _ client: Socket) -> Bool {
        bytes.map { client.send($0) } ?? false
    }

    private func sendCut(_ request: [UInt8], _ permille: Int) {
        guard let service = connection() else { return }
        service.send(Self.cut(request, permille))
        service.end()
    }

    private func stall(
        _ request: [UInt8], _ permille: Int, _ milliseconds: Int, _ goesOn: Bool, _ client: Socket
    ) -> Bool {
        guard let service = connection() else { return false }
        defer { service.end() }
        let part = Self.cut(request, permille)
        service.send(part)
        pause(milliseconds)
        guard goesOn, service.send(request[part.count...]) else { return false }
        var reader = HTTPMessageReader(service)
        return answer(reader.next(), client)
    }

    private func repeated(_ request: [UInt8], atOnce: Bool, answersFirst: Bool) -> [UInt8]? {
        if atOnce {
            later(0) { [self] in _ = exchange(request) }
            return exchange(request)
        }
        let first = exchange(request)
        let second = exchange(request)
        return answersFirst ? first : second
    }

    private func later(_ milliseconds: Int, _ body: @escaping @Sendable () -> Void) {
        state.withLock { $0.pending += 1 }
        Thread.detachNewThread { [self] in
            pause(milliseconds)
            body()
            state.withLock { $0.pending -= 1 }
        }
    }

    private func waitToBeOvertaken(_ milliseconds: Int) {
        let before = state.withLock { $0.done }
        var left = milliseconds
        while left > 0, state.withLock({ $0.done == before && $0.faultPermille > 0 }) {
            pause(5)
            left -= 5
        }
    }

    private func pause(_ milliseconds: Int) { usleep(UInt32(milliseconds) * 1_000) }

    private static func cut(_ bytes: [UInt8], _ permille: Int) -> ArraySlice<UInt8> {
        bytes[..<(bytes.count * permille / 1_000)]
    }
}
