import RecordModel
import SyncCore
import SyncProtocol

/// Proves who people are by OpenID Connect, as relying party: found by discovery, checked against
/// the provider's own keys.
///
/// The keys are kept for a while. A token with a key that is not known has them fetched anew, since
/// providers change keys; not more often than once in a while, whatever comes in.
package actor OpenIDVerifier: PersonVerifier {
    /// Milliseconds after which keys are fetched anew.
    static let freshMillisecondsMax: Int64 = 3_600_000
    /// Milliseconds that keys are used when the provider can't be reached.
    static let staleMillisecondsMax: Int64 = 86_400_000
    /// Milliseconds between two fetches.
    static let pauseMilliseconds: Int64 = 30_000

    /// Where people log in.
    package nonisolated let provider: LoginProvider
    private let settings: OpenIDSettings
    private let fetcher: any DocumentFetcher
    private var keys: ProviderKeys?
    private var fetchedAt: Instant?
    private var triedAt: Instant?

    /// A verifier by `settings`.
    package init(_ settings: OpenIDSettings, fetcher: any DocumentFetcher = HTTPDocumentFetcher()) {
        self.settings = settings
        self.fetcher = fetcher
        provider = settings.provider
    }

    /// Whose id token it is.
    package func author(
        of idToken: String, nonce: String, now: Instant
    ) async throws -> String {
        guard let header = IDToken.Header(idToken) else { throw Self.invalid }
        guard let key = try await key(for: header, now) else { throw Self.invalid }
        do throws(IDToken.Fault) {
            return try await IDToken(
                idToken, key: key, settings: settings, nonce: nonce, now: now
            ).author
        } catch { throw Self.invalid }
    }

    private static let invalid = SyncProblem(
        .personInvalid, "the login is not valid for this session; log in again")

    private func key(
        for header: IDToken.Header, _ now: Instant
    ) async throws -> ProviderKeys.Key? {
        if isFresh(now), let key = keys?.key(id: header.keyID, algorithm: header.algorithm) {
            return key
        }
        if mayTry(now) { try await fetch(now) }
        guard let keys, isUsable(now) else {
            throw SyncProblem(
                .unavailable, "the login provider can't be reached; nothing was lost")
        }
        return keys.key(id: header.keyID, algorithm: header.algorithm)
    }

    private func age(_ since: Instant?, _ now: Instant) -> Int64 {
        since.map { abs(now.milliseconds - $0.milliseconds) } ?? .max
    }

    private func isFresh(_ now: Instant) -> Bool {
        age(fetchedAt, now) <= Self.freshMillisecondsMax
    }

    private func isUsable(_ now: Instant) -> Bool {
        age(fetchedAt, now) <= Self.staleMillisecondsMax
    }

    private func mayTry(_ now: Instant) -> Bool { age(triedAt, now) >= Self.pauseMilliseconds }

    /// Fetches the provider's description and its keys; what was known stays when that fails.
    private func fetch(_ now: Instant) async throws {
        triedAt = now
        do {
            let description = try JSONReader.read(try await fetcher.fetch(settings.discoveryURL))
            guard description["issuer"]?.stringValue == settings.issuer,
                let address = description["jwks_uri"]?.stringValue,
                LoginProvider.isTrusted(address, hasQuery: true),
                let found = ProviderKeys(
                    try JSONReader.read(try await fetcher.fetch(address)))
            else { return }
            keys = found
            fetchedAt = now
        } catch is CancellationError {
            throw CancellationError()
        } catch { return }
    }
}
