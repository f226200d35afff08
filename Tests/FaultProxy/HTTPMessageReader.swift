/// Takes whole HTTP/1.1 messages from a connection, as bytes.
struct HTTPMessageReader {
    private static let headEnd = Array("\r\n\r\n".utf8)
    private static let lastChunk = Array("0\r\n\r\n".utf8)

    let socket: Socket
    private var rest: [UInt8] = []

    init(_ socket: Socket) { self.socket = socket }

    /// The next message, head and body; nil when the connection ends before the end of it.
    mutating func next() -> [UInt8]? {
        var message = rest
        rest = []
        while true {
            if let end = end(of: message) {
                rest = Array(message[end...])
                return Array(message[..<end])
            }
            let more = socket.receive()
            guard !more.isEmpty else { return nil }
            message += more
        }
    }

    /// Where a message ends; nil while it has not.
    private func end(of message: [UInt8]) -> Int? {
        guard let head = Self.end(of: Self.headEnd, in: message, from: 0) else { return nil }
        let lines = String(decoding: message[..<head], as: UTF8.self).lowercased()
            .split(separator: "\r\n")
        func value(_ name: String) -> Substring? {
            lines.first { $0.hasPrefix("\(name):") }.map { line in
                Substring(line.drop { $0 != ":" }.dropFirst().drop { $0 == " " })
            }
        }
        if value("transfer-encoding")?.contains("chunked") == true {
            return Self.end(of: Self.lastChunk, in: message, from: head)
        }
        let end = head + (value("content-length").flatMap { Int($0) } ?? 0)
        return message.count >= end ? end : nil
    }

    private static func end(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= start + mark.count else { return nil }
        return (start...bytes.count - mark.count).first { bytes[$0..<$0 + mark.count] == mark[...] }
            .map { $0 + mark.count }
    }
}
