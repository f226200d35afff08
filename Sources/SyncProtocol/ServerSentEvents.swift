/// Reads server-sent events, in whatever pieces they come in.
package struct ServerSentEvents: Sendable {
    /// One thing that a stream says.
    package enum Item: Hashable, Sendable {
        /// An event.
        case event(id: String?, name: String, data: String)
        /// A comment: a sign of life.
        case comment
    }

    /// Bytes that an unfinished event may have.
    package static let eventBytesMax = 64 * 1_024

    private var line: [UInt8] = []
    private var id: String?
    private var name = ""
    private var data: [String] = []
    private var eventBytes = 0
    private var endedWithReturn = false

    /// A reader at the start of a stream.
    package init() {}

    /// Takes the next bytes.
    ///
    /// - Returns: What they complete; nil when an event is larger than it may be.
    package mutating func take(_ bytes: some Sequence<UInt8>) -> [Item]? {
        var items: [Item] = []
        for byte in bytes {
            defer { endedWithReturn = byte == UInt8(ascii: "\r") }
            switch byte {
            case UInt8(ascii: "\n") where endedWithReturn: continue
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                if let item = endLine() { items.append(item) }
            default:
                line.append(byte)
                eventBytes += 1
                guard eventBytes <= Self.eventBytesMax else { return nil }
            }
        }
        return items
    }

    private mutating func endLine() -> Item? {
        defer { line = [] }
        guard let first = line.first else { return dispatch() }
        guard first != UInt8(ascii: ":") else { return .comment }
        let text = String(decoding: line, as: UTF8.self)
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let value = parts.count > 1 ? String(parts[1].trimmingPrefix(" ")) : ""
        switch parts[0] {
        case "id": id = value
        case "event": name = value
        case "data": data.append(value)
        default: break
        }
        return nil
    }

    private mutating func dispatch() -> Item? {
        defer { (id, name, data, eventBytes) = (nil, "", [], 0) }
        guard !data.isEmpty else { return nil }
        return .event(
            id: id, name: name.isEmpty ? "message" : name,
            data: data.joined(separator: "\n"))
    }
}
