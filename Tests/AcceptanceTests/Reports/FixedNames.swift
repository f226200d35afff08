import RecordModel

@testable import HandoverReport

/// Gives everything that is random in a run a name that is the same in every run: ids, keys and
/// digests get numbers in the order in which a report first names them. Nothing else changes, and
/// what comes out is a report like any other: it can be written in every form and verified.
final class FixedNames {
    private var known: [String: String]
    private var chains: Set<String> = []
    private var entityCount = 0
    private var digestCount = 0

    /// - Parameters:
    ///   - story: The ids of what the story names, by that name: they count first.
    ///   - replicas: The laptops, in the order of the story.
    ///   - recordNames: The short names of records, by what stands in their place.
    init(story: [String: String], replicas: [ReplicaID], recordNames: [String: String]) {
        known = recordNames
        for (index, replica) in replicas.enumerated() {
            let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index)))
            known[replica.text] = String(repeating: letter, count: replica.text.count)
            // As a report names it on paper.
            let short = String(replica.text.prefix(Self.shortReplicaCharacterCount))
            known[short] = String(repeating: letter, count: short.count)
            chains.insert(short)
        }
        for name in story.keys.sorted() { _ = entity(story[name] ?? "") }
    }

    private static let shortReplicaCharacterCount = 8

    func model(_ model: HandoverReportModel) -> HandoverReportModel {
        // A text names an entity by the start of its id: that has to be known before.
        for source in model.sections.flatMap(\.blocks).flatMap(Self.sources) {
            _ = text(source.entity.id)
            _ = json(source.value)
            _ = text(source.field.description)
        }
        let sections = model.sections.map { section in
            ReportSection(
                number: section.number, key: section.key, heading: section.heading,
                blocks: section.blocks.map(block), emptiness: section.emptiness)
        }
        return HandoverReportModel(
            request: model.request, record: RecordID(text(model.record.text)) ?? model.record,
            recordName: text(model.recordName), title: text(model.title),
            statusNotice: model.statusNotice, statusWord: model.statusWord, sections: sections,
            withheld: model.withheld, provenance: provenance(model.provenance),
            actions: model.actions.map(action))
    }

    /// A text with everything random in it replaced.
    func text(_ text: String) -> String {
        var fixed = ""
        var run = ""
        for character in text + "\n" {
            if character.isASCII, character.isLetter || character.isNumber || character == "-" {
                run.append(character)
                continue
            }
            fixed += word(run)
            run = ""
            fixed.append(character)
        }
        return String(fixed.dropLast())
    }

    func json(_ json: JSONValue) -> JSONValue {
        switch json {
        case .string(let words): .text(text(words.string))
        case .array(let values): .array(values.map(self.json))
        case .object(let object):
            .members(object.members.map { (text($0.key.string), self.json($0.value)) })
        default: json
        }
    }

    /// Whether a text is what a run made up.
    private func word(_ run: String) -> String {
        if let name = known[run] { return name }
        guard run.count >= 26 else { return run }
        if run.count == 36, RecordID(run) != nil { return entity(run) }
        guard run.count == 64, SHA256Digest(hex: run) != nil else { return run }
        return digest(run)
    }

    private func entity(_ id: String) -> String {
        if let name = known[id] { return name }
        entityCount += 1
        let number =
            String(repeating: "0", count: 8 - String(entityCount).count)
            + String(entityCount)
        known[id] = "\(number)-0000-8000-8000-000000000000"
        known[String(id.prefix(EntityNames.shortIDCharacterCount))] = number
        return known[id] ?? id
    }

    private func digest(_ hex: String) -> String {
        if let name = known[hex] { return name }
        digestCount += 1
        let number = String(digestCount)
        known[hex] = String(repeating: "0", count: 64 - number.count) + number
        return known[hex] ?? hex
    }
}

extension FixedNames {
    private static func sources(_ block: ReportBlock) -> [ReportSource] {
        switch block {
        case .table(let table): table.rows.compactMap(\.source)
        case .card(let card): card.statements.flatMap(\.items).map(\.source)
        default: []
        }
    }

