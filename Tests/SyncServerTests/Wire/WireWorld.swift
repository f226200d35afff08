import Foundation
import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport

/// A service whose name, keys, units and clock are always the same, so that what was once recorded
/// can be sent to it again.
struct WireWorld: Sendable {
    static let goldenFolder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Golden")

    let environment = TestEnvironment(seed: 1_000)
    let storage: SQLiteStorage
    let core: SyncCore

    init() async throws {
        let storage = try SQLiteStorage(path: TestFolder.make() + "/service.sqlite")
        try await storage.transaction { transaction in
            try transaction.putSetting(.name, Array("service-fictie".utf8))
            try transaction.putSetting(.signingSeed, [UInt8](repeating: 7, count: 32))
            try transaction.putSetting(.tokenSecret, [UInt8](repeating: 8, count: 32))
            try transaction.putSetting(.epoch, Array("1".utf8))
            try transaction.putSetting(.practice, Array("true".utf8))
        }
        self.storage = storage
        core = try await SyncCore.open(
            storage: storage, catalogues: try testCatalogues(),
            environment: environment.service, practice: true
        ) { await SessionTokens($0) }
        for (unit, organisation) in [("bt-fictiestad", "police"), ("vt-fictiestad", "vt")] {
            try await core.addUnit(unit, organisation: organisation, profileText: Self.profile)
        }
        for (name, unit, role) in Self.laptops {
            let digest = SHA256Digest(of: Self.code(name).utf8)
            let expiresAt = environment.now.adding(seconds: 86_400)
            try await storage.transaction { transaction in
                try transaction.putCode(
                    EnrolmentCode(digest: digest, unit: unit, role: role, expiresAt: expiresAt))
            }
        }
    }

    /// The laptops, their units and roles.
    static let laptops = [
        ("P", "bt-fictiestad", "field_officer"), ("V", "vt-fictiestad", "vt_worker"),
    ]

    /// The code of a laptop, as it would be typed without dashes.
    static func code(_ laptop: String) -> String { "TESTWERK0000\(laptop)" }

    /// Lets the service know a nonce that it gave when this was recorded.
    func give(nonce: String) async throws {
        let expiresAt = environment.now.adding(seconds: 120)
        try await storage.transaction { try $0.putNonce(nonce, expiresAt: expiresAt) }
    }

    private static let profile = """
        {"id": "profile-test", "version": 1, "label": {"nl": "proef", "en": "test"},
         "keys": {"mandate_request_vt_info": false}}
        """
}
