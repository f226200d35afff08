import RecordModel
import RecordStore
import SyncProtocol

/// Opens a session with the replica's key and, where the service asks for that, with the proof of
/// who is at the laptop.
package struct SessionOpener: Sendable {
    private let store: RecordStore
    private let service: any SyncService
    private let versions: SpokenVersions

    /// An opener for one store at one service.
    ///
    /// - Parameter appVersion: The version of the program, which the service is told.
    package init(store: RecordStore, service: any SyncService, appVersion: String = "") {
        versions = SpokenVersions(store: store, appVersion: appVersion)
        self.store = store
        self.service = service
    }

    /// Opens a session, and keeps the region profiles that come with it.
    ///
    /// - Parameter login: Gives an id token, when the service names a provider.
    /// - Throws: ``SyncProblem``, ``StoreError``.
    package func open(
        login: (_ provider: LoginProvider, _ nonce: String) async throws -> String? = { _, _ in nil
        }
    ) async throws -> SessionAnswer {
        let nonce = try await service.sessionNonce()
        let message = SessionRequest.message(replica: store.replica, nonce: nonce.nonce)
        var request = SessionRequest(
            replica: store.replica, nonce: nonce.nonce, signature: try store.sign(message),
            profiles: try store.read { try $0.profilesDigest() }, versions: versions.own)
        if let provider = nonce.login {
            request.idToken = try await login(provider, nonce.nonce)
        }
        let answer = try await service.openSession(request)
        try versions.keep(answer.versions)
        if let profiles = answer.profiles { try keep(profiles) }
        return answer
    }

    /// Keeps the region profiles before any record that was begun with them comes in.
    private func keep(_ held: RegionProfileSet) throws {
        let profiles: [RegionProfile]
        do throws(CatalogueProblem) {
            profiles = try held.profiles.map(RegionProfile.init)
        } catch { throw SyncProblem(.malformed, "a region profile of the service is not readable") }
        guard let own = profiles.first(where: { $0.reference == held.own }) else {
            throw SyncProblem(.malformed, "the service does not send the unit's region profile")
        }
        try store.write { try $0.keepProfiles(profiles, own: own, digest: held.digest) }
    }
}
