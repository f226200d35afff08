/// Reads operations from JSON, and says with a stable code what is wrong with one.
package enum OperationParser {
    /// Reads one operation.
    ///
    /// - Throws: ``OperationProblem`` with `malformed`, `unsupported-format` or
    ///   `digest-mismatch`.
    package static func parse(_ json: JSONValue) throws(OperationProblem) -> RecordOperation {
        let reader = ShapeReader(json, "operation")
        try reader.requireKeys(["header", "content", "signature"])
        let headerJSON = try reader.member("header")
        let header = try OperationHeaderParser.parse(headerJSON)
        let contentJSON = try reader.member("content")
        let content = contentJSON.isNull ? nil : try OperationContentParser.parse(contentJSON)
        let signature = try signature(try reader.member("signature"))
        if let content { try requireSameFields(header, content) }
        let contentBytes = content.map { $0.json.canonicalBytes }
        if let contentBytes, SHA256Digest(of: contentBytes) != header.contentDigest {
            throw OperationProblem(
                .digestMismatch, "the content is not the one its header was made for")
        }
        let operation = RecordOperation(
            header: header, headerBytes: headerJSON.canonicalBytes, content: content,
            contentBytes: contentBytes, signature: signature)
        guard operation.canonicalBytes.count <= OperationLimit.canonicalBytesMax else {
            throw OperationProblem(
                .malformed, "larger than \(OperationLimit.canonicalBytesMax) bytes")
        }
        return operation
    }

    /// What a reader would object to in an operation made here; nil when it is well formed.
    package static func problem(with operation: RecordOperation) -> OperationProblem? {
        do throws(OperationProblem) {
            if let content = operation.content {
                _ = try OperationContentParser.parse(content.json)
            }
        } catch { return error }
        let header = operation.header
        if operation.canonicalBytes.count > OperationLimit.canonicalBytesMax
            || header.action.citations.count > OperationLimit.citationCountMax
            || header.action.writes.count > OperationLimit.fieldCountMax
        {
            return OperationProblem(.malformed, "larger than an operation may be")
        }
        return nil
    }

    /// Rebuilds an operation from stored parts, which were checked when they were stored.
    package static func parse(
        headerBytes: [UInt8], contentBytes: [UInt8]?, signature: [UInt8]?
    ) throws(OperationProblem) -> RecordOperation {
        let header = try OperationHeaderParser.parse(try json(headerBytes))
        var content: OperationContent?
        if let contentBytes { content = try OperationContentParser.parse(try json(contentBytes)) }
        return RecordOperation(
            header: header, headerBytes: headerBytes, content: content,
            contentBytes: contentBytes, signature: signature)
    }

    private static func json(_ bytes: [UInt8]) throws(OperationProblem) -> JSONValue {
        do throws(JSONProblem) { return try JSONReader.read(bytes) } catch {
            throw OperationProblem(.malformed, "no JSON: \(error.message)")
        }
    }

    private static func signature(_ json: JSONValue) throws(OperationProblem) -> [UInt8]? {
        if json.isNull { return nil }
        guard let text = json.stringValue, let bytes = Base64URL.decode(text) else {
            throw OperationProblem(.malformed, "signature is no base64url text")
        }
        return bytes
    }

    private static func requireSameFields(
        _ header: OperationHeader, _ content: OperationContent
    ) throws(OperationProblem) {
        let written = header.action.writes.map(\.field.text)
        guard Set(written) == Set(content.values.keys) else {
            throw OperationProblem(.malformed, "fields and values name different fields")
        }
    }
}

/// Takes members off a JSON object and reports shapes that are not as agreed.
struct ShapeReader {
    let json: JSONValue
    let place: String

    init(_ json: JSONValue, _ place: String) {
        self.json = json
        self.place = place
    }

    func requireKeys(_ keys: [String], optional: [String] = []) throws(OperationProblem) {
        guard let object = json.objectValue else { throw malformed("is no object") }
        let present = Set(object.keys.map(\.string))
        for key in keys where !present.contains(key) { throw malformed("lacks \(key)") }
        guard present.subtracting(keys).subtracting(optional).isEmpty else {
            throw malformed("has a key that does not belong there")
        }
    }

    func member(_ key: String) throws(OperationProblem) -> JSONValue {
        guard let value = json[key] else { throw malformed("lacks \(key)") }
        return value
    }

    func string(_ key: String) throws(OperationProblem) -> String {
        guard let text = try member(key).stringValue else {
            throw malformed("\(key) is no text")
        }
        return text
    }

    /// A short ASCII name: organisation, role, unit, type.
    func name(_ key: String) throws(OperationProblem) -> String {
        let text = try string(key)
        let allowed = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard allowed, (1...OperationLimit.nameBytesMax).contains(text.utf8.count) else {
            throw malformed("\(key) is no name")
        }
        return text
    }

