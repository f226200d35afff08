import Foundation

/// A TCP connection on this machine, used by one thread at a time.
struct Socket: Sendable {
    private static let receiveBytesMax = 64 * 1_024
    let descriptor: Int32

    /// A socket that listens on a free port.
    static func listening() throws -> (socket: Socket, port: Int) {
        let socket = try make()
        var address = Self.address(port: 0)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket.descriptor, $0, size)
            }
        }
        guard bound == 0, listen(socket.descriptor, 64) == 0 else { throw SocketProblem() }
        var taken = sockaddr_in()
        var length = size
        let known = withUnsafeMutablePointer(to: &taken) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(socket.descriptor, $0, &length)
            }
        }
        guard known == 0 else { throw SocketProblem() }
        return (socket, Int(UInt16(bigEndian: taken.sin_port)))
    }

    /// A connection to a port.
    static func connected(to port: Int) throws -> Socket {
        let socket = try make()
        var address = Self.address(port: port)
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket.descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            socket.end()
            throw SocketProblem()
        }
        return socket
    }

    /// The next that connects; nil once this was ended.
    func accepted() -> Socket? {
        let one = accept(descriptor, nil, nil)
        return one < 0 ? nil : Socket(descriptor: one)
    }

    /// What came in; empty when the other side is done or gone.
    func receive() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Self.receiveBytesMax)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? Array(bytes[..<count]) : []
    }

    /// Sends all of it; false when the other side is gone.
    @discardableResult
    func send(_ bytes: some Collection<UInt8>) -> Bool {
        var left = Array(bytes)[...]
        while !left.isEmpty {
            let sent = left.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Self.sendFlags)
            }
            guard sent > 0 else { return false }
            left = left.dropFirst(sent)
        }
        return true
    }

    /// Has a thread that waits on this socket go on.
    func wake() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    func end() { close(descriptor) }

    private static func make() throws -> Socket {
        #if canImport(Darwin)
            let type = SOCK_STREAM
        #else
            let type = Int32(SOCK_STREAM.rawValue)
        #endif
        let descriptor = socket(AF_INET, type, 0)
        guard descriptor >= 0 else { throw SocketProblem() }
        #if canImport(Darwin)
            var on: Int32 = 1
            setsockopt(
                descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
        #endif
        return Socket(descriptor: descriptor)
    }

    private static var sendFlags: Int32 {
        #if canImport(Darwin)
            0
        #else
            Int32(MSG_NOSIGNAL)
        #endif
    }

    private static func address(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        return address
    }
}

/// The machine did not give a socket or a connection.
struct SocketProblem: Error {}
