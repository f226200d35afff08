/// How well a time is known.
package enum TimePrecision: String, CaseIterable, Sendable {
    case exact
    case about
    case dateOnly = "date_only"
    case unknown
}

/// When something happened, as its author says.
package struct OccurredAt: Hashable, Sendable {
    /// RFC 3339 with offset, or a date where the precision is `dateOnly`; nil when unknown.
    package let instant: String?
    /// How well it is known.
    package let precision: TimePrecision

    /// A time of event.
    package init(instant: String?, precision: TimePrecision) {
        self.instant = instant
        self.precision = precision
    }

    /// The JSON form.
    var json: JSONValue {
        .members([
            ("instant", instant.map { .text($0) } ?? .null),
            ("precision", .text(precision.rawValue)),
        ])
    }
}

/// 16 random bytes as base64url text, so that a digest of content betrays nothing.
///
/// Kept as the text it came in: the last character carries spare bits, and the digest is of them
/// too.
package struct OperationSalt: Hashable, Sendable {
    /// Length in bytes.
    package static let byteCount = 16
    /// The 22 characters.
    package let text: String

    /// The salt of 16 random bytes.
    package init(bytes: [UInt8]) {
        precondition(bytes.count == Self.byteCount, "a salt is 16 bytes")
        text = Base64URL.encode(bytes)
    }

    /// Reads 22 base64url characters; nil for anything else.
    package init?(text: String) {
        guard text.utf8.count == 22, Base64URL.isAlphabetic(text) else { return nil }
        self.text = text
    }
}

/// What was said. It can be erased by law; the header and every signature still verify.
package struct OperationContent: Hashable, Sendable {
    /// What keeps the digest from betraying the content.
    package var salt: OperationSalt
    /// A value for each field written.
    package var values: JSONObject
    /// When it happened, where that was said.
    package var occurredAt: OccurredAt?
    /// Why, where a reason was asked or given.
    package var reason: String?

    /// Content of its parts.
    package init(
        salt: OperationSalt, values: JSONObject, occurredAt: OccurredAt? = nil,
        reason: String? = nil
    ) {
        self.salt = salt
        self.values = values
        self.occurredAt = occurredAt
        self.reason = reason
    }

    /// Whether a reason of more than white space stands here.
    package var hasReason: Bool {
        reason?.contains { !$0.isWhitespace } ?? false
    }

    /// The content as JSON.
    package var json: JSONValue {
        .members([
            ("salt", .text(salt.text)), ("values", .object(values)),
            ("occurredAt", occurredAt.map(\.json) ?? .null),
            ("reason", reason.map { .text($0) } ?? .null),
        ])
    }
}
