import RecordMerge
import RecordModel

/// One item of a list that grows: what was agreed at one moment.
struct ListItem {
    /// Its object, or its text.
    let value: JSONValue
    /// When it was agreed.
    let since: Instant
}

extension RecordFacts {
    /// The items of a list on a singleton that no later item changes or withdraws.
    func itemsInForce(_ singleton: String, _ name: String) -> [ListItem] {
        let corrects = catalogue.structure.name("listItem", "corrects")
        let withdrawn = catalogue.structure.name("listItem", "withdrawn")
        let heads = self.singleton(singleton)?.fields[FieldName(name)]?.allHeads ?? []
        let changed = Set(heads.compactMap { $0.value.known?[corrects]?.stringValue })
        return heads.compactMap { head in
            guard let value = head.value.known, value[withdrawn]?.boolValue != true,
                !changed.contains(head.stamp.operation.description)
            else { return nil }
            return ListItem(value: value, since: moment(head.stamp))
        }
    }
}
