/// An operation whose signature and author were checked against a certificate.
package struct ValidOperation: Sendable {
    /// The operation.
    package let operation: RecordOperation

    /// Checks who wrote `operation`.
    ///
    /// - Parameter certificate: The certificate of its replica, or nil when none is known.
    /// - Throws: ``OperationProblem`` with `unknown-replica`, `bad-signature` or
    ///   `author-mismatch`.
    package init(
        checking operation: RecordOperation, certificate: ReplicaCertificate?
    ) throws(OperationProblem) {
        guard let certificate, certificate.replica == operation.id.replica else {
            throw OperationProblem(.unknownReplica, "no certificate of this replica is known")
        }
        let message = SigningPurpose.operation.message(operation.headerBytes)
        guard let signature = operation.signature,
            certificate.key.isValid(signature, of: message)
        else { throw OperationProblem(.badSignature, "the signature is not the author's") }
        let author = operation.header.author
        guard author.organisation == certificate.organisation, author.unit == certificate.unit
        else {
            throw OperationProblem(
                .authorMismatch, "organisation or unit is not the one of the certificate")
        }
        self.operation = operation
    }
}

/// Content that was erased by law, named by operation and header digest.
package struct ContentErasure: Hashable, Sendable {
    /// The operation.
    package let operation: OperationID
    /// Its header digest; another digest is another operation.
    package let headerDigest: SHA256Digest

    /// Names what is erased.
    package init(operation: OperationID, headerDigest: SHA256Digest) {
        self.operation = operation
        self.headerDigest = headerDigest
    }

    /// Reads the entries of `{"erases": [{"operation", "headerDigest"}], …}`; nil for another form.
    package static func list(_ json: JSONValue) -> [ContentErasure]? {
        guard let elements = json["erases"]?.arrayValue else { return nil }
        var erasures: [ContentErasure] = []
        for element in elements {
            guard let operation = element["operation"]?.stringValue.flatMap(OperationID.init),
                let digest = element["headerDigest"]?.stringValue.flatMap(SHA256Digest.init(hex:))
            else { return nil }
            erasures.append(ContentErasure(operation: operation, headerDigest: digest))
        }
        return erasures
    }
}
