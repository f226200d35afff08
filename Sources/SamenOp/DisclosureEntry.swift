import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// From what somebody says about passing on to the entry that is written.
extension LocalReplica {
    /// The table of grounds that a region works with; where it is not here the newest there is, and
    /// then the rules say so.
    package func groundTable(_ profile: RegionProfile) throws -> GroundTable {
        if let agreed = GroundTable.version(agreedIn: profile),
            let table = try data.grounds(agreed)
        {
            return table
        }
        return try data.newestGrounds()
    }

    /// The fields of an entry, with what is not for its author to choose: who passes on, in what
    /// role, and which ground the table gives for it.
    ///
    /// - Throws: ``StoreError`` with `notWritable` when one of those says something else.
    func completed(
        _ values: [(FieldName, JSONValue)], _ profile: RegionProfile
    ) throws -> [(FieldName, JSONValue)] {
        func name(_ key: String) -> FieldName {
            FieldName(catalogue.structure.name("disclosure", key))
        }
        var values = values
        if !values.contains(where: { $0.0 == name("medium") }) {
            values.append((name("medium"), .text(DisclosureMedium.app.rawValue)))
        }
        var draft = DisclosureDraft()
        draft.provider = store.identity.organisation
        func text(_ key: String) -> String {
            values.first { $0.0 == name(key) }?.1.stringValue ?? ""
        }
        draft.receiver = text("receiverOrganisation")
        draft.purpose = text("purpose")
        draft.covenant = text("covenant")
        draft.consent = text("consent")
        draft.vitalInterest = VitalInterest(
            who: text("vitalWho"), danger: text("vitalDanger"), why: text("vitalWhy"))
        let settled: [(FieldName, String)] = [
            (name("providerOrganisation"), store.identity.organisation),
            (name("providerRole"), store.identity.role),
            (name("ground"), try groundTable(profile).groundCode(for: draft, profile)),
        ]
        for (field, value) in settled {
            guard let given = values.first(where: { $0.0 == field })?.1 else { continue }
            guard given.stringValue == value else {
                throw StoreError(
                    .notWritable, "this is worked out, not chosen",
                    details: [
                        "field": field.description, "expected": value,
                        "textKey": "error.disclosure-worked-out",
                    ])
            }
        }
        let report = name("reportDigest")
        guard !values.contains(where: { $0.0 == report }) else {
            throw StoreError(
                .notWritable, "only making a report accounts for one",
                details: [
                    "field": report.description, "textKey": "error.disclosure-report-digest",
                ])
        }
        let known = Set(settled.map(\.0))
        return settled.map { ($0.0, .text($0.1)) } + values.filter { !known.contains($0.0) }
    }

    /// The ids of what an entry names.
    func items(_ values: [(FieldName, JSONValue)]) -> Set<String> {
        let field = catalogue.structure.name("disclosure", "contentRefs")
        return Set(
            values.filter { $0.0.base == field && $0.1 == .bool(true) }.compactMap(\.0.element))
    }

    /// Refuses to pass on what is not in the record here, or was taken away.
    ///
    /// - Throws: ``StoreError`` with `unknownEntity`.
    func requireItems(_ ids: Set<String>, in record: RecordID) throws {
        let entities = try store.read { try $0.materialised(record) }.entities
        for id in ids.sorted() {
            let found = entities.filter { $0.reference.id == id }
            guard let item = found.first else {
                throw StoreError(
                    .unknownEntity, "nothing of that id is in the record", details: ["type": id])
            }
            guard item.isPresent else {
                throw StoreError(
                    .unknownEntity, "it was taken away",
                    details: [
                        "type": item.reference.type, "textKey": "error.disclosure-removed",
                    ])
            }
        }
    }

    /// The id of something that is in the record: of that type, or of any.
    ///
    /// - Parameter text: The start of its id, or `TYPE/ID`.
    /// - Throws: ``StoreError`` with `unknownEntity` or `ambiguous`.
    package func existing(
        _ text: String, of type: String? = nil, in record: RecordID
    ) throws -> String {
        if let type, !text.contains("/") { return try entity("\(type)/\(text)", in: record).id }
        guard !text.contains("/") else {
            let found = try entity(text, in: record)
            guard type == nil || found.type == type else {
                throw StoreError(
                    .wrongType, "that is something else",
                    details: ["field": found.type, "allowed": type.map { "\($0)/ID" } ?? ""])
            }
            return found.id
        }
        let id = try reference(text, types: [], in: record)
        try requireItems([id], in: record)
        return id
    }

    /// Refuses to name a unit with an organisation that the record knows to be another's.
    ///
    /// - Throws: ``StoreError`` with `wrongType`.
    func requireReceiver(
        _ values: [(FieldName, JSONValue)], in record: RecordID, _ grounds: GroundTable,
        _ profile: RegionProfile
    ) throws {
        let structure = catalogue.structure
        func text(_ key: String) -> String? {
            let name = FieldName(structure.name("disclosure", key))
            return values.first { $0.0 == name }?.1.stringValue
        }
        guard let unit = text("receiverUnit"), let receiver = text("receiverOrganisation") else {
            return
        }
        let participants = try store.read {
            try $0.entities(of: structure.participantType, in: record)
        }
        func texts(_ entity: MaterialisedEntity, _ key: String) -> Set<String> {
            let field = entity.fields[FieldName(structure.name("participant", key))]
            return Set(field?.allHeads.compactMap { $0.value.known?.stringValue } ?? [])
        }
        let known = participants.filter { texts($0, "unit").contains(unit) }
            .reduce(into: Set<String>()) { $0.formUnion(texts($1, "organisation")) }
        // Who stands in for another organisation may be named under it.
        let parties = Set(known.map { grounds.party($0, profile) }).union(known)
        guard !known.isEmpty, !parties.contains(receiver) else { return }
        throw StoreError(
            .wrongType, "the unit is of another organisation",
            details: [
                "field": structure.name("disclosure", "receiverUnit"), "given": unit,
                "allowed": known.sorted().map { "\($0)/\(unit)" }.joined(separator: ", "),
            ])
    }
}
