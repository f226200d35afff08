import RecordModel
import RecordStore
import SyncProtocol

/// The versions of this installation, and what its service said of its own.
package struct VersionStatus: Hashable, Sendable {
    /// The version of the program.
    package let app: String
    /// The version of the protocol that it speaks.
    package let protocolVersion: String
    /// The catalogue version that it writes with.
    package let catalogue: String
    /// What the service said when a session was last opened; nil when it said nothing.
    package let service: ServiceVersions?

    /// What to do; nothing when the service said nothing.
    package var advice: VersionAdvice { service?.advice ?? .none }

    /// The key of the sentence that says what to do; nil when there is nothing to do.
    package var textKey: String? {
        advice == .none ? nil : "cli.version.\(advice.rawValue)"
    }

    /// What stands in such a sentence.
    package var textArguments: [String: String] {
        [
            "app": app, "own": protocolVersion, "catalogue": catalogue,
            "minimum": service?.minimumProtocol ?? "", "newest": service?.currentProtocol ?? "",
            "minimumApp": service?.minimumApp ?? "",
        ]
    }

    /// The JSON form.
    package var json: JSONValue {
        .members([
            ("app", .text(app)), ("protocol", .text(protocolVersion)),
            ("catalogue", .text(catalogue)), ("advice", .text(advice.rawValue)),
            ("service", service?.json ?? .null),
        ])
    }
}

extension LocalReplica {
    /// The versions of this installation and of its service.
    package func versions() throws -> VersionStatus {
        VersionStatus(
            app: ProductData.version, protocolVersion: SyncVersion.current,
            catalogue: catalogue.version,
            service: ServiceVersions(try store.read { try $0.serviceVersions() }))
    }
}
