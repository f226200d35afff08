import RecordModel

/// One field to write.
package struct FieldChange: Hashable, Sendable {
    /// What the author had in view when the value was read to be edited.
    package enum Basis: Hashable, Sendable {
        /// What was last shown to this author.
        case shown
        /// The heads that a form or prompt had when it opened.
        case opened([Citation])
        /// Everything that stands there, to be resolved; all of it must have been shown.
        case resolving
    }

    /// The field.
    package let field: FieldName
    /// Its new value.
    package let value: JSONValue
    /// What the author had in view.
    package let basis: Basis

    /// A change.
    package init(_ field: FieldName, _ value: JSONValue, basis: Basis = .shown) {
        self.field = field
        self.value = value
        self.basis = basis
    }
}

/// What goes with an edit beside its values.
package struct EditNote: Hashable, Sendable {
    /// When it happened.
    package var occurredAt: OccurredAt?
    /// Why.
    package var reason: String?

    /// A note; empty unless said otherwise.
    package init(occurredAt: OccurredAt? = nil, reason: String? = nil) {
        self.occurredAt = occurredAt
        self.reason = reason
    }
}
