import RecordModel

/// With what something was done: a kind and an id, never a value.
package struct AuditObject: Hashable, Sendable, CustomStringConvertible {
    /// Kinds of objects.
    package enum Kind: String, CaseIterable, Sendable {
        /// A record.
        case record
        /// A part of a record.
        case entity
        /// An operation.
        case operation
        /// A replica.
        case replica
        /// A unit.
        case unit
        /// An attachment, by its digest.
        case attachment
        /// A call of the interface.
        case call
        /// Something of the service as a whole: its audit trail, its storage, a backup.
        case service
    }

    /// The kind.
    package let kind: Kind
    /// The id.
    package let id: String

    /// An object as it was kept.
    package init(kind: Kind, id: String) {
        self.kind = kind
        self.id = id
    }

    /// A record.
    package static func record(_ id: RecordID) -> AuditObject {
        AuditObject(kind: .record, id: id.text)
    }

    /// A part of a record.
    package static func entity(_ id: String) -> AuditObject { AuditObject(kind: .entity, id: id) }

    /// An operation.
    package static func operation(_ id: OperationID) -> AuditObject {
        AuditObject(kind: .operation, id: id.description)
    }

    /// A replica.
    package static func replica(_ id: ReplicaID) -> AuditObject {
        AuditObject(kind: .replica, id: id.text)
    }

    /// A unit.
    package static func unit(_ id: String) -> AuditObject { AuditObject(kind: .unit, id: id) }

    /// An attachment.
    package static func attachment(_ digest: SHA256Digest) -> AuditObject {
        AuditObject(kind: .attachment, id: digest.hex)
    }

    /// A call of the interface, as method and path with placeholders.
    package static func call(_ call: String) -> AuditObject { AuditObject(kind: .call, id: call) }

    /// Something of the service as a whole, by a code.
    package static func service(_ code: String) -> AuditObject {
        AuditObject(kind: .service, id: code)
    }

    /// `kind:id`.
    package var description: String { "\(kind.rawValue):\(id)" }
}
