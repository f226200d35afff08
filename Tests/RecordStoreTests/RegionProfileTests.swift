import Foundation
import RecordModel
import RecordStore
import SamenOp
import Testing

/// A record is judged by the version of the region profile it was begun with.
@Suite struct RegionProfileTests {
    private let world: StoreWorld

    init() throws { world = try StoreWorld() }

    private func profile(_ version: Int64, id: String = "profile-b") throws -> RegionProfile {
        try RegionProfile(
            text: """
                {"id": "\(id)", "version": \(version), "label": {"nl": "r", "en": "r"},
                 "keys": {"call_vt_when": "all_dv"}}
                """)
    }

    /// What the service sends when a session is opened.
    private func receive(
        _ laptop: Laptop, _ profiles: [RegionProfile], own: RegionProfile
    ) throws {
        try laptop.store.write {
            try $0.keepProfiles(profiles, own: own, digest: SHA256Digest(of: []))
        }
    }

    private func reference(_ laptop: Laptop, _ record: RecordID) throws -> String {
        try laptop.replica.view(record).profile.profile.reference.description
    }

    @Test func aNewVersionHoldsForRecordsThatBeginAfterIt() throws {
        let laptop = try world.laptop("a", "police")
        let before = try laptop.newRecord()
        try receive(laptop, [try profile(2)], own: try profile(2))
        let after = try laptop.newRecord()
        #expect(try reference(laptop, before) == "profile-b@1")
        #expect(try reference(laptop, after) == "profile-b@2")
        for record in [before, after] {
            let view = try laptop.replica.view(record)
            #expect(view.profile.standing == .asBegun && view.profile.notice == nil)
            #expect(view.facts.profile.reference == view.profile.profile.reference)
        }
        #expect(try laptop.store.profile().version == 2)
    }

    @Test func aRecordOfAnotherRegionIsJudgedByThatRegionsProfile() throws {
        let police = try world.laptop("b", "police")
        let vt = try world.laptop("c", "vt")
        try receive(vt, [try profile(3, id: "regio-vt")], own: try profile(3, id: "regio-vt"))
        let record = try police.newRecord()
        try world.sync(police, vt)
        // The program brings that one along.
        #expect(try reference(vt, record) == "profile-b@1")
        let own = try vt.newRecord()
        try world.sync(vt, police)
        let view = try police.replica.view(own)
        let missing = ProfileReference(id: "regio-vt", version: 3)
        #expect(view.profile.standing == .notHeld(missing))
        #expect(view.profile.profile.reference.description == "profile-b@1")
        #expect(view.profile.notice?.arguments["profile"] == "regio-vt@3")
        #expect(view.profile.json["asBegun"]?.boolValue == false)
        #expect(view.profile.json["missing"] == "regio-vt@3")
        // Once the service has sent it, it is found.
        try receive(
            police, [try profile(3, id: "regio-vt"), try police.store.profile()],
            own: try police.store.profile())
        #expect(try reference(police, own) == "regio-vt@3")
    }

    @Test func aRecordThatDoesNotSayIsJudgedByTheOwnProfileAndSaysSo() throws {
        let laptop = try world.laptop("d", "police")
        let record = try laptop.store.write {
            try $0.createRecord([(FieldName("region_profile_id"), "profile-c")])
        }.header.record
        let view = try laptop.replica.view(record)
        #expect(view.profile.standing == .notStated)
        #expect(view.profile.profile.id == "profile-b")
        let texts = world.data.texts
        let notice = try #require(view.profile.notice)
        #expect(notice.text(texts, .english).contains("profile-b@1"))
    }

    @Test func whatWasWorkedOutBeforeIsWorkedOutAnew() throws {
        let laptop = try world.laptop("e", "police")
        _ = try laptop.newRecord()
        _ = try laptop.replica.list()
        func stale() throws -> Int {
            try laptop.store.read { try $0.records() }.filter { $0.summary == nil }.count
        }
        #expect(try stale() == 0)
        try receive(laptop, [try profile(2)], own: try profile(2))
        #expect(try stale() == 1)
        let listed = try laptop.replica.list().count
        #expect(try listed == 1 && stale() == 0)
    }

    @Test func profilesAreThereAgainAfterOpening() throws {
        do {
            let laptop = try world.laptop("f", "police")
            try receive(laptop, [try profile(2)], own: try profile(2))
        }
        let store = try RecordStore.open(
            folder: world.path("f"), environment: world.environment("f"))
        let kept = try store.read { reader in
            try [1, 2, 3].map {
                try reader.profile(ProfileReference(id: "profile-b", version: $0)) != nil
            }
        }
        #expect(kept == [true, true, false])
        #expect(try store.read { try $0.profilesDigest() } == SHA256Digest(of: []))
    }

    @Test(arguments: [("profile-d", Int64(2)), ("profile-d@1", 1), ("profile-b", 1)])
    func aNewStoreTakesAShippedProfileByName(name: String, version: Int64) throws {
        var identity = world.identity("g", "police")
        identity.profile = name
        let replica = try LocalReplica.create(
            folder: world.path("g-\(name)"), identity: identity, data: world.data)
        #expect(try replica.store.profile().version == version)
        #expect(!replica.store.identity.profile.contains("@"))
        let record = try replica.newRecord().header.record
        #expect(try replica.view(record).profile.standing == .asBegun)
    }

    /// A store of the time before profiles were kept by version has its own one only.
    @Test func theProfileOfAnOlderStoreIsKeptWhenANewOneComes() throws {
        let laptop = try world.laptop("h", "police")
        let record = try laptop.newRecord()
        try world.tamper("h", "DELETE FROM region_profile")
        #expect(try reference(laptop, record) == "profile-b@1")
        try receive(laptop, [try profile(2)], own: try profile(2))
        let kept = try laptop.store.read {
            try $0.profile(ProfileReference(id: "profile-b", version: 1))
        }
        #expect(kept == world.data.profile("profile-b"))
    }
}
