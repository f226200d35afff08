import RecordModel

extension MaterialisedEntity {
    /// What is left of an entity for somebody who does not get all of it.
    ///
    /// - Parameters:
    ///   - isKept: Which fields stay.
    ///   - shown: What stands in place of a value that stays.
    package func cut(
        keeping isKept: (FieldName) -> Bool, showing shown: (JSONValue) -> JSONValue
    ) -> MaterialisedEntity {
        var left: [FieldName: MaterialisedField] = [:]
        for (name, field) in fields where isKept(name) { left[name] = field.cut(showing: shown) }
        return MaterialisedEntity(
            reference: reference, creatorOrganisation: creatorOrganisation, removal: removal,
            fields: left)
    }
}

extension MaterialisedField {
    fileprivate func cut(showing shown: (JSONValue) -> JSONValue) -> MaterialisedField {
        MaterialisedField(
            state, value.cut(showing: shown), list: list?.map { $0.cut(showing: shown) },
            candidates: candidates.map { $0.cut(showing: shown) },
            remarks: remarks.map { $0.cut(showing: shown) }, hasOwnersWord: hasOwnersWord)
    }
}

extension RegisterHead {
    fileprivate func cut(showing shown: (JSONValue) -> JSONValue) -> RegisterHead {
        RegisterHead(
            stamp: stamp, organisation: organisation, value: value.cut(showing: shown))
    }
}

extension RegisterValue {
    fileprivate func cut(showing shown: (JSONValue) -> JSONValue) -> RegisterValue {
        if case .known(let json) = self { .known(shown(json)) } else { self }
    }
}
