import HandoverReport
import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import Schemas

/// A form that a report can be written in.
package enum ReportFormat: String, CaseIterable, Sendable {
    case html
    case json
    case markdown = "md"
}

/// A report as it is to be written down.
package struct WrittenReport: Sendable {
    /// The bytes of the file.
    package let bytes: [UInt8]
    /// What `verify` finds in them.
    package let digest: SHA256Digest
    /// The categories left out for this recipient.
    package let withheld: [String]
}

/// Why a report is not made.
package struct ReportRefused: Error, Hashable, Sendable {
    /// The rule that refuses, where one does.
    package let rule: String?
    /// The text that says it.
    package let textKey: String
    /// What goes into the text.
    package let arguments: [String: String]
}

extension LocalReplica {
    /// Makes an interim handover report.
    ///
    /// - Throws: ``ReportRefused`` when the recipient has no ground here.
    package func report(
        _ record: RecordID, for recipient: String, purpose: String, format: ReportFormat,
        language: Language
    ) throws -> WrittenReport {
        let view = try view(record)
        let request = ReportRequest(
            recipient: recipient, purpose: purpose, madeAt: now, madeBy: store.identity.author,
            organisation: store.identity.organisation, language: language,
            appVersion: ProductData.version)
        switch ReportDecision.decide(request, isStillReceiving: view.facts.isStillReceiving) {
        case .refused(let refusal):
            try noteAccess(
                .refused, record, purpose: purpose, detail: refusal.rule ?? refusal.messageKey)
            throw ReportRefused(
                rule: refusal.rule, textKey: refusal.messageKey, arguments: refusal.arguments)
        case .allowed(let permitted):
            let selection = try ReportSelection(recipient: recipient)
            let shown = try shown(view, selection)
            let model = HandoverReportBuilder.model(
                permitted, try reportInput(view, shown),
                layout: try ReportLayout(
                    sectionsText: Schemas.text("report/sections.json") ?? "",
                    pageOneText: Schemas.text("report/page-one.json") ?? ""), texts: data.texts)
            let report = try Self.write(model, format, shown.withheld)
            for record in [record] + view.sameIncident {
                try noteAccess(
                    .export, record, purpose: purpose,
                    detail: "\(recipient) \(report.digest.hex.prefix(Self.digestPrefixLength))")
            }
            return report
        }
    }

    /// As much of a digest as tells one report from another.
    private static let digestPrefixLength = 16

    private static func write(
        _ model: HandoverReportModel, _ format: ReportFormat, _ withheld: [String]
    ) throws -> WrittenReport {
        let bytes =
            switch format {
            case .html: Array(HTMLRenderer.render(model).utf8)
            case .markdown: Array(MarkdownRenderer.render(model).utf8)
            case .json: JSONRenderer.render(model).canonicalBytes
            }
        guard case .matches(let digest) = ReportVerifier.verify(bytes) else {
            throw StoreError(.damaged, "the report made does not fit its own digest")
        }
        return WrittenReport(bytes: bytes, digest: digest, withheld: withheld)
    }

    private func reportInput(_ view: RecordView, _ shown: ReportShare) throws -> ReportInput {
        let operations = view.allOperations.filter {
            shown.members.contains(
                EntityMember(
                    record: $0.operation.header.record, entity: $0.operation.header.entity))
        }
        let facts = RecordFacts(
            shown.joined, operations: operations.facts, catalogue: catalogue,
            profile: view.facts.profile, now: view.facts.now)
        let marks = Dictionary(grouping: view.clearanceMarks, by: \.entity).mapValues { marks in
            marks.map { ReportMark(rule: $0.rule, from: $0.from, until: $0.until) }
        }
        return ReportInput(
            facts: facts, recordName: data.name(of: view.record.id),
            findings: view.findings,
            notAccepted: operations.flatMap { $0.notAcceptedValues(shown.joined) },
            clearanceMarks: marks, sync: try syncState(operations),
            headerDigests: Dictionary(
                operations.filter(\.verdict.counts).map {
                    ($0.operation.id, $0.operation.headerDigest)
                }, uniquingKeysWith: { first, _ in first }), withheld: shown.withheld)
    }

    private func syncState(_ operations: [LoggedOperation]) throws -> ReportSyncState {
        let position = try store.read { try $0.syncPosition() }
        let others = operations.filter {
            $0.operation.id.replica != store.replica && $0.verdict == .accepted
        }
        let organisations = Dictionary(grouping: others, by: \.operation.header.author.organisation)
        return ReportSyncState(
            receivedUntil: position?.lastSyncAt,
            organisations: organisations.keys.sorted().map {
                ReportSyncState.Organisation(
                    organisation: $0, lastReceivedAt: position?.lastSyncAt)
            },
            unsentCount: operations.filter { $0.verdict == .pending || $0.verdict == .held }.count)
    }
}

extension LoggedOperation {
    fileprivate func notAcceptedValues(_ joined: JoinedRecord) -> [NotAcceptedValue] {
        guard !verdict.counts, let content = operation.content else { return [] }
        let written = OperationFact(operation, isConfirmed: false)
        let fact = written.standing(on: joined.representative(written.entity))
        return content.values.members.map {
            NotAcceptedValue(fact: fact, field: FieldName($0.key.string), value: $0.value)
        }
    }
}
