import RecordModel

/// `POST /v1/report-attestations`: have the service sign what it knows of a report that is to leave.
///
/// It carries digests, ids and a code of the recipient: nothing that the report says.
package struct AttestationRequest: Hashable, Sendable {
    /// Letters of the code of a recipient.
    package static let recipientLettersMax = 64

    /// The report.
    package let report: ReportSummary
    /// The operations it was made from; their digest and count stand in ``report``.
    package let operations: ReportedOperations
    /// The epoch of the service as the laptop knows it.
    package var epoch: Int64
    /// How far the laptop has taken in its unit's feed: what came after is what it did not have.
    package var feed: FeedMark

    /// A request of its parts.
    package init(
        report: ReportSummary, operations: ReportedOperations, epoch: Int64, feed: FeedMark
    ) {
        self.report = report
        self.operations = operations
        self.epoch = epoch
        self.feed = feed
    }

    /// The body of the call.
    package var json: JSONValue {
        .members(
            report.members + [
                ("operations", operations.json), ("epoch", .integer(epoch)),
                ("feed", feed.json),
            ])
    }

    /// Reads the body of the call.
    ///
    /// - Throws: ``SyncProblem`` with `malformed`, also when a digest or count is not that of the
    ///   operations, or `too-large`.
    package init(_ json: JSONValue) throws(SyncProblem) {
        var problems = RequestProblems()
        let report = problems.needed(
            ReportSummary(json), "the digests, the record, its recipient and a count are needed")
        let named = problems.needed(json["operations"]?.arrayValue, "operations are missing")
        guard named?.count ?? 0 <= SyncLimit.attestedOperationCountMax,
            report?.otherRecords.count ?? 0 <= SyncLimit.attestedRecordCountMax
        else {
            throw SyncProblem(
                .tooLarge,
                "at most \(SyncLimit.attestedOperationCountMax) operations and "
                    + "\(SyncLimit.attestedRecordCountMax) other records in one report")
        }
        let operations = problems.needed(
            ReportedOperations(json["operations"]),
            "operations are ids with header digests, in order, none twice")
        let epoch = problems.needed(json["epoch"]?.integerValue, "epoch is missing")
        let feed = problems.needed(
            json["feed"].flatMap { FeedMark($0) }, "feed is a position with the digest there")
        guard let report, let operations, let epoch, let feed else { throw problems.incomplete }
        if operations.digest != report.operationsDigest
            || report.operationCount != Int64(operations.entries.count)
        {
            problems.add("the digest and count of the operations are theirs")
        }
        if !Self.isCode(report.recipient) { problems.add("recipient is a code") }
        if Set(report.otherRecords).subtracting([report.record]).sorted() != report.otherRecords {
            problems.add("otherRecords are others, in order, none twice")
        }
        if let problem = problems.problem { throw problem }
        self.init(report: report, operations: operations, epoch: epoch, feed: feed)
    }

    private static func isCode(_ text: String) -> Bool {
        (1...recipientLettersMax).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
            }
    }
}

extension ReportAttestation {
    /// Reads the body of the answer.
    package init(answer json: JSONValue) throws(SyncProblem) {
        guard let attestation = ReportAttestation(json) else {
            throw SyncProblem(.malformed, "what the service says of the report is not readable")
        }
        self = attestation
    }
}
