import Foundation
import RecordMerge
import RecordModel
import RecordRules
import Testing

@testable import HandoverReport

/// The product's data files as they stand in the tree.
enum ProductData {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Schemas")

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The files of a folder, sorted.
    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())
            .sorted()
    }

    static func catalogue() throws -> Catalogue {
        let folder = "catalogue/2026.1"
        let files = try FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: folder).path())
        return try Catalogue(
            version: "2026.1", paths: files.sorted().map { "\(folder)/\($0)" },
            text: { try? Self.text($0) })
    }

    static func layout() throws -> ReportLayout {
        try ReportLayout(
            sectionsText: text("report/sections.json"),
            pageOneText: text("report/page-one.json"))
    }

    static func texts() throws -> TextCatalogue {
        let rules =
            #"{"rule.R1.6": {"nl": "Nog niet iedereen is veilig.", "en": "Not all are safe."}}"#
        return try TextCatalogue(files: [text("texts/report.json"), rules])
    }

    /// The sentences of the report and of all rules.
    static func allTexts() throws -> TextCatalogue {
        let folder = "texts/rules"
        let files = try FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: folder).path())
        return try TextCatalogue(
            files: [text("texts/report.json"), text("texts/timers.json")]
                + files.sorted().map { try text("\(folder)/\($0)") })
    }

    static func matrix() throws -> RecipientMatrix {
        try RecipientMatrix(text: text("report/recipients.json"))
    }

    static func grounds() throws -> GroundTable {
        try GroundTable(text: text("grounds/2021-11.json"))
    }
}

/// A record that a test writes: fictional people, chosen times, no randomness.
struct ReportWorld {
    static let police = OperationAuthor(
        id: "p-017", organisation: "police", role: "field_officer", unit: "basisteam-fictiestad")
    static let vt = OperationAuthor(
        id: "v-004", organisation: "vt", role: "vt_worker", unit: "vt-fictiestad")
    static let record = "0f7d4c1e-58a2-8b3c-9d4e-5f6a7b8c9d0e"

    let catalogue: Catalogue
    private(set) var operations: [RecordOperation] = []
    var unconfirmed: Set<OperationID> = []
    var profile = #"{"id": "b", "version": 1, "label": {"nl": "b", "en": "b"}, "keys": {}}"#
    private var sequences: [String: Int64] = [:]

    init() throws {
        catalogue = try ProductData.catalogue()
    }

    /// Writes to an entity, or to a new one when none is named.
    @discardableResult
    mutating func write(
        _ author: OperationAuthor, _ time: String, _ type: String, _ values: [(String, JSONValue)],
        on entity: EntityReference? = nil, occurred: String? = nil, reason: String? = nil,
        citing: [RecordOperation] = [], in partition: Partition = .shared,
        wpgClass: WpgClass = .none
    ) throws -> RecordOperation {
        let writes = values.map { value in
            FieldWrite(
                field: FieldName(value.0),
                citations: citing.filter { cited in
                    cited.header.action.writes.contains { $0.field == FieldName(value.0) }
                }.map(\.citation))
        }
        let content = OperationContent(
            salt: OperationSalt(
                bytes: [UInt8](repeating: UInt8(operations.count % 250), count: 16)),
            values: JSONObject(values.map { (ExactText($0.0), $0.1) }),
            occurredAt: occurred.map { OccurredAt(instant: $0, precision: .exact) },
            reason: reason)
        return try append(
            author, time, type, entity, .set(writes), content, partition, wpgClass)
    }

    /// Takes away what an operation made.
    mutating func remove(
        _ made: RecordOperation, _ author: OperationAuthor, _ time: String, reason: String
    ) throws {
        let content = OperationContent(
            salt: OperationSalt(bytes: [UInt8](repeating: 255, count: 16)), values: JSONObject(),
            reason: reason)
        let entity = made.header.entity
        _ = try append(
            author, time, entity.type, entity, .remove(saw: [made.citation]), content)
    }

    private mutating func append(
        _ author: OperationAuthor, _ time: String, _ type: String, _ entity: EntityReference?,
        _ action: OperationAction, _ content: OperationContent,
        _ partition: Partition = .shared, _ wpgClass: WpgClass = .none
    ) throws -> RecordOperation {
        let replica = try #require(
            ReplicaID(String(repeating: author.organisation == "police" ? "p" : "v", count: 26)))
        let sequence = sequences[replica.text, default: 0] + 1
        sequences[replica.text] = sequence
        let clock = HybridTime(
            wallMilliseconds: try #require(Instant(time)).milliseconds, counter: 0)
        let record = try #require(RecordID(Self.record))
        let id = OperationID(replica: replica, sequence: sequence)
        let isMany = catalogue.types[type]?.isMany ?? true
        let operation = RecordOperation.make(
            content: content, sign: { _ in [] },
            header: { digest in
                let made = DerivedID.make(operation: id, content: digest)
                return OperationHeader(
                    catalogue: "2026.1", record: record, id: id, previous: nil,
                    entity: entity ?? EntityReference(type: type, id: isMany ? made : type),
                    action: action, partition: partition, wpgClass: wpgClass, clock: clock,
                    author: author, contentDigest: digest)
            })
        operations.append(operation)
        return operation
    }

