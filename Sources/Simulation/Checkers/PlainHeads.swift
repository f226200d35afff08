import RecordModel

/// Which writes stand, worked out anew from the rules as they are written down, without the merge.
///
/// Slow and plain on purpose: it looks at all operations every time.
struct PlainHeads {
    private struct Place: Hashable {
        let entity: EntityReference
        let field: FieldName
    }

    private var writes: [Place: [RecordOperation]] = [:]
    private var citing: [Place: [Citation: Set<String>]] = [:]
    private var makers: [EntityReference: String] = [:]
    private let catalogue: Catalogue

    /// Takes in all operations that count, of one record.
    init(_ operations: [RecordOperation], catalogue: Catalogue) {
        self.catalogue = catalogue
        for operation in operations {
            let header = operation.header
            let organisation = header.author.owningOrganisation
            if header.entity.id == header.derivedID { makers[header.entity] = organisation }
            for write in header.action.writes {
                let place = Place(entity: header.entity, field: write.field)
                writes[place, default: []].append(operation)
                for citation in write.citations {
                    citing[place, default: [:]][citation, default: []].insert(organisation)
                }
            }
        }
    }

    /// The writes that stand, by entity and field.
    var all: [EntityReference: [FieldName: Set<Citation>]] {
        var found: [EntityReference: [FieldName: Set<Citation>]] = [:]
        for (place, operations) in writes {
            let rule = catalogue.rule(type: place.entity.type, field: place.field)
            guard rule.policy != .derived else { continue }
            let standing = operations.filter { !isReplaced($0, at: place, rule) }
            found[place.entity, default: [:]][place.field] = Set(standing.map(\.citation))
        }
        return found
    }

    private func isReplaced(
        _ operation: RecordOperation, at place: Place, _ rule: MergeRule
    ) -> Bool {
        guard rule.policy != .appendOnly, let by = citing[place]?[operation.citation] else {
            return false
        }
        guard let owner = owner(rule, place.entity),
            owner == operation.header.author.owningOrganisation
        else { return true }
        return by.contains(owner)
    }

    private func owner(_ rule: MergeRule, _ entity: EntityReference) -> String? {
        switch rule.owner {
        case nil: nil
        case .organisation(let code): code
        case .creator: entity.isSingleton ? nil : makers[entity]
        }
    }
}
