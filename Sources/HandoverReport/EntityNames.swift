import RecordMerge
import RecordModel

/// What people call the entities of a record: a recorded name, else the label and a short id.
struct EntityNames {
    /// How many characters of an id tell entities apart for people.
    static let shortIDCharacterCount = 8

    private let catalogue: Catalogue
    private let language: Language
    private let references: [String: [EntityReference]]
    private let aliases: [String: String]
    private let names: [EntityReference: String]

    init(_ input: ReportInput, layout: PageOneLayout, language: Language) {
        catalogue = input.facts.catalogue
        self.language = language
        let all = Set(input.facts.record.entities.map(\.reference))
            .union(input.notAccepted.map(\.fact.entity))
        references = Dictionary(grouping: all, by: \.id).mapValues { $0.sorted() }
        aliases = input.facts.aliases
        var names: [EntityReference: String] = [:]
        for entity in input.facts.record.entities {
            guard let field = layout.names[entity.reference.type].map({ FieldName($0) }) else {
                continue
            }
            // A name that people differ about shows as all of them.
            let said = entity.fields[field]?.allHeads.compactMap { $0.value.known?.stringValue }
            var distinct: [String] = []
            for name in said ?? [] where !name.isEmpty && !distinct.contains(name) {
                distinct.append(name)
            }
            if !distinct.isEmpty {
                names[entity.reference] = distinct.joined(separator: " / ")
            }
        }
        self.names = names
    }

    /// The entities with that id, also where it is one of several that are read as one.
    func references(id: String) -> [EntityReference] { references[aliases[id] ?? id] ?? [] }

    /// A name for use in a sentence or a cell.
    func name(_ reference: EntityReference) -> String {
        if let name = names[reference] {
            let isUnique = !names.contains { $0.value == name && $0.key != reference }
            return isUnique ? name : "\(name) (\(short(reference)))"
        }
        let label = catalogue.types[reference.type]?.label[language] ?? reference.type
        return reference.isSingleton ? label : "\(label) \(short(reference))"
    }

    /// A heading: the type, the name where there is one, and the short id.
    func title(_ reference: EntityReference) -> String {
        let type = catalogue.types[reference.type]?.label[language] ?? reference.type
        let label = type.prefix(1).uppercased() + type.dropFirst()
        if reference.isSingleton { return label }
        let name = names[reference].map { ": \($0)" } ?? ""
        return "\(label)\(name) (\(short(reference)))"
    }

    private func short(_ reference: EntityReference) -> String {
        String(reference.id.prefix(Self.shortIDCharacterCount))
    }
}
