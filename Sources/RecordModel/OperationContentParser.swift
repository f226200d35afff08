/// Reads and checks contents of operations.
enum OperationContentParser {
    /// Object keys that stand for erased and missing content in a materialised record.
    private static let reservedKeys: Set<ExactText> = ["erased", "missing"]

    static func parse(_ json: JSONValue) throws(OperationProblem) -> OperationContent {
        let reader = ShapeReader(json, "content")
        try reader.requireKeys(["salt", "values", "occurredAt", "reason"])
        let salt = try reader.read("salt", OperationSalt.init(text:))
        guard let values = try reader.member("values").objectValue else {
            throw reader.malformed("values is no object")
        }
        for member in values.members { try check(member.value) }
        let reasonJSON = try reader.member("reason")
        if !reasonJSON.isNull { try check(reasonJSON) }
        return OperationContent(
            salt: salt, values: values,
            occurredAt: try occurredAt(try reader.member("occurredAt")),
            reason: reasonJSON.isNull ? nil : try reader.string("reason"))
    }

    /// Checks content that was not read but made here.
    static func check(_ content: OperationContent) throws(OperationProblem) {
        for member in content.values.members { try check(member.value) }
        if let reason = content.reason { try check(.text(reason)) }
        if let occurredAt = content.occurredAt { _ = try self.occurredAt(occurredAt.json) }
    }

    private static func check(_ value: JSONValue) throws(OperationProblem) {
        switch value {
        case .null, .bool, .integer: return
        case .string(let text):
            guard text.string.utf8.count <= OperationLimit.stringBytesMax else {
                throw OperationProblem(
                    .malformed, "a text is larger than \(OperationLimit.stringBytesMax) bytes")
            }
        case .array(let elements):
            for element in elements { try check(element) }
        case .object(let object):
            for member in object.members {
                guard !reservedKeys.contains(member.key) else {
                    throw OperationProblem(.malformed, "an object uses a reserved key")
                }
                try check(member.value)
            }
        }
    }

    private static func occurredAt(_ json: JSONValue) throws(OperationProblem) -> OccurredAt? {
        if json.isNull { return nil }
        let reader = ShapeReader(json, "occurredAt")
        try reader.requireKeys(["instant", "precision"])
        let precision = try reader.read("precision", TimePrecision.init(rawValue:))
        if try reader.member("instant").isNull {
            guard precision == .unknown else { throw reader.malformed("instant is missing") }
            return OccurredAt(instant: nil, precision: precision)
        }
        let text = try reader.string("instant")
        let readable =
            Instant(text) != nil || (precision == .dateOnly && CalendarDate(text) != nil)
        guard readable else { throw reader.malformed("instant is not readable") }
        return OccurredAt(instant: text, precision: precision)
    }
}
