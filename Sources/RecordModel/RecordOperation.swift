/// An edit: immutable, well formed, its content matching its header. Not yet verified.
///
/// What is stored and passed on are the canonical bytes kept here.
package struct RecordOperation: Sendable {
    /// Structure and responsibility.
    package let header: OperationHeader
    /// The canonical header.
    package let headerBytes: [UInt8]
    /// SHA-256 of the canonical header.
    package let headerDigest: SHA256Digest
    /// What was said; nil when erased or missing.
    package let content: OperationContent?
    /// The canonical content; nil when erased or missing.
    package let contentBytes: [UInt8]?
    /// The author's Ed25519 signature; nil in vectors and drafts.
    package let signature: [UInt8]?

    /// An operation of checked parts.
    init(
        header: OperationHeader, headerBytes: [UInt8], content: OperationContent?,
        contentBytes: [UInt8]?, signature: [UInt8]?
    ) {
        self.header = header
        self.headerBytes = headerBytes
        headerDigest = SHA256Digest(of: headerBytes)
        self.content = content
        self.contentBytes = contentBytes
        self.signature = signature
    }

    /// The operation's id.
    package var id: OperationID { header.id }

    /// The citation by which others refer to this operation.
    package var citation: Citation { Citation(operation: id, headerDigest: headerDigest) }

    /// The canonical bytes of the whole operation.
    package var canonicalBytes: [UInt8] {
        var writer = JSONWriter(capacity: headerBytes.count + (contentBytes?.count ?? 4) + 140)
        writer.append("{\"content\":")
        if let contentBytes { writer.raw(contentBytes) } else { writer.append("null") }
        writer.append(",\"header\":")
        writer.raw(headerBytes)
        writer.append(",\"signature\":")
        if let signature {
            writer.write(Base64URL.encode(signature))
        } else {
            writer.append("null")
        }
        writer.append("}")
        return writer.bytes
    }

    /// The length of ``canonicalBytes``.
    package var canonicalByteCount: Int {
        let signatureCount = signature.map { ($0.count * 4 + 2) / 3 + 2 } ?? 4
        return headerBytes.count + (contentBytes?.count ?? 4) + signatureCount
            + "{\"content\":,\"header\":,\"signature\":}".utf8.count
    }

    /// The same operation without its content.
    package var withoutContent: RecordOperation {
        RecordOperation(
            header: header, headerBytes: headerBytes, content: nil, contentBytes: nil,
            signature: signature)
    }

    /// Makes and signs an operation.
    ///
    /// - Parameters:
    ///   - draft: The header but for its content digest, which is filled in here.
    ///   - content: What is said.
    ///   - sign: Signs the given bytes with the replica's key.
    package static func make(
        content: OperationContent, sign: (_ message: [UInt8]) throws -> [UInt8],
        header draft: (_ contentDigest: SHA256Digest) -> OperationHeader
    ) rethrows -> RecordOperation {
        let contentBytes = content.json.canonicalBytes
        let header = draft(SHA256Digest(of: contentBytes))
        let headerBytes = header.json.canonicalBytes
        let signature = try sign(SigningPurpose.operation.message(headerBytes))
        return RecordOperation(
            header: header, headerBytes: headerBytes, content: content,
            contentBytes: contentBytes, signature: signature)
    }
}
