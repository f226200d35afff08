import AccessPolicy
import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// Making and taking away links. A person does, the tool never: and nothing is rewritten by it.
extension LocalReplica {
    /// Links two things.
    ///
    /// - Parameters:
    ///   - code: The kind of link, as the catalogue calls it.
    ///   - one: One end: `TYPE/ID`, an id or its start; of a record also its name.
    ///   - other: The other end.
    ///   - isDeclined: Whether a person says that they are *not* one: the link is taken away again
    ///     at once, and the tool proposes it no more. Needs a reason.
    /// - Throws: ``StoreError``.
    package func link(
        _ code: String, _ one: String, _ other: String, in record: RecordID,
        isDeclined: Bool = false, _ note: EditNote = EditNote()
    ) throws -> RecordOperation {
        let links = catalogue.structure.links
        let kind = try linkKind(code)
        try requireWrite(
            type: links.type, fields: [links.kind, links.ends.one, links.ends.other], in: record)
        let ends = try LinkEnds(self, kind, [one, other], record)
        let values: [(FieldName, JSONValue)] = [
            (links.kind, .text(links.code(of: kind))), (links.ends.one, .text(ends.ids[0])),
            (links.ends.other, .text(ends.ids[1])),
        ]
        return try store.write { writer in
            let made = try writer.add(
                links.type, to: record, values, partition: ends.partition, wpgClass: ends.wpgClass,
                note)
            guard isDeclined else { return made }
            return try writer.remove(
                made.header.entity, of: record, reason: note.reason ?? "")
        }
    }

    /// Takes a link away.
    ///
    /// - Parameter text: The link: `link/ID`, its id or the start of that.
    /// - Throws: ``StoreError``.
    package func unlink(
        _ text: String, in record: RecordID, reason: String
    ) throws -> RecordOperation {
        let type = catalogue.structure.links.type
        let id = text.hasPrefix("\(type)/") ? String(text.dropFirst(type.count + 1)) : text
        let found = try store.read { reader in
            let records = [record] + (try otherRecords(of: record, reader))
            return try records.flatMap { record in
                try reader.materialised(record).entities.filter {
                    !id.isEmpty && $0.reference.id.hasPrefix(id)
                }
            }
        }
        let links = found.filter { $0.reference.type == type }
        guard let link = links.first else {
            throw StoreError(
                .unknownEntity, "no link has that id",
                details: ["given": text, "textKey": "error.no-link"])
        }
        guard links.count == 1 else {
            throw StoreError(.ambiguous, "several ids begin so", details: ["type": type])
        }
        guard link.isPresent else {
            throw StoreError(
                .notWritable, "the link was taken away already",
                details: ["textKey": "error.link-gone"])
        }
        return try remove(link.reference, in: record, reason: reason)
    }

    private func linkKind(_ code: String) throws -> LinkKind {
        let links = catalogue.structure.links
        if let kind = links.kind(code: code) { return kind }
        let allowed = LinkKind.allCases.map { links.code(of: $0) }
        var details = [
            "field": links.kind.description, "type": links.type, "given": code,
            "allowed": allowed.joined(separator: ", "),
        ]
        details["suggestion"] = NearMiss.of(code, in: allowed)
        throw StoreError(.wrongType, "there is no link of that kind", details: details)
    }
}
