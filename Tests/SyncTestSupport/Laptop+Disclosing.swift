import RecordModel

extension Laptop {
    /// Passes items on: by default on the ground that fits police telling Veilig Thuis.
    package func disclose(
        _ items: [RecordOperation], to receiver: String = "vt", row: String = "G4",
        by provider: String = "police", in record: RecordOperation,
        partition: Partition = .policeOnly, _ values: [String: JSONValue] = [:],
        _ change: (inout Draft) -> Void = { _ in }
    ) -> RecordOperation {
        write { draft in
            draft.record = record.header.record
            draft.type = "disclosure"
            draft.partition = partition
            draft.values = [
                "provider_org": .text(provider), "provider_role": "field_officer",
                "receiver_org": .text(receiver), "purpose_code": .text(row),
                "ground_code": .text(row), "necessity_text": "nodig voor de veiligheid",
                "weighty_interest_text": "acuut gevaar", "proportionality_check": "minder kan niet",
                "medium": "app",
            ]
            for item in items {
                draft.values["content_refs[\(item.header.entity.id)]"] = .bool(true)
            }
            draft.values.merge(values) { _, new in new }
            change(&draft)
        }
    }

    /// Takes something away.
    package func remove(
        _ what: RecordOperation, saw: [RecordOperation], reason: String = "vervallen"
    ) -> RecordOperation {
        write { draft in
            what.edit(&draft)
            draft.action = .remove(saw: saw.map(\.citation))
            draft.reason = reason
        }
    }

    /// Takes a removal back.
    package func restore(
        _ what: RecordOperation, undoing removal: RecordOperation, reason: String = "toch nodig"
    ) -> RecordOperation {
        write { draft in
            what.edit(&draft)
            draft.action = .restore(saw: [removal.citation])
            draft.reason = reason
        }
    }

    /// Says something more about something.
    package func edit(
        _ what: RecordOperation, _ values: [String: JSONValue], reason: String? = nil,
        citing: [String: [Citation]] = [:]
    ) -> RecordOperation {
        write { draft in
            what.edit(&draft)
            draft.values = values
            draft.reason = reason
            draft.citing = citing
        }
    }

    /// Everything that the service ever answered, as text.
    package var everythingTold: String {
        answers.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }
}

extension Laptop {
    /// Sets a rule aside for something, where that stands.
    package func override(
        _ rule: String, of what: RecordOperation, partition: Partition? = nil, reason: String
    ) -> RecordOperation {
        write { draft in
            draft.record = what.header.record
            draft.type = "override"
            draft.partition = partition ?? what.header.partition
            draft.values = [
                "rule": .text(rule), "kind": "overridden", "reason": .text(reason),
                "about": .members([
                    ("type", .text(what.header.entity.type)),
                    ("id", .text(what.header.entity.id)),
                ]),
            ]
        }
    }
}
