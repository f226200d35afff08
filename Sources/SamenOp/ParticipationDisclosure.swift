import RecordModel
import RecordRules
import RecordStore

/// Letting a unit take part rests on one disclosure of the shared part (D.3, R6.1).
extension LocalReplica {
    /// Whether an entity is a participation for which no ground was found.
    package func restsOnNoGround(_ entity: EntityReference, in record: RecordID) throws -> Bool {
        let structure = catalogue.structure
        guard entity.type == structure.participantType else { return false }
        func name(_ key: String) -> String { structure.name("disclosure", key) }
        let named = FieldName(name("contentRefs"), element: entity.id)
        let ground = FieldName(name("ground"))
        return try store.read { try $0.materialised(record) }.entities.contains { entry in
            entry.reference.type == name("type") && entry.fields[named] != nil
                && entry.fields[ground]?.allHeads.contains {
                    $0.value.known?.stringValue == DisclosureDraft.noGround
                } ?? false
        }
    }

    /// Writes that disclosure beside the participant.
    ///
    /// The ground is looked up in the table. Where none fits, for example for a crisis service
    /// without a mandate, the unit still takes part, the entry says that no ground was found, and
    /// the privacy officer looks at it.
    func account(
        for participant: RecordOperation, _ values: [(FieldName, JSONValue)], _ note: EditNote,
        _ writer: inout StoreWriter, _ record: RecordID
    ) throws {
        let structure = catalogue.structure
        func value(_ key: String) -> String {
            let name = FieldName(structure.name("participant", key))
            return values.first { $0.0 == name }?.1.stringValue ?? ""
        }
        let own = store.identity.organisation
        // Only a unit of the own organisation is let in without passing anything on.
        guard value("organisation") != own else { return }
        let necessity =
            note.reason ?? data.texts("disclosure.participant.necessity", .dutch)
        let request = DisclosureRequest(
            items: [participant.header.entity], receiver: value("organisation"),
            unit: value("unit"), purpose: structure.participationPurpose(of: own) ?? "",
            necessity: necessity, weightyInterest: necessity)
        _ = try writer.add(
            structure.name("disclosure", "type"), to: record,
            try completed(request.values(structure), try ownProfile(writer.reader)),
            EditNote(occurredAt: note.occurredAt, reason: note.reason))
    }
}
