import RecordModel

/// Operations on the wire: what can be recomputed may be left out.
///
/// `contentDigest` may always be left out where the content is there, and `previous` where the
/// operation before it in the batch is the one before it in its chain.
package struct WireBatchReader {
    private var last: (id: OperationID, digest: SHA256Digest)?

    /// A reader at the start of a batch.
    package init() {}

    /// Reads the next operation of the batch.
    ///
    /// - Throws: ``OperationProblem`` with `malformed`, `unsupported-format` or
    ///   `digest-mismatch`.
    package mutating func next(_ text: [UInt8]) throws(OperationProblem) -> RecordOperation {
        let json: JSONValue
        do throws(JSONProblem) { json = try JSONReader.read(text) } catch {
            throw OperationProblem(.malformed, "no JSON: \(error.message)")
        }
        let operation = try OperationParser.parse(completed(json))
        last = (operation.id, operation.headerDigest)
        return operation
    }

    private func completed(_ json: JSONValue) -> JSONValue {
        guard let object = json.objectValue, let header = json["header"]?.objectValue else {
            return json
        }
        var members = header.members.map { ($0.key, $0.value) }
        if header["contentDigest"] == nil, let content = json["content"], !content.isNull {
            let digest = SHA256Digest(of: content.canonicalBytes)
            members.append(("contentDigest", .text(digest.hex)))
        }
        if header["previous"] == nil, let previous = previous(of: json) {
            members.append(("previous", previous))
        }
        guard members.count > header.members.count else { return json }
        let others = object.members.filter { $0.key != "header" }.map { ($0.key, $0.value) }
        return .object(JSONObject(others + [("header", .object(JSONObject(members)))]))
    }

    private func previous(of json: JSONValue) -> JSONValue? {
        guard let sequence = json["header"]?["sequence"]?.integerValue else { return nil }
        if sequence == 1 { return .null }
        guard let last, json["header"]?["replica"]?.stringValue == last.id.replica.text,
            last.id.sequence == sequence - 1
        else { return nil }
        return .text(last.digest.hex)
    }
}
