import RecordModel

/// Which section shows what: data, read from `report/sections.json`.
package struct SectionLayout: Sendable {
    /// One section of the layout.
    package struct Section: Hashable, Sendable {
        /// Its number.
        package let number: Int
        /// Its name, for what code adds to it.
        package let key: String
        /// The types shown in it.
        package let types: [String]
        /// Single fields shown in it, as `type.field`; they win over the type's section.
        package let fields: [String]
    }

    /// How many sections a report has, before the one for what is left over.
    package static let sectionCount = 26

    /// The sections in order, the one for what is left over last.
    package let sections: [Section]
    /// The types whose moments stand in the timeline.
    package let timelineTypes: Set<String>
    /// Further fields whose moments stand in the timeline.
    package let timelineFields: Set<String>
    /// The fields that are set side by side as views on safety.
    package let views: [FieldPath]
    private let sectionOfField: [String: Int]
    private let sectionOfType: [String: Int]
    private let sectionOfStep: [Int: Int]
    private let remaining: Int

    /// Reads the layout.
    ///
    /// - Throws: ``CatalogueProblem`` when it is not complete, or places something twice.
    package init(text: String) throws(CatalogueProblem) {
        let json = try LayoutReader.read(text, "sections.json")
        var sections: [Section] = []
        for entry in (json["sections"]?.arrayValue ?? []) + [json["remaining"] ?? .null] {
            guard let number = entry["number"]?.integerValue, let key = entry["key"]?.stringValue
            else { throw CatalogueProblem("sections.json: a section lacks number or key") }
            sections.append(
                Section(
                    number: Int(number), key: key, types: LayoutReader.strings(entry["types"]),
                    fields: LayoutReader.strings(entry["fields"])))
        }
        guard sections.map(\.number) == Array(1...Self.sectionCount + 1),
            let remaining = sections.last
        else { throw CatalogueProblem("sections.json: the sections are not numbered 1 to 27") }
        self.sections = sections
        self.remaining = remaining.number
        sectionOfField = try Self.index(sections, \.fields)
        sectionOfType = try Self.index(sections, \.types)
        var steps: [Int: Int] = [:]
        for member in json["steps"]?.objectValue?.members ?? [] {
            guard let step = Int(member.key.string), let number = member.value.integerValue else {
                throw CatalogueProblem("sections.json: a step has no section")
            }
            steps[step] = Int(number)
        }
        sectionOfStep = steps
        timelineTypes = Set(LayoutReader.strings(json["timeline"]?["types"]))
        timelineFields = Set(LayoutReader.strings(json["timeline"]?["fields"]))
        views = try LayoutReader.paths(json["views"], "sections.json")
    }

    private static func index(
        _ sections: [Section], _ names: KeyPath<Section, [String]>
    ) throws(CatalogueProblem) -> [String: Int] {
        var index: [String: Int] = [:]
        for section in sections {
            for name in section[keyPath: names] {
                guard index.updateValue(section.number, forKey: name) == nil else {
                    throw CatalogueProblem("sections.json: \(name) stands in two sections")
                }
            }
        }
        return index
    }

    /// The section of a field: its own, its type's, its step's, or the one for what is left.
    ///
    /// Every field has one, also a field no catalogue knows: nothing that is stored is lost.
    package func section(type: String, field: FieldName, in catalogue: Catalogue) -> Int {
        let definition = catalogue.definition(type: type, name: field.base)
        // A field without definition may carry anything: it stands apart.
        guard let definition else { return remaining }
        return sectionOfField["\(type).\(field.base)"] ?? sectionOfType[type]
            ?? (definition.step ?? catalogue.types[type]?.step).flatMap { sectionOfStep[$0] }
            ?? remaining
    }

    /// The number of the section of that name.
    func number(of key: String) -> Int {
        sections.first { $0.key == key }?.number ?? remaining
    }

    /// The section of an entity that has no fields.
    package func section(type: String, in catalogue: Catalogue) -> Int {
        sectionOfType[type] ?? catalogue.types[type]?.step.flatMap { sectionOfStep[$0] }
            ?? remaining
    }
}
