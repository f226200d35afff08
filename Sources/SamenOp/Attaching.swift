import Foundation
import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// What became of attaching a file.
package enum AttachOutcome: Sendable {
    /// It is attached.
    case stored(RecordOperation)
    /// This very file was attached there before; nothing was written.
    case already(OperationID, EntityReference)
    /// Nothing was written: these findings stand in the way.
    case blocked([Finding])
}

/// A file of a record, as it is shown.
package struct AttachmentView: Sendable {
    /// Where its bytes are.
    package enum State: String, Sendable {
        /// Here and on the service.
        case sent
        /// Here, and it still has to go to the service.
        case unsent
        /// Here, and the service refused it.
        case refused
        /// Not here yet.
        case notFetched = "not-fetched"
    }

    /// The evidence that it belongs to.
    package let entity: EntityReference
    /// The file as the record refers to it.
    package let reference: AttachmentReference
    /// How many bytes it has, where that is known.
    package let byteCount: Int64?
    /// What kind of file it is, by its first bytes; nil when they are not here or tell nothing.
    package let mediaType: String?
    /// Where its bytes are.
    package let state: State
}

extension LocalReplica {
    /// Attaches a file to evidence, or to something that may have evidence: then that is made too.
    ///
    /// The bytes are on the disk for good before anything refers to them.
    ///
    /// - Throws: ``StoreError``; then nothing was written.
    package func attach(
        _ path: String, to entity: EntityReference?, in record: RecordID,
        _ note: EditNote = EditNote()
    ) throws -> AttachOutcome {
        let structure = catalogue.structure
        let (type, field) = (
            structure.name("evidence", "type"), FieldName(structure.name("evidence", "file"))
        )
        let list = try entity.flatMap { $0.type == type ? nil : try evidenceField(of: $0.type) }
        let folder = store.attachmentFolder
        let (digest, count) = try folder.take(path, randomBytes: store.environment.randomBytes)
        if let entity, entity.type == type,
            let known = try already(digest, entity, field, in: record)
        {
            return .already(known, entity)
        }
        try store.write { try $0.attachmentKept(digest, byteCount: count) }
        let value = AttachmentReference(
            digest: digest, byteCount: count,
            name: URL(fileURLWithPath: path).lastPathComponent
        ).json(structure)
        do {
            let outcome: EditOutcome
            if let entity, entity.type == type {
                outcome = try set(entity, in: record, [FieldChange(field, value)], note)
            } else {
                outcome = try addEvidence(type, [(field, value)], for: entity, list, record, note)
            }
            switch outcome {
            case .stored(let operation): return .stored(operation)
            case .blocked(let findings):
                try forget(digest)
                return .blocked(findings)
            }
        } catch {
            try forget(digest)
            throw error
        }
    }

    /// The files of a record, in the order of their evidence.
    package func attachments(of view: RecordView) throws -> [AttachmentView] {
        let structure = catalogue.structure
        let type = structure.name("evidence", "type")
        let field = FieldName(structure.name("evidence", "file"))
        let known = Dictionary(
            try store.read { try $0.attachments() }.map { ($0.digest, $0) },
            uniquingKeysWith: { first, _ in first })
        let folder = store.attachmentFolder
        return try view.facts.record.entities.filter { $0.reference.type == type }
            .flatMap { entity in
                try (entity.fields[field]?.allHeads ?? []).compactMap { head in
                    guard let reference = AttachmentReference(head.value.json, structure) else {
                        return nil
                    }
                    let stored = known[reference.digest]
                    let isHere = stored?.isKept == true && folder.has(reference.digest)
                    let state: AttachmentView.State =
                        if !isHere { .notFetched } else if stored?.isServed == true { .sent } else {
                            stored?.problem == nil ? .unsent : .refused
                        }
                    return AttachmentView(
                        entity: entity.reference, reference: reference,
                        byteCount: stored?.byteCount ?? reference.byteCount,
                        mediaType: isHere
                            ? MediaType.of(try folder.read(reference.digest, at: 0, count: 16))
                            : nil, state: state)
                }
            }
    }

