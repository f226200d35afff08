import RecordModel
import SyncCore
import SyncProtocol

/// Many laptops at once over one storage: they write, pass on, withdraw, let units in and end that,
/// link across records, and pull. What each was given is noted with the orders of acceptance
/// between which it was.
package final class SightStorm: Sendable {
    /// The units, with their organisations.
    package static let units = [
        "bt-fictiestad": "police", "bt-voorbeeld": "police", "vt-fictiestad": "vt",
        "cd-fictiestad": "crisis_service",
    ]
    private static let roles = [
        "police": "field_officer", "vt": "vt_worker", "crisis_service": "crisis_worker",
    ]

    /// What came down in one answer, between two orders of acceptance.
    package struct Gift: Sendable {
        let unit: String
        let operations: [OperationID]
        let from: AcceptanceOrder
        let to: AcceptanceOrder
    }

    private let storage: any SyncStorage
    private let world: TestWorld
    private let board: Board

    /// A storm over an empty storage.
    package init(_ storage: some SyncStorage, seed: UInt64) async throws {
        self.storage = storage
        world = try await TestWorld(storage, seed: seed)
        board = Board(environment: world.environment)
    }

    /// Lets it blow: each laptop does that many rounds, all at the same time.
    package func blow(rounds: Int) async throws {
        let maker = try await world.police()
        let records = [maker.newRecord(), maker.newRecord()]
        try await maker.sync(records)
        await board.start(records)
        // So that there is something to end and to withdraw from the start.
        let first = await board.beginning(maker)
        await board.note(first, try await maker.sync(first))
        var laptops = [maker]
        for (unit, organisation) in Self.units.sorted(by: { $0.key < $1.key }) {
            laptops.append(try await laptop(unit, organisation))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for laptop in laptops {
                group.addTask {
                    for round in 0..<rounds {
                        try await self.exchange(laptop, await self.board.batch(laptop))
                        // A new laptop of the unit, in the middle of it all.
                        guard round == rounds / 2, let certificate = laptop.certificate else {
                            continue
                        }
                        let new = try await self.laptop(
                            certificate.unit, certificate.organisation)
                        try await self.exchange(new, [])
                    }
                }
            }
            try await group.waitForAll()
        }
        for laptop in laptops { try await exchange(laptop, []) }
    }

    private func laptop(_ unit: String, _ organisation: String) async throws -> Laptop {
        try await world.laptop(unit, role: Self.roles[organisation] ?? "")
    }

    private func exchange(_ laptop: Laptop, _ batch: [RecordOperation]) async throws {
        let before = try await storage.read { try $0.lastOrder() }
        let held = laptop.received.count
        let verdicts = try await laptop.sync(batch)
        let after = try await storage.read { try $0.lastOrder() }
        await board.note(batch, verdicts)
        await board.note(
            Gift(
                unit: laptop.certificate?.unit ?? "",
                operations: Array(laptop.received.dropFirst(held)), from: before, to: after))
    }

    /// Everything that is not as the plain replay has it, in words; empty when all is.
    package func complaints(blind: PlainReplay.Blind? = nil) async throws -> [String] {
        let accepted = try await storage.read {
            try $0.accepted(record: nil, after: .none, countMax: 100_000)
        }
        var replay = PlainReplay(units: Self.units, blind: blind)
        var seen: [[String: Set<OperationID>]] = [[:]]
        for judged in accepted {
            replay.take(judged.operation)
            seen.append(Self.units.keys.reduce(into: [:]) { $0[$1] = replay.seen(by: $1) })
        }
        var found: [String] = []
        for gift in await board.gifts {
            let window = Int(gift.from.number)...Int(gift.to.number)
            let may = window.reduce(into: Set<OperationID>()) {
                $0.formUnion(seen[$1][gift.unit] ?? [])
            }
            found += Set(gift.operations).subtracting(may).map {
                "\(gift.unit) was given \($0), which it never saw between \(window)"
            }
        }
        for (unit, organisation) in Self.units {
            let new = try await laptop(unit, organisation)
            try await new.sync()
            let now = seen.last?[unit] ?? []
            let received = new.received
            if Set(received).count != received.count { found.append("\(unit) has one twice") }
            found += Set(received).subtracting(now).map { "\(unit) has \($0) in its feed" }
            found += now.subtracting(received).map { "\(unit) lacks \($0)" }
            if new.feed.map(\.position) != (0..<new.feed.count).map({ Int64($0) + 1 }) {
                found.append("\(unit)'s feed skips a position")
            }
        }
        let failures = try await world.core.check()
        return found + failures.map { "\($0.code) \($0.place)" }
    }

    /// How much was accepted, and how much of that is hollow somewhere: a storm of nothing proves
    /// nothing.
    package func strength() async throws -> (accepted: Int64, hollow: Int) {
        try await storage.read { transaction in
            let hollow = try Self.units.keys.map { unit in
                try transaction.feed(unit, after: 0, countMax: 100_000).count(where: \.isHollow)
            }
            return (try transaction.lastOrder().number, hollow.reduce(0, +))
        }
    }
}
