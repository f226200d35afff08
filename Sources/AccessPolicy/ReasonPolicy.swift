import RecordMerge
import RecordModel

/// What can't be done without saying why.
package struct ReasonPolicy: Sendable {
    private let catalogue: Catalogue

    /// A policy by a catalogue's fields.
    package init(catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// Whether the action itself asks for a reason: taking away and bringing back do.
    package func decide(action: OperationAction, hasReason: Bool) -> AccessDecision {
        switch action {
        case .set: .permitted
        case .remove, .restore:
            hasReason ? .permitted : denied("taking away or bringing back needs a reason")
        }
    }

    /// Whether a write makes a safety-critical field less cautious than another organisation's
    /// value that it cites.
    ///
    /// - Parameters:
    ///   - value: What is written.
    ///   - organisation: The organisation of the author that counts for ownership.
    package func reassures(
        type: String, field: FieldName, value: JSONValue, organisation: String,
        cited: [CitedWrite]
    ) -> Bool {
        guard catalogue.isSafetyCritical(type: type, field: field),
            let order = catalogue.definition(type: type, field: field)?.rule.caution
        else { return false }
        return cited.contains { write in
            write.organisation != organisation
                && order.isMoreCautious(
                    write.value.map(RegisterValue.known) ?? .missing, than: .known(value))
        }
    }

    /// Decides on a write that settles a difference or reassures.
    package func decide(settles: Bool, reassures: Bool, hasReason: Bool) -> AccessDecision {
        if hasReason { return .permitted }
        if settles { return denied("settling a difference needs a reason") }
        return reassures
            ? denied("a less cautious value than the other organisation's needs a reason")
            : .permitted
    }

    private func denied(_ reason: String) -> AccessDecision {
        .denied(AccessDenial(.reasonMissing, reason))
    }
}
