import RecordModel
import SyncTestSupport
import Testing

/// D2.1 and R6.5: data of article 9 leaves the police only as a new item, written after a release
/// by the OM, to whom it was released.
@Suite struct Article9SightTests {
    private static func release(
        _ scene: SightScene, topic: String = "running_investigation",
        to receivers: [String] = ["vt"]
    ) -> RecordOperation {
        var values: [String: JSONValue] = [
            "om_function": "officier", "released_at": "2026-09-01T10:00:00+02:00",
            "topic": .text(topic),
        ]
        for receiver in receivers { values["receivers[\(receiver)]"] = .bool(true) }
        return scene.police.add(
            "om_release", in: scene.record, partition: .policeOnly, values)
    }

    private static func item(_ scene: SightScene, _ text: String) -> RecordOperation {
        scene.item(text, wpgClass: .article9ViaOM, topic: "running_investigation")
    }

    private static func disclose(
        _ item: RecordOperation, _ release: RecordOperation?, _ scene: SightScene,
        to receiver: String = "vt", row: String = "G4"
    ) -> RecordOperation {
        var values: [String: JSONValue] = [
            "vital_who": "Persoon A", "vital_danger": "gevaar", "vital_why": "geen andere",
        ]
        if let release { values["om_release_ref"] = .text(release.header.entity.id) }
        return scene.police.disclose(
            [item], to: receiver, row: row, in: scene.record, values)
    }

    /// Hands everything in and says what Veilig Thuis holds of the item and the entry.
    private static func share(
        _ operations: [RecordOperation], _ item: RecordOperation, _ entry: RecordOperation,
        _ scene: SightScene
    ) async throws -> SightScene.Share {
        let acute = scene.police.write {
            $0.record = scene.record.header.record
            $0.entity = .singleton("incident")
            $0.values = ["acute_state": "acute"]
        }
        try await scene.accept(operations + [acute])
        return try await scene.vtHolds(item, entry)
    }

    @Test(arguments: ["G4", "G10"])
    func withoutAReleaseNothingLeaves(_ row: String) async throws {
        let scene = try await SightScene()
        let item = Self.item(scene, "merk-9")
        let entry = Self.disclose(item, nil, scene, row: row)
        #expect(try await Self.share([item, entry], item, entry, scene) == .none)
        #expect(!scene.vt.everythingTold.contains("merk-9"))
    }

    @Test func aNewItemAfterTheReleaseLeavesAndTheOldOneDoesNot() async throws {
        let scene = try await SightScene()
        let old = Self.item(scene, "merk-oud")
        let release = Self.release(scene)
        let new = Self.item(scene, "merk-nieuw")
        let first = Self.disclose(old, release, scene)
        let second = Self.disclose(new, release, scene)
        let all = [old, release, new, first, second]
        #expect(try await Self.share(all, new, second, scene) == .all)
        #expect(try await scene.vtHolds(old, first, release) == .none)
        #expect(scene.vt.everythingTold.contains("merk-nieuw"))
        #expect(!scene.vt.everythingTold.contains("merk-oud"))
        #expect(!scene.vt.everythingTold.contains(old.header.entity.id))
    }

    @Test(arguments: ["no reference", "other topic", "other receiver"])
    func aReleaseOfSomethingElseOpensNothing(_ what: String) async throws {
        let scene = try await SightScene()
        let release = Self.release(
            scene, topic: what == "other topic" ? "vt_files" : "running_investigation",
            to: what == "other receiver" ? ["rvdk"] : ["vt"])
        let item = Self.item(scene, "merk-9")
        let entry = Self.disclose(item, what == "no reference" ? nil : release, scene)
        #expect(try await Self.share([release, item, entry], item, entry, scene) == .none)
        #expect(!scene.vt.everythingTold.contains("merk-9"))
    }

    @Test func whatWasReleasedToOneDoesNotGoToAnother() async throws {
        let scene = try await SightScene()
        let crisis = try await scene.world.laptop("cd-fictiestad", role: "crisis_worker")
        let joining = scene.police.addParticipant(
            "cd-fictiestad", "crisis_service", in: scene.record)
        let release = Self.release(scene)
        let item = Self.item(scene, "merk-9")
        let entry = Self.disclose(item, release, scene, to: "crisis_service", row: "G10")
        let all = [joining, release, item, entry]
        #expect(try await Self.share(all, item, entry, scene) == .none)
        try await crisis.sync()
        #expect(crisis.received.contains(joining.id))
        #expect(!crisis.received.contains(item.id) && !crisis.received.contains(entry.id))
        #expect(!crisis.everythingTold.contains("merk-9"))
    }

    /// The release may come in after the entry that rests on it, from another laptop.
    @Test func theReleaseMayComeInLater() async throws {
        let scene = try await SightScene()
        let release = Self.release(scene)
        let colleague = try await scene.world.police()
        scene.world.environment.advance(seconds: 60)
        let item = scene.item(
            "inhoud", by: colleague, wpgClass: .article9ViaOM, topic: "running_investigation")
        let entry = colleague.disclose(
            [item], in: scene.record, ["om_release_ref": .text(release.header.entity.id)])
        try await scene.accept([item, entry], by: colleague)
        #expect(try await scene.vtHolds(item, entry) == .none)
        try await scene.accept([release])
        #expect(try await scene.vtHolds(item, entry) == .all)
    }
}
