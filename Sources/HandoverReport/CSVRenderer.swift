import RecordModel

/// The actions and dates of a report as a table for a spreadsheet, after RFC 4180.
///
/// Its last lines are the seal. The headings are in the language of the report, since people read
/// them; the columns and their order are the contract. Nothing in it can be run as a formula.
package enum CSVRenderer {
    private static let columns = [
        "due", "what", "owner", "rule", "kind", "severity", "state", "contested", "record",
        "recipient", "status", "practice",
    ]

    /// The table as UTF-8 text that ends with its seal.
    ///
    /// - Parameter texts: The product's sentences.
    package static func render(
        _ model: HandoverReportModel, _ texts: TextCatalogue
    ) -> [UInt8] {
        let (request, language) = (model.request, model.request.language)
        func text(_ key: String) -> String { texts("report.csv.\(key)", language) }
        func yes(_ answer: Bool) -> String { text("answer.\(answer)") }
        let same = [
            model.recordName, texts("report.recipient.\(request.recipient)", language),
            texts("report.status.word.\(request.status.rawValue)", language),
            yes(request.isPractice),
        ]
        let rows = model.actions.map { action in
            [
                action.due ?? "", action.what, action.owner, action.rule ?? "",
                text("kind.\(action.kind.rawValue)"),
                action.severity.map { text("severity.\($0.rawValue)") } ?? "",
                text("state.\(action.state.rawValue)"), yes(action.isContested),
            ] + same
        }
        let table = [columns.map { text("column.\($0)") }] + rows
        return ReportSeal.sealedTable(table.map(CSVText.row).joined(), model)
    }
}
