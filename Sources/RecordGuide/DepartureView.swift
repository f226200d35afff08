import RecordMerge
import RecordModel
import RecordRules

/// Whether everybody is known to be safe, and what keeps the team from leaving.
package struct DepartureView: Sendable {
    /// One line of the screen.
    package struct Line: Sendable {
        /// The entity.
        package let entity: EntityReference
        /// What people call it.
        package let name: String
        /// The fields to show; without value where nobody wrote one.
        package let fields: [(name: FieldName, field: MaterialisedField?)]
        /// Whether nothing is in doubt: the person is safe, the conversation took place.
        package let isCertain: Bool
    }

    /// Everybody in the record, those in doubt first.
    package let persons: [Line]
    /// The weapons that are not known to be secured.
    package let weapons: [Line]
    /// The conversations that count, the last one last.
    package let calls: [Line]
    /// What stands in the way.
    package let blocking: [Finding]
    /// When departures of the own organisation were recorded before.
    package let recorded: [Instant]

    /// Every write that the screen shows.
    package var heads: [RegisterHead] {
        (persons + weapons + calls).flatMap(\.fields).flatMap { $0.field?.allHeads ?? [] }
    }

    /// The last conversation that took place.
    var lastCall: EntityReference? { calls.last { $0.isCertain }?.entity }
}

extension GuideScene {
    /// The screen about leaving.
    ///
    /// - Parameter blocking: What the gate says stands in the way.
    package func departure(blocking: [Finding]) -> DepartureView {
        let form = book.departure
        let doubted = Set(blocking.flatMap(\.entities))
        let persons = lines(form.persons) {
            holds(form.persons.conditions, $0) && !doubted.contains($0.reference)
        }
        let weapons = lines(form.weapons) { _ in false }
            .filter { entity($0.entity).map { holds(form.weapons.conditions, $0) } ?? false }
        let calls = lines(form.calls) { holds(form.calls.conditions, $0) }
            .filter { entity($0.entity).map { holds(form.callsOfKind, $0) } ?? false }
        return DepartureView(
            persons: persons.filter { !$0.isCertain } + persons.filter(\.isCertain),
            weapons: weapons, calls: calls,
            blocking: blocking,
            recorded: entities(form.clearance.type)
                .filter { $0.creatorOrganisation == author.owningOrganisation }
                .compactMap(\.firstStamp).map {
                    Instant(milliseconds: $0.clock.wallMilliseconds)
                })
    }

    /// The entry that records the departure, with how everybody was.
    ///
    /// - Parameter leftTo: To whom the scene is left; nil when nobody was named.
    package func clearance(_ view: DepartureView, leftTo: String?) -> GuideEdit {
        let form = book.departure.clearance
        let states = view.persons.map { line in
            JSONValue.members(
                [(form.statePerson, .text(line.entity.id))]
                    + line.fields.compactMap { name, field in
                        field.map { (name.description, $0.valueJSON) }
                    })
        }
        var entries = [
            GuideEntry(form.organisation, .text(author.organisation)),
            GuideEntry(form.states, .array(states)),
        ]
        if let call = view.lastCall { entries.append(GuideEntry(form.consult, .text(call.id))) }
        if let leftTo { entries.append(GuideEntry(form.leftTo, .text(leftTo))) }
        return GuideEdit(
            kind: .add(form.type), entries: entries, opened: [], needsReason: false)
    }

    private func lines(
        _ listing: DepartureForm.Listing, isCertain: (MaterialisedEntity) -> Bool
    ) -> [DepartureView.Line] {
        entities(listing.type).map { entity in
            DepartureView.Line(
                entity: entity.reference, name: name(entity.reference),
                fields: listing.fields.map { (FieldName($0), entity.fields[FieldName($0)]) },
                isCertain: isCertain(entity))
        }
    }
}
