import RecordModel
import RecordStore

/// Starting records, letting units take part, adding and removing entities.
extension Workload {
    mutating func start(_ replica: SimulatedReplica) throws -> Made {
        let structure = catalogue.structure
        let profile = FieldName(structure.name("record", "profile"))
        let operation = try replica.store.write { writer in
            try writer.createRecord([(profile, .text(replica.store.identity.profile))])
        }
        ledger.start(operation)
        return Made(operation: operation)
    }

    /// Another unit takes part: one that the record's own side works with.
    mutating func join(_ book: Ledger.Book, _ replica: SimulatedReplica) throws -> Made? {
        let structure = catalogue.structure
        let partners = SimulationWorld.partners(of: book.unit)
        guard let other = draw.pick(units.filter { partners.contains($0.unit) }) else {
            return nil
        }
        let operation = try replica.store.write { writer in
            try writer.add(
                structure.participantType, to: book.record,
                [
                    (FieldName(structure.name("participant", "unit")), .text(other.unit)),
                    (
                        FieldName(structure.name("participant", "organisation")),
                        .text(other.organisation)
                    ),
                ])
        }
        ledger.add(operation)
        ledger.join(other.unit, operation)
        return Made(operation: operation)
    }

    mutating func add(_ book: Ledger.Book, _ replica: SimulatedReplica) throws -> Made? {
        let type = picker.type(&draw)
        let organisation = replica.organisation
        var partition = catalogue.defaultPartition(type: type, organisation: organisation)
        if draw.chance(250) { partition = catalogue.roles.ownPartition(of: organisation) }
        let isHidden = partition != .shared
        var definitions = (0...draw.below(3)).compactMap { _ in picker.field(type, &draw) }
        if isHidden, let words = picker.textField(type, &draw) { definitions.append(words) }
        let values = values(definitions, maker(book, partition, type))
        guard !values.isEmpty else { return nil }
        let note = note(book, partition, type)
        let wpgClass: WpgClass =
            partition == .policeOnly && draw.chance(200) ? .article9ViaOM : .none
        let operation = try replica.store.write { writer in
            try writer.add(
                type, to: book.record, values, partition: partition, wpgClass: wpgClass, note)
        }
        ledger.add(operation)
        return Made(operation: operation)
    }

    /// A removal or a restoration, by somebody who looked first.
    mutating func takeAway(
        _ action: Action, _ book: Ledger.Book, _ replica: SimulatedReplica
    ) throws -> Made? {
        guard let entity = try pickEntity(book, replica.store), !entity.reference.isSingleton,
            let reason = note(book, entity.partition, entity.reference.type, always: true).reason
        else { return nil }
        let looks = draw.chance(800)
        let operation = try replica.store.write { writer in
            if looks { try writer.markShown(book.record) }
            return action == .remove
                ? try writer.remove(entity.reference, of: book.record, reason: reason)
                : try writer.restore(entity.reference, of: book.record, reason: reason)
        }
        return Made(operation: operation)
    }

    /// A value for each field, each field once.
    mutating func values(
        _ definitions: [FieldDefinition], _ maker: ValueMaker
    ) -> [(FieldName, JSONValue)] {
        var values: [(FieldName, JSONValue)] = []
        for definition in definitions {
            guard let name = maker.name(definition, &draw),
                !values.contains(where: { $0.0 == name }),
                let value = maker.value(definition.value, &draw)
            else { continue }
            values.append((name, value))
        }
        return values
    }
}
