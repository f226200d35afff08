import RecordModel
import RecordRules

/// The order in which a report shows entities: that of the catalogue, then that in which they were
/// first written to. Worked out once for everything in the record.
struct DisplayOrder {
    /// What decides about one entity.
    private struct Place {
        let reference: EntityReference
        let type: Int
        let creation: Creation?
    }

    private let types: [String: Int]
    private let creation: [EntityReference: Creation]
    private let ranks: [EntityReference: Int]

    init(_ facts: RecordFacts) {
        types = Dictionary(
            facts.catalogue.fields.enumerated().map { ($0.element.type, $0.offset) }
        ) { first, _ in first }
        var creation: [EntityReference: Creation] = [:]
        for (id, fact) in facts.operations {
            let this = Creation(time: fact.recordedAt, author: fact.author, operation: id)
            creation[fact.entity] = min(creation[fact.entity] ?? this, this)
        }
        self.creation = creation
        let known = Set(creation.keys).union(facts.record.entities.map(\.reference))
        ranks = Dictionary(
            uniqueKeysWithValues: known.map { [types] reference in
                Place(
                    reference: reference, type: types[reference.type] ?? .max,
                    creation: creation[reference])
            }.sorted(by: Self.precedes).enumerated().map { ($0.element.reference, $0.offset) })
    }

    /// In order.
    func sorted(_ references: some Collection<EntityReference>) -> [EntityReference] {
        var ranked: [(rank: Int, reference: EntityReference)] = []
        for reference in references {
            // What is not in the record stands by its type and its id.
            guard let rank = ranks[reference] else {
                return references.map(place).sorted(by: Self.precedes).map(\.reference)
            }
            ranked.append((rank, reference))
        }
        return ranked.sorted { $0.rank < $1.rank }.map(\.reference)
    }

    private func place(_ reference: EntityReference) -> Place {
        Place(
            reference: reference, type: types[reference.type] ?? .max,
            creation: creation[reference])
    }

    private static func precedes(_ one: Place, _ other: Place) -> Bool {
        if one.reference.type != other.reference.type {
            return one.type == other.type ? one.reference < other.reference : one.type < other.type
        }
        guard let left = one.creation, let right = other.creation, left != right else {
            return (one.creation == nil) == (other.creation == nil)
                ? one.reference < other.reference : one.creation != nil
        }
        return left < right
    }
}

/// When an entity was first written to, with what orders two of the same moment.
private struct Creation: Comparable {
    let time: HybridTime
    let author: OperationAuthor
    let operation: OperationID

    static func < (left: Creation, right: Creation) -> Bool {
        if left.time != right.time { return left.time < right.time }
        // What two people wrote in one moment stands in an order that people can follow.
        let (one, other) = (left.author, right.author)
        if (one.organisation, one.id) != (other.organisation, other.id) {
            return (one.organisation, one.id) < (other.organisation, other.id)
        }
        return (left.operation.replica.text, left.operation.sequence)
            < (right.operation.replica.text, right.operation.sequence)
    }
}
