import RecordMerge
import RecordModel
import RecordStore

/// Where an installation stands.
package struct ReplicaStatus: Sendable {
    /// Operations the service has not judged.
    package let unsent: Int
    /// When the oldest of them was written.
    package let oldestUnsentAt: Instant?
    /// Whether this installation has joined a service.
    package let isEnrolled: Bool
    /// When the last sync ended well.
    package let lastSyncAt: Instant?
    /// How far this clock was ahead of the service's then, in milliseconds.
    package let clockOffsetMilliseconds: Int64?
    /// What came up for this user.
    package let alerts: [Alert]
    /// Catalogue versions that the service judges by and this program does not know.
    package let unknownCatalogues: [String]
    /// Files that still have to go to the service, and how many bytes they have.
    package let unsentAttachments: (count: Int, byteCount: Int64)
    /// Files that are not here yet.
    package let missingAttachments: Int
    /// Whether another copy of this store writes under its key: then nothing is written here.
    package let isCopied: Bool
    /// Whether everything here is fictional.
    package let isPractice: Bool
    /// How this laptop's right to its service ended; nil while it has that.
    package let revoked: RevokedState?
}

extension LocalReplica {
    /// Where this installation stands.
    package func status() throws -> ReplicaStatus {
        try noteAccess(.list, detail: "status")
        let (unsent, position) = try store.read { (try $0.unsent(), try $0.syncPosition()) }
        let unknown = try unknownCatalogues()
        let files = try store.read { try $0.attachments() }
        let waiting = files.filter { $0.isKept && !$0.isServed }
        return ReplicaStatus(
            unsent: unsent.values.reduce(0) { $0 + $1.count },
            oldestUnsentAt: unsent.values.map(\.oldest).min(), isEnrolled: position != nil,
            lastSyncAt: position?.lastSyncAt,
            clockOffsetMilliseconds: position?.clockOffsetMilliseconds, alerts: try alerts(),
            unknownCatalogues: unknown,
            unsentAttachments: (waiting.count, waiting.reduce(0) { $0 + ($1.byteCount ?? 0) }),
            missingAttachments: files.count { !$0.isKept && $0.isReferredTo },
            isCopied: try store.read { try $0.isStopped() },
            isPractice: store.identity.isPractice, revoked: try revoked())
    }

    /// Catalogue versions that the service judges by and this program does not know: it reads what
    /// they define as texts without a meaning, and keeps it whole.
    package func unknownCatalogues() throws -> [String] {
        try store.read { try $0.announcedCatalogues() }.filter { !data.knowsCatalogue($0) }
    }

    /// The values that stand on a field, remarks included, newest first; on what is linked, those
    /// of all.
    package func heads(
        _ entity: EntityReference, _ field: FieldName, in record: RecordID
    ) throws -> [RegisterHead] {
        let reading = try store.read { try facts(record, $0) }
        let joined = reading.join?.joined.representative(entity) ?? entity
        return reading.facts.record.entities.first { $0.reference == joined }?
            .fields[field]?.allHeads ?? []
    }

    /// The record as it is now; the author counts as having been shown the fields of one step.
    ///
    /// - Parameter purpose: What it is read for.
    package func show(
        _ record: RecordID, step: Int, purpose: String? = nil
    ) throws -> RecordView {
        let view = try view(record)
        let shown = view.facts.record.entities.flatMap { entity in
            entity.fields.filter { view.step(of: entity.reference.type, $0.key) == step }
                .flatMap(\.value.allHeads)
        }
        try store.write { writer in
            try writer.markShown(shown)
            for record in [record] + view.sameIncident {
                try writer.noteAccess(.view, record, purpose: purpose, detail: "step-\(step)")
            }
        }
        return view
    }
}

extension RecordView {
    /// The step a field belongs to; where the catalogue does not say, the step of its type.
    package func step(of type: String, _ field: FieldName) -> Int? {
        facts.catalogue.definition(type: type, field: field)?.step
            ?? facts.catalogue.types[type]?.step
    }
}
