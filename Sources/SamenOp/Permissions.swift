import AccessPolicy
import RecordMerge
import RecordModel
import RecordStore

/// What this installation's user may do, by the same policies as the service: somebody who would
/// be refused there hears so here, before anything is written.
extension LocalReplica {
    /// Refuses a write that the role or organisation does not have.
    ///
    /// - Parameters:
    ///   - type: The type of the entity.
    ///   - partition: Where a new entity is to stand; nil for its default.
    ///   - fields: The fields to write; none for a removal or a restoration.
    ///   - record: The record to write in; nil for a new one.
    /// - Throws: ``StoreError`` with `notPermitted`.
    func requireWrite(
        type: String, fields: [FieldName], partition: Partition? = nil, in record: RecordID?
    ) throws {
        let author = store.identity.operationAuthor
        let place =
            partition
            ?? catalogue.defaultPartition(type: type, organisation: author.organisation)
        let policy = WritePolicy(catalogue: catalogue, profile: try store.profile())
        try require(
            policy.decide(author: author, type: type, partition: place, creatorUnit: nil), type,
            in: record)
        try require(
            FieldPolicy(catalogue: catalogue).decide(author: author, type: type, fields: fields),
            type, in: record)
        if type == catalogue.structure.participantType {
            try require(
                ParticipantPolicy(catalogue: catalogue).decide(author: author, type: type), type,
                in: record)
        }
    }

    /// Refuses a write to an entity that this user may not write where it stands: what one sees by
    /// a disclosure only is another organisation's.
    ///
    /// - Throws: ``StoreError`` with `notPermitted`.
    func requireWrite(
        to entity: EntityReference, fields: [FieldName], in record: RecordID
    ) throws {
        let frame = try store.read { try $0.frame(entity, of: record) }
        try requireWrite(
            type: entity.type, fields: fields, partition: frame?.partition, in: record)
    }

    /// Refuses to settle a difference that is not this user's to settle.
    ///
    /// - Throws: ``StoreError`` with `notPermitted`.
    func requirePowerToResolve(
        _ entity: EntityReference, _ field: FieldName, in record: RecordID
    ) throws {
        let state = try store.read { try $0.state(entity, of: record) }
        let owner = ResolvePolicy.owner(
            of: catalogue.rule(type: entity.type, field: field),
            creatorOrganisation: state.life.creatorOrganisation)
        try require(
            ResolvePolicy(catalogue: catalogue).decide(
                author: store.identity.operationAuthor, type: entity.type, owner: owner),
            entity.type, in: record)
    }

    /// Refuses a role that gets to see no records.
    ///
    /// - Throws: ``StoreError`` with `notPermitted`.
    func requireSight() throws {
        try require(
            ReadPolicy(catalogue: catalogue).decide(role: store.identity.role),
            catalogue.structure.recordType, in: nil)
    }

    private func require(
        _ decision: AccessDecision, _ type: String, in record: RecordID?
    ) throws {
        guard case .denied(let denial) = decision else { return }
        try notingRefusal(on: record) {
            throw StoreError(
                .notPermitted, denial.reason, details: ["role": store.identity.role, "type": type])
        }
    }
}
