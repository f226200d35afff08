import RecordModel
import Schemas
import SyncCore
import SyncProtocol
import Synchronization

/// A clock that stands still until it is moved, and bytes that come from a seed.
package final class TestEnvironment: Sendable {
    private let milliseconds: Mutex<Int64>
    private let state: Mutex<UInt64>

    /// Starts at a fixed moment in a fictional year.
    package init(seed: UInt64 = 1) {
        milliseconds = Mutex(1_790_000_000_000)
        state = Mutex(seed)
    }

    /// The time now.
    package var now: Instant { Instant(milliseconds: milliseconds.withLock { $0 }) }

    /// Moves the clock.
    package func advance(seconds: Int) {
        milliseconds.withLock { $0 += Int64(seconds) * 1_000 }
    }

    /// The next bytes (SplitMix64).
    package func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            (0..<count).map { _ in
                state &+= 0x9E37_79B9_7F4A_7C15
                var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
                mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
                return UInt8(truncatingIfNeeded: mixed >> 31)
            }
        }
    }

    /// What the service takes.
    package var service: ServiceEnvironment {
        ServiceEnvironment(now: { self.now }, randomBytes: { self.bytes($0) })
    }
}

/// The embedded catalogue, read once.
package let testCatalogue: Catalogue = {
    do {
        return try Catalogue(version: "2026.1", paths: Schemas.paths, text: Schemas.text)
    } catch { fatalError("the embedded catalogue can't be read: \(error)") }
}()

/// Catalogues, with the embedded table of grounds.
package func testCatalogues(
    _ catalogues: [Catalogue] = [testCatalogue], digests: [String: SHA256Digest] = [:]
) throws -> CatalogueSet {
    let grounds = Schemas.paths.filter { $0.hasPrefix("grounds/") }.max()
    return try CatalogueSet(
        catalogues, grounds: grounds.flatMap(Schemas.text) ?? "", digests: digests)
}

/// A service with three fictional units, and laptops that join it.
package struct TestWorld: Sendable {
    /// Time and randomness.
    package let environment: TestEnvironment
    /// The service.
    package let core: SyncCore
    /// Where it keeps the bytes of attachments.
    package let files = MemoryAttachments()

    /// A region profile; with `mandate`, a crisis service may ask for VT's information.
    package static func profile(mandate: Bool = false) -> String {
        """
        {"id": "profile-test", "version": 1, "label": {"nl": "proef", "en": "test"},
         "keys": {"mandate_request_vt_info": \(mandate)}}
        """
    }

    /// A service over `storage`.
    package init(
        _ storage: some SyncStorage = MemoryStorage(), seed: UInt64 = 1, mandate: Bool = false,
        tokens: (@Sendable (ServiceIdentity) async throws -> any TokenIssuer)? = nil
    ) async throws {
        let environment = TestEnvironment(seed: seed)
        self.environment = environment
        core = try await SyncCore.open(
            storage: storage, catalogues: try testCatalogues(),
            environment: environment.service, practice: true, attachments: files,
            tokens: tokens ?? { _ in MemoryTokenIssuer { environment.bytes($0) } })
        for (unit, organisation) in [
            ("bt-fictiestad", "police"), ("bt-voorbeeld", "police"), ("vt-fictiestad", "vt"),
            ("cd-fictiestad", "crisis_service"),
        ] {
            try await core.addUnit(
                unit, organisation: organisation, profileText: Self.profile(mandate: mandate))
        }
    }

    /// A laptop that has joined `service` (the core, unless another way to it is given).
    package func laptop(
        _ unit: String, role: String, by service: (any SyncService)? = nil
    ) async throws -> Laptop {
        let code = try await core.newCode(unit: unit, role: role, validSeconds: 3_600)
        let laptop = Laptop(environment: environment)
        try await laptop.join(service ?? core, code: code.text, author: "p-\(unit)")
        return laptop
    }

    /// A laptop of the police.
    package func police(_ unit: String = "bt-fictiestad") async throws -> Laptop {
        try await laptop(unit, role: "field_officer")
    }

    /// A laptop of Veilig Thuis.
    package func vt() async throws -> Laptop {
        try await laptop("vt-fictiestad", role: "vt_worker")
    }
}

/// The embedded catalogue under the name of a version that does not exist yet.
package enum TestCatalogueFiles {
    /// Its paths.
    package static var paths: [String] {
        Schemas.paths.map { $0.replacing("2026.1", with: "2026.2") }
    }

    /// The text at such a path.
    package static func text(_ path: String) -> String? {
        Schemas.text(path.replacing("2026.2", with: "2026.1"))
    }
}
