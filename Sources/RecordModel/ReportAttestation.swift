/// What a laptop tells a service of a report, and what the service repeats when it signs: never a
/// word of what the report says.
package struct ReportSummary: Hashable, Sendable {
    /// What `verify` finds in the file.
    package let digest: SHA256Digest
    /// The record.
    package let record: RecordID
    /// Other records of the incident that went along, sorted.
    package let otherRecords: [RecordID]
    /// Code of the recipient.
    package let recipient: String
    /// The digest of the list of operations, see ``ReportedOperations/digest``.
    package let operationsDigest: SHA256Digest
    /// How many operations there are.
    package let operationCount: Int64

    /// A summary of its parts.
    package init(
        digest: SHA256Digest, record: RecordID, otherRecords: [RecordID], recipient: String,
        operationsDigest: SHA256Digest, operationCount: Int64
    ) {
        self.digest = digest
        self.record = record
        self.otherRecords = otherRecords
        self.recipient = recipient
        self.operationsDigest = operationsDigest
        self.operationCount = operationCount
    }
}

/// What a service found when it was asked about a report: of what the asking unit may see, and of
/// nothing else.
package struct ReportFindings: Hashable, Sendable {
    /// Named operations that stand in its log with exactly that header.
    package let held: Int64
    /// Named operations that it does not know, or not with that header, or not as the unit's to
    /// see: it does not say which.
    package let unknown: Int64
    /// Operations of the same records that the unit may see, that came into its feed after what
    /// the laptop had, and that were not named. What the laptop had and left out does not count.
    package let further: Int64

    /// Findings of their parts.
    package init(held: Int64, unknown: Int64, further: Int64) {
        self.held = held
        self.unknown = unknown
        self.further = further
    }
}

/// What a service says of a report, signed: that a laptop showed it this digest at this moment, and
/// how far it holds the operations that the report names.
package struct ReportAttestation: Hashable, Sendable {
    /// The name of the format.
    package static let format = "samenop-report-attestation-1"

    /// The report, as the laptop told.
    package let report: ReportSummary
    /// What the service found.
    package let findings: ReportFindings
    /// The service's name.
    package let service: String
    /// Whether the service is one for practice: then the report is fictional.
    package let isPractice: Bool
    /// The laptop that asked.
    package let replica: ReplicaID
    /// Its organisation.
    package let organisation: String
    /// Its unit.
    package let unit: String
    /// When, by the service's clock.
    package let time: Instant
    /// The key of the service that signed it.
    package let serviceKey: VerifyingKey
    /// The service's signature over all of the above.
    package let signature: [UInt8]

    /// Says what was found.
    ///
    /// - Parameters:
    ///   - certificate: Whose laptop asked.
    ///   - sign: Signs the given bytes with the service's key.
    package init(
        _ report: ReportSummary, _ findings: ReportFindings, service: String, isPractice: Bool,
        asked certificate: ReplicaCertificate, time: Instant, serviceKey: VerifyingKey,
        sign: (_ message: [UInt8]) throws -> [UInt8]
    ) rethrows {
        self.report = report
        self.findings = findings
        self.service = service
        self.isPractice = isPractice
        replica = certificate.replica
        organisation = certificate.organisation
        unit = certificate.unit
        self.time = time
        self.serviceKey = serviceKey
        let unsigned = Self(
            report, findings, service: service, isPractice: isPractice, replica: replica,
            organisation: organisation, unit: unit, time: time, serviceKey: serviceKey,
            signature: [])
        signature = try sign(unsigned.message)
    }

    private init(
        _ report: ReportSummary, _ findings: ReportFindings, service: String, isPractice: Bool,
        replica: ReplicaID, organisation: String, unit: String, time: Instant,
        serviceKey: VerifyingKey, signature: [UInt8]
    ) {
        self.report = report
        self.findings = findings
        self.service = service
        self.isPractice = isPractice
        self.replica = replica
        self.organisation = organisation
        self.unit = unit
        self.time = time
        self.serviceKey = serviceKey
        self.signature = signature
    }

    /// Reads the JSON form; nil when it is not exactly that.
    package init?(_ json: JSONValue?) {
        guard let json, json["format"] == .text(Self.format), let report = ReportSummary(json),
            let findings = ReportFindings(json), let service = json["service"]?.stringValue,
            let isPractice = json["practice"]?.boolValue,
            let replica = json["replica"]?.stringValue.flatMap(ReplicaID.init),
            let organisation = json["organisation"]?.stringValue,
            let unit = json["unit"]?.stringValue,
            let time = json["time"]?.stringValue.flatMap({ Instant($0) }),
            let serviceKey = json["serviceKey"]?.stringValue.flatMap(Base64URL.decode)
                .flatMap(VerifyingKey.init(bytes:)),
            let signature = json["signature"]?.stringValue.flatMap(Base64URL.decode)
        else { return nil }
        self.init(
            report, findings, service: service, isPractice: isPractice, replica: replica,
            organisation: organisation, unit: unit, time: time, serviceKey: serviceKey,
            signature: signature)
        guard self.json == json else { return nil }
    }

    /// Whether the named service key signed it.
    package var isSigned: Bool { serviceKey.isValid(signature, of: message) }

    /// The JSON form, with the signature.
    package var json: JSONValue {
        .members(members + [("signature", .text(Base64URL.encode(signature)))])
    }

    private var message: [UInt8] {
        SigningPurpose.attestation.message(JSONValue.members(members).canonicalBytes)
    }

    private var members: [(String, JSONValue)] {
        [
            ("format", .text(Self.format)), ("service", .text(service)),
            ("practice", .bool(isPractice)), ("replica", .text(replica.text)),
            ("organisation", .text(organisation)), ("unit", .text(unit)),
            ("time", .text(time.utcText)),
            ("serviceKey", .text(Base64URL.encode(serviceKey.bytes))),
        ] + report.members + findings.members
    }
}

