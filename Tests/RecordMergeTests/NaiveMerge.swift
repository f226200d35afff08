import RecordModel

/// Section 5 of the operations page, word by word: no state, no index, quadratic.
///
/// It shares nothing with the product's merge but the types of operations and JSON; where the two
/// differ, one of them read the page wrongly.
struct NaiveMerge {
    let catalogue: JSONValue
    /// S, each operation once; of copies one with content.
    let operations: [RecordOperation]
    let erasures: [ContentErasure]

    init(_ operations: [RecordOperation], erasures: [ContentErasure], catalogue: JSONValue) {
        var distinct: [RecordOperation] = []
        for operation in operations {
            if let same = distinct.firstIndex(where: { $0.headerDigest == operation.headerDigest })
            {
                if distinct[same].content == nil { distinct[same] = operation }
            } else {
                distinct.append(operation)
            }
        }
        self.operations = distinct
        self.erasures = erasures
        self.catalogue = catalogue
    }

    // MARK: section 6

    func record(_ id: RecordID) -> JSONValue {
        let own = operations.filter { $0.header.record == id }
        var references: [EntityReference] = []
        for operation in own where !references.contains(operation.header.entity) {
            references.append(operation.header.entity)
        }
        references.sort { one, other in
            let left = Array(one.type.utf8) + [0] + Array(one.id.utf8)
            let right = Array(other.type.utf8) + [0] + Array(other.id.utf8)
            return left.lexicographicallyPrecedes(right)
        }
        let entities = JSONValue.array(
            references.map { reference in
                entity(reference, own.filter { $0.header.entity == reference })
            })
        return .members([
            ("record", .text(id.text)), ("catalogue", catalogue["version"] ?? .null),
            ("digest", .text(SHA256Digest(of: entities.canonicalBytes).hex)),
            ("entities", entities),
        ])
    }

    private func entity(_ reference: EntityReference, _ own: [RecordOperation]) -> JSONValue {
        let sets = own.filter { $0.header.action.name == "set" }
        let creator = reference.type == reference.id ? nil : creatorOrganisation(reference, sets)
        var fields: [(String, JSONValue)] = []
        var heads: [RecordOperation] = []
        var names: [FieldName] = []
        for write in sets.flatMap(\.header.action.writes) where !names.contains(write.field) {
            names.append(write.field)
        }
        for name in names {
            let rule = NaiveRule(catalogue, type: reference.type, field: name, creator: creator)
            if rule.policy == "derived" { continue }
            let standing = self.heads(name, sets, rule)
            heads += standing
            fields.append((name.description, NaiveField(self, name, standing, rule).json))
        }
        let removal = self.removal(reference, own, creator, heads)
        return .members([
            ("type", .text(reference.type)), ("id", .text(reference.id)),
            ("presence", removal?["state"] == "effective" ? "removed" : "present"),
            ("removal", removal ?? .null), ("fields", .members(fields)),
        ])
    }

    // MARK: heads

    private func heads(
        _ name: FieldName, _ sets: [RecordOperation], _ rule: NaiveRule
    ) -> [RecordOperation] {
        let writers = sets.filter { set in
            set.header.action.writes.contains { $0.field == name }
        }
        if rule.policy == "appendOnly" { return writers }
        return writers.filter { head in
            !writers.contains { other in
                other.headerDigest != head.headerDigest && cites(other, head, in: name)
                    && !isProtected(head, from: other, rule)
            }
        }
    }

    private func cites(
        _ operation: RecordOperation, _ cited: RecordOperation, in name: FieldName
    ) -> Bool {
        operation.header.action.writes.contains { write in
            write.field == name && write.citations.contains { names($0, cited) }
        }
    }

    private func names(_ citation: Citation, _ operation: RecordOperation) -> Bool {
        citation.description
            == "\(operation.id)@" + String(operation.headerDigest.hex.prefix(32))
    }

    private func isProtected(
        _ head: RecordOperation, from other: RecordOperation, _ rule: NaiveRule
    ) -> Bool {
        guard let owner = rule.owner else { return false }
        return organisation(head) == owner && organisation(other) != owner
    }

    func organisation(_ operation: RecordOperation) -> String {
        operation.header.author.actingFor ?? operation.header.author.organisation
    }

    /// Of a fork whose branches both made the entity, the name that sorts first.
    private func creatorOrganisation(
        _ reference: EntityReference, _ sets: [RecordOperation]
    ) -> String? {
        sets.filter {
            DerivedID.make(operation: $0.id, content: $0.header.contentDigest) == reference.id
        }
        .map(organisation).min()
    }

    // MARK: presence

    private func removal(
        _ reference: EntityReference, _ own: [RecordOperation], _ creator: String?,
        _ heads: [RecordOperation]
    ) -> JSONValue? {
        if reference.type == reference.id { return nil }
        let removals = own.filter { $0.header.action.name == "remove" }
        let restores = own.filter { $0.header.action.name == "restore" }
        let standing = removals.filter { removal in
            !restores.contains { restore in
                restore.header.action.citations.contains { names($0, removal) }
            }
        }
        let effective = standing.filter { removal in
            guard let creator, organisation(removal) == creator else { return false }
            let saw = sight(of: removal, removals)
            return heads.allSatisfy { head in saw.contains { names($0, head) } }
        }
        guard let last = Self.descending(effective.isEmpty ? standing : effective).first else {
            return nil
        }
        return .members([
            ("state", effective.isEmpty ? "proposed" : "effective"),
            ("operation", .text(last.id.description)),
        ])
    }

    private func sight(of removal: RecordOperation, _ all: [RecordOperation]) -> [Citation] {
        // Citations bind to digests and so form no ring: this ends.
        let own = removal.header.action.citations
        let earlier = all.filter { other in
            other.header.author.id == removal.header.author.id
                && own.contains { names($0, other) }
        }
        return own + earlier.flatMap { sight(of: $0, all) }
    }

    /// By clock, replica, sequence as a number, header digest, all descending.
    static func descending(_ operations: [RecordOperation]) -> [RecordOperation] {
        operations.sorted { one, other in
            let left = one.header
            let right = other.header
            if left.clock.description != right.clock.description {
                return left.clock.description > right.clock.description
            }
            if left.id.replica.text != right.id.replica.text {
                return left.id.replica.text > right.id.replica.text
            }
            if left.id.sequence != right.id.sequence { return left.id.sequence > right.id.sequence }
            return one.headerDigest.hex > other.headerDigest.hex
        }
    }
}
