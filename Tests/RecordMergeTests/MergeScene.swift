import RecordMerge
import RecordModel

/// A record written by hand, one operation after the other, for tests that read as a story.
struct MergeScene {
    static let police = TestAuthor("agent", organisation: "police")
    static let vt = TestAuthor("vt-medewerker", organisation: "vt")
    static let mandated = TestAuthor(
        "crisisdienst", organisation: "crisis_service", actingFor: "vt")

    private(set) var operations: [RecordOperation] = []
    private var sequences: [ReplicaID: Int64] = [:]

    /// Writes one field. Without an entity a new one is made.
    @discardableResult
    mutating func set(
        _ author: TestAuthor, _ entity: EntityReference?, type: String? = nil, _ field: String,
        _ value: JSONValue, replaces: [RecordOperation] = []
    ) throws -> RecordOperation {
        let write = FieldWrite(field: FieldName(field), citations: replaces.map(\.citation))
        return try append(author, entity, type, .set([write]), [(field, value)])
    }

    @discardableResult
    mutating func remove(
        _ author: TestAuthor, _ entity: EntityReference, saw: [RecordOperation]
    ) throws -> RecordOperation {
        try append(author, entity, nil, .remove(saw: saw.map(\.citation)), [])
    }

    @discardableResult
    mutating func restore(
        _ author: TestAuthor, _ entity: EntityReference, undoes: [RecordOperation]
    ) throws -> RecordOperation {
        try append(author, entity, nil, .restore(saw: undoes.map(\.citation)), [])
    }

    private mutating func append(
        _ author: TestAuthor, _ entity: EntityReference?, _ type: String?,
        _ action: OperationAction, _ values: [(String, JSONValue)]
    ) throws -> RecordOperation {
        let sequence = (sequences[author.replica] ?? 0) + 1
        sequences[author.replica] = sequence
        let operation = try OperationFactory.make(
            OperationFactory.Draft(
                author: author, sequence: sequence, entity: entity,
                type: type ?? entity?.type ?? "",
                clock: HybridTime(
                    wallMilliseconds: OperationFactory.start + Int64(operations.count) * 60_000,
                    counter: 0),
                action: action, values: values))
        operations.append(operation)
        return operation
    }

    /// The record, once in order and once backwards: both have to be the same.
    func record(
        _ rules: some MergeRules, erasures: [ContentErasure] = []
    ) -> MaterialisedRecord {
        let forwards = Materialiser.records(operations, erasures: Set(erasures), rules: rules)
        let backwards = Materialiser.records(
            operations.reversed(), erasures: Set(erasures), rules: rules)
        precondition(forwards == backwards, "the order of arrival matters")
        return forwards[0]
    }

    func field(
        _ entity: EntityReference, _ name: String, _ rules: some MergeRules,
        erasures: [ContentErasure] = []
    ) -> MaterialisedField? {
        record(rules, erasures: erasures).entities.first { $0.reference == entity }?
            .fields[FieldName(name)]
    }
}

/// One field with one rule, for tests of a single policy.
struct OneRule: MergeRules {
    let version = "tests-1"
    let only: MergeRule

    init(_ policy: MergePolicy, owner: FieldOwner? = nil, caution: CautionOrder? = nil) {
        only = MergeRule(policy: policy, owner: owner, caution: caution)
    }

    func rule(type: String, name: String) -> MergeRule? { only }
}
