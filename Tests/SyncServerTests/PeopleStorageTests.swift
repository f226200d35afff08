import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// What the service keeps of revocations, quarantine, codes and emergencies: the same in each twin.
@Suite struct PeopleStorageTests {
    private let start = Instant(milliseconds: 1_790_000_000_000)

    @Test(arguments: StorageTwin.allCases)
    func revocationsReadBackAndAreUndoneWithTheirTransaction(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let world = try await TestWorld(storage)
        let replica = Laptop(environment: world.environment).id
        @Sendable func revocation(
            _ reason: RevocationReason, _ gaps: Bool
        ) -> ReplicaRevocation {
            ReplicaRevocation(
                replica: replica, reason: reason, order: AcceptanceOrder(7),
                statement: SHA256Digest(of: "a".utf8), gapsAreLost: gaps)
        }
        for wanted in [revocation(.left, false), revocation(.lost, true)] {
            try await storage.transaction { try $0.putRevocation(wanted) }
            #expect(try await storage.read { try $0.revocation(replica) } == wanted)
        }
        struct Stop: Error {}
        await #expect(throws: Stop.self) {
            try await storage.transaction {
                try $0.putRevocation(revocation(.left, false))
                throw Stop()
            }
        }
        #expect(
            try await storage.read { try $0.revocation(replica) } == revocation(.lost, true))
    }

    @Test(arguments: StorageTwin.allCases)
    func whatWaitsIsReadInPagesWithHowFarRightsReached(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let world = try await TestWorld(storage)
        let laptop = try await world.police()
        let record = laptop.newRecord()
        let reaches: [RightsReach] = [
            .open, .until(.none), .until(AcceptanceOrder(9)), .nothing, .setAside,
        ]
        let operations = reaches.map { _ in
            laptop.add("person", in: record, ["person_safety": "unknown"])
        }
        let start = start
        try await storage.transaction { transaction in
            for (operation, reach) in zip(operations, reaches) {
                try transaction.putOperation(
                    JudgedOperation(
                        operation: operation, status: .quarantined(.notPermitted, nil),
                        reason: "x", seen: .none, reach: reach, receivedAt: start))
            }
        }
        var found: [JudgedOperation] = []
        while true {
            let after = found.last.map { ($0.operation.id, $0.operation.headerDigest) }
            let page = try await storage.read {
                try $0.waiting(.quarantined, after: after, countMax: 2)
            }
            found += page
            if page.count < 2 { break }
        }
        #expect(found.map(\.operation.id) == operations.map(\.id))
        #expect(found.map(\.reach) == reaches)
        #expect(found.allSatisfy { $0.receivedAt == start })
        #expect(
            try await storage.read { try $0.waiting(.held, after: nil, countMax: 9) }.isEmpty)
        let decided = operations[1]
        let decision = QuarantineDecision(
            operation: decided.id, digest: decided.headerDigest, verdict: .refused,
            reason: "hoort elders", by: "m-1", at: start)
        try await storage.transaction { try $0.putDecision(decision) }
        let kept = try await storage.read { try $0.decision(decided.id, decided.headerDigest) }
        #expect(kept == decision)
        #expect(!"\(decision)".contains("hoort"))
    }

    @Test(arguments: StorageTwin.allCases)
    func emergenciesAreDueInTimeAndRecordsAreReadInPages(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let world = try await TestWorld(storage)
        let laptop = try await world.police()
        let records = (0..<5).map { _ in laptop.newRecord() }
        try await laptop.sync(records)
        var found: [RecordID] = []
        while true {
            let last = found.last
            let page = try await storage.read { try $0.records(after: last, countMax: 2) }
            found += page
            if page.count < 2 { break }
        }
        #expect(found == records.map(\.header.record).sorted())
        var sight = EmergencySight(
            record: found[0], unit: "bt-voorbeeld", replica: laptop.id, givenAt: start,
            endsAt: start.adding(seconds: 60))
        try await storage.transaction { [sight] in try $0.putEmergencySight(sight) }
        let (early, due) = (start.adding(seconds: 59), start.adding(seconds: 60))
        #expect(try await storage.read { try $0.emergencySights(dueAt: early) }.isEmpty)
        #expect(try await storage.read { try $0.emergencySights(dueAt: due) } == [sight])
        sight.isEnded = true
        try await storage.transaction { [sight] in try $0.putEmergencySight(sight) }
        #expect(try await storage.read { try $0.emergencySights(dueAt: due) }.isEmpty)
        let first = found[0]
        #expect(try await storage.read { try $0.emergencySights(on: first) } == [sight])
    }

    @Test(arguments: StorageTwin.allCases)
    func theOldestNonceGoesFirstAndCodesAreListed(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let start = start
        try await storage.transaction { transaction in
            for (name, seconds) in [("a", 30), ("b", 10), ("c", 20)] {
                try transaction.putNonce(name, expiresAt: start.adding(seconds: seconds))
            }
            try transaction.dropOldestNonce()
        }
        #expect(try await storage.transaction { try $0.takeNonce("b") } == nil)
        #expect(try await storage.transaction { try $0.takeNonce("c") } != nil)
        let world = try await TestWorld(storage)
        _ = try await world.police()
        _ = try await world.core.newCode(
            unit: "bt-fictiestad", role: "supervisor", validSeconds: 60)
        let states = try await world.core.codes().map(\.state)
        #expect(Set(states) == [.used, .open] && states.count == 2)
    }
}
