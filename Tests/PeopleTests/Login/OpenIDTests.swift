import Foundation
import JWTKit
import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Testing

/// A person proves who they are beside the laptop's key, by a provider with real keys over HTTP.
@Suite struct OpenIDTests {
    /// What is wrong with a login.
    enum Fault: String, CaseIterable, Sendable {
        case nothing, noToken, otherIssuer, otherAudience, severalAudiences, otherParty, expired,
            fromTheFuture, tooOld, notYet, noNonce, otherNonce, otherPerson, otherKey, noAlgorithm,
            publicKeyAsSecret, otherAlgorithmsHeader, garbage, cut
    }

    @Test(arguments: Fault.allCases, [true, false])
    func onlyTheLaptopsOwnUserWithAFreshTokenGetsIn(_ fault: Fault, _ isRSA: Bool) async throws {
        let key = isRSA ? try await LoginDesk.Key.rsa("a") : try await LoginDesk.Key.ec("a")
        let desk = LoginDesk([key])
        try await desk.run {
            let world = try await TestWorld()
            desk.setTime(world.environment.now)
            let settings = try #require(
                OpenIDSettings(issuer: desk.issuer, clientID: LoginDesk.clientID))
            let core = world.core.asking(LoginDesk.verifier(settings))
            let laptop = Laptop(environment: world.environment)
            let code = try await core.newCode(
                unit: "vt-fictiestad", role: "vt_worker", validSeconds: 60)
            _ = try await core.enrol(
                EnrolmentRequest(
                    code: code.text, publicKey: laptop.key.publicKey, author: "m-vt",
                    appVersion: "test", practice: true))
            let nonce = try await core.sessionNonce()
            #expect(nonce.login == settings.provider)
            let idToken = try await Self.token(fault, desk, key, nonce.nonce)
            let request = SessionRequest(
                replica: laptop.id, nonce: nonce.nonce,
                signature: try laptop.key.sign(
                    SessionRequest.message(replica: laptop.id, nonce: nonce.nonce)),
                idToken: idToken)
            let expected: SyncProblem.Code? =
                switch fault {
                case .nothing: nil
                case .noToken: .personRequired
                case .otherPerson: .personMismatch
                default: .personInvalid
                }
            var code2: SyncProblem.Code?
            do { _ = try await core.openSession(SessionRequest(request.json)) } catch let problem
                as SyncProblem
            { code2 = problem.code }
            #expect(code2 == expected)
        }
    }

    private static func token(
        _ fault: Fault, _ desk: LoginDesk, _ key: LoginDesk.Key, _ nonce: String
    ) async throws -> String? {
        var claims = desk.claims(nonce: LoginProvider.nonce(for: nonce))
        switch fault {
        case .nothing: break
        case .noToken: return nil
        case .otherIssuer: claims.iss = "https://elders.example"
        case .otherAudience: claims.aud = ["iets-anders"]
        case .severalAudiences: claims.aud.append("iets-anders")
        case .otherParty: claims.azp = "iets-anders"
        case .expired: claims.exp = claims.iat - 120
        case .fromTheFuture: claims.iat += 600
        case .tooOld: claims.iat -= 3_600
        case .notYet: claims.nbf = claims.iat + 600
        case .noNonce: claims.nonce = nil
        case .otherNonce: claims.nonce = LoginProvider.nonce(for: "other")
        case .otherPerson: claims.sub = "m-ander"
        case .otherKey: return try await desk.token(claims, by: try await LoginDesk.Key.ec("a"))
        case .noAlgorithm:
            let keys = JWTKeyCollection()
            await keys.addUnsecuredNone()
            return try await keys.sign(claims)
        case .publicKeyAsSecret:
            // The classic mistake: the public key, taken as the secret of an HMAC.
            let keys = JWTKeyCollection()
            await keys.add(
                hmac: HMACKey(from: Data(key.jwk.canonicalBytes)), digestAlgorithm: .sha256,
                kid: JWKIdentifier(string: key.id))
            return try await keys.sign(claims, kid: JWKIdentifier(string: key.id))
        case .otherAlgorithmsHeader:
            let token = try await desk.token(claims)
            let header = JSONValue.members([
                ("alg", .text(key.algorithm == "RS256" ? "ES256" : "RS256")),
                ("kid", .text(key.id)), ("typ", "JWT"),
            ])
            return Base64URL.encode(header.canonicalBytes) + token.drop { $0 != "." }
        case .garbage: return "a.b.c"
        case .cut: return String(try await desk.token(claims).dropLast(8))
        }
        return try await desk.token(claims)
    }

    @Test func aCapturedTokenOpensNoOtherSession() async throws {
        let desk = LoginDesk([try await LoginDesk.Key.ec("a")])
        try await desk.run {
            let world = try await TestWorld()
            desk.setTime(world.environment.now)
            let settings = try #require(
                OpenIDSettings(issuer: desk.issuer, clientID: LoginDesk.clientID))
            let verifier = LoginDesk.verifier(settings)
            let nonce = LoginProvider.nonce(for: "first")
            let token = try await desk.token(desk.claims(nonce: nonce))
            let now = world.environment.now
            #expect(try await verifier.author(of: token, nonce: nonce, now: now) == "m-vt")
            let problem = await #expect(throws: SyncProblem.self) {
                try await verifier.author(
                    of: token, nonce: LoginProvider.nonce(for: "second"), now: now)
            }
            #expect(problem?.code == .personInvalid)
        }
    }

    @Test func newKeysAreFoundAndFetchesAreBounded() async throws {
        let old = try await LoginDesk.Key.ec("old")
        let desk = LoginDesk([old])
        try await desk.run {
            let environment = TestEnvironment()
            desk.setTime(environment.now)
            let settings = try #require(
                OpenIDSettings(
                    issuer: desk.issuer, clientID: LoginDesk.clientID, authorClaim: "staff"))
            let verifier = LoginDesk.verifier(settings)
            func author() async throws -> String {
                var claims = desk.claims(nonce: "n")
                claims.staff = "m-7"
                return try await verifier.author(
                    of: try await desk.token(claims), nonce: "n", now: environment.now)
            }
            #expect(try await author() == "m-7")
            #expect(try await author() == "m-7")
            #expect(desk.fetchCount == 1)
            desk.rotate([try await LoginDesk.Key.rsa("new")])
            // Not at once: unknown keys would have the provider asked for each token.
            await #expect(throws: SyncProblem.self) { try await author() }
            #expect(desk.fetchCount == 1)
            environment.advance(seconds: 60)
            desk.setTime(environment.now)
            #expect(try await author() == "m-7")
            #expect(desk.fetchCount == 2)
            for _ in 0..<20 {
                let stranger = try await desk.token(
                    desk.claims(nonce: "n"), by: try await LoginDesk.Key.ec("strange"))
                await #expect(throws: SyncProblem.self) {
                    try await verifier.author(of: stranger, nonce: "n", now: environment.now)
                }
            }
            #expect(desk.fetchCount == 2)
        }
    }

    @Test func aProviderThatIsAwayIsToldAsThat() async throws {
        let settings = try #require(
            OpenIDSettings(issuer: "http://127.0.0.1:9", clientID: "x"))
        let verifier = LoginDesk.verifier(settings)
        let desk = LoginDesk([try await LoginDesk.Key.ec("a")])
        let token = try await desk.token(desk.claims(nonce: "n"))
        let problem = await #expect(throws: SyncProblem.self) {
            try await verifier.author(of: token, nonce: "n", now: TestEnvironment().now)
        }
        #expect(problem?.code == .unavailable)
    }

    @Test(arguments: [
        ("https://login.example", true), ("http://login.example", false),
        ("http://127.0.0.1:8080", true), ("https://a:b@login.example", false),
        ("https://login.example?x=1", false), ("login.example", false), ("", false),
    ])
    func anIssuerThatAnybodyCouldSpeakForIsNotTaken(_ issuer: String, _ isTaken: Bool) {
        #expect((OpenIDSettings(issuer: issuer, clientID: "x") != nil) == isTaken)
    }

    @Test func whoLeftNeedsNoLoginToHandIn() async throws {
        let world = try await TestWorld()
        let laptop = try await world.vt()
        try await world.core.revoke(laptop.id, reason: .left)
        let settings = try #require(
            OpenIDSettings(issuer: "http://127.0.0.1:9", clientID: "x"))
        let core = world.core.asking(LoginDesk.verifier(settings))
        let nonce = try await core.sessionNonce().nonce
        let session = try await core.openSession(
            SessionRequest(
                replica: laptop.id, nonce: nonce,
                signature: try laptop.key.sign(
                    SessionRequest.message(replica: laptop.id, nonce: nonce))))
        try await core.verify(token: session.token, for: .handIn)
    }
}
