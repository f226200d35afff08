import RecordMerge
import RecordModel
import RecordStore

/// Finds what people mean by a short name, the start of an id, or a type alone.
extension LocalReplica {
    /// The record of that id, short name, or start of either.
    ///
    /// - Throws: ``StoreError`` with `unknownRecord` or `ambiguous`.
    package func record(_ text: String) throws -> RecordID {
        try requireSight()
        let records = try store.read { try $0.records() }.map(\.record)
        if let exact = records.first(where: { $0.text == text || data.name(of: $0) == text }) {
            return exact
        }
        let fitting = records.filter {
            $0.text.hasPrefix(text) || data.name(of: $0).hasPrefix(text)
        }
        guard let first = fitting.first, !text.isEmpty else {
            // Looked for, and not found: that too is kept, without what was typed.
            try noteAccess(.search, detail: StoreError.Code.unknownRecord.rawValue)
            throw StoreError(.unknownRecord, "no record has this name", details: ["record": text])
        }
        guard fitting.count == 1 else {
            throw StoreError(.ambiguous, "several records begin so", details: ["record": text])
        }
        return first
    }

    /// The entity `TYPE`, `TYPE/ID` or `TYPE/START-OF-ID` of a record.
    package func entity(_ text: String, in record: RecordID) throws -> EntityReference {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let type = try EditCheck(catalogue).type(String(parts[0]))
        guard type.isMany else { return .singleton(type.name) }
        let candidates = try entities(of: type.name, in: record)
        if parts.count == 1 {
            guard candidates.count == 1, let only = candidates.first else {
                throw StoreError(
                    candidates.isEmpty ? .unknownEntity : .ambiguous,
                    "name one: \(type.name)/ID", details: ["type": type.name])
            }
            return only
        }
        return try pick(String(parts[1]), among: candidates, type.name)
    }

    /// The full id that a reference means: the start of an id of an entity of the record, the name
    /// of a type that a record has one of, or `TYPE/ID`.
    package func reference(
        _ text: String, types: [String], in record: RecordID
    ) throws -> String {
        if text.contains("/") { return try entity(text, in: record).id }
        if catalogue.types[text]?.isMany == false { return text }
        if DerivedID.isValid(text) { return text }
        let candidates = try entities(in: record).filter {
            types.isEmpty || types.contains($0.type)
        }
        return try pick(text, among: candidates, types.joined(separator: ", ")).id
    }

    private func entities(of type: String, in record: RecordID) throws -> [EntityReference] {
        try entities(in: record).filter { $0.type == type }
    }

    /// What can be named in a record: its entities and those of the others of its incident, each
    /// by itself.
    private func entities(in record: RecordID) throws -> [EntityReference] {
        try store.read { reader in
            let records = [record] + (try otherRecords(of: record, reader))
            return try records.flatMap { try reader.materialised($0).entities.map(\.reference) }
        }
    }

    private func pick(
        _ text: String, among candidates: [EntityReference], _ type: String
    ) throws -> EntityReference {
        let fitting = candidates.filter { !text.isEmpty && $0.id.hasPrefix(text) }
        guard let first = fitting.first else {
            throw StoreError(
                .unknownEntity, "no entity has an id that begins so", details: ["type": type])
        }
        guard fitting.count == 1 else {
            throw StoreError(.ambiguous, "several ids begin so", details: ["type": type])
        }
        return first
    }
}
