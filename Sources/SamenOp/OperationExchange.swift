import RecordMerge
import RecordModel
import RecordStore

extension LocalReplica {
    /// A record in the open format: certificates first, then erasures and operations, a line each.
    package func exportLines(_ record: RecordID) throws -> [[UInt8]] {
        try noteAccess(.export, record, detail: "operations")
        let (operations, certificates) = try store.read {
            (try $0.operations(record), try $0.certificates())
        }
        let authors = Set(operations.map(\.operation.id.replica))
        let erased = operations.filter(\.isErased).map { logged in
            JSONValue.members([
                ("operation", .text(logged.operation.id.description)),
                ("headerDigest", .text(logged.operation.headerDigest.hex)),
            ])
        }
        let erasures = erased.isEmpty ? [] : [JSONValue.members([("erases", .array(erased))])]
        return certificates.filter { authors.contains($0.replica) }.map(\.json.canonicalBytes)
            + erasures.map(\.canonicalBytes)
            + operations.filter(\.verdict.counts).map(\.operation.canonicalBytes)
    }
}

/// A line of input that is not what it has to be.
package struct LineProblem: Error, Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The stable code.
    package let code: String
    /// What is wrong, without any value.
    package let message: String
}

/// Reads the open format and materialises it.
package struct MaterializeInput: Sendable {
    private let data: ProductData
    private let isVerified: Bool

    /// A reader.
    ///
    /// - Parameter isVerified: Whether every operation needs a certificate and a valid signature.
    package init(data: ProductData, isVerified: Bool) {
        self.data = data
        self.isVerified = isVerified
    }

    /// Materialises NDJSON of certificates, operations and erasures; one form per record.
    ///
    /// - Parameter catalogue: A catalogue as JSON text; nil for the shipped one.
    /// - Throws: ``LineProblem``.
    package func records(_ text: String, catalogue: String?) throws -> [JSONValue] {
        var candidates: [(Int, JSONValue)] = []
        var erasures: Set<ContentErasure> = []
        var certificates: [ReplicaID: ReplicaCertificate] = [:]
        for (number, line) in Self.lines(text) {
            let json = try Self.read(line, number)
            if let entries = ContentErasure.list(json) {
                erasures.formUnion(entries)
            } else if json["certificate"] != nil {
                guard let certificate = ReplicaCertificate(json), certificate.isSigned else {
                    throw LineProblem(
                        line: number, code: "bad-signature", message: "the certificate is not valid"
                    )
                }
                certificates[certificate.replica] = certificate
            } else {
                candidates.append((number, json))
            }
        }
        // Order must not matter: all certificates are known before any operation is checked.
        let operations = try candidates.map { try operation($0.1, $0.0, certificates) }
        let rules = try catalogue.map { try Self.rules($0) }
        let records =
            if let rules {
                Materialiser.records(operations, erasures: erasures, rules: rules)
            } else {
                Materialiser.records(operations, erasures: erasures, rules: data.catalogue)
            }
        return records.map(\.json)
    }

    /// Materialises vector lines; one form per line.
    ///
    /// - Throws: ``LineProblem``.
    package func vectors(_ text: String) throws -> [JSONValue] {
        try Self.lines(text).flatMap { number, line in
            let json = try Self.read(line, number)
            guard let rules = json["catalogue"].flatMap(MergeRuleTable.init),
                let list = json["operations"]?.arrayValue
            else {
                throw LineProblem(
                    line: number, code: "malformed", message: "no vector: catalogue, operations")
            }
            let operations = try list.map { try operation($0, number, [:]) }
            let erasures = Set(
                (json["erasures"]?.arrayValue ?? []).flatMap { ContentErasure.list($0) ?? [] })
            return Materialiser.records(operations, erasures: erasures, rules: rules).map(\.json)
        }
    }

    private func operation(
        _ json: JSONValue, _ line: Int, _ certificates: [ReplicaID: ReplicaCertificate]
    ) throws -> RecordOperation {
        do throws(OperationProblem) {
            let operation = try OperationParser.parse(json)
            guard isVerified else { return operation }
            return try ValidOperation(
                checking: operation, certificate: certificates[operation.id.replica]
            ).operation
        } catch {
            throw LineProblem(line: line, code: error.code.rawValue, message: error.message)
        }
    }

    private static func rules(_ text: String) throws -> MergeRuleTable {
        let json = try read(Substring(text), 1)
        if let table = MergeRuleTable(json) { return table }
        // The form that `samenop catalogue --json` prints.
        guard let version = json["version"], let fields = json["fields"]?.arrayValue else {
            throw LineProblem(line: 1, code: "malformed", message: "no catalogue")
        }
        let members = fields.compactMap { field -> (ExactText, JSONValue)? in
            guard let type = field["type"]?.stringValue, let name = field["field"]?.stringValue
            else { return nil }
            return (ExactText("\(type).\(name)"), field)
        }
        guard members.count == fields.count,
            let table = MergeRuleTable(
                .members([("version", version), ("fields", .object(JSONObject(members)))]))
        else { throw LineProblem(line: 1, code: "malformed", message: "no catalogue") }
        return table
    }

    private static func lines(_ text: String) -> [(Int, Substring)] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
            .enumerated().map { ($0.offset + 1, $0.element) }
            .filter { !$0.1.allSatisfy { $0 == " " || $0 == "\t" || $0 == "\r" } }
    }

    private static func read(_ line: Substring, _ number: Int) throws -> JSONValue {
        do throws(JSONProblem) { return try JSONReader.read(String(line)) } catch {
            throw LineProblem(
                line: number, code: "malformed", message: "no JSON: \(error.message)")
        }
    }
}
