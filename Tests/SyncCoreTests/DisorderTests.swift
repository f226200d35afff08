import RecordModel
import SyncProtocol
import SyncTestSupport
import Testing

/// Seeded disorder: whatever the order, the repetition and the bearer, the outcome is the same.
@Suite struct DisorderTests {
    /// A small generator of its own, so that a failing seed can be run again.
    private struct Dice: RandomNumberGenerator {
        let environment: TestEnvironment

        mutating func next() -> UInt64 {
            environment.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// What three laptops wrote, and which of it can be accepted.
    private struct Case {
        var written: [RecordOperation] = []
        var good: Set<OperationID> = []
        var hiddenFromVT: Set<OperationID> = []

        mutating func add(_ operation: RecordOperation, isGood: Bool = true) {
            written.append(operation)
            if isGood { good.insert(operation.id) }
            if operation.header.partition == .policeOnly { hiddenFromVT.insert(operation.id) }
        }
    }

    private static func write(_ laptops: [Laptop], _ dice: inout Dice) -> Case {
        var result = Case()
        let record = laptops[0].newRecord()
        result.add(record)
        result.add(laptops[0].addParticipant("vt-fictiestad", "vt", in: record))
        var people: [RecordOperation] = []
        for _ in 0..<40 {
            let laptop = laptops[Int.random(in: 0..<3, using: &dice)]
            switch Int.random(in: 0..<6, using: &dice) {
            case 0: result.add(laptop.add("person", in: record, ["no": "x"]), isGood: false)
            case 1 where laptop !== laptops[2]:
                let item = laptop.add(
                    "info_item", in: record, partition: .policeOnly, ["text": "x"])
                result.add(item)
            case 2...3:
                guard let person = people.randomElement(using: &dice) else { fallthrough }
                let edit = laptop.write {
                    person.edit(&$0)
                    $0.values = ["whereabouts": "gone"]
                }
                result.add(edit)
            default:
                let person = laptop.add("person", in: record, ["person_safety": "unknown"])
                people.append(person)
                result.add(person)
            }
        }
        return result
    }

    @Test(arguments: Array<UInt64>(1...25))
    func whateverTheOrderAllThatIsGoodIsAcceptedOnce(_ seed: UInt64) async throws {
        let world = try await TestWorld(seed: seed)
        var dice = Dice(environment: world.environment)
        let laptops = [
            try await world.police(), try await world.police(), try await world.vt(),
        ]
        let written = Self.write(laptops, &dice)
        var queue = (written.written + written.written).shuffled(using: &dice)
        while !queue.isEmpty {
            let count = Int.random(in: 1...12, using: &dice)
            let batch = Array(queue.prefix(count))
            queue.removeFirst(batch.count)
            let verdicts = try await laptops[Int.random(in: 0..<3, using: &dice)].sync(batch)
            #expect(verdicts.map(\.operation) == batch.map(\.id))
        }
        for laptop in laptops { try await laptop.sync() }
        #expect(laptops[0].received.count == written.good.count)
        #expect(Set(laptops[0].received) == written.good)
        #expect(laptops[1].received == laptops[0].received)
        let seen = laptops[0].received.filter { !written.hiddenFromVT.contains($0) }
        #expect(Set(laptops[2].received) == Set(seen))
        #expect(laptops[2].received.count == seen.count)
        #expect(try await world.core.check() == [])
        let last = try await laptops[0].sync(written.written)
        #expect(last.allSatisfy { [.duplicate, .refused].contains($0.verdict) })
    }
}
