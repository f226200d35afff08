import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// What can happen to an entry of passing on after it was written: it is looked at, or withdrawn.
/// What it says never changes.
extension LocalReplica {
    private var disclosureType: String { catalogue.structure.name("disclosure", "type") }

    /// Writes what the privacy officer found. Everything else about an entry was written once.
    ///
    /// - Throws: ``StoreError`` with `notWritable` for any other field.
    func review(
        _ entity: EntityReference, in record: RecordID, _ changes: [FieldChange],
        _ note: EditNote, override: [OverrideRequest]
    ) throws -> EditOutcome {
        let reviewed = catalogue.roles.fieldLimits.filter { $0.type == entity.type }
            .reduce(into: Set<String>()) { $0.formUnion($1.fields) }
        if let other = changes.first(where: { !reviewed.contains($0.field.base) }) {
            throw StoreError(
                .notWritable, "an entry of passing on is written once",
                details: [
                    "type": entity.type, "field": other.field.description,
                    "textKey": "error.disclosure-written-once",
                ])
        }
        try requireWrite(to: entity, fields: changes.map(\.field), in: record)
        return try notingRefusal(on: record) {
            try store.write { writer in
                let facts = try facts(record, writer.reader).ownFacts
                for request in override { try requireDisclosureOverride(request, facts) }
                try write(override, about: entity, &writer, record)
                return .stored(try writer.set(entity, of: record, changes, note))
            }
        }
    }

    /// The entry of that id, or `TYPE/ID`.
    package func disclosure(_ text: String, in record: RecordID) throws -> EntityReference {
        let address = text.contains("/") ? text : "\(disclosureType)/\(text)"
        let entity = try entity(address, in: record)
        guard entity.type == disclosureType else {
            throw StoreError(
                .wrongType, "that is no entry of passing on",
                details: [
                    "field": entity.type, "allowed": "\(disclosureType)/ID",
                ])
        }
        return entity
    }

    /// Withdraws an entry: nothing more goes to who got it. Nothing is deleted.
    ///
    /// - Throws: ``StoreError`` with `notPermitted` for another organisation's, `notRemovable` for
    ///   one that was withdrawn already.
    package func withdraw(
        _ entity: EntityReference, in record: RecordID, reason: String
    ) throws -> RecordOperation {
        try requireWrite(to: entity, fields: [], in: record)
        let entities = try store.read { try $0.materialised(record) }.entities
        let entry = entities.first { $0.reference == entity }
        try notingRefusal(on: record) { try requireOwn(entry) }
        try requireNoParticipation(entry, among: entities)
        try requireNoReport(entry)
        return try store.write { writer in
            // Its content was written once, and the command says what it withdraws: shown.
            try writer.markShown(entry?.fields.values.flatMap(\.allHeads) ?? [])
            return try writer.remove(entity, of: record, reason: reason)
        }
    }

    /// Refuses to bring back what was withdrawn: passing on again is judged again.
    ///
    /// - Throws: ``StoreError`` with `notWritable`.
    func requireRestorable(_ entity: EntityReference) throws {
        guard entity.type == disclosureType else { return }
        throw StoreError(
            .notWritable, "what was withdrawn is passed on anew",
            details: ["type": entity.type, "textKey": "error.disclosure-no-restore"])
    }

    /// Refuses to withdraw what a participation rests on: it would stop nothing.
    private func requireNoParticipation(
        _ entry: MaterialisedEntity?, among entities: [MaterialisedEntity]
    ) throws {
        let set = catalogue.structure.name("disclosure", "contentRefs")
        let named = entry?.fields.keys.filter { $0.base == set }.compactMap(\.element) ?? []
        let isOfParticipation = entities.contains {
            $0.reference.type == catalogue.structure.participantType
                && named.contains($0.reference.id)
        }
        guard isOfParticipation else { return }
        throw StoreError(
            .notRemovable, "a participation rests on it",
            details: ["type": disclosureType, "textKey": "error.disclosure-participation"])
    }

    /// Refuses to withdraw the account of a report: it opens nothing, and what left has left.
    private func requireNoReport(_ entry: MaterialisedEntity?) throws {
        let digest = FieldName(catalogue.structure.name("disclosure", "reportDigest"))
        guard entry?.fields[digest] != nil else { return }
        throw StoreError(
            .notRemovable, "it accounts for a report that left",
            details: ["type": disclosureType, "textKey": "error.disclosure-report"])
    }

    private func requireOwn(_ entry: MaterialisedEntity?) throws {
        let type = disclosureType
        guard let entry, let maker = entry.creatorOrganisation else { return }
        guard maker == store.identity.operationAuthor.owningOrganisation else {
            throw StoreError(
                .notPermitted, "another organisation's entry",
                details: ["type": type, "textKey": "error.disclosure-not-own"])
        }
        guard entry.isPresent else {
            throw StoreError(
                .notRemovable, "it was withdrawn already",
                details: ["type": type, "textKey": "error.disclosure-withdrawn"])
        }
    }
}
