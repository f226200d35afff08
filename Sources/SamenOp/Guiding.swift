import RecordGuide
import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import Schemas

extension GuideBook {
    /// The questions that ship with the product.
    ///
    /// - Throws: ``CatalogueProblem`` when they are faulty.
    package static func load() throws -> GuideBook {
        try GuideBook(paths: Schemas.paths, text: Schemas.text)
    }
}

/// What the guide reads and writes: the same entry code, gates and store as every command.
extension LocalReplica {
    /// The record as the guide looks at it.
    package func scene(
        _ record: RecordID, book: GuideBook, language: Language
    ) throws -> GuideScene {
        let view = try view(record)
        return GuideScene(
            facts: view.facts, findings: view.findings, author: store.identity.operationAuthor,
            language: language, book: book)
    }

    /// What stands in the way of passing a gate, by the code that lets edits through.
    package func blocking(_ gate: Gate, in record: RecordID) throws -> [Finding] {
        try decide([gate], record, [])
    }

    /// Writes what an answer says. It is on the disk when this returns.
    package func perform(
        _ edit: GuideEdit, in record: RecordID, _ note: EditNote = EditNote(),
        override: [OverrideRequest] = []
    ) throws -> EditOutcome {
        switch edit.kind {
        case .add(let type):
            return try add(
                type, to: record, values(edit, type: type, in: record), note, override: override)
        case .set(let entity):
            let changes = try values(edit, type: entity.type, in: record).map {
                FieldChange($0.0, $0.1, basis: .opened(edit.opened))
            }
            return try set(shown: entity, in: record, changes, note, override: override)
        case .resolve(let entity):
            let values = try values(edit, type: entity.type, in: record)
            guard let (field, value) = values.first, values.count == 1 else {
                throw StoreError(.valueMissing, "a difference is settled by one value")
            }
            return try resolve(
                entity, field, in: record, value: value, reason: note.reason ?? "",
                occurredAt: note.occurredAt)
        case .correct(let entity):
            return try correct(
                entity, in: record, values(edit, type: entity.type, in: record), note)
        }
    }

    /// Puts a new entry in the place of one that was wrong: what it does not change it repeats.
    package func correct(
        _ entity: EntityReference, in record: RecordID, _ values: [(FieldName, JSONValue)],
        _ note: EditNote
    ) throws -> EditOutcome {
        guard let reason = note.reason, reason.contains(where: { !$0.isWhitespace }) else {
            throw StoreError(
                .reasonMissing, "a correction needs a reason", details: ["type": entity.type])
        }
        let structure = catalogue.structure
        func field(_ key: String) -> FieldName { FieldName(structure.name("correction", key)) }
        let kept =
            try view(record).facts.entities(entity.type)
            .first { $0.reference == entity }?.fields ?? [:]
        let written = Set(values.map(\.0)).union([field("corrects"), field("reason")])
        let repeated = kept.filter { !written.contains($0.key) }.sorted { $0.key < $1.key }
            .compactMap { name, field in
                field.candidates.last?.value.known.map { (name, $0) }
            }
        return try add(
            entity.type, to: record,
            repeated + values + [
                (field("corrects"), .text(entity.id)), (field("reason"), .text(reason)),
            ], note)
    }

    /// Remembers that the author was shown these writes.
    package func markShown(_ heads: [RegisterHead]) throws {
        let others = heads.filter { $0.stamp.operation.replica != store.replica }
        guard !others.isEmpty else { return }
        try store.write { try $0.markShown(others) }
    }

    private func values(
        _ edit: GuideEdit, type: String, in record: RecordID
    ) throws -> [(FieldName, JSONValue)] {
        try edit.entries.map { entry in
            try value(
                ValueEntry(
                    field: entry.field, text: entry.text, form: entry.isJSON ? .json : .plain),
                type: type, in: record, readFile: { "@\($0)" })
        }
    }
}
