import RecordModel

/// What a recipient gets of a row of the matrix.
package enum CellCode: String, CaseIterable, Sendable {
    /// Everything.
    case full = "F"
    /// Only what was passed on to this recipient, item by item.
    case needed = "N"
    /// Counts and outcomes, no words.
    case summary = "S"
    /// Only what the prosecution released, and was passed on.
    case released = "O"
    /// Only what was made for this recipient.
    case own = "F_own"
    /// Counts of what was made for this recipient.
    case ownSummary = "S_own"
    /// Only who has an authorisation of their own, and not by way of a report.
    case ownAuthorisation = "own_authorisation"
    /// Nothing.
    case withheld = "-"
}

/// A cell of the matrix: a code, and where it says so, a limit within the row.
package struct RecipientCell: Hashable, Sendable {
    /// The code.
    package let code: CellCode
    /// The types and fields it is limited to, as `type` or `type.field`; none for the whole row.
    package let only: Set<String>
    /// The kind of person it is limited to; nil for anybody.
    package let about: String?

    init(_ json: JSONValue) throws(CatalogueProblem) {
        let text = json.stringValue ?? json["cell"]?.stringValue ?? ""
        guard let code = CellCode(rawValue: text) else {
            throw CatalogueProblem("recipients.json: \(text) is no code of the matrix")
        }
        self.code = code
        only = Set(LayoutReader.strings(json["only"]))
        about = json["about"]?.stringValue
    }

    /// Whether a field of a type is within the limit.
    func allows(type: String, base: String) -> Bool {
        only.isEmpty || only.contains(type) || only.contains("\(type).\(base)")
    }
}

/// A row of the matrix: a section, or a part of one.
package struct MatrixRow: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// The sections it is about.
    package let sections: Set<Int>
    /// How what is left out of it is called; a code.
    package let category: String
    /// The types it is limited to; none for all of the sections'.
    package let types: Set<String>
    /// Whether it is about what Veilig Thuis brought in only.
    package let isOfVT: Bool
    /// The classes of police data it is limited to; none for all.
    package let classes: Set<WpgClass>

    init(_ json: JSONValue) throws(CatalogueProblem) {
        guard let name = json["row"]?.stringValue, let category = json["category"]?.stringValue,
            let sections = json["sections"]?.arrayValue?.compactMap(\.integerValue),
            !sections.isEmpty
        else { throw CatalogueProblem("recipients.json: a row is not complete") }
        self.name = name
        self.category = category
        self.sections = Set(sections.map { Int($0) })
        types = Set(LayoutReader.strings(json["types"]))
        isOfVT = json["source"] != nil
        classes = Set(LayoutReader.strings(json["classes"]).compactMap(WpgClass.init))
    }
}
