/// Why an operation is not accepted: stable codes of the wire and of the command line.
package enum ValidityCode: String, CaseIterable, Sendable {
    case malformed
    case unsupportedFormat = "unsupported-format"
    case digestMismatch = "digest-mismatch"
    case unknownReplica = "unknown-replica"
    case badSignature = "bad-signature"
    case authorMismatch = "author-mismatch"
    case chainGap = "chain-gap"
    case chainFork = "chain-fork"
    case unknownEntity = "unknown-entity"
    case unknownCatalogue = "unknown-catalogue"
    case unknownField = "unknown-field"
    case wrongType = "wrong-type"
    case notWritable = "not-writable"
    case partitionMismatch = "partition-mismatch"
    case notRemovable = "not-removable"
    case reasonMissing = "reason-missing"
    case notPermitted = "not-permitted"
}

/// An operation that is not what it has to be. Carries no value of the operation.
package struct OperationProblem: Error, Hashable, Sendable {
    /// The stable code.
    package let code: ValidityCode
    /// What is wrong, in plain words; names keys and limits, never contents.
    package let message: String

    /// A problem with `code`, explained by `message`.
    package init(_ code: ValidityCode, _ message: String) {
        self.code = code
        self.message = message
    }
}

/// How large an operation may be.
package enum OperationLimit {
    /// Bytes of the whole operation in canonical form.
    package static let canonicalBytesMax = 256 * 1_024
    /// Fields written by one operation.
    package static let fieldCountMax = 256
    /// Bytes of one text.
    package static let stringBytesMax = 64 * 1_024
    /// Citations in one operation, all fields together.
    package static let citationCountMax = 4_096
    /// Bytes of a name in the header.
    package static let nameBytesMax = 200
}
