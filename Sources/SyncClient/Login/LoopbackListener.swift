import Dispatch
import Foundation
import SyncProtocol

/// Waits, on a free port that only this machine reaches, for a browser to come back.
package final class LoopbackListener: Sendable {
    /// Bytes of a request that are looked at.
    static let requestBytesMax = 16 * 1_024
    /// Seconds that one connection may take.
    static let connectionSecondsMax = 5

    /// The port.
    package let port: UInt16
    private let socketNumber: Int32
    private let queue = DispatchQueue(label: "samenop.login")

    /// A listener.
    ///
    /// - Throws: ``SyncProblem`` with `unavailable` when no port can be had.
    package init() throws {
        let failure = SyncProblem(.unavailable, "no port of this machine can be listened at")
        let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard number >= 0 else { throw failure }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(number, pointer, length) == 0 && listen(number, 4) == 0
                    && getsockname(number, pointer, &length) == 0
            }
        }
        guard isListening else {
            close(number)
            throw failure
        }
        socketNumber = number
        port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(socketNumber) }

    /// Answers what comes until `take` has what it needs.
    ///
    /// - Parameters:
    ///   - page: What the browser shows then.
    ///   - take: What a request's target gives; nil for one that is for something else.
    /// - Throws: What `take` throws, or ``SyncProblem`` with `person-invalid` when time is over.
    package func wait<Value: Sendable>(
        secondsMax: Int, page: String,
        _ take: @escaping @Sendable (_ target: String) throws -> Value?
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Result { try self.waitNow(secondsMax, page, take) })
            }
        }
    }

    private func waitNow<Value>(
        _ secondsMax: Int, _ page: String, _ take: (String) throws -> Value?
    ) throws -> Value {
        let end = DispatchTime.now() + .seconds(secondsMax)
        while DispatchTime.now() < end {
            let left = (end.uptimeNanoseconds - DispatchTime.now().uptimeNanoseconds) / 1_000_000
            guard isReadable(socketNumber, milliseconds: Int32(clamping: left)) else { break }
            let connection = accept(socketNumber, nil, nil)
            guard connection >= 0 else { continue }
            defer { close(connection) }
            guard let target = readTarget(connection) else { continue }
            do {
                guard let value = try take(target) else {
                    answer(connection, "404 Not Found", "")
                    continue
                }
                answer(connection, "200 OK", page)
                return value
            } catch {
                answer(connection, "400 Bad Request", "")
                throw error
            }
        }
        throw SyncProblem(.personInvalid, "nobody logged in in time")
    }

    private func isReadable(_ number: Int32, milliseconds: Int32) -> Bool {
        var polled = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, milliseconds) > 0
    }

    /// The target in the first line of a request; nil when no whole request comes.
    private func readTarget(_ connection: Int32) -> String? {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4_096)
        while bytes.count < Self.requestBytesMax {
            guard isReadable(connection, milliseconds: Int32(Self.connectionSecondsMax * 1_000))
            else { return nil }
            let count = read(connection, &part, part.count)
            guard count > 0 else { return nil }
            bytes += part.prefix(count)
            let text = String(decoding: bytes, as: UTF8.self)
            guard text.contains("\r\n\r\n") else { continue }
            let words = text.split(separator: "\r\n").first?.split(separator: " ") ?? []
            return words.count == 3 && words[0] == "GET" ? String(words[1]) : nil
        }
        return nil
    }

    private func answer(_ connection: Int32, _ status: String, _ page: String) {
        let body = "<!doctype html><meta charset=utf-8><title>Samen Op</title><p>\(page)</p>"
        let text =
            "HTTP/1.1 \(status)\r\nContent-Type: text/html; charset=utf-8\r\n"
            + "Content-Length: \(body.utf8.count)\r\nCache-Control: no-store\r\n"
            + "Referrer-Policy: no-referrer\r\nConnection: close\r\n\r\n\(body)"
        let bytes = Array(text.utf8)
        _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
}
