import RecordModel
import Testing

/// The length that limits are checked by is the length of the bytes themselves.
@Suite struct CanonicalLengthTests {
    @Test(arguments: [0, 1, 32, 63, 64, 65])
    func theLengthIsKnownWithoutWritingTheBytes(signatureCount: Int) throws {
        let replica = try #require(ReplicaID(String(repeating: "a", count: 26)))
        let id = OperationID(replica: replica, sequence: 1)
        let content = OperationContent(
            salt: OperationSalt(bytes: [UInt8](repeating: 1, count: 16)),
            values: JSONObject([("field", .text("Persoon A, \"é\"\n"))]))
        let operation = RecordOperation.make(
            content: content, sign: { _ in [UInt8](repeating: 7, count: signatureCount) }
        ) { digest in
            OperationHeader(
                catalogue: "c", record: RecordID(creating: id, content: digest), id: id,
                previous: nil, entity: .singleton("record"),
                action: .set([FieldWrite(field: FieldName("field"), citations: [])]),
                partition: .shared, wpgClass: .none,
                clock: HybridTime(wallMilliseconds: 0, counter: 0),
                author: OperationAuthor(id: "p", organisation: "police", role: "r", unit: "u"),
                contentDigest: digest)
        }
        #expect(operation.canonicalByteCount == operation.canonicalBytes.count)
        let bare = operation.withoutContent
        #expect(bare.canonicalByteCount == bare.canonicalBytes.count)
    }
}
