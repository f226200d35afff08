import RecordModel

/// Who sees what, worked out from nothing but the accepted operations in their order, as plainly as
/// can be and without anything of the service.
///
/// It knows units of police, Veilig Thuis and a crisis service without mandate; entries of passing
/// on of what the maker's own organisation wrote; and links.
package struct PlainReplay {
    /// Something that a replay overlooks on purpose, to show that the difference is found.
    package enum Blind: CaseIterable, Sendable {
        case endings, withdrawals, links, returns
    }

    private struct Entity {
        let header: OperationHeader
        var ends: Set<String> = []
        var operations: [(id: OperationID, unit: String)] = []
    }

    private struct Participant {
        let record: RecordID
        let unit: String
        var endings: Set<Citation> = []
    }

    private struct Entry {
        let organisation: String
        let items: Set<String>
        let receiver: String
        let unit: String?
        let isPermitted: Bool
        var withdrawals: Set<Citation> = []
    }

    private let units: [String: String]
    private let blind: Blind?
    private var entities: [String: Entity] = [:]
    private var participants: [String: Participant] = [:]
    private var first: [RecordID: String] = [:]
    private var entries: [String: Entry] = [:]

    /// A replay for units, by id with their organisation.
    package init(units: [String: String], blind: Blind? = nil) {
        self.units = units
        self.blind = blind
    }

    /// Takes in the next accepted operation.
    package mutating func take(_ operation: RecordOperation) {
        let header = operation.header
        // Singletons are kept apart per record: their ids are no names.
        let key = header.entity.isSingleton ? "\(header.record) \(header.entity)" : header.entity.id
        if header.record.text == header.derivedID { first[header.record] = header.author.unit }
        var entity = entities[key] ?? Entity(header: header)
        entity.operations.append((operation.id, header.author.unit))
        let values = operation.content?.values
        switch header.entity.type {
        case "participant": take(participant: operation)
        case "disclosure":
            take(entry: operation)
            entity.ends.formUnion(entries[key]?.items ?? [])
        case "link" where blind != .links:
            for end in ["one", "other"] {
                if let id = values?[end]?.stringValue { entity.ends.insert(id) }
            }
        default: break
        }
        entities[key] = entity
    }

    private mutating func take(participant operation: RecordOperation) {
        let header = operation.header
        if let unit = operation.content?.values["unit"]?.stringValue {
            participants[header.entity.id] = Participant(record: header.record, unit: unit)
        }
        guard let until = operation.content?.values["until"],
            case .set(let writes) = header.action
        else { return }
        if !until.isNull {
            if blind != .endings {
                participants[header.entity.id]?.endings.insert(operation.citation)
            }
        } else if blind != .returns {
            participants[header.entity.id]?.endings
                .subtract(writes.flatMap(\.citations))
        }
    }

    private mutating func take(entry operation: RecordOperation) {
        let header = operation.header
        let values = operation.content?.values
        switch header.action {
        case .set:
            let items = header.action.writes.map(\.field).filter { $0.base == "content_refs" }
            entries[header.entity.id] = Entry(
                organisation: header.author.organisation, items: Set(items.compactMap(\.element)),
                receiver: values?["receiver_org"]?.stringValue ?? "",
                unit: values?["receiver_unit"]?.stringValue,
                isPermitted: values?["ground_code"]?.stringValue != "none_found")
        case .remove where blind != .withdrawals:
            entries[header.entity.id]?.withdrawals.insert(operation.citation)
        case .restore(let saw): entries[header.entity.id]?.withdrawals.subtract(saw)
        case .remove: break
        }
    }

    /// What a unit sees now.
    package func seen(by unit: String) -> Set<OperationID> {
        var found: Set<OperationID> = []
        for (id, entity) in entities {
            for (operation, author) in entity.operations
            where sees(unit, id, entity, author: author) {
                found.insert(operation)
            }
        }
        return found
    }

    private func takesPart(_ unit: String, _ record: RecordID) -> Bool {
        first[record] == unit
            || participants.values.contains {
                $0.record == record && $0.unit == unit && $0.endings.isEmpty
            }
    }

    private func reaches(_ entry: Entry, _ unit: String) -> Bool {
        entry.isPermitted && entry.receiver == units[unit]
            && (entry.unit == nil || entry.unit == unit)
    }

    private func sees(_ unit: String, _ id: String, _ entity: Entity, author: String) -> Bool {
        let takesPart = takesPart(unit, entity.header.record)
        if let entry = entries[id], reaches(entry, unit), takesPart || entry.unit != nil {
            return true
        }
        guard takesPart else { return false }
        let isOwn =
            switch (entity.header.partition, units[unit]) {
            case (.shared, _), (.policeOnly, "police"), (.vtOnly, "vt"): true
            case (.vtOnly, "crisis_service"): author == unit
            default: false
            }
        let isPassedOn = entries.values.contains {
            $0.withdrawals.isEmpty && $0.items.contains(id) && reaches($0, unit)
        }
        guard isOwn || isPassedOn else { return false }
        if author == unit { return true }
        return entity.ends.allSatisfy { end in
            guard let other = entities[end] else { return true }
            return sees(unit, end, other, author: other.header.author.unit)
        }
    }
}
