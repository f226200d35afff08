import RecordModel
import SyncCore
import SyncTestSupport
import Testing

/// What every storage keeps of the audit trail.
@Suite struct AuditStorageTests {
    struct Stop: Error {}

    @Test(arguments: StorageTwin.allCases)
    func whatWasAppendedComesBackInItsOrderAndChained(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let entries = try await Self.entries()
        try await storage.transaction { transaction in
            for entry in entries { try AuditTrail.append(entry, in: transaction) }
        }
        let (rows, head) = try await storage.read {
            (
                try $0.audit(AuditQuery(), after: 0, countMax: 100),
                try AuditTrail.head($0)
            )
        }
        #expect(rows.compactMap(\.entry) == entries)
        #expect(rows.map(\.head.number) == [1, 2, 3])
        var expected = AuditHead.start
        for row in rows {
            expected = expected.next(try #require(row.entry))
            #expect(row.head == expected)
        }
        #expect(head == expected && AuditHead(head.description) == head)
        let page = try await storage.read {
            try $0.audit(AuditQuery(), after: 1, countMax: 1)
        }
        #expect(page.map(\.head.number) == [2])
    }

    @Test(arguments: StorageTwin.allCases)
    func whatWasUndoneLeavesNoEntryAndNoHead(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let entry = try #require(try await Self.entries().first)
        let before = try await storage.transaction { try AuditTrail.append(entry, in: $0) }
        await #expect(throws: Stop.self) {
            try await storage.transaction { transaction in
                try AuditTrail.append(entry, in: transaction)
                throw Stop()
            }
        }
        #expect(try await storage.read { try AuditTrail.head($0) } == before)
        let rows = try await storage.read {
            try $0.audit(AuditQuery(), after: 0, countMax: 10)
        }
        #expect(rows.count == 1)
    }

    @Test(arguments: StorageTwin.allCases)
    func eachQuestionFindsWhatItAsksForOnly(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let entries = try await Self.entries()
        try await storage.transaction { transaction in
            for entry in entries { try AuditTrail.append(entry, in: transaction) }
        }
        func ask(_ change: (inout AuditQuery) -> Void) async throws -> [Int64] {
            var query = AuditQuery()
            change(&query)
            let asked = query
            return try await storage.read {
                try $0.audit(asked, after: 0, countMax: 10).map(\.head.number)
            }
        }
        let record = try #require(entries[0].record)
        #expect(try await ask { $0.record = record } == [1])
        #expect(try await ask { $0.object = "bt-fictiestad" } == [2])
        #expect(try await ask { $0.actor = "p-1" } == [1])
        #expect(try await ask { $0.actor = entries[0].replicaText } == [1])
        #expect(try await ask { $0.actor = "beheerder-1" } == [2])
        #expect(try await ask { $0.unit = "bt-fictiestad" } == [1])
        #expect(try await ask { $0.organisation = "police" } == [1])
        #expect(try await ask { $0.organisation = "vt" } == [])
        #expect(try await ask { $0.action = .call } == [3])
        #expect(try await ask { $0.from = Instant(milliseconds: 2_000) } == [2, 3])
        #expect(try await ask { $0.to = Instant(milliseconds: 2_000) } == [1])
    }

    @Test(arguments: StorageTwin.allCases)
    func howFarALaptopsReadsCameInIsKept(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let replica = try await TestWorld().police().id
        #expect(try await storage.read { try $0.accessReceipt(replica) } == nil)
        let digests = ["a", "b"].map { SHA256Digest(of: $0.utf8) }
        for (number, digest) in zip(Int64(1)..., digests) {
            let row = AccessReceiptRow(replica: replica, number: number, digest: digest)
            try await storage.transaction { try $0.putAccessReceipt(row) }
            #expect(try await storage.read { try $0.accessReceipt(replica) } == row)
        }
    }

    /// A read, an administration and a refusal.
    static func entries() async throws -> [AuditEntry] {
        let laptop = try await TestWorld().police()
        let record = laptop.newRecord().header.record
        return [
            AuditEntry(
                at: Instant(milliseconds: 1_000), receivedAt: Instant(milliseconds: 9_000),
                caller: AuditCaller(
                    actor: .author(id: "p-1", role: "field_officer", replica: laptop.id),
                    unit: "bt-fictiestad", organisation: "police", origin: .laptop(laptop.id)),
                action: .offlineView, object: .record(record), record: record,
                purpose: "overdracht", count: 2, details: ["part": "step-1"]),
            AuditEntry(
                at: Instant(milliseconds: 2_000), caller: .administrator("beheerder-1"),
                action: .codeMade, object: .unit("bt-fictiestad")),
            AuditEntry(
                at: Instant(milliseconds: 3_000), caller: .network("192.0.2.1"), action: .call,
                object: .call("unknown"), result: "not-found"),
        ]
    }
}

extension AuditEntry {
    fileprivate var replicaText: String? {
        if case .author(_, _, let replica) = caller.actor { replica.text } else { nil }
    }
}
