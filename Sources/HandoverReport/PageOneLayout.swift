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

    /// Where a region profile says how an organisation is reached.
    package struct Reach: Hashable, Sendable {
        /// The key with the list.
        package let key: String
        /// The member of an entry that names the organisation.
        package let organisation: String
        /// The member with the number.
        package let number: String
        /// The member that says which function answers.
        package let function: String
        /// The member that says when somebody answers.
        package let hours: String
    }

    /// A field that names who handles the case for an organisation.
    package struct Handler: Hashable, Sendable {
        /// The field.
        package let field: FieldPath
        /// The code of the organisation.
        package let organisation: String
    }

    /// Something that somebody is to do, for which no date is set aside.
    package struct Undated: Hashable, Sendable {
        /// The field that says what, or the one whose date is missing.
        package let field: FieldPath
        /// Whether it is the date that is missing: then only where the field is empty.
        package let isDate: Bool
        /// The field of the entity that says who.
        package let owner: String?
        /// Fields of the entity that say that it is over, with the values that mean so; any value
        /// where none is listed.
        package let unless: [Condition]
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
    /// Who handles the case, by organisation.
    package let handlers: [Handler]
    /// Where a region profile says how an organisation is reached.
    package let reach: Reach
    /// The moments somebody has to act.
    package let dates: [DatedField]
    /// What is to be done without a moment.
    package let undated: [Undated]

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
        handlers = (json["firstContact"]?["handlers"]?.arrayValue ?? []).compactMap { entry in
            guard let field = entry["field"]?.stringValue.flatMap(FieldPath.init),
                let organisation = entry["organisation"]?.stringValue
            else { return nil }
            return Handler(field: field, organisation: organisation)
        }
        reach = try Self.reach(json["firstContact"]?["reach"])
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
        var undated: [Undated] = []
        for entry in json["undated"]?.arrayValue ?? [] {
            undated.append(
                Undated(
                    field: try LayoutReader.path(entry["field"], file),
                    isDate: entry["isDate"]?.boolValue ?? false,
                    owner: entry["owner"]?.stringValue, unless: Self.conditions(entry["unless"])))
        }
        self.undated = undated
    }

    private static func reach(_ json: JSONValue?) throws(CatalogueProblem) -> Reach {
        func name(_ key: String) -> String? { json?[key]?.stringValue }
        guard let key = name("key"), let organisation = name("organisation"),
            let number = name("number"), let function = name("function"), let hours = name("hours")
        else { throw CatalogueProblem("page-one.json: reach is not complete") }
        return Reach(
            key: key, organisation: organisation, number: number, function: function, hours: hours)
    }

    private static func conditions(_ json: JSONValue?) -> [Condition] {
        (json?.arrayValue ?? []).compactMap { entry in
            entry["field"]?.stringValue.map { field in
                Condition(
                    field: FieldName(field), values: entry["values"]?.arrayValue ?? [])
            }
        }
    }

    private static func danger(_ json: JSONValue) throws(CatalogueProblem) -> Danger {
        guard let text = json["text"]?.stringValue, let values = json["values"]?.arrayValue else {
            throw CatalogueProblem("page-one.json: a danger lacks text or values")
        }
        return Danger(
            text: text, field: try LayoutReader.path(json["field"], "page-one.json"),
            values: values, whenMissing: json["whenMissing"]?.boolValue ?? true,
            details: LayoutReader.strings(json["details"]),
            only: conditions(json["only"]))
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
