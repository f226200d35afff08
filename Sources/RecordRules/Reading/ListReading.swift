import RecordMerge
import RecordModel

/// One line of a list to which people add.
struct ListItem {
    let operation: OperationID
    let value: RegisterValue
    /// When it was agreed.
    let since: Instant

    /// Whether everything named is filled in; a line nobody can read says nothing.
    func isFilled(_ keys: [String]) -> Bool {
        keys.allSatisfy { Self.isFilled(value.known?[$0]) }
    }

    /// What the line says under a key.
    subscript(key: String) -> JSONValue? { value.known?[key] }

    /// Whether somebody filled something in: of an object, one of its parts.
    static func isFilled(_ json: JSONValue?) -> Bool {
        switch json {
        case .string(let text)?: text.string.contains { !$0.isWhitespace }
        case .object(let object)?: object.members.contains { isFilled($0.value) }
        case .array(let items)?: items.contains { isFilled($0) }
        case .bool?, .integer?: true
        case .null?, nil: false
        }
    }
}

extension RecordFacts {
    /// The lines of a list that stand, in the order of the clock: those that no other line changes
    /// or withdraws. Two changes of one line both stand.
    func items(_ entity: MaterialisedEntity?, _ field: String) -> [ListItem] {
        let items = (entity?.heads(field) ?? []).sorted { $0.stamp < $1.stamp }.map {
            ListItem(
                operation: $0.stamp.operation, value: $0.value, since: moment($0.stamp))
        }
        let corrects = catalogue.structure.name("listItem", "corrects")
        let withdrawn = catalogue.structure.name("listItem", "withdrawn")
        let changed = Set(
            items.compactMap { item in
                item[corrects]?.stringValue.flatMap { $0 == item.operation.description ? nil : $0 }
            })
        return items.filter { item in
            !changed.contains(item.operation.description) && item[withdrawn]?.boolValue != true
        }
    }
}
