import RecordModel
import SyncProtocol
import SyncTestSupport
import Testing

/// A receipt in short.
func short(_ receipts: [VerdictReceipt]) -> [String] {
    receipts.map { receipt in
        receipt.code.map { "\(receipt.verdict.rawValue) \($0.rawValue)" }
            ?? receipt.verdict.rawValue
    }
}

@Suite struct VerdictTests {
    @Test func aNewRecordIsAcceptedAndComesBackAsOwn() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        let person = laptop.add("person", in: record, ["person_safety": "unknown"])
        let verdicts = try await laptop.sync([record, person])
        #expect(short(verdicts) == ["accepted", "accepted"])
        #expect(verdicts.map(\.position) == [2, 3])
        #expect(laptop.received == [record.id, person.id])
        #expect(try await world.core.check() == [])
    }

    @Test func theSameOperationAgainIsADuplicateWithItsFirstPosition() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        try await laptop.sync([record])
        let again = try await laptop.sync([record, record])
        #expect(short(again) == ["duplicate", "duplicate"])
        #expect(again.map(\.position) == [2, 2])
        #expect(laptop.received == [record.id])
    }

    @Test func operationsInAnyOrderAreAllAccepted() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        var all = [record]
        for _ in 0..<20 {
            all.append(laptop.add("person", in: record, ["person_safety": "unsafe"]))
        }
        let verdicts = try await laptop.sync(all.reversed())
        #expect(short(verdicts) == [String](repeating: "accepted", count: 21))
        #expect(laptop.received == all.map(\.id))
    }

    @Test func aGapIsHeldUntilTheMissingOneComes() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        let second = laptop.add("person", in: record, ["person_safety": "unknown"])
        let third = laptop.add("person", in: record, ["person_safety": "unsafe"])
        #expect(short(try await laptop.sync([third])) == ["held chain-gap"])
        #expect(short(try await laptop.sync([third])) == ["held chain-gap"])
        #expect(short(try await laptop.sync([record])) == ["accepted"])
        #expect(short(try await laptop.sync([second, third])) == ["accepted", "accepted"])
        #expect(laptop.received == [record.id, second.id, third.id])
    }

    @Test func aForkIsRefusedAndTheRealChainGoesOn() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        try await laptop.sync([record])
        let atRecord = laptop.chain
        let real = laptop.add("person", in: record, ["person_safety": "unknown"])
        let clone = laptop.sign(
            Laptop.Draft {
                $0.record = record.header.record
                $0.values = ["person_safety": "safe"]
            }, id: real.id, previous: atRecord.digest)
        let astray = laptop.sign(
            Laptop.Draft {
                $0.record = record.header.record
                $0.values = ["person_safety": "safe"]
            }, id: OperationID(replica: laptop.id, sequence: 3), previous: clone.headerDigest)
        #expect(
            short(try await laptop.sync([real, clone, astray]))
                == ["accepted", "refused chain-fork", "refused chain-fork"])
        #expect(short(try await laptop.sync([clone])) == ["refused chain-fork"])
        let next = laptop.add("person", in: record, ["person_safety": "unknown"])
        #expect(short(try await laptop.sync([next])) == ["accepted"])
    }

    @Test func aRefusedOperationKeepsItsPlaceInItsChain() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        let bad = laptop.add("person", in: record, ["no_such_field": "x"])
        let good = laptop.add("person", in: record, ["person_safety": "unknown"])
        let expected = ["accepted", "refused unknown-field", "accepted"]
        #expect(short(try await laptop.sync([record, bad, good])) == expected)
        #expect(short(try await laptop.sync([bad])) == ["refused unknown-field"])
    }

    @Test(arguments: ["garbage", "changed", "content"])
    func whatCantBeReadDoesNotBlockWhatFollows(_ kind: String) async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        let second = laptop.add("person", in: record, ["person_safety": "unknown"])
        let third = laptop.add("person", in: record, ["person_safety": "unsafe"])
        let text = String(decoding: second.canonicalBytes, as: UTF8.self)
        let spoilt: String
        switch kind {
        case "garbage": spoilt = "{\"a\":1,\"a\":2}"
        case "changed": spoilt = text.replacing("\"unknown\"", with: "\"safe\"")
        default: spoilt = text.replacing("\"salt\"", with: "\"sult\"")
        }
        let verdicts = try await laptop.sync(
            raw: [record.canonicalBytes, Array(spoilt.utf8), third.canonicalBytes])
        #expect(verdicts.map(\.verdict) == [.accepted, .refused, .accepted])
        // The intact copy may still take its place.
        #expect(short(try await laptop.sync([second])) == ["accepted"])
        #expect(try await world.core.check() == [])
    }

    @Test func anEditBeforeItsEntityWaitsForIt() async throws {
        let world = try await TestWorld()
        let (one, other) = (try await world.police(), try await world.police())
        let record = one.newRecord()
        let person = one.add("person", in: record, ["person_safety": "unknown"])
        let edit = other.write {
            person.edit(&$0)
            $0.values = ["whereabouts": "gone"]
        }
        #expect(short(try await other.sync([edit])) == ["held unknown-entity"])
        try await one.sync([record, person])
        #expect(short(try await other.sync([edit])) == ["duplicate"])
        #expect(other.received == [record.id, person.id, edit.id])
    }

    @Test func anEditOfWhatWasRefusedIsRefused() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        let bad = laptop.add("person", in: record, ["person_safety": "perhaps"])
        let edit = laptop.write {
            bad.edit(&$0)
            $0.values = ["person_safety": "unknown"]
        }
        #expect(
            short(try await laptop.sync([edit, bad, record]))
                == ["refused unknown-entity", "refused wrong-type", "accepted"])
    }

    @Test func anotherReplicasOperationsMayBeOfferedAgain() async throws {
        let world = try await TestWorld()
        let (one, other) = (try await world.police(), try await world.police())
        let record = one.newRecord()
        #expect(short(try await other.sync([record])) == ["accepted"])
        #expect(short(try await one.sync([record])) == ["duplicate"])
        #expect(one.received == [record.id])
    }
}