    func read<Value>(
        _ key: String, _ convert: (String) -> Value?
    ) throws(OperationProblem) -> Value {
        guard let value = convert(try string(key)) else { throw malformed("\(key) is not valid") }
        return value
    }

    func malformed(_ message: String) -> OperationProblem {
        OperationProblem(.malformed, "\(place) \(message)")
    }
}

enum OperationHeaderParser {
    private static let keys = [
        "format", "catalogue", "record", "replica", "sequence", "previous", "entity", "action",
        "partition", "wpgClass", "clock", "author", "contentDigest",
    ]

    static func parse(_ json: JSONValue) throws(OperationProblem) -> OperationHeader {
        let reader = ShapeReader(json, "header")
        guard let format = try reader.member("format").integerValue else {
            throw reader.malformed("format is no number")
        }
        guard format == OperationHeader.formatVersion else {
            throw OperationProblem(.unsupportedFormat, "format \(format) is not known here")
        }
        let actionName = try reader.string("action")
        try reader.requireKeys(keys + [actionName == "set" ? "fields" : "saw"])
        guard let sequence = try reader.member("sequence").integerValue, sequence >= 1 else {
            throw reader.malformed("sequence is no number from 1")
        }
        let previousJSON = try reader.member("previous")
        let previous =
            previousJSON.isNull ? nil : try reader.read("previous", SHA256Digest.init(hex:))
        let header = OperationHeader(
            catalogue: try reader.name("catalogue"),
            record: try reader.read("record", RecordID.init),
            id: OperationID(
                replica: try reader.read("replica", ReplicaID.init), sequence: sequence),
            previous: previous, entity: try entity(try reader.member("entity")),
            action: try action(actionName, reader),
            partition: try reader.read("partition", Partition.init(rawValue:)),
            wpgClass: try reader.read("wpgClass", WpgClass.init(rawValue:)),
            clock: try reader.read("clock", HybridTime.init),
            author: try author(try reader.member("author")),
            contentDigest: try reader.read("contentDigest", SHA256Digest.init(hex:)))
        guard header.action.citations.count <= OperationLimit.citationCountMax else {
            throw reader.malformed("cites more than \(OperationLimit.citationCountMax) operations")
        }
        return header
    }

    private static func entity(_ json: JSONValue) throws(OperationProblem) -> EntityReference {
        let reader = ShapeReader(json, "entity")
        try reader.requireKeys(["type", "id"])
        let reference = EntityReference(type: try reader.name("type"), id: try reader.name("id"))
        guard reference.isSingleton || DerivedID.isValid(reference.id) else {
            throw reader.malformed("id is not valid")
        }
        return reference
    }

    private static func author(_ json: JSONValue) throws(OperationProblem) -> OperationAuthor {
        let reader = ShapeReader(json, "author")
        try reader.requireKeys(["id", "organisation", "role", "unit"], optional: ["actingFor"])
        return OperationAuthor(
            id: try reader.name("id"), organisation: try reader.name("organisation"),
            role: try reader.name("role"), unit: try reader.name("unit"),
            actingFor: json["actingFor"] == nil ? nil : try reader.name("actingFor"))
    }

    private static func action(
        _ name: String, _ reader: ShapeReader
    ) throws(OperationProblem) -> OperationAction {
        switch name {
        case "set": return .set(try writes(try reader.member("fields")))
        case "remove": return .remove(saw: try citations(try reader.member("saw")))
        case "restore": return .restore(saw: try citations(try reader.member("saw")))
        default: throw reader.malformed("action is none of set, remove, restore")
        }
    }

    private static func writes(_ json: JSONValue) throws(OperationProblem) -> [FieldWrite] {
        let reader = ShapeReader(json, "fields")
        guard let object = json.objectValue, !object.members.isEmpty else {
            throw reader.malformed("names no field")
        }
        guard object.members.count <= OperationLimit.fieldCountMax else {
            throw reader.malformed("names more than \(OperationLimit.fieldCountMax) fields")
        }
        var writes: [FieldWrite] = []
        for member in object.members {
            let name = member.key.string
            guard (1...OperationLimit.nameBytesMax).contains(name.utf8.count) else {
                throw reader.malformed("has a name that is empty or too long")
            }
            writes.append(
                FieldWrite(field: FieldName(name), citations: try citations(member.value)))
        }
        return writes
    }

    private static func citations(_ json: JSONValue) throws(OperationProblem) -> [Citation] {
        guard let elements = json.arrayValue else {
            throw OperationProblem(.malformed, "citations are no list")
        }
        var citations: [Citation] = []
        for element in elements {
            guard let text = element.stringValue, let citation = Citation(text) else {
                throw OperationProblem(.malformed, "a citation is not valid")
            }
            citations.append(citation)
        }
        return citations
    }
}

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
