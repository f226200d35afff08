import Foundation
import RecordModel
import RecordStore
import SamenOp
import SyncClient
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Promise 7: clocks never block and never decide a right.
@Suite struct Promise07ClocksTests {
    /// Clocks of laptops, as milliseconds ahead of the service's.
    static let clocks: [Int64] = [
        -3_600_000, -86_400_000 * 400, 0, 240_000, 3_600_000, 86_400_000 * 365,
        86_400_000 * 14_976,
    ]

    /// What is done to a record between two synchronisations of the laptop of Veilig Thuis.
    enum Step: String, CaseIterable {
        case nothing, ending, revoking, losing
    }

    @Test(arguments: clocks)
    func aWrongClockChangesNoVerdict(_ ahead: Int64) async throws {
        let world = try await PeopleWorld()
        var told: [String] = []
        for step in Step.allCases {
            world.setClock("vt-\(step.rawValue)", aheadMilliseconds: ahead)
            told.append(try await Self.verdicts(world, step).joined(separator: ", "))
            world.world.environment.advance(seconds: 60)
        }
        // The same for every clock, a right one included.
        #expect(
            told == [
                "accepted, accepted", "accepted, accepted", "accepted, accepted",
                "quarantined not-permitted, quarantined not-permitted",
            ])
    }

    /// The verdicts of two edits, of which the second is written after the clock jumped back.
    private static func verdicts(_ world: PeopleWorld, _ step: Step) async throws -> [String] {
        let police = try await world.replica("p-\(step.rawValue)")
        let vt = try await world.replica(
            "vt-\(step.rawValue)", unit: "vt-fictiestad", organisation: "vt", role: "vt_worker")
        let record = try await world.sharedRecord(police)
        try await world.sync(vt)
        let first = try vt.addPerson(record)
        switch step {
        case .nothing: break
        case .ending:
            let participant = try #require(
                try police.store.read {
                    try $0.entities(of: "participant", in: record).first?.reference
                })
            _ = try police.store.write { writer in
                try writer.markShown(record)
                return try writer.set(
                    participant, of: record,
                    [FieldChange(FieldName("until"), "2026-03-08T20:30:00Z")])
            }
            try await world.sync(police)
        case .revoking: try await world.core.revoke(vt.store.replica, reason: .left)
        case .losing: try await world.core.revoke(vt.store.replica, reason: .lost)
        }
        let second = try vt.addPerson(record, "unsafe")
        try await world.sync(vt)
        return try vt.store.read { reader in
            try [first, second].map { operation in
                let logged = try #require(try reader.operation(operation.id))
                return ["\(logged.verdict)", logged.code].compactMap(\.self)
                    .joined(separator: " ")
            }
        }
    }

    @Test(arguments: clocks)
    func theOffsetIsMeasuredAtEachSyncAndKept(_ ahead: Int64) async throws {
        let world = try await PeopleWorld()
        let laptop = try await world.replica("a")
        world.setClock("a", aheadMilliseconds: ahead)
        let record = try await world.sharedRecord(laptop)
        #expect(try laptop.status().clockOffsetMilliseconds == ahead)
        // It jumps, is measured anew, and nothing that was written in between is held up.
        world.setClock("a", aheadMilliseconds: -ahead)
        try laptop.addPerson(record)
        let outcome = try await world.sync(laptop)
        #expect(outcome.sent == 1 && outcome.clockOffsetMilliseconds == -ahead)
        #expect(try laptop.status().clockOffsetMilliseconds == -ahead)
        #expect(try laptop.status().unsent == 0)
    }

    @Test(arguments: [-3_600, 86_400 * 14_976] as [Int])
    func theServicesOwnClockDecidesNoRightEither(_ seconds: Int) async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        try await police.sync([record, joining])
        try await vt.sync()
        // Sessions end by it, and are opened anew; rights don't.
        world.environment.advance(seconds: seconds)
        try await vt.open()
        let person = vt.add("person", in: record, ["person_safety": "unsafe"])
        #expect(short(try await vt.sync([person])) == ["accepted"])
    }
}