    func input(
        now: String = "2026-02-10T16:35:00+01:00", findings: [Finding] = [],
        notAccepted: [NotAcceptedValue] = [],
        clearanceMarks: [EntityReference: [ReportMark]] = [:]
    ) throws -> ReportInput {
        let record =
            try Materialiser.records(operations, rules: catalogue).first
            ?? MaterialisedRecord(
                id: #require(RecordID(Self.record)), catalogue: "2026.1", entities: [])
        let facts = RecordFacts(
            record: record,
            operations: Dictionary(
                uniqueKeysWithValues: operations.map {
                    ($0.id, OperationFact($0, isConfirmed: !unconfirmed.contains($0.id)))
                }),
            catalogue: catalogue,
            profile: try RegionProfile(text: profile),
            now: try #require(Instant(now)))
        return ReportInput(
            facts: facts, recordName: "maan-kievit-12", findings: findings,
            notAccepted: notAccepted, clearanceMarks: clearanceMarks,
            sync: ReportSyncState(
                receivedUntil: Instant("2026-02-10T16:30:00+01:00"),
                units: [
                    ReportSyncState.Unit(
                        organisation: "crisis_service", unit: "cit-fictiestad", isHeard: false)
                ], unsentCount: unconfirmed.count),
            headerDigests: Dictionary(
                uniqueKeysWithValues: operations.map { ($0.id, $0.headerDigest) }))
    }

    /// The report of an input, made for the base team, with nothing cut.
    static func report(
        _ input: ReportInput, language: Language = .dutch, madeAt: String? = nil
    ) throws -> HandoverReportModel {
        let permitted = try permitted(
            "base_team", by: "police", input.facts, language: language, madeAt: madeAt)
        return HandoverReportBuilder.model(
            permitted, input, layout: try ProductData.layout(), texts: try ProductData.texts())
    }

    static func permitted(
        _ recipient: String, by organisation: String, _ facts: RecordFacts,
        language: Language = .dutch, madeAt: String? = nil
    ) throws -> PermittedReport {
        let request = ReportRequest(
            recipient: recipient, purpose: "overdracht aan de volgende dienst",
            madeAt: try #require(Instant(madeAt ?? "2026-02-10T16:35:00+01:00")),
            madeBy: "p-017", organisation: organisation, language: language, appVersion: "0.1.0")
        let decision = ReportDecision.decide(request, try setting(facts))
        guard case .allowed(let permitted) = decision else {
            throw CatalogueProblem("the report was refused: \(decision)")
        }
        return permitted
    }

    static func setting(_ facts: RecordFacts) throws -> ReportSetting {
        ReportSetting(
            matrix: try ProductData.matrix(), grounds: try ProductData.grounds(), facts: facts)
    }

    /// What is left of the record for a recipient, and the report made of that.
    func cutReport(
        for recipient: String, by organisation: String = "police",
        now: String = "2026-02-10T16:35:00+01:00", language: Language = .dutch
    ) throws -> (cut: RecordCut, model: HandoverReportModel) {
        let whole = try input(now: now)
        let permitted = try Self.permitted(
            recipient, by: organisation, whole.facts, language: language, madeAt: now)
        let setting = try Self.setting(whole.facts)
        let layout = try ProductData.layout()
        let cut = RecordCut(permitted, setting, layout: layout)
        #expect(ReportNet.refusal(of: cut, for: permitted, setting) == nil)
        let findings = RuleBook.findings(whole.facts)
        let input = ReportInput(
            facts: cut.facts, recordName: whole.recordName,
            findings: cut.tellsFindings ? cut.findings(of: findings) : [],
            timers: cut.tellsFindings ? cut.timers(of: TimerBook.timers(whole.facts)) : [],
            sync: whole.sync,
            headerDigests: whole.headerDigests.filter { cut.facts.operations[$0.key] != nil },
            withheld: cut.listed, cut: cut)
        let model = HandoverReportBuilder.model(
            permitted, input, layout: layout, texts: try ProductData.allTexts())
        return (cut, model)
    }
}

extension HandoverReportModel {
    /// All rows of the tables of the sections.
    func rows(in numbers: Set<Int>? = nil) -> [ReportRow] {
        sections.filter { numbers?.contains($0.number) ?? true }.flatMap(\.blocks)
            .flatMap { block -> [ReportRow] in
                switch block {
                case .table(let table): table.rows
                case .card(let card): card.rows
                default: []
                }
            }
    }

    /// The table of a section that is called so.
    func table(_ caption: String, in number: Int) -> ReportTable? {
        sections.filter { $0.number == number }.flatMap(\.blocks).compactMap { block in
            if case .table(let table) = block, table.caption == caption { table } else { nil }
        }.first
    }

    /// All words, one piece a line.
    func words(in number: Int) -> String {
        sections.filter { $0.number == number }.flatMap(\.blocks).map { block in
            switch block {
            case .heading(let text), .paragraph(let text), .notice(let text): text
            case .facts(let facts): facts.map { "\($0.label): \($0.value)" }.joined(separator: "\n")
            case .list(let items): items.joined(separator: "\n")
            case .table(let table):
                table.rows.map { $0.cells.joined(separator: " | ") }.joined(separator: "\n")
            case .card(let card):
                ([card.title] + card.notices + card.rows.map { $0.cells.joined(separator: " | ") })
                    .joined(separator: "\n")
            case .figure(let figure): figure.description
            }
        }.joined(separator: "\n")
    }
}

extension ReportCard {
    /// Its items as rows: what, the value, what to know of it, and who said it.
    var rows: [ReportRow] {
        statements.flatMap { statement in
            statement.items.map { item in
                ReportRow(
                    [
                        item.label, item.value, item.remark ?? "",
                        [statement.origin, statement.reason ?? ""].joined(separator: "\n"),
                    ], source: item.source)
            }
        }
    }
}
