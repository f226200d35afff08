import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// A laptop that is declared lost holds up nobody any more.
@Suite struct LostLaptopTests {
    @Test func whatIsMissingOfItsChainHoldsUpNothingAnyMore() async throws {
        let world = try await TestWorld()
        let (lost, colleague) = (try await world.police(), try await world.police())
        let record = lost.newRecord()
        let missing = lost.add("person", in: record, ["person_safety": "unknown"])
        let late = lost.add("person", in: record, ["person_safety": "unsafe"])
        let later = lost.add("person", in: record, ["person_safety": "safe"])
        try await lost.sync([record])
        try await colleague.sync()
        // A colleague has the others by another way than the service.
        #expect(
            short(try await colleague.sync([later, late]))
                == ["held chain-gap", "held chain-gap"])
        let edit = colleague.write { draft in
            missing.edit(&draft)
            draft.values = ["person_safety": "unsafe"]
            draft.citing = ["person_safety": [missing.citation]]
        }
        #expect(short(try await colleague.sync([edit])) == ["held unknown-entity"])
        try await world.core.declareLost(lost.id, purpose: "uit de auto gestolen")
        #expect(
            short(try await colleague.sync([late, later, edit])) == [
                "duplicate", "duplicate", "quarantined unknown-entity",
            ])
        #expect(try await world.core.check() == [])
        // What comes in after that, from whomever, waits for a person; it holds up nothing either.
        #expect(short(try await colleague.sync([missing])) == ["quarantined not-permitted"])
        _ = try await world.core.acceptQuarantined(
            missing.id, by: "beheerder", reason: "teruggevonden")
        #expect(short(try await colleague.sync([missing, edit])) == ["duplicate", "duplicate"])
        #expect(try await world.core.check() == [])
    }

    @Test func aGapThatShowsLaterIsGivenUpAtOnce() async throws {
        let world = try await TestWorld()
        let (lost, colleague) = (try await world.police(), try await world.police())
        let record = lost.newRecord()
        let made = (1...6).map { _ in
            lost.add("person", in: record, ["person_safety": "unknown"])
        }
        try await lost.sync([record])
        try await world.core.declareLost(lost.id, purpose: "weg")
        #expect(
            short(try await colleague.sync([made[4], made[1], made[5], made[2]])) == [
                "quarantined not-permitted", "quarantined not-permitted",
                "quarantined not-permitted", "quarantined not-permitted",
            ])
        let waiting = try await world.core.quarantined(unit: "bt-fictiestad")
        #expect(Set(waiting.map(\.id)) == Set([1, 2, 4, 5].map { made[$0].id }))
        #expect(try await world.core.check() == [])
    }

    @Test func aReasonIsNeededAndTheReplicaMustExist() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let stranger = Laptop(environment: world.environment)
        for (id, purpose, code) in [
            (laptop.id, " ", ServiceProblem.Code.reasonMissing),
            (stranger.id, "weg", .unknownReplica),
        ] {
            let problem = await #expect(throws: ServiceProblem.self) {
                try await world.core.declareLost(id, purpose: purpose)
            }
            #expect(problem?.code == code)
        }
        #expect(try await world.core.replicas().map(\.reason) == [nil])
    }
}
