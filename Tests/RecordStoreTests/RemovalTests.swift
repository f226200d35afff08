import RecordMerge
import RecordModel
import RecordStore
import Testing

/// Taking away and bringing back, through the store.
@Suite struct RemovalTests {
    private let world: StoreWorld
    private let police: Laptop
    private let vt: Laptop
    private let record: RecordID
    private let weapon: EntityReference

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        vt = try world.laptop("vt", "vt")
        record = try police.newRecord()
        weapon = try police.add("weapon", record, ["kind": "blade"])
        try world.sync(police, vt)
        try vt.look(record)
    }

    private func remove(_ laptop: Laptop, _ reason: String = "keukenmes") throws -> RecordOperation
    {
        try laptop.store.write { try $0.remove(weapon, of: record, reason: reason) }
    }

    private func restore(_ laptop: Laptop, _ reason: String = "toch") throws -> RecordOperation {
        try laptop.store.write { try $0.restore(weapon, of: record, reason: reason) }
    }

    @Test func theMakerTakesAwayAndAnybodyBringsBack() throws {
        let removal = try remove(police)
        #expect(try police.entity(weapon, record)?.isPresent == false)
        try world.sync(police, vt)
        let back = try restore(vt)
        #expect(back.header.action == .restore(saw: [removal.citation]))
        try world.sync(vt, police)
        for laptop in [police, vt] {
            #expect(try laptop.entity(weapon, record)?.isPresent == true)
            #expect(try laptop.entity(weapon, record)?.removal == nil)
        }
    }

    @Test func whatTheRemoverWasNotShownKeepsTheEntity() throws {
        let theirs = try vt.set(weapon, record, "where", "in de gang")
        try world.sync(vt, police)
        let removal = try remove(police)
        #expect(!removal.header.action.citations.contains(theirs.citation))
        #expect(try police.entity(weapon, record)?.removal?.state == "proposed")
        try police.look(record)
        #expect(try remove(police).header.action.citations.contains(theirs.citation))
        #expect(try police.entity(weapon, record)?.isPresent == false)
    }

    @Test(arguments: ["", " ", "\n\t"])
    func bothNeedAReason(_ blank: String) throws {
        #expect(try storeError { _ = try remove(police, blank) }?.code == .reasonMissing)
        _ = try remove(police)
        #expect(try storeError { _ = try restore(police, blank) }?.code == .reasonMissing)
    }

    @Test func aSingletonAndWhatIsNotThereAreNotRemoved() throws {
        let singleton = try storeError {
            try police.store.write {
                _ = try $0.remove(.singleton("incident"), of: record, reason: "x")
            }
        }
        #expect(singleton?.code == .notRemovable)
        let nobody = EntityReference(type: "weapon", id: record.text)
        let unknown = try storeError {
            try police.store.write { _ = try $0.remove(nobody, of: record, reason: "x") }
        }
        #expect(unknown?.code == .unknownEntity)
        #expect(try storeError { _ = try restore(police) }?.code == .unknownEntity)
    }
}
