import RecordMerge
import RecordModel

/// A field with a value as it goes to the same entry code that every command uses.
package struct GuideEntry: Hashable, Sendable {
    /// The field; of a set, with element.
    package let field: String
    /// The value as typed, or as JSON.
    package let text: String
    /// Whether the text is JSON.
    package let isJSON: Bool

    /// A value as typed.
    init(_ field: String, typed: String) {
        self.field = field
        text = typed
        isJSON = false
    }

    /// A value that is known.
    init(_ field: String, _ value: JSONValue) {
        self.field = field
        text = value.canonicalText
        isJSON = true
    }
}

/// What an answer writes: one durable edit.
package struct GuideEdit: Hashable, Sendable {
    /// What is done.
    package enum Kind: Hashable, Sendable {
        /// A new entity of the type.
        case add(String)
        /// Fields of an entity.
        case set(EntityReference)
        /// The one value that people differ about.
        case resolve(EntityReference)
        /// A new entry in the place of one that was wrong.
        case correct(EntityReference)
    }

    /// What is done.
    package let kind: Kind
    /// The values.
    package let entries: [GuideEntry]
    /// The writes that its author had in view.
    package let opened: [Citation]
    /// Whether the author has to say why.
    package let needsReason: Bool
}

extension QuestionPage {
    /// The edit that writes these answers.
    ///
    /// - Parameter removes: Whether something that stood is taken away.
    func edit(_ entries: [GuideEntry], removes: Bool = false) -> GuideEdit {
        let kind: GuideEdit.Kind =
            if let entity {
                isContested ? .resolve(entity) : isCorrection ? .correct(entity) : .set(entity)
            } else {
                .add(topic.type)
            }
        return GuideEdit(
            kind: kind, entries: presets + entries,
            opened: heads.map(\.stamp.citation), needsReason: isContested || isCorrection || removes
        )
    }

    /// What the page is about once its edit became an operation on an entity; nil when that is the
    /// same as before.
    package func subject(
        after edit: GuideEdit, operation: OperationID, entity: EntityReference
    ) -> GuideSubject? {
        switch edit.kind {
        case .add, .correct: .entity(entity)
        case .set where topic.list != nil && key.subject == .new: .item(operation)
        case .set, .resolve: nil
        }
    }

    /// The edit that keeps a note about the answer; nil where there is no place for one.
    package func note(_ text: String) -> GuideEdit? {
        guard let field = question.note, let entity else { return nil }
        return GuideEdit(
            kind: .set(entity), entries: [GuideEntry(field, .text(text))],
            opened: noted.map(\.stamp.citation), needsReason: false)
    }
}
