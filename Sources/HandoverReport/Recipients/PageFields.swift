import RecordModel

/// The fields that page one shows wherever they stand.
struct PageFields {
    private let paths: Set<FieldPath>
    private let types: Set<String>

    init(_ page: PageOneLayout) {
        let shown = page.acute + [page.safety] + page.dangers.map(\.field) + [page.firstContact]
        let conditions = page.dangers.flatMap { danger in
            danger.only.compactMap { FieldPath("\(danger.field.type).\($0.field.base)") }
        }
        let details = page.firstContactDetails.compactMap {
            FieldPath("\(page.firstContact.type).\($0)")
        }
        paths = Set(shown + conditions + details)
        types = Set(shown.map(\.type))
    }

    /// Whether page one needs to know of a type, also when none of its fields was written.
    func contains(type: String) -> Bool { types.contains(type) }

    /// Whether page one shows a field.
    func contains(type: String, _ field: FieldName) -> Bool {
        FieldPath("\(type).\(field.base)").map(paths.contains) ?? false
    }
}
