import RecordModel

/// `POST /v1/emergency-sights`: open a record on which one's unit takes no part, in an emergency.
package struct EmergencyRequest: Hashable, Sendable {
    /// Bytes of a reason.
    package static let reasonBytesMax = 2_000

    /// The record: its id, or the short name that the other team gave by phone.
    package let record: String
    /// Why, in the words of who asks.
    package let reason: String

    /// A request of its parts.
    package init(record: String, reason: String) {
        self.record = record
        self.reason = reason
    }

    /// The body of the call.
    package var json: JSONValue {
        .members([("record", .text(record)), ("reason", .text(reason))])
    }

    /// Reads the body of the call.
    package init(_ json: JSONValue) throws(SyncProblem) {
        guard let record = json["record"]?.stringValue, !record.isEmpty,
            let reason = json["reason"]?.stringValue,
            reason.contains(where: { !$0.isWhitespace }),
            reason.utf8.count <= Self.reasonBytesMax
        else {
            throw SyncProblem(
                .malformed, "a record and a reason of at most 2,000 bytes are needed")
        }
        self.init(record: record, reason: reason)
    }
}

/// What was opened, and until when.
package struct EmergencyAnswer: Hashable, Sendable {
    /// The record.
    package let record: RecordID
    /// Until when anything of it is given out.
    package let endsAt: Instant

    /// An answer of its parts.
    package init(record: RecordID, endsAt: Instant) {
        self.record = record
        self.endsAt = endsAt
    }

    /// The body of the answer.
    package var json: JSONValue {
        .members([("record", .text(record.text)), ("endsAt", .text(endsAt.utcText))])
    }

    /// Reads the body of the answer.
    package init(_ json: JSONValue) throws(SyncProblem) {
        guard let record = json["record"]?.stringValue.flatMap(RecordID.init),
            let endsAt = json["endsAt"]?.stringValue.flatMap({ Instant($0) })
        else { throw SyncProblem(.malformed, "the service's answer is not complete") }
        self.init(record: record, endsAt: endsAt)
    }
}

/// Opens records in an emergency: implemented by the service itself and by the HTTP client.
package protocol EmergencyService: SyncService {
    /// Lets the session's unit read the shared part of a record for a while.
    func openInEmergency(
        token: String, _ request: EmergencyRequest
    ) async throws -> EmergencyAnswer
}
