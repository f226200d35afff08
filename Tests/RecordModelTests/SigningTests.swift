import RecordModel
import Testing

/// Who wrote an operation, and who says so.
@Suite struct SigningTests {
    /// One laptop with its certificate, as a service gave it.
    private struct Laptop {
        let key: SigningKey
        let service: SigningKey

        init() throws {
            key = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32)))
            service = try #require(SigningKey(seed: [UInt8](repeating: 9, count: 32)))
        }

        func certificate(
            organisation: String = "police", unit: String = "bt-fictiestad",
            of other: SigningKey? = nil
        ) throws -> ReplicaCertificate {
            try ReplicaCertificate(
                key: (other ?? key).publicKey, organisation: organisation, unit: unit,
                role: "field_officer", author: "p-4711",
                issuedAt: try #require(Instant("2026-02-10T14:45:00Z")),
                serviceKey: service.publicKey, sign: service.sign)
        }

        func operation(
            signedBy signer: SigningKey? = nil, for purpose: SigningPurpose = .operation,
            organisation: String = "police", unit: String = "bt-fictiestad",
            actingFor: String? = nil
        ) throws -> RecordOperation {
            try RecordOperation.make(
                content: OperationContent(
                    salt: OperationSalt(bytes: [UInt8](repeating: 1, count: 16)),
                    values: .init([("place", "Fictiestad")])),
                sign: { message in
                    let prefix = SigningPurpose.operation.message([UInt8]()).count
                    return try (signer ?? key).sign(purpose.message(message.dropFirst(prefix)))
                },
                header: { digest in
                    let id = OperationID(replica: key.publicKey.replica, sequence: 1)
                    return OperationHeader(
                        catalogue: "2026.1", record: RecordID(creating: id, content: digest),
                        id: id, previous: nil, entity: .singleton("incident"),
                        action: .set([FieldWrite(field: FieldName("place"), citations: [])]),
                        partition: .shared, wpgClass: .none,
                        clock: HybridTime(wallMilliseconds: 0, counter: 0),
                        author: OperationAuthor(
                            id: "p-4711", organisation: organisation, role: "field_officer",
                            unit: unit, actingFor: actingFor),
                        contentDigest: digest)
                })
        }
    }

    private func code(
        _ operation: RecordOperation, _ certificate: ReplicaCertificate?
    ) -> ValidityCode? {
        do throws(OperationProblem) {
            _ = try ValidOperation(checking: operation, certificate: certificate)
            return nil
        } catch { return error.code }
    }

    @Test func theRightSignatureOfTheRightAuthorIsValid() throws {
        let laptop = try Laptop()
        #expect(code(try laptop.operation(), try laptop.certificate()) == nil)
        // A stand-in signs under the certificate of the own organisation.
        #expect(code(try laptop.operation(actingFor: "vt"), try laptop.certificate()) == nil)
    }

    @Test func withoutTheReplicasOwnCertificateNobodyIsKnown() throws {
        let laptop = try Laptop()
        let stranger = try #require(SigningKey(seed: [UInt8](repeating: 8, count: 32)))
        #expect(code(try laptop.operation(), nil) == .unknownReplica)
        #expect(
            code(try laptop.operation(), try laptop.certificate(of: stranger)) == .unknownReplica)
    }

    @Test func theSignatureOfAnotherKeyIsBad() throws {
        let laptop = try Laptop()
        let operation = try laptop.operation(signedBy: laptop.service)
        #expect(code(operation, try laptop.certificate()) == .badSignature)
    }

    @Test(arguments: [
        SigningPurpose.session, .bundle, .feed, .certificate, .statement, .attestation,
    ])
    func aSignatureMadeForAnotherPurposeIsBad(_ purpose: SigningPurpose) throws {
        let laptop = try Laptop()
        #expect(
            code(try laptop.operation(for: purpose), try laptop.certificate()) == .badSignature)
    }

    @Test func aMissingOrShortenedSignatureIsBad() throws {
        let laptop = try Laptop()
        let whole = try laptop.operation()
        let signature = try #require(whole.signature)
        for altered in [nil, [], Array(signature.dropLast()), signature + [0]] as [[UInt8]?] {
            let operation = try OperationParser.parse(
                headerBytes: whole.headerBytes, contentBytes: whole.contentBytes,
                signature: altered)
            #expect(code(operation, try laptop.certificate()) == .badSignature)
        }
    }

    @Test func everyFlippedBitOfTheSignatureIsFound() throws {
        let laptop = try Laptop()
        let certificate = try laptop.certificate()
        let whole = try laptop.operation()
        let signature = try #require(whole.signature)
        for index in signature.indices {
            var altered = signature
            altered[index] ^= 1
            let operation = try OperationParser.parse(
                headerBytes: whole.headerBytes, contentBytes: whole.contentBytes,
                signature: altered)
            #expect(code(operation, certificate) == .badSignature, "byte \(index)")
        }
    }

    @Test func organisationAndUnitAreThoseOfTheCertificate() throws {
        let laptop = try Laptop()
        #expect(
            code(try laptop.operation(organisation: "vt"), try laptop.certificate())
                == .authorMismatch)
        #expect(
            code(try laptop.operation(unit: "bt-elders"), try laptop.certificate())
                == .authorMismatch)
        #expect(
            code(try laptop.operation(), try laptop.certificate(organisation: "vt"))
                == .authorMismatch)
    }

    @Test func erasedContentLeavesTheSignatureValid() throws {
        let laptop = try Laptop()
        let hollow = try laptop.operation().withoutContent
        #expect(code(hollow, try laptop.certificate()) == nil)
    }

    @Test func aCertificateReadsBackAndVerifies() throws {
        let certificate = try Laptop().certificate()
        #expect(certificate.isSigned)
        #expect(ReplicaCertificate(certificate.json) == certificate)
        #expect(certificate.replica == certificate.key.replica)
    }

    @Test(arguments: [
        "key", "replica", "organisation", "unit", "role", "author", "issuedAt", "serviceKey",
    ])
    func aCertificateThatWasAlteredAnywhereIsNotSigned(_ key: String) throws {
        let certificate = try Laptop().certificate()
        let stranger = try #require(SigningKey(seed: [UInt8](repeating: 8, count: 32)))
        let other = try Laptop().certificate(of: stranger)
        var body = try #require(certificate.json["certificate"]?.objectValue).members.map {
            ($0.key.string, $0.value)
        }
        let index = try #require(body.firstIndex { $0.0 == key })
        body[index].1 =
            switch key {
            case "key", "replica": other.json["certificate"]?[key] ?? .null
            case "serviceKey": other.json["certificate"]?["key"] ?? .null
            case "issuedAt": "2026-02-11T14:45:00Z"
            default: "iets-anders"
            }
        let altered = ReplicaCertificate(
            .members([
                ("certificate", .members(body)),
                ("signature", certificate.json["signature"] ?? .null),
            ]))
        // Key and name of a replica belong together: the one without the other is not read at all.
        if ["key", "replica"].contains(key) {
            #expect(altered == nil)
        } else {
            #expect(altered?.isSigned == false)
        }
    }

    @Test func aKeyShowsNothingOfItself() throws {
        let laptop = try Laptop()
        #expect("\(laptop.key)" == "SigningKey(secret)")
        #expect(SigningKey(seed: [1, 2, 3]) == nil)
        #expect(VerifyingKey(bytes: [1, 2, 3]) == nil)
    }
}
