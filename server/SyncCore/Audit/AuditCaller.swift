import RecordModel

/// Who did something.
package enum AuditActor: Hashable, Sendable {
    /// Somebody on an enrolled laptop, whose key was proven.
    case author(id: String, role: String, replica: ReplicaID)
    /// Somebody who gives the service's own commands.
    case administrator(String)
    /// The service itself.
    case service
    /// Nobody knows.
    case unknown

    /// The kind, as it is kept.
    package var kind: String {
        switch self {
        case .author: "author"
        case .administrator: "administrator"
        case .service: "service"
        case .unknown: "unknown"
        }
    }

    /// The name or id, as it is kept.
    package var name: String {
        switch self {
        case .author(let id, _, _): id
        case .administrator(let name): name
        case .service, .unknown: kind
        }
    }
}

/// From where something was done.
package struct AuditOrigin: Hashable, Sendable, CustomStringConvertible {
    /// How it is kept.
    package let description: String

    /// An origin as it was kept.
    package init(text: String) {
        description = text
    }

    /// The command line of the machine that the service runs on.
    package static let command = AuditOrigin(text: "command")
    /// The service itself.
    package static let service = AuditOrigin(text: "service")

    /// Over the network, from an address as the service sees it.
    package static func network(_ address: String) -> AuditOrigin {
        AuditOrigin(text: "network:\(address)")
    }

    /// On a laptop, told of afterwards.
    package static func laptop(_ replica: ReplicaID) -> AuditOrigin {
        AuditOrigin(text: "laptop:\(replica.text)")
    }
}

/// Who does something and from where, as far as it is known.
package struct AuditCaller: Hashable, Sendable {
    /// Who.
    package var actor: AuditActor
    /// The unit of who does it.
    package var unit: String?
    /// The organisation of who does it.
    package var organisation: String?
    /// From where.
    package var origin: AuditOrigin

    /// A caller of its parts.
    package init(
        actor: AuditActor, unit: String? = nil, organisation: String? = nil, origin: AuditOrigin
    ) {
        self.actor = actor
        self.unit = unit
        self.organisation = organisation
        self.origin = origin
    }

    /// The service itself.
    package static let service = AuditCaller(actor: .service, origin: .service)

    /// Whoever is at a network address.
    package static func network(_ address: String) -> AuditCaller {
        AuditCaller(actor: .unknown, origin: .network(address))
    }

    /// An administrator at the service's own commands.
    package static func administrator(_ name: String) -> AuditCaller {
        AuditCaller(actor: .administrator(name), origin: .command)
    }

    /// The same origin, once it is known whose laptop it is.
    package func proven(by certificate: ReplicaCertificate) -> AuditCaller {
        AuditCaller(
            actor: .author(
                id: certificate.author, role: certificate.role, replica: certificate.replica),
            unit: certificate.unit, organisation: certificate.organisation, origin: origin)
    }
}
