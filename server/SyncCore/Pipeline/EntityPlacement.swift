import RecordModel

/// What an operation writes to, as the service knows it.
struct EntityPlace: Sendable {
    /// The record; nil when this operation makes it.
    let record: RecordOrigin?
    /// Where the entity comes from; nil for a singleton and for an entity that is made now.
    let origin: EntityOrigin?
    /// Whether this operation makes the entity.
    let isNewEntity: Bool
}

/// Finds the record and entity that an operation names: code `unknown-entity`.
struct EntityPlacement {
    /// Why there is nothing to write to.
    struct Stop: Error {
        let judgement: Judgement
    }

    let transaction: any SyncTransaction
    let catalogues: CatalogueSet

    /// The place, or why the operation waits or is refused.
    func find(_ header: OperationHeader) throws -> Result<EntityPlace, Stop> {
        if catalogues.knows(header.catalogue),
            let type = catalogues.newest.types[header.entity.type],
            type.isMany == header.entity.isSingleton
        {
            return .failure(
                Stop(judgement: .refuse(.unknownEntity, "no entity of this type has such an id")))
        }
        let record = try transaction.record(header.record)
        if record == nil, !createsRecord(header) {
            return .failure(try missing(header.record.text) { self.createsRecord($0) })
        }
        if header.entity.isSingleton {
            return .success(EntityPlace(record: record, origin: nil, isNewEntity: false))
        }
        if let origin = try transaction.entity(header.entity.id) {
            return .success(EntityPlace(record: record, origin: origin, isNewEntity: false))
        }
        if header.createsEntity {
            return .success(EntityPlace(record: record, origin: nil, isNewEntity: true))
        }
        return .failure(try missing(header.entity.id) { $0.createsEntity })
    }

    private func createsRecord(_ header: OperationHeader) -> Bool {
        guard case .set = header.action else { return false }
        return header.entity == .singleton(catalogues.newest.structure.recordType)
            && header.record.text == header.derivedID
    }

    private func missing(
        _ id: String, isCreation: (OperationHeader) -> Bool
    ) throws -> Stop {
        let isRefused = try transaction.refused(deriving: id)
            .contains { isCreation($0.operation.header) }
        return Stop(
            judgement: isRefused
                ? .refuse(.unknownEntity, "the operation that would have made it was refused")
                : .hold(
                    .unknownEntity, .creation(of: id),
                    "the operation that makes it has not been accepted yet"))
    }
}
