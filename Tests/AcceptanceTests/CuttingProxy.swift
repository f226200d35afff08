import Foundation
import Synchronization

/// A proxy on this machine that lets everything through but streams of events, which it cuts; or
/// but another call, which it leaves hanging.
final class CuttingProxy: Sendable {
    let port: Int
    private let listener: Int32
    private let cuts = Mutex(0)
    private let stalls: String?
    private let hasStalled = DispatchSemaphore(value: 0)
    private let isOver = DispatchSemaphore(value: 0)

    /// How many streams it cut.
    var cutCount: Int { cuts.withLock { $0 } }

    /// - Parameter stalls: The beginning of a request that is left hanging.
    init(to target: Int, stalls: String? = nil) throws {
        let (listener, port) = try Self.listen()
        (self.listener, self.port, self.stalls) = (listener, port, stalls)
        Thread.detachNewThread { [weak self] in
            while true {
                let client = accept(listener, nil, nil)
                guard client >= 0 else { return }
                guard let self, let server = Self.connect(target) else {
                    close(client)
                    continue
                }
                self.pass(client, server)
            }
        }
    }

    /// Waits until a call hangs.
    func waitForStall() throws -> Bool { hasStalled.wait(timeout: .now() + 30) == .success }

    func end() {
        isOver.signal()
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func pass(_ client: Int32, _ server: Int32) {
        Thread.detachNewThread { [weak self] in
            Self.copy(from: client, to: server) { bytes in
                guard let self else { return false }
                if let stalls = self.stalls, bytes.starts(with: Array(stalls.utf8)) {
                    self.hasStalled.signal()
                    // Nothing more passes, until this is over.
                    self.isOver.wait()
                    self.isOver.signal()
                    return false
                }
                if self.stalls != nil { return true }
                let isStream = bytes.starts(with: Array("GET /v1/feed-events".utf8))
                if isStream { self.cuts.withLock { $0 += 1 } }
                return !isStream
            }
        }
        Thread.detachNewThread { Self.copy(from: server, to: client) { _ in true } }
    }

    /// Copies until an end, or until something is not let through; then both are shut.
    private static func copy(
        from source: Int32, to target: Int32, _ mayPass: ([UInt8]) -> Bool
    ) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(source, &buffer, buffer.count, 0)
            guard count > 0, mayPass(Array(buffer[..<count])) else { break }
            guard send(target, buffer, count, Int32(MSG_NOSIGNAL)) == count else { break }
        }
        shutdown(source, Int32(SHUT_RDWR))
        shutdown(target, Int32(SHUT_RDWR))
    }

    private static func address(_ port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        return address
    }

    private static func listen() throws -> (socket: Int32, port: Int) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = address(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && Glibc.listen(listener, 16) == 0
                    && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRINUSE) }
        return (listener, Int(in_port_t(bigEndian: address.sin_port)))
    }

    private static func connect(_ port: Int) -> Int32? {
        let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = address(port)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else {
            close(server)
            return nil
        }
        return server
    }
}
