import RecordModel

/// What page one looks at: data, read from `report/page-one.json`.
package struct PageOneLayout: Sendable {
    /// A condition on a field of the same entity.
    package struct Condition: Hashable, Sendable {
        /// The field, with its element where it is one of a set.
        package let field: FieldName
        /// The values that meet it.
        package let values: [JSONValue]
    }

    /// Something that is dangerous while it stands open.
    package struct Danger: Hashable, Sendable {
        /// The end of its text key.
        package let text: String
        /// The field that says so; of a set, any element.
        package let field: FieldPath
        /// The values that mean danger, in force or said by anybody.
        package let values: [JSONValue]
        /// Whether no value at all means danger too.
        package let whenMissing: Bool
        /// Fields of the entity that say more.
        package let details: [String]
        /// Only for entities that meet one of these; for all when there are none.
        package let only: [Condition]
    }

    /// A moment at which somebody has to act.
    package struct DatedField: Hashable, Sendable {
        /// The field.
        package let field: FieldPath
        /// The field of the entity that says who.
        package let owner: String?
        /// Whether it is shown too when the moment has passed.
        package let pastToo: Bool
    }

    /// The field that names an entity, by type.
    package let names: [String: String]
    /// How acute it is.
    package let acute: [FieldPath]
    /// Whether a person is safe.
    package let safety: FieldPath
    /// How the values of ``safety`` are drawn; what is not listed is not known.
    package let safetyTones: [String: ReportFigure.Tone]
    /// The dangers, most urgent first.
    package let dangers: [Danger]
    /// What must not stay unsaid.
    package let mustKnow: [FieldPath]
    /// Values that mean that it is not known.
    package let unknownValues: [JSONValue]
    /// Who is called first.
    package let firstContact: FieldPath
    /// Fields that say more about who is called first.
    package let firstContactDetails: [String]
    /// The moments somebody has to act.
    package let dates: [DatedField]

    /// Reads the layout.
    ///
    /// - Throws: ``CatalogueProblem`` when it is not complete.
    package init(text: String) throws(CatalogueProblem) {
        let file = "page-one.json"
        let json = try LayoutReader.read(text, file)
        names = Dictionary(
            (json["names"]?.objectValue?.members ?? []).compactMap { member in
                member.value.stringValue.map { (member.key.string, $0) }
            }
        ) { first, _ in first }
        acute = try LayoutReader.paths(json["acute"], file)
        safety = try LayoutReader.path(json["safety"]?["field"], file)
        safetyTones = Dictionary(
            (json["safety"]?["tones"]?.objectValue?.members ?? []).compactMap { member in
                member.value.stringValue.flatMap(ReportFigure.Tone.init).map {
                    (member.key.string, $0)
                }
            }
        ) { first, _ in first }
        mustKnow = try LayoutReader.paths(json["mustKnow"], file)
        unknownValues = json["unknownValues"]?.arrayValue ?? []
        firstContact = try LayoutReader.path(json["firstContact"]?["field"], file)
        firstContactDetails = LayoutReader.strings(json["firstContact"]?["details"])
        var dangers: [Danger] = []
        for entry in json["dangers"]?.arrayValue ?? [] { dangers.append(try Self.danger(entry)) }
        self.dangers = dangers
        var dates: [DatedField] = []
        for entry in json["dates"]?.arrayValue ?? [] {
            dates.append(
                DatedField(
                    field: try LayoutReader.path(entry["field"], file),
                    owner: entry["owner"]?.stringValue,
                    pastToo: entry["pastToo"]?.boolValue ?? true))
        }
        self.dates = dates
    }

    private static func danger(_ json: JSONValue) throws(CatalogueProblem) -> Danger {
        guard let text = json["text"]?.stringValue, let values = json["values"]?.arrayValue else {
            throw CatalogueProblem("page-one.json: a danger lacks text or values")
        }
        return Danger(
            text: text, field: try LayoutReader.path(json["field"], "page-one.json"),
            values: values, whenMissing: json["whenMissing"]?.boolValue ?? true,
            details: LayoutReader.strings(json["details"]),
            only: (json["only"]?.arrayValue ?? []).compactMap { entry in
                guard let field = entry["field"]?.stringValue,
                    let values = entry["values"]?.arrayValue
                else { return nil }
                return Condition(field: FieldName(field), values: values)
            })
    }
}

/// All data that decides how a report is laid out.
package struct ReportLayout: Sendable {
    /// What stands in which section.
    package let sections: SectionLayout
    /// What page one looks at.
    package let pageOne: PageOneLayout

    /// A layout of its two files.
    ///
    /// - Parameters:
    ///   - sectionsText: The text of `report/sections.json`.
    ///   - pageOneText: The text of `report/page-one.json`.
    package init(sectionsText: String, pageOneText: String) throws(CatalogueProblem) {
        sections = try SectionLayout(text: sectionsText)
        pageOne = try PageOneLayout(text: pageOneText)
    }
}