    private func block(_ block: ReportBlock) -> ReportBlock {
        switch block {
        case .heading(let words): .heading(text(words))
        case .paragraph(let words): .paragraph(text(words))
        case .notice(let words): .notice(text(words))
        case .list(let items): .list(items.map(text))
        case .facts(let facts):
            .facts(facts.map { ReportFact(label: text($0.label), value: text($0.value)) })
        case .table(let table):
            .table(
                ReportTable(
                    caption: text(table.caption), headers: table.headers,
                    rows: inOrder(table.rows).map { row in
                        ReportRow(row.cells.map(text), source: row.source.map(source))
                    }))
        case .card(let card): .card(self.card(card))
        case .figure(let figure):
            .figure(
                ReportFigure(
                    kind: figure.kind, title: text(figure.title),
                    description: text(figure.description), ends: figure.ends,
                    lines: figure.lines.map { line in
                        ReportFigure.Line(
                            label: text(line.label),
                            marks: line.marks.map { mark in
                                ReportFigure.Mark(
                                    text: text(mark.text), tone: mark.tone,
                                    milliseconds: mark.milliseconds)
                            })
                    }))
        }
    }

    private func card(_ card: ReportCard) -> ReportCard {
        ReportCard(
            title: text(card.title), notices: card.notices.map(text),
            statements: card.statements.map { statement in
                ReportStatement(
                    items: statement.items.map { item in
                        ReportItem(
                            label: text(item.label), value: text(item.value),
                            remark: item.remark.map(text), source: source(item.source))
                    }, origin: text(statement.origin), reason: statement.reason.map(text))
            })
    }

    private func source(_ source: ReportSource) -> ReportSource {
        ReportSource(
            entity: EntityReference(type: source.entity.type, id: text(source.entity.id)),
            field: FieldName(text(source.field.description)),
            operation: source.operation.flatMap { OperationID(text($0.description)) },
            value: json(source.value), state: source.state, isConfirmed: source.isConfirmed)
    }

    /// Laptops are listed by the text of their keys, which is random: they are put in the order of
    /// the story.
    private func inOrder(_ rows: [ReportRow]) -> [ReportRow] {
        guard rows.allSatisfy({ $0.cells.first.map(chains.contains) ?? false }) else { return rows }
        return rows.sorted { text($0.cells[0]) < text($1.cells[0]) }
    }

    private func provenance(_ provenance: ReportProvenance) -> ReportProvenance {
        let operations = provenance.operations.entries.map { entry in
            (fixed(entry.operation), entry.headerDigest)
        }.sorted { ($0.0.replica, $0.0.sequence) < ($1.0.replica, $1.0.sequence) }
        let named = operations.map { ($0, fixed($1)) }
        let heads = provenance.chainHeads.map { head in
            ReportChainHead(
                last: ReportedOperations.Entry(
                    operation: fixed(head.last.operation),
                    headerDigest: fixed(head.last.headerDigest)),
                organisation: head.organisation, isWhole: head.isWhole)
        }.sorted { $0.last.operation.replica < $1.last.operation.replica }
        return ReportProvenance(
            operations: ReportedOperations(Dictionary(uniqueKeysWithValues: named)),
            chainHeads: heads, otherRecords: provenance.otherRecords,
            recordDigest: fixed(provenance.recordDigest), catalogue: provenance.catalogue,
            operationCount: provenance.operationCount,
            namesOperations: provenance.namesOperations)
    }

    private func fixed(_ operation: OperationID) -> OperationID {
        OperationID(text(operation.description)) ?? operation
    }

    private func fixed(_ digest: SHA256Digest) -> SHA256Digest {
        SHA256Digest(hex: text(digest.hex)) ?? digest
    }

    private func action(_ action: ReportAction) -> ReportAction {
        ReportAction(
            kind: action.kind, due: action.due, what: text(action.what),
            owner: text(action.owner), rule: action.rule, severity: action.severity,
            state: action.state, isContested: action.isContested)
    }
}
