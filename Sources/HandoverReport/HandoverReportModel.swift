import RecordModel

/// A report before it gets a form: words and structure, no markup.
package struct HandoverReportModel: Hashable, Sendable {
    /// The request it answers.
    package let request: ReportRequest
    /// The record.
    package let record: RecordID
    /// The short name of the record.
    package let recordName: String
    /// The title.
    package let title: String
    /// The sentence that stands on every page: that this is not final, and before it, where so, that
    /// nothing in it is real.
    package let statusNotice: String
    /// The word that stands in every section header.
    package let statusWord: String
    /// All sections, in order, the empty ones too.
    package let sections: [ReportSection]
    /// What was left out for the recipient, by category; none where it may not know.
    package let withheld: [WithheldKind]
    /// What it was made from.
    package let provenance: ReportProvenance
    /// What is open and what has a date, for a table of its own.
    package let actions: [ReportAction]
}

/// One numbered section.
package struct ReportSection: Hashable, Sendable {
    /// Its number.
    package let number: Int
    /// Its name in the layout.
    package let key: String
    /// Its heading.
    package let heading: String
    /// What it says; never empty.
    package let blocks: [ReportBlock]
    /// Under which words it is listed with others that have nothing to say; nil where it says
    /// something. On paper such sections stand together, in the form for programs each by itself.
    var emptiness: String?
}

/// A piece of a section.
package enum ReportBlock: Hashable, Sendable {
    /// A heading within the section.
    case heading(String)
    /// Plain text.
    case paragraph(String)
    /// Text that must not be overlooked.
    case notice(String)
    /// Labels with their values.
    case facts([ReportFact])
    /// A table.
    case table(ReportTable)
    /// A list.
    case list([String])
    /// What is stored of an entity.
    case card(ReportCard)
    /// A drawing.
    case figure(ReportFigure)
}

/// A label with its value.
package struct ReportFact: Hashable, Sendable {
    /// What it is.
    package let label: String
    /// What it says.
    package let value: String
}

/// A table; every row has a cell for each header.
package struct ReportTable: Hashable, Sendable {
    /// What it shows.
    package let caption: String
    /// The columns; the first names the row.
    package let headers: [String]
    /// The rows.
    package let rows: [ReportRow]
}

/// A row of a table.
package struct ReportRow: Hashable, Sendable {
    /// Its cells.
    package let cells: [String]
    /// Where it comes from, when it shows a stored value.
    package let source: ReportSource?

    init(_ cells: [String], source: ReportSource? = nil) {
        self.cells = cells
        self.source = source
    }
}

/// What is agreed about one value shown.
package enum ReportValueState: String, CaseIterable, Sendable {
    case settled
    case provisional
    case conflict
    case remarked
    /// Somebody else's word beside the owner's.
    case remark
    /// The service did not take it in.
    case notAccepted = "not_accepted"
}

/// The stored value behind a row, so that a later form can withhold or follow it.
package struct ReportSource: Hashable, Sendable {
    /// The entity.
    package let entity: EntityReference
    /// The field.
    package let field: FieldName
    /// The operation; nil when it was not accepted.
    package let operation: OperationID?
    /// The value as stored.
    package let value: JSONValue
    /// What is agreed about it.
    package let state: ReportValueState
    /// Whether the service accepted the operation.
    package let isConfirmed: Bool
}
