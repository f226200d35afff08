import Foundation
import RecordModel
import RecordStore
import SyncClient
import SyncCore
import SyncProtocol
import Testing

/// Promise 6 with random histories, backups at random moments, and laptops in random orders.
@Suite("Promise 6: random restores")
struct RandomRestoreTests {
    /// Seeds that once found something stay, with what they found.
    private static let kept: [UInt64] = []

    /// Seeds of a run; a longer one is asked for with `SAMENOP_RESTORE_SEEDS`.
    private static let seedCount =
        ProcessInfo.processInfo.environment["SAMENOP_RESTORE_SEEDS"].flatMap(UInt64.init) ?? 24

    @Test(arguments: Array(1...seedCount) + kept)
    func everythingAcknowledgedComesBackAndAllConverge(seed: UInt64) async throws {
        var story = try await RestoreStory(seed: seed)
        try await story.live(steps: 40)
        try await story.rest()
        let lost = try await story.lost()
        #expect(lost.isEmpty, "seed \(seed): acknowledged and not accepted: \(lost)")
        let differing = try await story.differing()
        #expect(differing.isEmpty, "seed \(seed): \(differing)")
        #expect(try await story.world.core.check() == [], "seed \(seed)")
        let notAccepted = try story.notAccepted()
        #expect(notAccepted.isEmpty, "seed \(seed): \(notAccepted)")
    }
}

/// One world that is lived through at random, from one seed.
private struct RestoreStory {
    let world: HealingWorld
    private var draw: Draw
    private var records: [RecordID] = []
    private var backups: [MemoryStorage] = []
    /// What some laptop was told is accepted.
    private var acknowledged: [OperationID: SHA256Digest] = [:]
    private var lateCount = 0

    init(seed: UInt64) async throws {
        world = try await HealingWorld(seed: seed)
        draw = Draw(seed: seed)
        for name in ["een", "twee"] { try await world.laptop(name) }
        try await world.laptop("vt-een", "vt-fictiestad")
        if draw.chance(50) { try await world.laptop("vt-twee", "vt-fictiestad") }
        if draw.chance(40) { try await world.laptop("buur", "bt-voorbeeld") }
        backups.append(await world.backup())
    }

    mutating func live(steps: Int) async throws {
        for _ in 0..<steps {
            switch draw.below(20) {
            case 0..<10: try write()
            case 10..<17: try await sync(someName())
            case 17: backups.append(await world.backup())
            case 18:
                if draw.chance(60), let backup = draw.pick(backups) {
                    try await world.restore(backup)
                }
            default:
                if lateCount < 2, draw.chance(50) {
                    lateCount += 1
                    try await world.laptop("laat-\(lateCount)")
                }
            }
        }
        if draw.chance(70), let backup = draw.pick(backups) { try await world.restore(backup) }
    }

    /// Everybody syncs until nothing is left, in some order.
    mutating func rest() async throws {
        for _ in 0..<4 {
            var order = names
            while !order.isEmpty { try await sync(order.remove(at: draw.below(order.count))) }
        }
    }

    private var names: [String] { world.laptops.keys.sorted() }

    private mutating func someName() -> String { draw.pick(names) ?? "" }

    private mutating func write() throws {
        guard let laptop = world.laptops[someName()] else { return }
        let here = try laptop.store.read { reader in try records.filter { try reader.has($0) } }
        guard let record = draw.pick(here), records.count >= 2 || draw.chance(85) else {
            if records.count < 3 { records.append(try laptop.newRecord().header.record) }
            return
        }
        do {
            switch draw.below(8) {
            case 0: try world.participant("vt-fictiestad", "vt", in: record, by: laptop)
            case 1: try world.participant("bt-fictiestad", "police", in: record, by: laptop)
            case 2: try laptop.person("Persoon A", in: record)
            case 3:
                let own: Partition =
                    laptop.store.identity.organisation == "vt" ? .vtOnly : .policeOnly
                try laptop.person("Persoon B", in: record, partition: own)
            default: try laptop.note("nummer-\(draw.below(1_000))", in: record)
            }
        } catch let error as StoreError where error.code == .notPermitted {
            // A person would be told; nothing is wrong.
        }
    }

    private mutating func sync(_ name: String) async throws {
        guard let laptop = world.laptops[name] else { return }
        _ = try await world.sync(laptop)
        for record in records {
            for logged in try laptop.logged(record)
            where logged.verdict == .accepted && logged.operation.id.replica == laptop.store.replica
            {
                acknowledged[logged.operation.id] = logged.operation.headerDigest
            }
        }
    }

    func lost() async throws -> [OperationID] {
        let accepted = Set(try await world.accepted().map(\.headerDigest))
        return acknowledged.filter { !accepted.contains($0.value) }.map(\.key)
            .sorted { $0.description < $1.description }
    }

    func notAccepted() throws -> [String] {
        try world.laptops.values.flatMap { laptop in
            try laptop.store.read { try $0.notAccepted() }
        }.filter { acknowledged[$0.operation.id] == $0.operation.headerDigest }.map {
            "\($0.operation.id) \($0.code ?? "")"
        }
    }

    /// Laptops that show a record otherwise than their unit's feed says.
    func differing() async throws -> [String] {
        var found: [String] = []
        for (name, laptop) in world.laptops.sorted(by: { $0.key < $1.key }) {
            let places = try await world.feed(laptop.store.identity.unit)
            let wanted = Set(
                places.filter { !$0.isHollow }.compactMap { place in
                    if case .operation(_, let digest) = place.reference { digest } else { nil }
                })
            var here: Set<SHA256Digest> = []
            for record in records {
                for logged in try laptop.logged(record) where logged.verdict == .accepted {
                    here.insert(logged.operation.headerDigest)
                }
            }
            if !wanted.isSubset(of: here) {
                found.append("\(name) lacks \(wanted.subtracting(here).count) of its feed")
            }
            if here.subtracting(wanted).count > 0 {
                found.append("\(name) has \(here.subtracting(wanted).count) beside its feed")
            }
        }
        return found
    }
}

/// Draws of a test (SplitMix64).
struct Draw {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(bound, 1)))
    }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<Item>(_ items: [Item]) -> Item? {
        items.isEmpty ? nil : items[below(items.count)]
    }
}
