import HTTPTypes
import RecordModel

/// One request that a client of some version sent, and what it got.
struct WireExchange: Sendable {
    /// Method and path.
    let call: String
    /// Whose session goes with it; nil without one.
    let session: String?
    let request: [UInt8]
    let status: Int
    let answer: [UInt8]

    var json: JSONValue {
        .members([
            ("call", .text(call)), ("session", session.map { .text($0) } ?? .null),
            ("request", .text(String(decoding: request, as: UTF8.self))),
            ("status", .integer(Int64(status))),
            ("answer", .text(String(decoding: answer, as: UTF8.self))),
        ])
    }

    init(call: String, session: String?, request: [UInt8], status: Int, answer: [UInt8]) {
        self.call = call
        self.session = session
        self.request = request
        self.status = status
        self.answer = answer
    }

    init?(_ json: JSONValue) {
        guard let call = json["call"]?.stringValue, let request = json["request"]?.stringValue,
            let status = json["status"]?.integerValue, let answer = json["answer"]?.stringValue
        else { return nil }
        self.init(
            call: call, session: json["session"]?.stringValue, request: Array(request.utf8),
            status: Int(status), answer: Array(answer.utf8))
    }

    var method: HTTPRequest.Method { call.hasPrefix("GET ") ? .get : .post }
    var path: String { String(call.drop { $0 != "/" }) }

    /// Says where `later` no longer says what `earlier` said: members may be added, and none may
    /// go or change, save those that are new each time.
    static func differences(
        _ earlier: JSONValue, _ later: JSONValue?, at place: String = ""
    ) -> [String] {
        let name = String(place.split(separator: ".").last ?? "")
        if fresh.contains(name) { return later == nil ? ["\(place) is missing"] : [] }
        switch (earlier, later) {
        case (.object(let old), .object):
            return old.members.flatMap { member in
                differences(
                    member.value, later?[member.key.string], at: "\(place).\(member.key.string)")
            }
        case (.array(let old), .array(let new)):
            guard old.count == new.count else { return ["\(place) has \(new.count) elements"] }
            return zip(old, new).enumerated().flatMap { index, pair in
                differences(pair.0, pair.1, at: "\(place)[\(index)]")
            }
        default: return earlier == later ? [] : ["\(place) differs"]
        }
    }

    /// What no two answers have alike; signatures are checked on their own.
    private static let fresh: Set<String> = ["nonce", "token", "signature", "detail"]
}
