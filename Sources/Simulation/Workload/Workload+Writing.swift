import RecordMerge
import RecordModel
import RecordStore

/// A form that somebody has open.
struct OpenForm {
    let record: RecordID
    let entity: EntityReference
    let partition: Partition
    let field: FieldName
    let type: ValueType
    /// What stood there when it opened.
    let heads: [Citation]
}

/// Writing fields: by command, by form, and to resolve.
extension Workload {
    mutating func set(_ book: Ledger.Book, _ replica: SimulatedReplica) throws -> Made? {
        guard let entity = try pickEntity(book, replica.store) else { return nil }
        let definitions = (0...draw.below(2)).compactMap { _ in
            picker.field(entity.reference.type, &draw)
        }
        let values = values(definitions, maker(book, entity.partition, entity.reference.type))
        guard !values.isEmpty else { return nil }
        let note = note(book, entity.partition, entity.reference.type)
        return Made(
            operation: try replica.store.write { writer in
                try writer.set(
                    entity.reference, of: book.record, values.map { FieldChange($0.0, $0.1) }, note)
            })
    }

    mutating func show(_ book: Ledger.Book, _ replica: SimulatedReplica) throws -> Made? {
        try replica.store.write { try $0.markShown(book.record) }
        log.note(replica.name, "looks at \(book.record)")
        return nil
    }

    /// Looks for a field with several values, and settles it: mostly after looking at all.
    mutating func resolve(_ book: Ledger.Book, _ replica: SimulatedReplica) throws -> Made? {
        let record = try replica.store.read { try $0.materialised(book.record) }
        let contested = record.entities.flatMap { entity in
            entity.fields.filter { $0.value.allHeads.count > 1 && $0.value.list == nil }
                .map { (entity.reference, $0.key) }
        }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        guard let (entity, field) = draw.pick(contested),
            let definition = catalogue.definition(type: entity.type, field: field),
            let partition = try replica.store.read({
                try $0.frame(entity, of: book.record)?.partition
            }), let value = maker(book, partition, entity.type).value(definition.value, &draw)
        else { return nil }
        let note = note(book, partition, entity.type, always: true)
        let looks = draw.chance(850)
        return Made(
            operation: try replica.store.write { writer in
                if looks { try writer.markShown(book.record) }
                return try writer.set(
                    entity, of: book.record, [FieldChange(field, value, basis: .resolving)], note)
            })
    }

    /// Opens a form over one field: it shows what stands there now.
    mutating func openForm(
        _ book: Ledger.Book, _ replica: SimulatedReplica, _ index: Int
    ) throws -> Made? {
        guard let entity = try pickEntity(book, replica.store),
            let definition = picker.field(entity.reference.type, &draw),
            definition.rule.policy != .appendOnly,
            let field = maker(book, entity.partition, entity.reference.type).name(definition, &draw)
        else { return nil }
        let heads = try replica.store.write { writer in
            let state = try writer.reader.state(entity.reference, of: book.record)
            let heads = state.registers[field]?.heads ?? []
            try writer.markShown(heads)
            return heads.map(\.stamp.citation)
        }
        forms[index, default: []].append(
            OpenForm(
                record: book.record, entity: entity.reference, partition: entity.partition,
                field: field, type: definition.value, heads: heads))
        log.note(replica.name, "opens a form over \(entity.reference) \(field)")
        return nil
    }

    /// Saves the form opened longest ago, whatever came in since.
    mutating func saveForm(_ replica: SimulatedReplica, _ index: Int) throws -> Made? {
        guard let form = forms[index]?.first, let book = ledger.book(form.record) else {
            return nil
        }
        forms[index]?.removeFirst()
        guard let value = maker(book, form.partition, form.entity.type).value(form.type, &draw)
        else { return nil }
        let note = note(book, form.partition, form.entity.type, always: true)
        let citesNow = canary == .formCitesHeadsAtSaving
        let (operation, unseen) = try replica.store.write { writer in
            let state = try writer.reader.state(form.entity, of: form.record)
            let now = (state.registers[form.field]?.heads ?? []).map(\.stamp.citation)
            let operation = try writer.set(
                form.entity, of: form.record,
                [FieldChange(form.field, value, basis: .opened(citesNow ? now : form.heads))], note)
            return (operation, now.filter { !form.heads.contains($0) })
        }
        return Made(
            operation: operation,
            form: Ledger.FormSave(
                replica: index, operation: operation, field: form.field, unseen: unseen))
    }
}
