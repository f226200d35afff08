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
        let view = try view(record, lookingBack: false)
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
            let frames = try frames(of: view.record)
            let (kept, withheld) = selection.select(view.record, frames: frames)
            let model = HandoverReportBuilder.model(
                permitted, try reportInput(view, kept, withheld),
                layout: try ReportLayout(
                    sectionsText: Schemas.text("report/sections.json") ?? "",
                    pageOneText: Schemas.text("report/page-one.json") ?? ""), texts: data.texts)
            let report = try Self.write(model, format, withheld)
            try noteAccess(
                .export, record, purpose: purpose,
                detail: "\(recipient) \(report.digest.hex.prefix(Self.digestPrefixLength))")
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

    private func frames(of record: MaterialisedRecord) throws -> [EntityReference: EntityFrame] {
        try store.read { reader in
            var frames: [EntityReference: EntityFrame] = [:]
            for entity in record.entities {
                frames[entity.reference] = try reader.frame(entity.reference, of: record.id)
            }
            return frames
        }
    }

    private func reportInput(
        _ view: RecordView, _ kept: MaterialisedRecord, _ withheld: [String]
    ) throws -> ReportInput {
        let keptEntities = Set(kept.entities.map(\.reference))
        let operations = view.operations.filter {
            keptEntities.contains($0.operation.header.entity)
        }
        let facts = RecordFacts(
            record: kept, operations: operations.facts, catalogue: catalogue,
            profile: view.facts.profile, now: view.facts.now)
        let marks = Dictionary(grouping: view.clearanceMarks, by: \.entity).mapValues { marks in
            marks.map { ReportMark(rule: $0.rule, from: $0.from, until: $0.until) }
        }
        return ReportInput(
            facts: facts, recordName: data.name(of: kept.id),
            findings: view.findings, notAccepted: operations.flatMap(\.notAcceptedValues),
            clearanceMarks: marks, sync: try syncState(operations),
            headerDigests: Dictionary(
                operations.filter(\.verdict.counts).map {
                    ($0.operation.id, $0.operation.headerDigest)
                }, uniquingKeysWith: { first, _ in first }), withheld: withheld)
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
    fileprivate var notAcceptedValues: [NotAcceptedValue] {
        guard !verdict.counts, let content = operation.content else { return [] }
        let fact = OperationFact(operation, isConfirmed: false)
        return content.values.members.map {
            NotAcceptedValue(fact: fact, field: FieldName($0.key.string), value: $0.value)
        }
    }
}

/// Takes out of a record what a recipient does not get. Which that is, is data.
struct ReportSelection {
    private struct Rule {
        let category: String
        let types: Set<String>
        let wpgClass: WpgClass?
    }

    private let rules: [Rule]

    init(recipient: String) throws {
        let json = try JSONReader.read(Schemas.text("report/recipients.json") ?? "{}")
        let entries = json["recipients"]?[recipient]?["withheld"]?.arrayValue ?? []
        rules = entries.compactMap { entry in
            entry["category"]?.stringValue.map {
                Rule(
                    category: $0,
                    types: Set(entry["types"]?.arrayValue?.compactMap(\.stringValue) ?? []),
                    wpgClass: entry["wpgClass"]?.stringValue.flatMap(WpgClass.init))
            }
        }
    }

    /// What stays, and the categories of what went, sorted.
    func select(
        _ record: MaterialisedRecord, frames: [EntityReference: EntityFrame]
    ) -> (kept: MaterialisedRecord, withheld: [String]) {
        var withheld: Set<String> = []
        let kept = record.entities.filter { entity in
            let categories = rules.filter { rule in
                rule.types.contains(entity.reference.type)
                    || (rule.wpgClass != nil
                        && frames[entity.reference]?.wpgClass == rule.wpgClass)
            }
            withheld.formUnion(categories.map(\.category))
            return categories.isEmpty
        }
        return (
            MaterialisedRecord(id: record.id, catalogue: record.catalogue, entities: kept),
            withheld.sorted()
        )
    }
}
