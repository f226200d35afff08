import HTTPTypes
import RecordModel
import SyncProtocol
import SyncServer
import SyncTestSupport

/// What is tried on each call. A call that is not here fails the test: who adds a call adds what
/// is to be refused.
enum HostileTable {
    /// The rows of every call that is known here.
    static let rows: [ServiceCall: [HostileRow]] = [
        .enrol: wrongWays(.enrol) + bodies(.enrol, tooLargeBytes: 70_000) + enrolments,
        .sessionNonce: wrongWays(.sessionNonce),
        .openSession: wrongWays(.openSession) + bodies(.openSession, tooLargeBytes: 70_000)
            + sessions,
        .synchronise: wrongWays(.synchronise) + bodies(.synchronise, tooLargeBytes: 5_000_000)
            + tokens(.synchronise) + synchronisations,
        .compare: wrongWays(.compare) + bodies(.compare, tooLargeBytes: 5_000_000)
            + tokens(.compare),
        .reoffer: wrongWays(.reoffer) + bodies(.reoffer, tooLargeBytes: 5_000_000)
            + tokens(.reoffer),
        .accessEntries: wrongWays(.accessEntries)
            + bodies(.accessEntries, tooLargeBytes: 3_000_000) + tokens(.accessEntries),
        .emergencySight: wrongWays(.emergencySight)
            + bodies(.emergencySight, tooLargeBytes: 70_000) + tokens(.emergencySight),
        .reportAttestations: wrongWays(.reportAttestations)
            + bodies(.reportAttestations, tooLargeBytes: 5_000_000) + tokens(.reportAttestations)
            + attestations,
        .feedEvents: wrongWays(.feedEvents) + tokens(.feedEvents),
        .putAttachment: wrongWays(.putAttachment) + tokens(.putAttachment)
            + attachments(.putAttachment),
        .headAttachment: tokens(.headAttachment) + attachments(.headAttachment),
        .getAttachment: tokens(.getAttachment) + attachments(.getAttachment),
        .catalogue: wrongWays(.catalogue) + documents("/v1/catalogues/"),
        .regionProfile: wrongWays(.regionProfile) + documents("/v1/region-profiles/"),
        .openAPI: wrongWays(.openAPI),
        .live: wrongWays(.live),
        .ready: wrongWays(.ready),
    ]

