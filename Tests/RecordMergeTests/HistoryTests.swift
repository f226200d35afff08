import RecordMerge
import RecordModel
import Testing

/// Random histories: the product's merge against the naive one, and against itself.
@Suite struct HistoryTests {
    private static let rules = MergeRuleTable(VectorCatalogue.json)

    @Test(arguments: stride(from: 1_000, to: 1_300, by: 50).map { $0..<$0 + 50 })
    func theMergeIsTheNaiveOne(seeds: Range<Int>) throws {
        let rules = try #require(Self.rules)
        for seed in seeds {
            let world = try VectorWorld(seed: UInt64(seed), steps: 6 + seed % 40)
            let merged = Materialiser.records(
                world.operations, erasures: Set(world.erasures), rules: rules)
            #expect(merged.map(\.json) == [world.expected], "seed \(seed)")
        }
    }

    @Test(arguments: stride(from: 2_000, to: 2_200, by: 50).map { $0..<$0 + 50 })
    func oneOperationAtATimeInAnyOrderGivesTheSame(seeds: Range<Int>) throws {
        for seed in seeds {
            let world = try VectorWorld(seed: UInt64(seed), steps: 6 + seed % 40)
            var generator = SeededGenerator(seed: UInt64(seed))
            let repeated = world.operations.filter { _ in generator.chance(40) }
            var replica = try IncrementalReplica(erasures: Set(world.erasures))
            for operation in (world.operations + repeated).shuffled(using: &generator) {
                replica.take(operation)
            }
            #expect(replica.record.json == world.expected, "seed \(seed)")
        }
    }

    @Test(arguments: stride(from: 3_000, to: 3_100, by: 50).map { $0..<$0 + 50 })
    func whatIsStoredAndReadBackInBetweenGivesTheSame(seeds: Range<Int>) throws {
        for seed in seeds {
            let world = try VectorWorld(seed: UInt64(seed), steps: 6 + seed % 40)
            var generator = SeededGenerator(seed: UInt64(seed))
            var replica = try IncrementalReplica(erasures: Set(world.erasures))
            for operation in world.operations.shuffled(using: &generator) {
                replica.take(operation)
                try replica.storeAndReadBack()
            }
            #expect(replica.record.json == world.expected, "seed \(seed)")
        }
    }

    @Test func theGeneratedWorldsHoldWhatTheyPromise() throws {
        let worlds = try (1_000..<1_300).map {
            try VectorWorld(seed: UInt64($0), steps: 6 + $0 % 40)
        }
        let all = worlds.flatMap(\.operations)
        let ids = worlds.map { world in
            Set(world.operations.map(\.headerDigest)).count - Set(world.operations.map(\.id)).count
        }
        #expect(ids.reduce(0, +) > 20, "forks")
        #expect(all.count { $0.header.action.name == "remove" } > 200)
        #expect(all.count { $0.header.action.name == "restore" } > 50)
        #expect(all.count { $0.content == nil } > 200)
        #expect(worlds.reduce(0) { $0 + $1.erasures.count } > 200)
        let states = worlds.map(\.expected.canonicalText)
        #expect(states.count { $0.contains("\"effective\"") } > 20)
        #expect(states.count { $0.contains("\"proposed\"") } > 50)
    }
}

/// A replica that takes in one operation at a time, the way the store does.
private struct IncrementalReplica {
    private let rules: MergeRuleTable
    private let erasures: Set<ContentErasure>
    private var states: [EntityReference: EntityState] = [:]
    private var applied: [Citation: RecordOperation] = [:]

    init(erasures: Set<ContentErasure>) throws {
        rules = try #require(MergeRuleTable(VectorCatalogue.json))
        self.erasures = erasures
    }

    mutating func take(_ operation: RecordOperation) {
        let entity = operation.header.entity
        if let earlier = applied[operation.citation] {
            guard earlier.content == nil, operation.content != nil else { return }
            applied[operation.citation] = operation
            rebuild(entity)
            return
        }
        var state = states[entity] ?? EntityState(entity)
        let outcome = state.apply(operation, erasures: erasures, rules: rules) {
            applied[$0] != nil
        }
        applied[operation.citation] = operation
        states[entity] = state
        if outcome == .needsRebuild { rebuild(entity) }
    }

    private mutating func rebuild(_ entity: EntityReference) {
        states[entity] = EntityState(
            entity, operations: applied.values.filter { $0.header.entity == entity },
            erasures: erasures, rules: rules)
    }

    mutating func storeAndReadBack() throws {
        for (entity, state) in states {
            var copy = EntityState(entity)
            copy.life = try #require(EntityLife(storedBytes: state.life.storedBytes))
            for (field, register) in state.registers {
                let read: RegisterState = try #require(
                    RegisterState(storedBytes: register.storedBytes))
                copy.registers[field] = read
            }
            states[entity] = copy
        }
    }

    var record: MaterialisedRecord {
        Materialiser.record(OperationFactory.record, Array(states.values), rules: rules)
    }
}
