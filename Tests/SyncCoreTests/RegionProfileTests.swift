import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// How region profiles reach laptops, and that a version never changes.
@Suite struct RegionProfileTests {
    private func profile(_ version: Int, zvh: Bool = false, id: String = "regio") -> String {
        """
        {"id": "\(id)", "version": \(version), "label": {"nl": "r", "en": "r"},
         "keys": {"zvh": \(zvh)}}
        """
    }

    /// What a new session of that laptop brings, when it names `digest`.
    private func session(
        _ world: TestWorld, _ laptop: Laptop, digest: SHA256Digest? = nil
    ) async throws -> RegionProfileSet? {
        let nonce = try await world.core.sessionNonce().nonce
        let message = SessionRequest.message(replica: laptop.id, nonce: nonce)
        let request = SessionRequest(
            replica: laptop.id, nonce: nonce, signature: try laptop.key.sign(message),
            profiles: digest)
        let answer = try await world.core.openSession(
            try SessionRequest(JSONReader.read(request.json.canonicalText)))
        return try SessionAnswer(JSONReader.read(answer.json.canonicalText)).profiles
    }

    @Test func aSessionBringsTheProfilesUntilTheLaptopNamesThem() async throws {
        let world = try await TestWorld()
        let police = try await world.police()
        let first = try #require(try await session(world, police))
        #expect(first.own.description == "profile-test@1")
        #expect(try await session(world, police, digest: first.digest) == nil)
        // Another unit's profile is sent too: records of that unit are judged by it.
        try await world.core.addUnit(
            "vt-elders", organisation: "vt", profileText: profile(1, id: "elders"))
        let second = try #require(try await session(world, police, digest: first.digest))
        #expect(second.own == first.own)
        #expect(second.profiles.compactMap { $0["id"]?.stringValue } == ["elders", "profile-test"])
    }

    @Test func aNewVersionIsTheUnitsAndTheOldOneStays() async throws {
        let world = try await TestWorld()
        let police = try await world.police()
        for version in [1, 2] {
            try await world.core.addUnit(
                "bt-fictiestad", organisation: "police", profileText: profile(version),
                addedBy: "beheerder-\(version)")
        }
        let held = try #require(try await session(world, police))
        #expect(held.own.description == "regio@2")
        #expect(held.profiles.compactMap { $0["version"]?.integerValue } == [1, 1, 2])
        let kept = try await world.core.heldProfiles().filter { $0.profile.reference.id == "regio" }
        #expect(kept.map(\.profile.addedBy) == ["beheerder-1", "beheerder-2"])
        #expect(kept.map(\.units) == [[], ["bt-fictiestad"]])
    }

    @Test func otherContentUnderAVersionThatIsHeldIsRefused() async throws {
        let core = try await TestWorld().core
        try await core.addUnit("u", organisation: "vt", profileText: profile(1))
        // The same again, however it is laid out, is fine.
        try await core.addUnit(
            "u", organisation: "vt", profileText: profile(1).replacing("\n", with: " "))
        let changed = profile(1, zvh: true)
        let problem = await #expect(throws: ServiceProblem.self) {
            try await core.addUnit("w", organisation: "vt", profileText: changed)
        }
        #expect(problem?.code == .profileChanged)
        #expect(problem?.details == ["profile": "regio@1"])
        let units = try await core.heldProfiles().flatMap(\.units)
        #expect(!units.contains("w"))
    }
}
