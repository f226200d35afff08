import RecordModel
import Testing

@Suite struct IdentifierTests {
    /// Python: base64.b32encode(hashlib.sha256(bytes(range(32))).digest()).decode().lower()[:26]
    static let replica = "mmg42klgyqzwneiskrelxms3j7"
    private static let digest = String(repeating: "9f3a0c41d2e8b756", count: 2)

    @Test func aReplicaIsNamedAfterItsKey() {
        #expect(ReplicaID(publicKey: Array(0..<32)).text == Self.replica)
    }

    /// Python: b = bytearray(sha256(f"{replica}:7@{sha256(b'content').hexdigest()}".encode())
    /// .digest()[:16]); b[6] = b[6] & 15 | 0x80; b[8] = b[8] & 63 | 0x80; then hex with hyphens.
    @Test func aRecordIsNamedAfterTheOperationThatMadeIt() throws {
        let operation = try #require(OperationID("\(Self.replica):7"))
        let content = SHA256Digest(of: "content".utf8)
        let golden = "f31bdc3c-a63a-8745-9b73-83b0189d9dd1"
        #expect(DerivedID.make(operation: operation, content: content) == golden)
        #expect(RecordID(creating: operation, content: content).text == golden)
        #expect(RecordID(golden)?.text == golden)
    }

    @Test func aDigestIsTheOneEverybodyKnows() {
        #expect(
            SHA256Digest(of: "abc".utf8).hex
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256Digest(of: AnySequence(Array("abc".utf8))) == SHA256Digest(of: Array("abc".utf8)))
    }

    @Test(arguments: [
        "", "mmg42klgyqzwneiskrelxms3j", "mmg42klgyqzwneiskrelxms3j77",
        "MMG42klgyqzwneiskrelxms3j7", "mmg42klgyqzwneiskrelxms3j1", "mmg42klgyqzwneiskrelxms3j=",
    ])
    func aNameOfAnotherShapeIsNoReplica(_ text: String) {
        #expect(ReplicaID(text) == nil)
    }

    @Test(arguments: [
        "", ":1", "R", "R:", "R:0", "R:-1", "R:01", "R:+1", "R:1 ", " R:1", "R:1:1", "R:1.0",
        "R:9007199254740992", "R:99999999999999999999", "R:١",
    ])
    func anOperationIsReplicaAndPlainNumberFromOne(_ pattern: String) {
        let text = pattern.replacing("R", with: Self.replica)
        #expect(OperationID(text) == nil)
        #expect(Citation("\(text)@\(Self.digest)") == nil)
    }

    @Test(arguments: [1, 12, 9_007_199_254_740_991] as [Int64])
    func anOperationReadsBackAsItWas(_ sequence: Int64) throws {
        let text = "\(Self.replica):\(sequence)"
        let operation = try #require(OperationID(text))
        #expect(operation.sequence == sequence)
        #expect(operation.description == text)
        let citation = try #require(Citation("\(text)@\(Self.digest)"))
        #expect(citation.description == "\(text)@\(Self.digest)")
    }

    @Test(arguments: [
        "R:1", "R:1@", "R:1@9f3a", "R:1@D0", "R:1@DD@", "R:1@d", "@D", "R@D",
        "R:1@9F3A0C41D2E8B7569F3A0C41D2E8B756",
    ])
    func aCitationOfAnotherShapeIsRefused(_ pattern: String) {
        let text = pattern.replacing("R", with: Self.replica).replacing("D", with: Self.digest)
        #expect(Citation(text) == nil)
    }

    @Test(arguments: [
        "f31bdc3c-a63a-8745-9b73-83b0189d9dd", "f31bdc3c-a63a-4745-9b73-83b0189d9dd1",
        "f31bdc3c-a63a-8745-7b73-83b0189d9dd1", "f31bdc3c-a63a-8745-cb73-83b0189d9dd1",
        "F31BDC3C-A63A-8745-9B73-83B0189D9DD1", "f31bdc3ca63a87459b7383b0189d9dd1----",
        "f31bdc3c_a63a-8745-9b73-83b0189d9dd1", "g31bdc3c-a63a-8745-9b73-83b0189d9dd1", "",
    ])
    func aRecordIDIsALowerCaseUUIDOfVersionEight(_ text: String) {
        #expect(RecordID(text) == nil)
        #expect(!DerivedID.isValid(text))
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func everyDerivedIDIsValidAndItsOwn(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let replica = ReplicaID(publicKey: (0..<32).map { _ in generator.pick(Array(0...255)) })
        var seen: Set<String> = []
        for sequence in 1...200 as ClosedRange<Int64> {
            let id = DerivedID.make(
                operation: OperationID(replica: replica, sequence: sequence),
                content: SHA256Digest(of: [1]))
            #expect(DerivedID.isValid(id))
            seen.insert(id)
        }
        #expect(seen.count == 200)
    }

    @Test func entitiesSortByTypeThenID() {
        let sorted = [
            EntityReference(type: "a", id: "z"), EntityReference(type: "a_b", id: "a"),
            EntityReference.singleton("b"), EntityReference(type: "b", id: "c"),
        ]
        #expect(sorted.reversed().sorted() == sorted)
        #expect(EntityReference.singleton("incident").isSingleton)
        #expect(!EntityReference(type: "person", id: "x").isSingleton)
    }

    @Test(arguments: [
        ("person_roles[victim]", "person_roles", "victim" as String?, true),
        ("person_name", "person_name", nil, false), ("a[b", "a", nil, true),
        ("a]b", "a]b", nil, false), ("a[b]c", "a", nil, true),
    ])
    func aFieldNameMayNameAnElement(
        _ text: String, _ base: String, _ element: String?, _ hasBracket: Bool
    ) {
        let name = FieldName(text)
        #expect(name.base == base)
        #expect(name.element == element)
        #expect(name.hasBracket == hasBracket)
    }
}
