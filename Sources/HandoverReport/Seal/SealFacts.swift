import RecordModel

/// What a sealed report says of itself to programs: ids, codes and digests, no word of the record.
///
/// It stands in plain text also in an encrypted PDF, so that `verify` needs no password.
package struct SealFacts: Hashable, Sendable {
    /// The form that was sealed.
    package let form: SealedForm
    /// Interim or final.
    package let status: ReportStatus
    /// Whether everything in it is fictional; nil in reports of before this stood there.
    package let isPractice: Bool?
    /// When it was made, by the clock of the laptop that made it.
    package let madeAt: Instant
    /// Code of the organisation of who made it.
    package let organisation: String
    /// Code of the recipient.
    package let recipient: String
    /// The record.
    package let record: RecordID
    /// Other records of the incident that went along, sorted.
    package let otherRecords: [RecordID]
    /// How many operations it was made from.
    package let operationCount: Int64
    /// The digest of their list, see ``ReportedOperations/digest``.
    package let operationsDigest: SHA256Digest
    /// The last operation of each replica that it was made from, by replica.
    package let heads: [OperationID]

    /// The facts of a report that is to leave in that form.
    package init(_ model: HandoverReportModel, as form: SealedForm) {
        let (request, provenance) = (model.request, model.provenance)
        self.form = form
        status = request.status
        isPractice = request.isPractice
        madeAt = request.madeAt
        organisation = request.organisation
        recipient = request.recipient
        record = model.record
        otherRecords = provenance.otherRecords
        operationCount = Int64(provenance.operations.entries.count)
        operationsDigest = provenance.digest
        heads = provenance.namedHeads.map(\.last.operation)
    }

    /// What a service is told of the report with that digest.
    package func summary(_ digest: SHA256Digest) -> ReportSummary {
        ReportSummary(
            digest: digest, record: record, otherRecords: otherRecords, recipient: recipient,
            operationsDigest: operationsDigest, operationCount: operationCount)
    }

    /// The value of its line: the JSON form in letters that need no escaping anywhere.
    var lineValue: String { Base64URL.encode(json.canonicalBytes) }

    private var json: JSONValue {
        .members(
            [
                ("format", .text(ReportDigest.format)), ("form", .text(form.rawValue)),
                ("status", .text(status.rawValue)), ("madeAt", .text(madeAt.utcText)),
                ("organisation", .text(organisation)), ("recipient", .text(recipient)),
                ("record", .text(record.text)),
                ("otherRecords", .array(otherRecords.map { .text($0.text) })),
                ("operationCount", .integer(operationCount)),
                ("operationsDigest", .text(operationsDigest.hex)),
                ("heads", .array(heads.map { .text($0.description) })),
            ] + (isPractice.map { [("practice", .bool($0))] } ?? []))
    }

    /// Reads the value of its line; nil when it is not exactly that.
    init?(lineValue: String) {
        guard let bytes = Base64URL.decode(lineValue) else { return nil }
        let json: JSONValue
        do throws(JSONProblem) { json = try JSONReader.read(bytes) } catch { return nil }
        guard let form = json["form"]?.stringValue.flatMap(SealedForm.init),
            let others = Self.list(json["otherRecords"], RecordID.init),
            let count = json["operationCount"]?.integerValue,
            let digest = json["operationsDigest"]?.stringValue.flatMap(SHA256Digest.init(hex:)),
            let heads = Self.list(json["heads"], OperationID.init),
            let facts = SealFacts(
                json, form: form, otherRecords: others, count: count, digest: digest, heads: heads),
            facts.json == json
        else { return nil }
        self = facts
    }

    /// Reads the JSON form of a whole report; nil when a part is missing.
    init?(report json: JSONValue) {
        let provenance = json["provenance"]
        guard let operations = ReportedOperations(provenance?["headerDigests"]),
            let stated = provenance?["digest"]?.stringValue.flatMap(SHA256Digest.init(hex:)),
            let count = provenance?["operationCount"]?.integerValue,
            stated == operations.digest || operations.entries.isEmpty && count > 0,
            let facts = SealFacts(
                json, form: .json,
                otherRecords: Self.list(provenance?["otherRecords"], RecordID.init) ?? [],
                // Where they are not named, what stands beside is all that is told of them.
                count: operations.entries.isEmpty ? count : Int64(operations.entries.count),
                digest: stated,
                heads: ReportChainHead.last(of: operations).map(\.operation))
        else { return nil }
        self = facts
    }

    private init?(
        _ json: JSONValue, form: SealedForm, otherRecords: [RecordID], count: Int64,
        digest: SHA256Digest, heads: [OperationID]
    ) {
        guard let status = json["status"]?.stringValue.flatMap(ReportStatus.init),
            json["practice"] == nil || json["practice"]?.boolValue != nil,
            let madeAt = json["madeAt"]?.stringValue.flatMap({ Instant($0) }),
            let organisation = json["organisation"]?.stringValue,
            let recipient = json["recipient"]?.stringValue,
            let record = json["record"]?.stringValue.flatMap(RecordID.init)
        else { return nil }
        self.form = form
        self.status = status
        isPractice = json["practice"]?.boolValue
        self.madeAt = madeAt
        self.organisation = organisation
        self.recipient = recipient
        self.record = record
        self.otherRecords = otherRecords
        operationCount = count
        operationsDigest = digest
        self.heads = heads
    }

    private static func list<Value>(
        _ json: JSONValue?, _ read: (String) -> Value?
    ) -> [Value]? {
        guard let all = json?.arrayValue else { return nil }
        let values = all.compactMap { $0.stringValue.flatMap(read) }
        return values.count == all.count ? values : nil
    }
}
