import Foundation
import RecordModel
import SyncClient
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Synchronization
import Testing

@testable import SamenOp

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The person's login from a laptop, from browser to session.
@Suite struct BrowserLoginTests {
    /// A browser that goes wherever it is sent.
    private static func browse(_ address: String) {
        guard let url = URL(string: address) else { return }
        URLSession.shared.dataTask(with: url).resume()
    }

    @Test func aPersonLogsInAndTheLaptopSynchronisesWithThatSession() async throws {
        let desk = LoginDesk([try await LoginDesk.Key.rsa("a")])
        try await desk.run {
            let world = try await PeopleWorld()
            let laptop = try await world.vt("vt")
            desk.setTime(world.world.environment.now)
            let settings = try #require(
                OpenIDSettings(issuer: desk.issuer, clientID: LoginDesk.clientID))
            let core = world.core.asking(LoginDesk.verifier(settings))
            let without = await #expect(throws: SyncProblem.self) {
                try await world.sync(laptop, by: core)
            }
            #expect(without?.code == .personRequired)
            let login = PersonLogin(
                randomBytes: LocalReplica.randomBytes, page: "klaar", show: Self.browse)
            func open() async throws -> String {
                try await SessionOpener(store: laptop.store, service: core).open {
                    provider, nonce in try await login.idToken(provider, nonce: nonce)
                }.token
            }
            let token = try await open()
            try laptop.store.write { try $0.keepSession(token) }
            let kept = try laptop.store.read { try $0.session() }
            #expect(kept == token)
            let record = try laptop.store.write { writer in
                try writer.createRecord([(FieldName("region_profile_id"), "profile-b")])
            }
            let outcome = try await Synchroniser(
                store: laptop.store, service: core, sessions: SessionKeeper(kept)
            ).run()
            #expect(outcome.sent == 1)
            #expect(try laptop.store.read { try $0.operation(record.id) }?.verdict == .accepted)
            // Somebody else at the same laptop does not get in.
            desk.setSubject("m-ander")
            let other = await #expect(throws: SyncProblem.self) { try await open() }
            #expect(other?.code == .personMismatch)
        }
    }

    @Test(arguments: [
        ("https://login.example/a", false, true), ("https://login.example/a?p=1", false, false),
        ("https://login.example/a?p=1", true, true), ("http://login.example", true, false),
        ("http://127.0.0.1:99", true, true), ("http://[::1]:99/x", true, true),
        ("http://127.0.0.1.evil.example", true, false), ("https://a@evil.example", true, false),
        ("https:///x", true, false), ("javascript:alert(1)", true, false),
        ("https://a b", true, false),
    ])
    func anAddressThatAnybodyCouldSpeakForIsNotTaken(
        _ address: String, _ hasQuery: Bool, _ isTaken: Bool
    ) {
        #expect(LoginProvider.isTrusted(address, hasQuery: hasQuery) == isTaken)
    }

    @Test func onlyTheAnswerToThisLoginIsTaken() throws {
        let environment = TestEnvironment()
        let provider = LoginProvider(issuer: "https://login.example", clientID: "x")
        let endpoints = try LoginEndpoints(
            .members([
                ("issuer", "https://login.example"),
                ("authorization_endpoint", "https://login.example/a?p=1"),
                ("token_endpoint", "https://login.example/t"),
            ]), of: provider)
        let request = LoginRequest(
            provider: provider, endpoints: endpoints, port: 4_711, sessionNonce: "n",
            randomBytes: { environment.bytes($0) })
        let address = try #require(URLComponents(string: request.address))
        let query = Dictionary(
            (address.queryItems ?? []).map { ($0.name, $0.value ?? "") },
            uniquingKeysWith: { first, _ in first })
        #expect(query["p"] == "1" && query["nonce"] == LoginProvider.nonce(for: "n"))
        #expect(query["redirect_uri"] == "http://127.0.0.1:4711/samenop-login")
        let state = try #require(query["state"])
        #expect(try request.code(in: "/samenop-login?code=c&state=\(state)") == "c")
        for target in [
            "/samenop-login?code=c&state=x", "/samenop-login?code=c", "/favicon.ico",
            "/samenop-login?code=c&state=\(state)&iss=https://elders.example", "",
        ] { #expect(try request.code(in: target) == nil) }
        #expect(throws: SyncProblem.self) {
            try request.code(in: "/samenop-login?error=denied&state=\(state)")
        }
        let form = String(decoding: request.exchange("c/1"), as: UTF8.self)
        #expect(form.contains("code=c%2F1") && form.contains("code_verifier="))
        #expect(!request.address.contains(form.split(separator: "code_verifier=").last ?? "?"))
    }
}
