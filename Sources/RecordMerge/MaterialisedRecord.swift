import RecordModel

/// What is agreed, and what is not, about one field.
package enum FieldState: String, Sendable {
    /// One value.
    case settled
    /// A value of somebody else than the owner, who has not spoken yet.
    case provisional
    /// Values that differ; a person has to resolve them.
    case conflict
    /// The value that holds, with remarks of others beside it.
    case remarked
}

/// One field of a materialised record.
package struct MaterialisedField: Hashable, Sendable {
    /// What is agreed.
    package let state: FieldState
    /// The value in force; null where nobody's is.
    package let value: RegisterValue
    /// All values for an append-only field, else nil.
    package let list: [RegisterValue]?
    /// The values that stand, in the order of display.
    package let candidates: [RegisterHead]
    /// What others than the owner say, in the order of display.
    package let remarks: [RegisterHead]
    /// Whether the owner's own word is among the candidates; also true where nobody's word counts
    /// for more than another's.
    package let hasOwnersWord: Bool

    init(
        _ state: FieldState, _ value: RegisterValue, list: [RegisterValue]? = nil,
        candidates: [RegisterHead], remarks: [RegisterHead] = [], hasOwnersWord: Bool = true
    ) {
        self.state = state
        self.value = value
        self.list = list
        self.candidates = candidates
        self.remarks = remarks
        self.hasOwnersWord = hasOwnersWord
    }

    /// The value in force, as JSON.
    package var valueJSON: JSONValue {
        list.map { .array($0.map(\.json)) } ?? value.json
    }

    /// Every value that stands, remarks included.
    package var allHeads: [RegisterHead] { candidates + remarks }

    /// Which items of a list change or withdraw which earlier ones of the same organisation.
    ///
    /// - Parameter key: The key by which an item names the operation of the earlier one.
    package func changes(by key: String) -> [OperationID: OperationID] {
        var changes: [OperationID: OperationID] = [:]
        for head in candidates {
            guard let target = head.value.known?[key]?.stringValue.flatMap({ OperationID($0) }),
                target != head.stamp.operation,
                candidates.contains(where: {
                    $0.stamp.operation == target && $0.organisation == head.organisation
                })
            else { continue }
            changes[head.stamp.operation] = target
        }
        return changes
    }

    /// Section 6 of the operations page.
    package var json: JSONValue {
        .members([
            ("state", .text(state.rawValue)), ("value", valueJSON),
            ("candidates", Self.json(candidates)), ("remarks", Self.json(remarks)),
        ])
    }

    private static func json(_ heads: [RegisterHead]) -> JSONValue {
        .array(
            heads.map {
                .members([
                    ("operation", .text($0.stamp.operation.description)),
                    ("value", $0.value.json),
                ])
            })
    }
}

/// One entity of a materialised record.
package struct MaterialisedEntity: Hashable, Sendable {
    /// The entity.
    package let reference: EntityReference
    /// The organisation that made it, where that is known.
    package let creatorOrganisation: String?
    /// Whether and by which operation it is removed or proposed to be.
    package let removal: Removal?
    /// Its fields by name.
    package let fields: [FieldName: MaterialisedField]

    /// Whether it counts as being there.
    package var isPresent: Bool { !(removal?.isEffective ?? false) }

    /// Section 6 of the operations page.
    package var json: JSONValue {
        .members([
            ("type", .text(reference.type)), ("id", .text(reference.id)),
            ("presence", isPresent ? "present" : "removed"),
            (
                "removal",
                removal.map {
                    .members([
                        ("state", .text($0.state)), ("operation", .text($0.operation.description)),
                    ])
                } ?? .null
            ),
            (
                "fields",
                .object(JSONObject(fields.map { ($0.key.text, $0.value.json) }))
            ),
        ])
    }
}

/// A record as all replicas with the same operations see it.
package struct MaterialisedRecord: Hashable, Sendable {
    /// The record.
    package let id: RecordID
    /// The catalogue version it was materialised with.
    package let catalogue: String
    /// Its entities, sorted by type and id.
    package let entities: [MaterialisedEntity]

    /// A record of the given entities.
    package init(id: RecordID, catalogue: String, entities: [MaterialisedEntity]) {
        self.id = id
        self.catalogue = catalogue
        self.entities = entities.sorted { $0.reference < $1.reference }
    }

    /// The digest of the entities; comparable within one catalogue version only.
    package var digest: SHA256Digest { SHA256Digest(of: entitiesJSON.canonicalBytes) }

    /// Section 6 of the operations page.
    package var json: JSONValue {
        let entities = entitiesJSON
        return .members([
            ("record", .text(id.text)), ("catalogue", .text(catalogue)),
            ("digest", .text(SHA256Digest(of: entities.canonicalBytes).hex)),
            ("entities", entities),
        ])
    }

    private var entitiesJSON: JSONValue { .array(entities.map(\.json)) }
}
