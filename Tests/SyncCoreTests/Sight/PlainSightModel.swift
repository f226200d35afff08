import RecordModel

/// Who is entitled to what, stated once more, as plainly as can be: after each accepted operation
/// every unit holds what it sees now and what it saw before.
struct PlainSightModel {
    struct Unit {
        let id: String
        let organisation: String
        var participates: Bool
    }

    struct Entity {
        let partition: Partition
        let unit: String
        let organisation: String
        /// What it is about; nothing for most.
        var ends: [String] = []
        var operations: [(id: OperationID, unit: String)] = []
    }

    struct Disclosure {
        let organisation: String
        let items: [String]
        let receiver: String
        let receiverUnit: String?
        let isPermitted: Bool
        var isWithdrawn = false
    }

    let mandate: Bool
    var units: [String: Unit] = [:]
    var entities: [String: Entity] = [:]
    var disclosures: [String: Disclosure] = [:]
    private(set) var held: [String: Set<OperationID>] = [:]

    init(mandate: Bool) { self.mandate = mandate }

    /// Notes an accepted operation, after what it changes was noted.
    mutating func accept(_ operation: RecordOperation) {
        let header = operation.header
        entities[
            header.entity.id,
            default: Entity(
                partition: header.partition, unit: header.author.unit,
                organisation: header.author.organisation)
        ].operations.append((operation.id, header.author.unit))
        for unit in units.keys { held[unit, default: []].formUnion(seen(by: unit)) }
    }

    /// What a unit sees now.
    func seen(by unit: String) -> Set<OperationID> {
        guard let unit = units[unit] else { return [] }
        return Set(
            entities.flatMap { id, entity in
                entity.operations.filter { sees(unit, id, entity, author: $0.unit) }.map(\.id)
            })
    }

    /// Whether an organisation's own part is open to a unit without anybody passing it on.
    func isOwn(_ unit: Unit, _ partition: Partition, author: String) -> Bool {
        switch (partition, unit.organisation) {
        case (.shared, _), (.policeOnly, "police"), (.vtOnly, "vt"): true
        case (.vtOnly, "crisis_service"): mandate || author == unit.id
        default: false
        }
    }

    private func reaches(_ disclosure: Disclosure, _ unit: Unit) -> Bool {
        if let named = disclosure.receiverUnit, named != unit.id { return false }
        return disclosure.receiver == unit.organisation
            || disclosure.receiver == "vt" && unit.organisation == "crisis_service" && mandate
    }

    private func sees(_ unit: Unit, _ id: String, _ entity: Entity, author: String) -> Bool {
        if let told = disclosures[id], told.isPermitted, reaches(told, unit),
            unit.participates || told.receiverUnit != nil
        {
            return true
        }
        guard unit.participates else { return false }
        let isDisclosed = disclosures.values.contains {
            $0.isPermitted && !$0.isWithdrawn && $0.items.contains(id) && reaches($0, unit)
        }
        guard isOwn(unit, entity.partition, author: author) || isDisclosed else { return false }
        return author == unit.id
            || entity.ends.allSatisfy { end in
                entities[end].map { sees(unit, end, $0, author: $0.unit) } ?? true
            }
    }
}
