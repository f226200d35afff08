import RecordModel
import Testing

@Suite struct ServiceStatementTests {
    /// What a statement can say, each by a way to make it.
    enum Subject: CaseIterable {
        case left
        case lost
        case erasure
        case catalogue
        case participation

        func make() throws -> ServiceStatement.Subject {
            let replica = try ServiceStatementTests.key(2).publicKey.replica
            let digest = SHA256Digest(of: [1])
            switch self {
            case .left: return .revocation(replica, .left)
            case .lost: return .revocation(replica, .lost)
            case .erasure:
                let operation = OperationID(replica: replica, sequence: 3)
                return .erasure(
                    [ContentErasure(operation: operation, headerDigest: digest)],
                    ground: "retention")
            case .catalogue: return .catalogue(version: "2026.2", digest: digest)
            case .participation:
                let record = try #require(RecordID("5d41402a-bc4b-8a76-b971-9d911017c592"))
                return .participation(record, unit: "vt-fictiestad", .ended)
            }
        }
    }

    private static func key(_ byte: UInt8) throws -> SigningKey {
        try #require(SigningKey(seed: [UInt8](repeating: byte, count: 32)))
    }

    private static func statement(_ subject: Subject) throws -> ServiceStatement {
        let key = try key(1)
        return try ServiceStatement(
            subject.make(), time: Instant(milliseconds: 86_400_000), serviceKey: key.publicKey,
            sign: key.sign)
    }

    @Test(arguments: Subject.allCases)
    func aStatementReadsBackSigned(_ subject: Subject) throws {
        let statement = try Self.statement(subject)
        let again = try #require(ServiceStatement(statement.json))
        #expect(again == statement)
        #expect(again.isSigned)
    }

    @Test(arguments: Subject.allCases)
    func oneChangedMemberSpoilsTheSignatureOrTheForm(_ subject: Subject) throws {
        let statement = try Self.statement(subject)
        let members = try #require(statement.json.objectValue).members
            .map { ($0.key.string, $0.value) }
        for index in members.indices {
            var changed = members
            let (name, value) = members[index]
            changed[index].1 =
                name == "reason" ? .text(value == "left" ? "lost" : "left") : .text("x")
            #expect(ServiceStatement(.members(changed))?.isSigned != true, "\(name)")
        }
        #expect(ServiceStatement(.members(members + [("extra", .text("x"))])) == nil)
    }
}