    /// The path of a call, with something for what differs.
    static func path(_ call: ServiceCall) -> String {
        call.path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("{") ? "2026.1" : String($0) }.joined(separator: "/")
    }

    /// Other methods, and paths that are almost it.
    static func wrongWays(_ call: ServiceCall) -> [HostileRow] {
        let path = path(call)
        let methods = [HTTPRequest.Method.delete, .put, .patch].filter { method in
            !ServiceCall.allCases.contains { $0.path == call.path && $0.method == method }
        }
        return methods.map { method in
            HostileRow("\(method)", .methodNotAllowed) { _ in
                HostileRequest(method: method, path: path)
            }
        } + [
            HostileRow("a trailing slash", .notFound) { _ in
                HostileRequest(method: call.method, path: path + "/")
            },
            HostileRow("a part more", .notFound) { scene in
                HostileRequest(
                    method: call.method, path: "\(path)/\(scene.record.header.record.text)",
                    token: scene.stranger.token)
            },
        ]
    }

    /// Bodies that are no request, with a good session.
    static func bodies(_ call: ServiceCall, tooLargeBytes: Int) -> [HostileRow] {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 60_000)
        let texts: [(String, [UInt8])] = [
            ("nothing", []), ("no JSON", Array("garbage".utf8)), ("cut off", Array("{\"a\":".utf8)),
            ("an array", Array("[]".utf8)), ("an empty object", Array("{}".utf8)),
            ("deep arrays", deep),
            ("deep objects", Array(String(repeating: "{\"a\":", count: 9_000).utf8)),
            ("closed deep arrays", deep.prefix(30_000) + [UInt8](repeating: 0x5D, count: 30_000)),
            ("a name twice", Array("{\"replica\":1,\"replica\":1}".utf8)),
            ("no UTF-8", [0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D]),
            ("a lone surrogate", Array("{\"code\":\"\\ud800\"}".utf8)),
            ("a fraction", Array("{\"epoch\":1.5,\"after\":1e999}".utf8)),
            ("NUL", [0]),
            (
                "other types",
                Array(
                    "{\"replica\":[],\"nonce\":{},\"operations\":{},\"entries\":7,\"after\":[]}"
                        .utf8)
            ),
        ]
        let path = path(call)
        return texts.map { what, body in
            HostileRow(what, .malformed) { scene in
                HostileRequest(path: path, body: body, token: scene.stranger.token)
            }
        } + [
            HostileRow("too much", .tooLarge) { scene in
                HostileRequest(
                    path: path, body: [UInt8](repeating: 0x20, count: tooLargeBytes),
                    token: scene.stranger.token)
            }
        ]
    }

    /// Tokens that are none: missing, forged, foreign, of an unsigned kind, over.
    static func tokens(_ call: ServiceCall) -> [HostileRow] {
        let path = path(call)
        func row(
            _ what: String, _ token: @escaping @Sendable (HostileScene) throws -> String?
        ) -> HostileRow {
            HostileRow(what, .unauthorised) { scene in
                HostileRequest(
                    method: call.method, path: path, body: scene.synchronisation(),
                    token: try token(scene))
            }
        }
        return [
            row("no token") { _ in nil }, row("an empty token") { _ in "" },
            row("nonsense") { _ in "a.b.c" },
            row("a foreign service's") { $0.foreignToken },
            row("a letter more") { $0.stranger.token + "x" },
            row("another end") { String($0.stranger.token.dropLast(4)) + "AAAA" },
            row("not signed") { scene in
                JSONToken.encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "."
                    + JSONToken.encode(JSONToken.claims(scene.owner.id)) + "."
            },
            row("another's claims") { scene in
                let parts = scene.stranger.token.split(separator: ".")
                return
                    "\(parts[0]).\(JSONToken.encode(JSONToken.claims(scene.owner.id))).\(parts[2])"
            },
            row("a deep head") { _ in
                JSONToken.encode(String(repeating: "[", count: 20_000)) + ".e30.AAAA"
            },
        ]
    }

    /// Attachments of others, of nobody, and names that are none.
    private static func attachments(_ call: ServiceCall) -> [HostileRow] {
        func row(_ what: String, _ name: @escaping @Sendable (HostileScene) -> String) -> HostileRow
        {
            HostileRow(what, .notFound) { scene in
                HostileRequest(
                    method: call.method, path: "/v1/attachments/" + name(scene), body: [1],
                    token: scene.stranger.token)
            }
        }
        return [
            row("another unit's attachment") { $0.attachment.hex },
            row("nobody's attachment") { _ in SHA256Digest(of: [9]).hex },
            row("a name in capitals") { $0.attachment.hex.uppercased() },
            row("no digest") { _ in "x" }, row("a way out") { _ in "..%2F..%2Fservice.sqlite" },
        ]
    }

    private static let enrolments = ["", "0000-0000-0000-0000-0000", "' OR 1=1 --", "\u{0}"].map {
        code in
        HostileRow("the code \(code.count) long", .codeInvalid) { scene in
            let laptop = Laptop(environment: scene.service.world.environment)
            return HostileRequest(
                path: "/v1/replicas",
                body: EnrolmentRequest(
                    code: code, publicKey: laptop.key.publicKey, author: "p-1",
                    appVersion: "test", practice: true
                ).json.canonicalBytes)
        }
    }

    private static let sessions = [
        HostileRow("another's nonce and nobody's key", .badSignature) { scene in
            let nonce = try await scene.service.sessionNonce().nonce
            let message = SessionRequest.message(replica: scene.owner.id, nonce: nonce)
            return HostileRequest(
                path: "/v1/sessions",
                body: SessionRequest(
                    replica: scene.owner.id, nonce: nonce,
                    signature: try scene.stranger.key.sign(message)
                ).json.canonicalBytes)
        },
        HostileRow("a nonce that was never given", .nonceInvalid) { scene in
            let message = SessionRequest.message(replica: scene.stranger.id, nonce: "mine")
            return HostileRequest(
                path: "/v1/sessions",
                body: SessionRequest(
                    replica: scene.stranger.id, nonce: "mine",
                    signature: try scene.stranger.key.sign(message)
                ).json.canonicalBytes)
        },
        HostileRow("a replica that never joined", .unknownReplica) { scene in
            let laptop = Laptop(environment: scene.service.world.environment)
            let nonce = try await scene.service.sessionNonce().nonce
            let message = SessionRequest.message(replica: laptop.id, nonce: nonce)
            return HostileRequest(
                path: "/v1/sessions",
                body: SessionRequest(
                    replica: laptop.id, nonce: nonce, signature: try laptop.key.sign(message)
                ).json.canonicalBytes)
        },
    ]

    private static let synchronisations = [
        HostileRow("the owner's cursor", .feedMismatch) { scene in
            HostileRequest(
                path: "/v1/synchronisations",
                body: SyncRequest(
                    epoch: 1, cursor: scene.owner.cursor, feedDigest: scene.owner.digest,
                    operations: [], limit: 10
                ).bytes, token: scene.stranger.token)
        },
        HostileRow("a cursor beyond everything", .feedMismatch) { scene in
            HostileRequest(
                path: "/v1/synchronisations",
                body: SyncRequest(
                    epoch: 1, cursor: JSONReader.integerMax, feedDigest: FeedDigest.empty,
                    operations: [], limit: 10
                ).bytes, token: scene.stranger.token)
        },
        HostileRow("another epoch", .epochChanged) { scene in
            HostileRequest(
                path: "/v1/synchronisations",
                body: SyncRequest(
                    epoch: 7, cursor: 0, feedDigest: FeedDigest.empty, operations: [], limit: 10
                ).bytes, token: scene.stranger.token)
        },
        HostileRow("more operations than a batch has", .tooLarge) { scene in
            HostileRequest(
                path: "/v1/synchronisations",
                body: scene.synchronisation([[UInt8]](repeating: [0x31], count: 1_001)),
                token: scene.stranger.token)
        },
    ]

    /// Documents that do not exist, and ways out of the folder that they are in.
    private static func documents(_ folder: String) -> [HostileRow] {
        ["none", "..%2F..%2Fopenapi", "%2e%2e", "%00", String(repeating: "a", count: 5_000)].map {
            name in
            HostileRow("the document \(name.prefix(16))", .notFound) { _ in
                HostileRequest(method: .get, path: folder + name)
            }
        }
    }
}

/// Tokens as somebody makes them who has no key.
enum JSONToken {
    static func encode(_ text: String) -> String { Base64URL.encode(Array(text.utf8)) }

    static func claims(_ replica: ReplicaID) -> String {
        "{\"iss\":\"service\",\"sub\":\"\(replica.text)\",\"exp\":99999999999}"
    }
}
