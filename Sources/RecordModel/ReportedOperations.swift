/// The operations that something was made from, each with the digest of its header, in one order:
/// so that a laptop and a service can make the same digest of them.
package struct ReportedOperations: Hashable, Sendable {
    /// One of them.
    package struct Entry: Hashable, Sendable {
        /// The operation.
        package let operation: OperationID
        /// SHA-256 of its canonical header.
        package let headerDigest: SHA256Digest

        /// An operation with that header.
        package init(operation: OperationID, headerDigest: SHA256Digest) {
            self.operation = operation
            self.headerDigest = headerDigest
        }

        /// The JSON form.
        package var json: JSONValue {
            .members([
                ("operation", .text(operation.description)),
                ("headerDigest", .text(headerDigest.hex)),
            ])
        }

        fileprivate init?(_ json: JSONValue) {
            guard let operation = json["operation"]?.stringValue.flatMap(OperationID.init),
                let digest = json["headerDigest"]?.stringValue.flatMap(SHA256Digest.init(hex:))
            else { return nil }
            self.init(operation: operation, headerDigest: digest)
        }
    }

    /// All of them, by replica and sequence; no operation twice.
    package let entries: [Entry]

    /// The operations of `digests`.
    package init(_ digests: [OperationID: SHA256Digest]) {
        entries = digests.map { Entry(operation: $0.key, headerDigest: $0.value) }
            .sorted { Self.isBefore($0.operation, $1.operation) }
    }

    /// Some of such a list.
    package init(_ entries: [Entry]) {
        self.entries = entries.sorted { Self.isBefore($0.operation, $1.operation) }
    }

    /// Reads the JSON form; nil when it is not exactly that: out of order, or an operation twice.
    package init?(_ json: JSONValue?) {
        guard let values = json?.arrayValue else { return nil }
        let entries = values.compactMap { Entry($0) }
        guard entries.count == values.count,
            zip(entries, entries.dropFirst()).allSatisfy({
                Self.isBefore($0.operation, $1.operation)
            })
        else { return nil }
        self.entries = entries
    }

    /// The JSON form.
    package var json: JSONValue { .array(entries.map(\.json)) }

    /// SHA-256 of the canonical JSON form.
    package var digest: SHA256Digest { SHA256Digest(of: json.canonicalBytes) }

    private static func isBefore(_ one: OperationID, _ other: OperationID) -> Bool {
        (one.replica.text, one.sequence) < (other.replica.text, other.sequence)
    }
}
