import RecordStore
import SyncProtocol

/// What laptop and service say to each other of versions, kept for people to be told.
struct SpokenVersions: Sendable {
    let store: RecordStore
    let appVersion: String

    /// What this laptop says of itself.
    var own: ClientVersions {
        ClientVersions(
            protocolVersion: SyncVersion.current, catalogue: store.environment.catalogue.version,
            app: appVersion)
    }

    /// The version to speak with the service, by what it said of itself when a session was opened.
    ///
    /// - Throws: ``SyncProblem`` with `protocol-unsupported`, and what the store throws.
    func agreed() throws -> String {
        let versions = ServiceVersions(try store.read { try $0.serviceVersions() })
        guard let spoken = SyncVersion.spoken(with: versions) else {
            var problem = SyncProblem(
                .protocolUnsupported, "no version of the protocol is known on both sides")
            problem.minimumProtocol = versions?.minimumProtocol
            throw problem
        }
        return spoken
    }

    /// Keeps that the service does not serve this version any more.
    func note(_ problem: SyncProblem) throws {
        let known = try store.read { ServiceVersions(try $0.serviceVersions()) }
        try keep(
            ServiceVersions(
                minimumProtocol: problem.minimumProtocol ?? known?.minimumProtocol ?? "",
                currentProtocol: known?.currentProtocol ?? "", catalogue: known?.catalogue ?? "",
                minimumApp: known?.minimumApp ?? "", advice: .unsupported))
    }

    /// Keeps what the service says of its versions, only when that changed: a sync with nothing new
    /// costs the disk nothing for it.
    func keep(_ versions: ServiceVersions?) throws {
        let said = versions?.json
        guard try store.read({ try $0.serviceVersions() }) != said else { return }
        try store.write { try $0.keep(serviceVersions: said) }
    }
}

/// How long to wait before a busy service is asked again.
enum SyncPause {
    /// The shortest wait, in seconds.
    static let secondsMin = 1
    /// The longest wait, in seconds, whatever the service asks.
    static let secondsMax = 30

    /// As long as the service asks, within limits.
    static func seconds(after problem: SyncProblem?) -> Int {
        min(max(problem?.retryAfterSeconds ?? secondsMin, secondsMin), secondsMax)
    }
}
