import Foundation
import GRDB
import RecordModel
import RecordStore
import Testing

@testable import SamenOp

/// The index follows what is written, and nothing on the disk tells what somebody is called.
@Suite struct SearchIndexTests {
    /// Seals with a fixed pad: not safe, but what went around it would be there to read.
    private struct PadSealing: StoreSealing {
        func seal(_ bytes: [UInt8]) -> [UInt8] { bytes.enumerated().map { $1 ^ Self.pad($0) } }
        func open(_ bytes: [UInt8]) -> [UInt8] { seal(bytes) }
        private static func pad(_ index: Int) -> UInt8 {
            UInt8(truncatingIfNeeded: 165 &+ index &* 7)
        }
    }

    private let world: StoreWorld

    init() throws { world = try StoreWorld() }

    private func found(_ laptop: Laptop, _ text: String) throws -> [RecordID] {
        try #require(try laptop.replica.find(text)).hits.map(\.record)
    }

    private func rowCount(_ name: String) throws -> Int {
        let queue = try DatabaseQueue(path: world.path(name) + "/records.sqlite")
        return try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM search_entry") }
            ?? 0
    }

    @Test func whatIsReplacedOrRemovedIsNoLongerFound() throws {
        let police = try world.laptop("a", "police")
        let record = try police.newRecord()
        let person = try police.add("person", record, ["person_name": "Persoon Eerstgenoemd"])
        #expect(try found(police, "Eerstgenoemd") == [record])
        try police.set(person, record, "person_name", "Persoon Anderszins")
        #expect(try found(police, "Eerstgenoemd") == [])
        #expect(try found(police, "Anderszins") == [record])
        try police.look(record)
        _ = try police.replica.remove(person, in: record, reason: "dubbel")
        #expect(try found(police, "Anderszins") == [])
        #expect(try rowCount("a") == 0)
        _ = try police.replica.restore(person, in: record, reason: "toch niet")
        #expect(try found(police, "Anderszins") == [record])
        #expect(try police.failures() == [])
    }

    @Test func everyContestedValueIsFoundOnEveryLaptop() throws {
        let police = try world.laptop("a", "police")
        let vt = try world.laptop("b", "vt")
        let record = try police.newRecord()
        let person = try police.add("person", record, ["person_name": "Persoon Begin"])
        try world.sync(police, vt)
        try police.look(record)
        try vt.look(record)
        try police.set(person, record, "person_name", "Persoon Linksom")
        try vt.set(person, record, "person_name", "Persoon Rechtsaf")
        try world.sync(police, vt)
        try world.sync(police, vt)
        for laptop in [police, vt] {
            #expect(try found(laptop, "Linksom") == [record])
            #expect(try found(laptop, "Rechtsaf") == [record])
            #expect(try found(laptop, "Begin") == [])
            #expect(try laptop.failures() == [])
        }
    }

    @Test func whatTheServiceRefusesIsNoLongerFound() throws {
        let police = try world.laptop("a", "police")
        let record = try police.newRecord()
        let added = try police.store.write {
            try $0.add("person", to: record, [(FieldName("person_name"), "Persoon Geweigerd")])
        }
        #expect(try found(police, "Geweigerd") == [record])
        try police.judge(added, .refused, code: "not-permitted")
        #expect(try found(police, "Geweigerd") == [])
        #expect(try police.failures() == [])
    }

    @Test func aStoreFromBeforeTheIndexGetsOneWhenItIsOpened() throws {
        let police = try world.laptop("a", "police")
        let record = try police.newRecord()
        try police.add("person", record, ["person_name": "Persoon Voorheen"])
        try police.add("residence", record, ["address": "Voorbeeldstraat 12"])
        try world.change("a", "DELETE FROM search_entry")
        try world.change("a", "DELETE FROM setting WHERE name LIKE 'search-%'")
        let store = try RecordStore.open(
            folder: world.path("a"), environment: world.environment("later"))
        let reopened = Laptop(store: store, replica: LocalReplica(store: store, data: world.data))
        #expect(try found(reopened, "Voorheen") == [record])
        #expect(try found(reopened, "voorbeeldstr 12") == [record])
        #expect(try reopened.failures() == [])
    }

    @Test func anIndexThatDoesNotFitIsAFailureOfVerifying() throws {
        let police = try world.laptop("a", "police")
        let record = try police.newRecord()
        try police.add("person", record, ["person_name": "Persoon A"])
        #expect(try police.failures() == [])
        try world.tamper("a", "DELETE FROM search_entry")
        #expect(try police.failures() == ["search-mismatch"])
    }

    @Test func nothingOnTheDiskTellsANameOfASealedStore() throws {
        let identity = world.identity("s", "police")
        let store = try RecordStore.create(
            folder: world.path("s"), identity: identity,
            profile: try #require(world.data.profile(identity.profile)),
            environment: world.environment("s"), sealing: PadSealing())
        let laptop = Laptop(store: store, replica: LocalReplica(store: store, data: world.data))
        let record = try laptop.newRecord()
        try laptop.add("person", record, ["person_name": "Zwaluwmerk Qwertijsen"])
        try laptop.add("residence", record, ["address": "Kwikstaartlaan 77, Fictiestad"])
        #expect(try found(laptop, "zwaluwmerck") == [record])
        #expect(try found(laptop, "Kwikstaartln 77") == [record])
        let files = try FileManager.default.contentsOfDirectory(atPath: world.path("s"))
        #expect(files.contains { $0.hasSuffix("-wal") })
        // In clear, as it is compared, and the threes and keys that are kept of it.
        let definition = world.data.catalogue.search
        let texts = ["Zwaluwmerk", "zwaluwmerk", "Qwertijsen", "Kwikstaart", "kwikstaart"]
        let pieces = definition.pieces(of: "Zwaluwmerk Qwertijsen", .name).filter { $0.count > 5 }
        #expect(pieces.count > 3)
        for file in files {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: world.path("s") + "/" + file))
            for text in texts + pieces {
                #expect(bytes.range(of: Data(text.utf8)) == nil, "\(file) has \(text)")
            }
            // Nor what anybody could work out without the key, to compare with a list of names.
            for piece in definition.pieces(of: "Zwaluwmerk Qwertijsen", .name) {
                let digest = Data(SHA256Digest(of: piece.utf8).bytes.prefix(8))
                #expect(bytes.range(of: digest) == nil, "\(file) has a digest without a key")
            }
        }
        // The test can fail: a practice store is not sealed.
        let open = try world.laptop("o", "police")
        try open.add("person", try open.newRecord(), ["person_name": "Zwaluwmerk Qwertijsen"])
        let raw = try FileManager.default.contentsOfDirectory(atPath: world.path("o")).map {
            try Data(contentsOf: URL(fileURLWithPath: world.path("o") + "/" + $0))
        }
        #expect(raw.contains { $0.range(of: Data("Zwaluwmerk".utf8)) != nil })
    }
}
