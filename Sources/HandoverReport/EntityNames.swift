import RecordMerge
import RecordModel

/// What people call the entities of a record: what the layout names them by, else the label and a
/// short id.
struct EntityNames {
    /// How many characters of an id tell entities apart for people.
    static let shortIDCharacterCount = 8
    /// Longer names end in an ellipsis; where they are stored they stand whole.
    static let nameCharacterCountMax = 48

    private let catalogue: Catalogue
    private let language: Language
    private let references: [String: [EntityReference]]
    private let aliases: [String: String]
    private let personType: String
    private var names: [EntityReference: String] = [:]
    /// By what they are called and how often.
    private var counts: [String: Int] = [:]

    init(_ input: ReportInput, layout: PageOneLayout, language: Language) {
        catalogue = input.facts.catalogue
        self.language = language
        personType = layout.safety.type
        let all = Set(input.facts.record.entities.map(\.reference))
            .union(input.notAccepted.map(\.fact.entity))
        references = Dictionary(grouping: all, by: \.id).mapValues { $0.sorted() }
        aliases = input.facts.aliases
        // What has a name of its own comes first: others are called by it.
        let entities = input.facts.record.entities
        let words = entities.filter { isWord($0.reference.type, layout) }
        for entity in words + entities.filter({ !isWord($0.reference.type, layout) }) {
            guard let field = layout.names[entity.reference.type].map({ FieldName($0) }) else {
                continue
            }
            // A name that people differ about shows as all of them.
            var distinct: [String] = []
            for value in entity.fields[field]?.allHeads.compactMap(\.value.known) ?? [] {
                guard let name = word(value, entity.reference.type, field), !name.isEmpty,
                    !distinct.contains(name)
                else { continue }
                distinct.append(name)
            }
            if !distinct.isEmpty {
                names[entity.reference] = distinct.joined(separator: " / ")
            }
        }
        for reference in names.keys { counts[called(reference), default: 0] += 1 }
    }

    /// The entities with that id, also where it is one of several that are read as one.
    func references(id: String) -> [EntityReference] { references[aliases[id] ?? id] ?? [] }

    /// A name for use in a sentence or a cell.
    func name(_ reference: EntityReference) -> String {
        let called = called(reference)
        if names[reference] != nil {
            return counts[called] == 1 ? called : "\(called) (\(short(reference)))"
        }
        return reference.isSingleton ? called : "\(called) \(short(reference))"
    }

    /// A heading: the type, the name where there is one, and the short id.
    func title(_ reference: EntityReference) -> String {
        let type = label(reference.type)
        let label = type.prefix(1).uppercased() + type.dropFirst()
        if reference.isSingleton { return label }
        let name = names[reference].map { ": \($0)" } ?? ""
        return "\(label)\(name) (\(short(reference)))"
    }

    /// What it is called, whether or not something else is called the same.
    private func called(_ reference: EntityReference) -> String {
        guard let name = names[reference] else { return label(reference.type) }
        return hasOwnName(reference.type) ? name : "\(label(reference.type)): \(name)"
    }

    private func label(_ type: String) -> String {
        catalogue.types[type]?.label[language] ?? type
    }

    private func isWord(_ type: String, _ layout: PageOneLayout) -> Bool {
        guard let field = layout.names[type] else { return false }
        if case .reference = catalogue.definition(type: type, name: field)?.value { return false }
        return true
    }

    /// Whether the name says by itself what it is about: that of a person does.
    private func hasOwnName(_ type: String) -> Bool {
        type == personType
    }

    /// A value as a name; nil where it can't be one.
    private func word(_ value: JSONValue, _ type: String, _ field: FieldName) -> String? {
        guard let text = value.stringValue else { return nil }
        switch catalogue.definition(type: type, field: field)?.value {
        case .enumeration(let name):
            return catalogue.enumerations[name]?.first { $0.code == text }?.label[language]
        case .reference:
            return references(id: text).compactMap { names[$0] }.first
        case .text:
            return text.count > Self.nameCharacterCountMax
                ? "\(text.prefix(Self.nameCharacterCountMax - 1))…" : text
        default: return nil
        }
    }

    private func short(_ reference: EntityReference) -> String {
        String(reference.id.prefix(Self.shortIDCharacterCount))
    }
}
