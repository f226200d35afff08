import RecordMerge
import RecordModel
import RecordRules

/// What the guide looks at: a record, who answers, and in which language.
package struct GuideScene: Sendable {
    /// The record.
    package let facts: RecordFacts
    /// What the rules found.
    package let findings: [Finding]
    /// Who answers.
    package let author: OperationAuthor
    /// The language of questions and answers.
    package let language: Language
    /// The questions.
    package let book: GuideBook

    /// A scene.
    package init(
        facts: RecordFacts, findings: [Finding], author: OperationAuthor, language: Language,
        book: GuideBook
    ) {
        self.facts = facts
        self.findings = findings
        self.author = author
        self.language = language
        self.book = book
    }

    /// The moment the guide is at.
    package var now: Instant { facts.now }

    var catalogue: Catalogue { facts.catalogue }

    /// Whether the role of who answers may write entities of a type.
    package func mayWrite(_ type: String) -> Bool {
        switch catalogue.roles.roles[author.role]?.writes {
        case .all?: true
        case .types(let types)?: types.contains(type)
        case RoleTable.Scope.none?, nil: false
        }
    }

    /// The entity, where it is there and counts as present.
    package func entity(_ reference: EntityReference?) -> MaterialisedEntity? {
        reference.flatMap { reference in
            facts.entities(reference.type).first { $0.reference == reference }
        }
    }

    /// What people call an entity: what tells it apart, else its type and the start of its id.
    package func name(_ reference: EntityReference) -> String {
        let label = catalogue.types[reference.type]?.label[language] ?? reference.type
        guard !reference.isSingleton else { return label }
        let said = book.nameFields(reference.type).compactMap { field in
            entity(reference)?.fields[field].flatMap { shown($0, reference.type, field) }
        }
        return said.isEmpty
            ? "\(label) \(reference.id.prefix(8))" : said.joined(separator: ", ")
    }

    /// What people call the entity with that id; nil when the record has none.
    package func name(ofID id: String) -> String? {
        facts.record.entities.first { $0.reference.id == id }.map { name($0.reference) }
    }

    /// The label of a code in the language of the scene.
    func label(_ code: String, of enumeration: String) -> String {
        catalogue.enumerations[enumeration]?.first { $0.code == code }?.label[language] ?? code
    }

    private func shown(
        _ field: MaterialisedField, _ type: String, _ name: FieldName
    ) -> String? {
        let values = field.allHeads.compactMap { $0.value.known?.stringValue }
        var distinct: [String] = []
        for value in values where !value.isEmpty && !distinct.contains(value) {
            distinct.append(value)
        }
        guard case .enumeration(let codes)? = catalogue.definition(type: type, field: name)?.value
        else { return distinct.isEmpty ? nil : distinct.joined(separator: " / ") }
        return distinct.isEmpty
            ? nil : distinct.map { label($0, of: codes) }.joined(separator: " / ")
    }
}

extension MaterialisedEntity {
    /// The first of the writes that stand, by the clock; for the order of display only.
    var firstStamp: WriteStamp? { fields.values.flatMap(\.allHeads).map(\.stamp).min() }

    /// Every write that stands on a field; of a set, on any of its elements.
    func heads(_ base: String) -> [RegisterHead] {
        if let field = fields[FieldName(base)] { return field.allHeads }
        return fields.filter { $0.key.element != nil && $0.key.base == base }
            .sorted { $0.key < $1.key }.flatMap(\.value.allHeads)
    }

    /// The elements of a set that are in it, sorted.
    func elements(_ base: String) -> [String] {
        fields.filter { $0.key.base == base && $0.value.value == .known(.bool(true)) }
            .compactMap(\.key.element).sorted()
    }
}
