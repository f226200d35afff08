import AccessPolicy
import Foundation
import GRDB
import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Synchronization
import Testing

/// The implementations that must keep the same promises.
enum StorageTwin: String, CaseIterable {
    case memory
    case sqlite

    /// A new, empty one.
    func make() throws -> any SyncStorage {
        switch self {
        case .memory: MemoryStorage()
        case .sqlite: try SQLiteStorage(path: TestFolder.make() + "/service.sqlite")
        }
    }
}

/// Folders of tests, taken away when the tests are over.
enum TestFolder {
    private static let made = Mutex<[URL]>([])
    private static let cleaning: Void = {
        atexit {
            for folder in TestFolder.made.withLock({ $0 }) {
                try? FileManager.default.removeItem(at: folder)
            }
        }
    }()

    static func make() throws -> String {
        _ = cleaning
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "samenop-server-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        made.withLock { $0.append(folder) }
        return folder.path
    }
}

@Suite struct StorageConformanceTests {
    struct Stop: Error {}

    @Test(arguments: StorageTwin.allCases, [true, false])
    func whatCameInOfAReplicaIsKnown(_ twin: StorageTwin, _ isPlace: Bool) async throws {
        let storage = try twin.make()
        let world = try await TestWorld(storage)
        let (one, other) = (try await world.police(), try await world.police())
        let operation = one.newRecord()
        let (id, otherID) = (one.id, other.id)
        #expect(try await storage.read { try !$0.hasReceived(from: id) })
        try await storage.transaction { transaction in
            if isPlace {
                try transaction.putPlace(
                    ChainPlace(id: operation.id, digest: operation.headerDigest))
            } else {
                try transaction.putOperation(
                    JudgedOperation(
                        operation: operation, status: .refused(.notPermitted), reason: nil,
                        seen: .none))
            }
        }
        #expect(try await storage.read { try $0.hasReceived(from: id) })
        #expect(try await storage.read { try !$0.hasReceived(from: otherID) })
    }

