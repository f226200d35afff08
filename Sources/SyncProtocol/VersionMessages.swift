import RecordModel

/// What a laptop says of its versions when it opens a session. Since 1.1.
package struct ClientVersions: Hashable, Sendable {
    /// The version of the protocol that it would speak.
    package var protocolVersion: String
    /// The catalogue version that it writes with.
    package var catalogue: String
    /// The version of the program.
    package var app: String

    /// Versions of a laptop.
    package init(protocolVersion: String, catalogue: String, app: String) {
        self.protocolVersion = protocolVersion
        self.catalogue = catalogue
        self.app = app
    }

    /// The members that go into the request.
    var members: [(String, JSONValue)] {
        [
            ("protocol", .text(protocolVersion)), ("catalogue", .text(catalogue)),
            ("appVersion", .text(app)),
        ]
    }

    /// Reads the members; nil when the laptop says nothing of its protocol, as those of 1.0 do.
    init?(_ json: JSONValue) {
        guard let spoken = json["protocol"]?.stringValue else { return nil }
        self.init(
            protocolVersion: spoken, catalogue: json["catalogue"]?.stringValue ?? "",
            app: json["appVersion"]?.stringValue ?? "")
    }
}

/// What a laptop had better do about its versions. More may come: one that is not known here is
/// read as ``updateSoon``.
package enum VersionAdvice: String, CaseIterable, Sendable {
    /// Nothing: all is as new as the service's.
    case none
    /// There is a newer protocol or catalogue; all goes on working.
    case updateSoon = "update-soon"
    /// The program is looked after no longer; it may stop working with a next version.
    case updateNow = "update-now"
    /// The service does not serve this version any more: work stays on the laptop.
    case unsupported
}

/// What a service says of its versions when a session is opened. Since 1.1.
package struct ServiceVersions: Hashable, Sendable {
    /// The oldest protocol that it serves.
    package var minimumProtocol: String
    /// The newest protocol that it serves.
    package var currentProtocol: String
    /// The newest catalogue version that it knows.
    package var catalogue: String
    /// The oldest version of the program that is looked after.
    package var minimumApp: String
    /// What the asking laptop had better do.
    package var advice: VersionAdvice

    /// Versions of a service.
    package init(
        minimumProtocol: String, currentProtocol: String, catalogue: String, minimumApp: String,
        advice: VersionAdvice
    ) {
        self.minimumProtocol = minimumProtocol
        self.currentProtocol = currentProtocol
        self.catalogue = catalogue
        self.minimumApp = minimumApp
        self.advice = advice
    }

    /// What a service with that newest catalogue answers to a laptop.
    package init(for client: ClientVersions?, catalogue: String) {
        self.init(
            minimumProtocol: SyncVersion.minimum, currentProtocol: SyncVersion.current,
            catalogue: catalogue, minimumApp: SyncVersion.minimumApp,
            advice: Self.advice(to: client, catalogue: catalogue))
    }

    private static func advice(to client: ClientVersions?, catalogue: String) -> VersionAdvice {
        guard let client else { return .updateSoon }
        guard SyncVersion.served.contains(client.protocolVersion) else { return .unsupported }
        func isBefore(_ one: String, _ other: String) -> Bool {
            guard let one = VersionNumber(one), let other = VersionNumber(other) else {
                return false
            }
            return one < other
        }
        if isBefore(client.app, SyncVersion.minimumApp) { return .updateNow }
        let isBehind =
            isBefore(client.protocolVersion, SyncVersion.current)
            || isBefore(client.catalogue, catalogue)
        return isBehind ? .updateSoon : .none
    }

    /// The JSON form.
    package var json: JSONValue {
        .members([
            ("minimumProtocol", .text(minimumProtocol)),
            ("currentProtocol", .text(currentProtocol)), ("catalogue", .text(catalogue)),
            ("minimumApp", .text(minimumApp)), ("advice", .text(advice.rawValue)),
        ])
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue?) {
        guard let minimum = json?["minimumProtocol"]?.stringValue,
            let current = json?["currentProtocol"]?.stringValue
        else { return nil }
        self.init(
            minimumProtocol: minimum, currentProtocol: current,
            catalogue: json?["catalogue"]?.stringValue ?? "",
            minimumApp: json?["minimumApp"]?.stringValue ?? "",
            advice: json?["advice"]?.stringValue.flatMap(VersionAdvice.init) ?? .updateSoon)
    }
}
