extension HandoverReportModel {
    /// The sections as a program reads them: without the operations behind the values where the
    /// report does not name operations.
    var sourcedSections: [ReportSection] {
        guard !provenance.namesOperations else { return sections }
        return sections.map { section in
            ReportSection(
                number: section.number, key: section.key, heading: section.heading,
                blocks: section.blocks.map(\.unsourced), emptiness: section.emptiness)
        }
    }
}

extension ReportBlock {
    fileprivate var unsourced: ReportBlock {
        switch self {
        case .table(let table):
            .table(
                ReportTable(
                    caption: table.caption, headers: table.headers,
                    rows: table.rows.map { ReportRow($0.cells, source: $0.source?.unnamed) }))
        case .card(let card):
            .card(
                ReportCard(
                    title: card.title, notices: card.notices,
                    statements: card.statements.map { statement in
                        ReportStatement(
                            items: statement.items.map { item in
                                ReportItem(
                                    label: item.label, value: item.value, remark: item.remark,
                                    source: item.source.unnamed)
                            }, origin: statement.origin, reason: statement.reason)
                    }))
        case .heading, .paragraph, .notice, .facts, .list, .figure: self
        }
    }
}

extension ReportSource {
    fileprivate var unnamed: ReportSource {
        ReportSource(
            entity: entity, field: field, operation: nil, value: value, state: state,
            isConfirmed: isConfirmed)
    }
}