    @Test(arguments: StorageTwin.allCases)
    func everyVersionOfARegionProfileStays(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        @Sendable func profile(_ id: String, _ version: Int64) -> HeldProfile {
            HeldProfile(
                reference: ProfileReference(id: id, version: version), text: "{}",
                addedAt: Instant(milliseconds: 7), addedBy: "beheerder-1")
        }
        let held = [profile("a", 9), profile("a", 10), profile("b", 1)]
        try await storage.transaction { transaction in
            for one in held.reversed() { try transaction.putRegionProfile(one) }
        }
        #expect(try await storage.read { try $0.regionProfiles() } == held)
        await #expect(throws: Stop.self) {
            try await storage.transaction { transaction in
                try transaction.putRegionProfile(profile("c", 1))
                throw Stop()
            }
        }
        #expect(try await storage.read { try $0.regionProfiles() } == held)
    }

    @Test(arguments: StorageTwin.allCases)
    func whatThrowsLeavesNothingBehind(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let laptop = try await TestWorld().police()
        let operation = laptop.newRecord()
        let unit = ServiceUnit(id: "u", organisation: "police", profileText: "{}")
        let digest = operation.headerDigest
        try await storage.transaction { try $0.putUnit(unit) }
        await #expect(throws: Stop.self) {
            try await storage.transaction { transaction in
                try transaction.putSetting(.name, [1])
                try transaction.putUnit(
                    ServiceUnit(id: "u", organisation: "vt", profileText: "{}"))
                try transaction.putOperation(
                    JudgedOperation(
                        operation: operation, status: .accepted(AcceptanceOrder(1)), reason: nil,
                        seen: .none))
                let reference = FeedReference.operation(operation.id, digest)
                try transaction.appendToFeed(
                    "u", reference, at: FeedPoint.start.next(reference.digest))
                try transaction.putWritten(
                    FieldName("f"), entity: .singleton("record"),
                    record: operation.header.record)
                try transaction.putParticipation(
                    Participation(
                        record: operation.header.record, unit: "u", from: AcceptanceOrder(1)))
                throw Stop()
            }
        }
        try await storage.read { transaction in
            let name = try transaction.setting(.name)
            #expect(name == nil)
            #expect(try transaction.unit("u") == unit)
            #expect(try transaction.lastOrder() == .none)
            #expect(try transaction.operation(operation.id, digest) == nil)
            #expect(try transaction.feedEnd("u") == .start)
            #expect(try transaction.records(of: "u") == [])
            #expect(
                try transaction.isWritten(
                    FieldName("f"), entity: .singleton("record"), record: operation.header.record)
                    == false)
        }
    }

    @Test(arguments: StorageTwin.allCases)
    func theRecordsWithLinksAreKnownEachOnce(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let world = try await TestWorld(storage)
        let laptop = try await world.police()
        let records = [laptop.newRecord(), laptop.newRecord()].map(\.header.record)
        #expect(try await storage.read { try $0.recordsWithLinks().isEmpty })
        try await storage.transaction { transaction in
            for (index, (type, record)) in [
                ("link", records[1]), ("link", records[1]), ("person", records[0]),
                ("link", records[0]),
            ].enumerated() {
                try transaction.putEntity(
                    EntityOrigin(
                        record: record, entity: EntityReference(type: type, id: "id-\(index)"),
                        partition: .shared, wpgClass: .none, organisation: "police", unit: "u"))
            }
        }
        #expect(try await storage.read { try $0.recordsWithLinks() } == records.sorted())
    }

    @Test(arguments: StorageTwin.allCases)
    func aNonceIsTakenOnceAndForgottenInTime(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let time = Instant(milliseconds: 1_000)
        try await storage.transaction { try $0.putNonce("a", expiresAt: time) }
        #expect(try await storage.transaction { try $0.takeNonce("a") } == time)
        #expect(try await storage.transaction { try $0.takeNonce("a") } == nil)
        try await storage.transaction { try $0.putNonce("b", expiresAt: time) }
        let later = Instant(milliseconds: 1_001)
        #expect(try await storage.transaction { try $0.dropNonces(expiredAt: time) } == 1)
        #expect(try await storage.transaction { try $0.dropNonces(expiredAt: later) } == 0)
    }

    @Test(arguments: StorageTwin.allCases)
    func aHeldOperationIsFoundByWhatItWaitsForUntilItIsJudged(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let laptop = try await TestWorld().police()
        let operation = laptop.newRecord()
        let key = WaitKey.creation(of: "x")
        var judged = JudgedOperation(
            operation: operation, status: .held(.unknownEntity, key), reason: "waits", seen: .none)
        let held = judged
        try await storage.transaction { try $0.putOperation(held) }
        #expect(try await storage.read { try $0.waiting(for: key).count } == 1)
        judged.status = .refused(.wrongType)
        let refused = judged
        try await storage.transaction { try $0.putOperation(refused) }
        try await storage.read { transaction in
            #expect(try transaction.waiting(for: key).isEmpty)
            let derived = operation.header.derivedID
            #expect(try transaction.refused(deriving: derived).count == 1)
            let found = try transaction.operation(operation.id, operation.headerDigest)
            #expect(found?.status == .refused(.wrongType))
            #expect(found?.operation.canonicalBytes == operation.canonicalBytes)
            #expect(
                try transaction.operationBytes(operation.id, operation.headerDigest)
                    == operation.canonicalBytes)
        }
    }

    @Test(arguments: StorageTwin.allCases)
    func placesAndParticipantsReadBackAsTheyWereKept(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let laptop = try await TestWorld().police()
        let operation = laptop.newRecord()
        let place = ChainPlace(
            id: operation.id, digest: nil,
            spoilt: ChainPlace.Spoilt(code: .malformed, received: [1, 2]))
        let entry = ParticipantEntry(
            id: "e", record: operation.header.record, organisation: "vt", unit: "u",
            endings: [operation.citation])
        let stretch = Participation(
            record: operation.header.record, unit: "u", from: AcceptanceOrder(1))
        try await storage.transaction { transaction in
            try transaction.putPlace(place)
            try transaction.putParticipant(entry)
            try transaction.putParticipation(stretch)
        }
        try await storage.read { transaction in
            let found = try transaction.place(operation.id)
            #expect(found == place)
            #expect(try transaction.participant("e") == entry)
            #expect(try transaction.participants(in: entry.record) == [entry])
            #expect(try transaction.records(of: "u") == [entry.record])
        }
        try await storage.transaction { transaction in
            var ended = stretch
            ended.until = AcceptanceOrder(2)
            try transaction.putParticipation(ended)
        }
        #expect(try await storage.read { try $0.records(of: "u") } == [])
    }

    @Test(arguments: StorageTwin.allCases)
    func whoSeesWhatReadsBackAsItWasKept(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let laptop = try await TestWorld().police()
        let operation = laptop.newRecord()
        let record = operation.header.record
        let other = laptop.newRecord().header.record
        var entry = DisclosureEntry(
            id: "d", record: record, organisation: "police", unit: "u", items: ["a", "b"])
        let waiting = entry
        let link = EntityReference(type: "link", id: "l")
        try await storage.transaction { transaction in
            try transaction.putDisclosure(waiting)
            for name in ["y", "x", "y"] {
                try transaction.putNaming(
                    EntityNaming(record: record, entity: link, name: name))
            }
        }
        try await storage.read { transaction throws in
            #expect(try transaction.disclosure("d") == waiting)
            #expect(try transaction.waitingDisclosures(in: record) == [waiting])
            #expect(try transaction.waitingDisclosures(in: other) == [])
            #expect(try transaction.disclosures(of: "b", in: record) == [waiting])
            #expect(try transaction.disclosures(of: "b", in: other) == [])
            #expect(try transaction.disclosures(of: "c", in: record) == [])
            #expect(try transaction.disclosures(toUnit: "v") == [])
            #expect(try transaction.names(of: "l") == ["x", "y"])
            #expect(
                try transaction.namings(of: "y")
                    == [EntityNaming(record: record, entity: link, name: "y")])
        }
        entry.permission = DisclosureEntry.Permission(
            from: AcceptanceOrder(3),
            receiver: DisclosureReceiver(organisation: "vt", unit: "v"))
        entry.endings = [operation.citation]
        entry.takenBack = [operation.citation]
        let permitted = entry
        await #expect(throws: Stop.self) {
            try await storage.transaction { transaction in
                try transaction.putDisclosure(permitted)
                try transaction.putNaming(
                    EntityNaming(record: record, entity: link, name: "z"))
                throw Stop()
            }
        }
        #expect(try await storage.read { try $0.disclosure("d") } == waiting)
        #expect(try await storage.read { try $0.names(of: "l") } == ["x", "y"])
        try await storage.transaction { try $0.putDisclosure(permitted) }
        try await storage.read { transaction throws in
            #expect(try transaction.disclosure("d") == permitted)
            #expect(try transaction.waitingDisclosures(in: record) == [])
            #expect(try transaction.disclosures(toUnit: "v") == [permitted])
        }
    }

    @Test(arguments: StorageTwin.allCases)
    func acceptedOperationsAreFoundByWhatTheyAreOn(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let world = try await TestWorld(storage)
        let police = try await world.police()
        let record = police.newRecord()
        let one = police.add("person", in: record, ["person_safety": "unknown"])
        let other = police.add("person", in: record, ["person_safety": "unknown"])
        let refused = police.add("person", in: record, ["no_such_field": "x"])
        let edit = police.write {
            one.edit(&$0)
            $0.values = ["whereabouts": "gone"]
        }
        try await police.sync([record, one, other, refused, edit])
        let id = record.header.record
        let entity = one.header.entity.id
        try await storage.read { transaction throws in
            #expect(
                try transaction.accepted(record: id, type: "person", entity: nil)
                    .map(\.operation.id) == [one.id, other.id, edit.id])
            #expect(
                try transaction.accepted(record: id, type: "person", entity: entity)
                    .map(\.operation.id) == [one.id, edit.id])
            #expect(try transaction.accepted(record: id, type: "weapon", entity: nil).isEmpty)
        }
    }

    @Test(arguments: StorageTwin.allCases)
    func aWholeCaseGivesTheSameFeeds(_ twin: StorageTwin) async throws {
        let world = try await TestWorld(try twin.make())
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let bad = police.add("person", in: record, ["person_safety": .integer(7)])
        let person = police.add("person", in: record, ["person_safety": "unknown"])
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        try await police.sync([person, joining])
        try await police.sync([record, bad])
        let answer = vt.write {
            person.edit(&$0)
            $0.values = ["person_safety": "unsafe"]
            $0.citing = ["person_safety": [person.citation]]
        }
        try await vt.sync([answer])
        try await police.sync()
        #expect(police.received == [record, person, joining, answer].map(\.id))
        #expect(vt.received == police.received)
        #expect(try await world.core.check() == [])
    }

    @Test func theSQLiteFileIsFullySynchronousAndSurvivesReopening() async throws {
        let path = try TestFolder.make() + "/service.sqlite"
        let laptop: Laptop
        let record: RecordOperation
        do {
            let storage = try SQLiteStorage(path: path)
            #expect(try await storage.journal() == ["wal", "2"])
            let world = try await TestWorld(storage)
            laptop = try await world.police()
            record = laptop.newRecord()
            try await laptop.sync([record])
        }
        let reopened = try SQLiteStorage(path: path)
        #expect(try await reopened.integrityFailures() == [])
        let kept = try await reopened.read {
            try $0.operation(record.id, record.headerDigest)?.order
        }
        #expect(kept == AcceptanceOrder(1))
    }
}