extension ReportSummary {
    /// The members of the JSON form.
    package var members: [(String, JSONValue)] {
        [
            ("reportDigest", .text(digest.hex)), ("record", .text(record.text)),
            ("otherRecords", .array(otherRecords.map { .text($0.text) })),
            ("recipient", .text(recipient)),
            ("operationsDigest", .text(operationsDigest.hex)),
            ("operationCount", .integer(operationCount)),
        ]
    }

    /// Reads the members among others; nil when one is missing or is not what it should be.
    package init?(_ json: JSONValue) {
        guard let digest = json["reportDigest"]?.stringValue.flatMap(SHA256Digest.init(hex:)),
            let record = json["record"]?.stringValue.flatMap(RecordID.init),
            let others = json["otherRecords"]?.arrayValue,
            let recipient = json["recipient"]?.stringValue,
            let operations = json["operationsDigest"]?.stringValue
                .flatMap(SHA256Digest.init(hex:)),
            let count = json["operationCount"]?.integerValue, count >= 0
        else { return nil }
        let otherRecords = others.compactMap { $0.stringValue.flatMap(RecordID.init) }
        guard otherRecords.count == others.count else { return nil }
        self.init(
            digest: digest, record: record, otherRecords: otherRecords, recipient: recipient,
            operationsDigest: operations, operationCount: count)
    }
}

extension ReportFindings {
    fileprivate var members: [(String, JSONValue)] {
        [
            ("held", .integer(held)), ("unknown", .integer(unknown)),
            ("further", .integer(further)),
        ]
    }

    fileprivate init?(_ json: JSONValue) {
        guard let held = json["held"]?.integerValue, let unknown = json["unknown"]?.integerValue,
            let further = json["further"]?.integerValue, held >= 0, unknown >= 0, further >= 0
        else { return nil }
        self.init(held: held, unknown: unknown, further: further)
    }
}