    /// The one file of some evidence.
    ///
    /// - Throws: ``StoreError`` with `attachmentMissing` or `inConflict`.
    package func attachment(
        of entity: EntityReference, in record: RecordID
    ) throws -> AttachmentView {
        let all = try attachments(of: view(record)).filter { $0.entity == entity }
        guard let first = all.first else {
            throw StoreError(.attachmentMissing, "no file is attached to this")
        }
        guard Set(all.map(\.reference.digest)).count == 1 else {
            throw StoreError(
                .inConflict, "several files stand here; choose one first",
                details: ["type": entity.type])
        }
        return first
    }

    /// Writes the original bytes of an attachment to a new file; that they were taken out is an
    /// access entry, and stands before they are.
    package func export(
        _ attachment: AttachmentView, of record: RecordID, to path: String, purpose: String?
    ) throws {
        try noteAccess(.export, record, purpose: purpose, detail: "attachment")
        try store.attachmentFolder.give(attachment.reference.digest, to: path)
    }

    /// The operation by which this very file was attached; nil when none is attached.
    private func already(
        _ digest: SHA256Digest, _ entity: EntityReference, _ field: FieldName, in record: RecordID
    ) throws -> OperationID? {
        let heads = try heads(entity, field, in: record)
        let structure = catalogue.structure
        guard let head = heads.first(where: { !$0.value.json.isNull }) else { return nil }
        let same = heads.first {
            AttachmentReference($0.value.json, structure)?.digest == digest
        }
        if let same { return same.stamp.operation }
        try forget(digest)
        _ = head
        throw StoreError(
            .attachmentExists, "another file is attached here; attach this one to new evidence",
            details: ["type": entity.type])
    }

    /// The field in which entities of a type name their evidence.
    private func evidenceField(of type: String) throws -> String {
        let evidence = catalogue.structure.name("evidence", "type")
        let fitting = catalogue.fields.first { definition in
            guard definition.type == type, case .referenceSet(let types) = definition.value else {
                return false
            }
            return types == [evidence]
        }
        guard let fitting else {
            throw StoreError(
                .notAttachable, "nothing can be attached to this; attach to evidence",
                details: ["type": type, "allowed": evidence])
        }
        return fitting.name
    }

    /// Makes evidence, in the part of the record where what it is about stands, and names it there.
    private func addEvidence(
        _ type: String, _ values: [(FieldName, JSONValue)], for entity: EntityReference?,
        _ list: String?, _ record: RecordID, _ note: EditNote
    ) throws -> EditOutcome {
        let frame = try entity.flatMap { entity in
            try store.read { try $0.frame(entity, of: record) }
        }
        let outcome = try add(
            type, to: record, values, partition: frame?.partition,
            wpgClass: frame?.wpgClass ?? .none, note)
        guard case .stored(let operation) = outcome, let entity, let list else { return outcome }
        let element = FieldName(list, element: operation.header.entity.id)
        _ = try set(entity, in: record, [FieldChange(element, .bool(true))], note)
        return outcome
    }

    /// Takes back bytes that nothing came to refer to.
    private func forget(_ digest: SHA256Digest) throws {
        let isKnown = try store.read { try $0.attachments() }.contains { $0.digest == digest }
        let isForgotten = try store.write { try $0.forgetAttachment(digest) }
        if isForgotten || !isKnown { try store.attachmentFolder.remove(digest) }
    }
}

/// What kind of file some first bytes are of. Nothing is opened or run by it.
enum MediaType {
    private static let signs: [(place: Int, bytes: [UInt8], type: String)] = [
        (0, [0xFF, 0xD8, 0xFF], "image/jpeg"), (0, [0x89, 0x50, 0x4E, 0x47], "image/png"),
        (0, Array("GIF8".utf8), "image/gif"), (8, Array("WEBP".utf8), "image/webp"),
        (4, Array("ftyphei".utf8), "image/heic"), (4, Array("ftypqt".utf8), "video/quicktime"),
        (4, Array("ftypM4A".utf8), "audio/mp4"), (4, Array("ftyp".utf8), "video/mp4"),
        (0, Array("%PDF-".utf8), "application/pdf"), (0, Array("ID3".utf8), "audio/mpeg"),
        (8, Array("WAVE".utf8), "audio/wav"), (0, Array("OggS".utf8), "audio/ogg"),
        (0, [0x50, 0x4B, 0x03, 0x04], "application/zip"),
    ]

    /// The type; nil when these bytes tell nothing.
    static func of(_ bytes: [UInt8]) -> String? {
        signs.first { bytes.dropFirst($0.place).starts(with: $0.bytes) }?.type
    }
}
