import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// A reasoned override of a block, to be written together with what it lets through.
package struct OverrideRequest: Hashable, Sendable {
    /// The rule's id.
    package let rule: String
    /// Why.
    package let reason: String

    /// An override.
    package init(rule: String, reason: String) {
        self.rule = rule
        self.reason = reason
    }
}

/// What an edit led to.
package enum EditOutcome: Sendable {
    /// It is stored.
    case stored(RecordOperation)
    /// Nothing was written: these findings stand in the way.
    case blocked([Finding])
}

extension LocalReplica {
    /// Starts a record of this installation's region profile.
    package func newRecord(_ note: EditNote = EditNote()) throws -> RecordOperation {
        let structure = catalogue.structure
        try requireWrite(
            type: structure.recordType,
            fields: [FieldName(structure.name("record", "profile"))], in: nil)
        return try store.write { writer in
            let profile = try writer.reader.profile()
            return try writer.createRecord(
                [
                    (
                        FieldName(structure.name("record", "profile")),
                        profile?["id"] ?? .text(store.identity.profile)
                    ),
                    (
                        FieldName(structure.name("record", "profileVersion")),
                        profile?["version"] ?? .null
                    ),
                ], note)
        }
    }

    /// Writes fields of one entity.
    ///
    /// Marking a step as done or a record as closed passes the same gates as everywhere, and so
    /// does a plan.
    package func set(
        _ entity: EntityReference, in record: RecordID, _ changes: [FieldChange],
        _ note: EditNote = EditNote(), override: [OverrideRequest] = []
    ) throws -> EditOutcome {
        let record = try home(of: entity, from: record)
        if entity.type == catalogue.structure.name("disclosure", "type") {
            return try review(entity, in: record, changes, note, override: override)
        }
        try requireWrite(to: entity, fields: changes.map(\.field), in: record)
        let blocking = try decide(gates(entity, changes), record, override)
        guard blocking.isEmpty else { return .blocked(blocking) }
        return try storing(changes.map { ($0.field, $0.value) }, in: record) { writer in
            try write(override, about: entity, &writer, record)
            return try writer.set(entity, of: record, changes, note)
        }
    }

    /// Adds an entity.
    ///
    /// A clearance to leave is a plan, and so is what the catalogue calls one: it is refused while
    /// a rule stands in the way, unless that rule is overridden with a reason by somebody who may.
    /// Everything else is a fact, and kept.
    package func add(
        _ type: String, to record: RecordID, _ values: [(FieldName, JSONValue)],
        partition: Partition? = nil, wpgClass: WpgClass = .none, _ note: EditNote = EditNote(),
        override: [OverrideRequest] = []
    ) throws -> EditOutcome {
        guard catalogue.types[type]?.isMany ?? true else {
            // The one of its kind is not added but written, through the same gates.
            return try set(
                .singleton(type), in: record, values.map { FieldChange($0.0, $0.1) }, note,
                override: override)
        }
        if type == catalogue.structure.name("disclosure", "type") {
            return try disclose(
                values, in: record, partition: partition, wpgClass: wpgClass, note,
                override: override
            ).edit
        }
        try requireWrite(type: type, fields: values.map(\.0), partition: partition, in: record)
        let structure = catalogue.structure
        let gate = structure.gateName(guarding: type).flatMap(Gate.init(name:))
        let blocking = try decide(gate.map { [$0] } ?? [], record, override)
        guard blocking.isEmpty else { return .blocked(blocking) }
        return try storing(values, in: record) { writer in
            let operation = try writer.add(
                type, to: record, values, partition: partition, wpgClass: wpgClass, note)
            try write(override, about: operation.header.entity, &writer, record)
            if type == structure.participantType {
                try account(for: operation, values, note, &writer, record)
            }
            return operation
        }
    }

    /// Answers a warning, with a reason.
    package func answer(
        rule: String, about: EntityReference?, in record: RecordID, reason: String
    ) throws -> RecordOperation {
        try requireWrite(
            type: catalogue.structure.name("override", "type"),
            fields: [FieldName(catalogue.structure.name("override", "rule"))], in: record)
        try notingRefusal(on: record) { try requireAnswerable(rule, in: record) }
        return try store.write { writer in
            try write(
                OverrideRequest(rule: rule, reason: reason), kind: .answered, about: about,
                &writer, record)
        }
    }

    /// Marks a step as done, unless a rule stands in the way.
    package func complete(
        step: Int, in record: RecordID, override: [OverrideRequest] = [],
        _ note: EditNote = EditNote()
    ) throws -> EditOutcome {
        let structure = catalogue.structure
        let field = FieldName(structure.stepStateFields[step - 1])
        try requireWrite(type: structure.recordType, fields: [field], in: record)
        let blocking = try decide([.step(step)], record, override)
        guard blocking.isEmpty else { return .blocked(blocking) }
        return try store.write { writer in
            try write(override, about: nil, &writer, record)
            let state = structure.name("stepDone", override.isEmpty ? "done" : "overridden")
            return .stored(
                try writer.set(
                    .singleton(structure.recordType), of: record,
                    [FieldChange(field, .text(state))], note))
        }
    }

    /// Resolves a field by a value that replaces everything shown there: on what is linked, on each
    /// member that has the field.
    package func resolve(
        _ entity: EntityReference, _ field: FieldName, in record: RecordID, value: JSONValue,
        reason: String, occurredAt: OccurredAt? = nil
    ) throws -> EditOutcome {
        let members = try settled(entity, field, in: record)
        guard members.count <= 1 else {
            return try settle(
                members, field, value, EditNote(occurredAt: occurredAt, reason: reason))
        }
        let entity = members.first?.entity ?? entity
        let record = try members.first?.record ?? home(of: entity, from: record)
        try requirePowerToResolve(entity, field, in: record)
        return try set(
            entity, in: record, [FieldChange(field, value, basis: .resolving)],
            EditNote(occurredAt: occurredAt, reason: reason))
    }

    /// Proposes to take an entity away.
    package func remove(
        _ entity: EntityReference, in record: RecordID, reason: String
    ) throws -> RecordOperation {
        let record = try home(of: entity, from: record)
        if entity.type == catalogue.structure.name("disclosure", "type") {
            return try withdraw(entity, in: record, reason: reason)
        }
        try requireWrite(to: entity, fields: [], in: record)
        return try store.write { try $0.remove(entity, of: record, reason: reason) }
    }

    /// Undoes the removals of an entity.
    package func restore(
        _ entity: EntityReference, in record: RecordID, reason: String
    ) throws -> RecordOperation {
        let record = try home(of: entity, from: record)
        try requireRestorable(entity)
        try requireWrite(to: entity, fields: [], in: record)
        return try store.write { try $0.restore(entity, of: record, reason: reason) }
    }
}
