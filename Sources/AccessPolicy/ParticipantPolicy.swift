import RecordModel

/// Who may let a unit take part in a record, or end that.
///
/// Source: domain catalogue F0.18.
package struct ParticipantPolicy: Sendable {
    private let catalogue: Catalogue

    /// A policy by a catalogue's roles.
    package init(catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// Decides on a write to an entity of `type`; other types than the participant's are no
    /// concern of this policy.
    package func decide(author: OperationAuthor, type: String) -> AccessDecision {
        guard type == catalogue.structure.participantType else { return .permitted }
        guard catalogue.roles.roles[author.role]?.mayAddParticipant == true else {
            return .denied(
                AccessDenial(
                    .notPermitted,
                    "this role can't let a unit take part; ask somebody who works on the case"))
        }
        return .permitted
    }

    /// Whether a change of a participation takes effect: its maker's organisation and the unit
    /// itself may end it; what others say of it is a remark.
    ///
    /// - Parameters:
    ///   - creatorOrganisation: The organisation that made the participant entity.
    ///   - unit: The unit that takes part.
    package func takesEffect(
        author: OperationAuthor, creatorOrganisation: String, unit: String?
    ) -> Bool {
        author.owningOrganisation == creatorOrganisation || author.unit == unit
    }
}
