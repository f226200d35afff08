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
        guard operation.canonicalByteCount <= OperationLimit.canonicalBytesMax else {
            throw OperationProblem(
                .malformed, "larger than \(OperationLimit.canonicalBytesMax) bytes")
        }
        return operation
    }

    /// What a reader would object to in an operation made here; nil when it is well formed.
    package static func problem(with operation: RecordOperation) -> OperationProblem? {
        do throws(OperationProblem) {
            if let content = operation.content { try OperationContentParser.check(content) }
        } catch { return error }
        let header = operation.header
        if operation.canonicalByteCount > OperationLimit.canonicalBytesMax
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
