import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Catalogue versions travel in the feeds, before the operations that need them.
@Suite struct CatalogueAnnouncementTests {
    private static let newer = SHA256Digest(of: [2])

    /// The service again over the same storage, with one catalogue version more.
    private static func reopened(
        _ storage: MemoryStorage, _ environment: TestEnvironment
    ) async throws -> SyncCore {
        let catalogue = try Catalogue(
            version: "2026.2", paths: TestCatalogueFiles.paths, text: TestCatalogueFiles.text)
        return try await SyncCore.open(
            storage: storage,
            catalogues: try testCatalogues(
                [testCatalogue, catalogue], digests: ["2026.2": newer]),
            environment: environment.service, practice: true,
            tokens: { _ in MemoryTokenIssuer { environment.bytes($0) } })
    }

    @Test func aVersionThatComesLaterIsToldBeforeWhatNeedsIt() async throws {
        let storage = MemoryStorage()
        let world = try await TestWorld(storage)
        let police = try await world.police()
        let record = police.newRecord()
        let needs = police.write {
            $0.record = record.header.record
            $0.values = ["person_safety": "unknown"]
            $0.catalogue = "2026.2"
        }
        #expect(
            short(try await police.sync([record, needs])) == ["accepted", "held unknown-catalogue"])
        let core = try await Self.reopened(storage, world.environment)
        _ = try await Self.reopened(storage, world.environment)
        try await police.open(core)
        try await police.sync()
        #expect(police.catalogues == ["2026.2"])
        let said = try #require(
            police.feed.firstIndex { if case .statement = $0.body { true } else { false } })
        let operation = try #require(
            police.feed.firstIndex { $0.digest == needs.headerDigest })
        #expect(said < operation)
        try await core.addUnit(
            "bt-later", organisation: "police", profileText: TestWorld.profile())
        let code = try await core.newCode(
            unit: "bt-later", role: "field_officer", validSeconds: 60)
        let late = Laptop(environment: world.environment)
        try await late.join(core, code: code.text, author: "p-later")
        try await late.sync()
        #expect(late.catalogues == ["2026.2"])
        #expect(try await core.check() == [])
    }
}

extension Laptop {
    /// The catalogue versions that the service announced, in order.
    fileprivate var catalogues: [String] {
        feed.compactMap { entry in
            guard case .statement(let statement) = entry.body, statement.isSigned,
                case .catalogue(let version, _) = statement.subject
            else { return nil }
            return version
        }
    }
}
