import RecordModel

/// Keeps what links, overrides and entries of passing on are about: they are as closed as that.
struct NamingKeeper {
    let transaction: any SyncTransaction
    let catalogue: Catalogue

    /// The types that are about other things.
    static func types(_ catalogue: Catalogue) -> Set<String> {
        Set(["link", "override", "disclosure"].map { catalogue.structure.name($0, "type") })
    }

    /// Notes what an accepted operation says its entity is about.
    ///
    /// - Returns: Whether it is about more than before.
    @discardableResult
    func note(_ operation: RecordOperation) throws -> Bool {
        let header = operation.header
        let before = try transaction.names(of: header.entity.id)
        for name in named(by: operation) where name != header.entity.id {
            try transaction.putNaming(
                EntityNaming(record: header.record, entity: header.entity, name: name))
            if let record = try transaction.entity(name)?.record { try note(record, header) }
        }
        return try transaction.names(of: header.entity.id) != before
    }

    /// What is about an entity that was made just now. Where that is one of another record, it
    /// turns out to be about that record too.
    func found(_ origin: EntityOrigin) throws -> [EntityNaming] {
        let namings = try transaction.namings(of: origin.entity.id)
        for naming in namings where naming.record != origin.record {
            try transaction.putNaming(
                EntityNaming(
                    record: naming.record, entity: naming.entity, name: origin.record.text))
        }
        return namings
    }

    /// Everything that is about one of these entities or records, over any number of steps, each
    /// once.
    func closure(_ names: [String]) throws -> [EntityNaming] {
        var found: [EntityNaming] = []
        var seen = Set(names)
        var open = names
        while let name = open.popLast() {
            for naming in try transaction.namings(of: name)
            where seen.insert(naming.entity.id).inserted {
                found.append(naming)
                open.append(naming.entity.id)
            }
        }
        return found
    }

    /// The ids that an operation names as what its entity is about.
    func named(by operation: RecordOperation) -> [String] {
        let structure = catalogue.structure
        let values = operation.content?.values
        func text(_ section: String, _ key: String) -> JSONValue? {
            values?[structure.name(section, key)]
        }
        switch operation.header.entity.type {
        case structure.name("link", "type"):
            return ["one", "other"].compactMap { text("link", $0)?.stringValue }
        case structure.name("override", "type"):
            return [text("override", "about")?["id"]?.stringValue].compactMap { $0 }
        case structure.name("disclosure", "type"):
            let set = structure.name("disclosure", "contentRefs")
            return operation.header.action.writes.map(\.field).filter { $0.base == set }
                .compactMap(\.element)
        default: return []
        }
    }

    private func note(_ record: RecordID, _ header: OperationHeader) throws {
        guard record != header.record else { return }
        try transaction.putNaming(
            EntityNaming(record: header.record, entity: header.entity, name: record.text))
    }
}
