import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Rights by the service's own records between two synchronisations: what happens in between, in
/// every order that matters, and what becomes of what was written meanwhile.
@Suite struct RightsTableTests {
    /// What happens before the laptop of Veilig Thuis hands in what it wrote offline.
    enum Event: String, CaseIterable, Sendable {
        /// Veilig Thuis takes part.
        case joins
        /// Veilig Thuis takes part no longer.
        case leaves
        /// The laptop synchronises, without anything to send.
        case syncs
        /// The laptop's user left.
        case userLeft
        /// The laptop is lost.
        case lost
    }

    /// Events in order, and the verdict on an edit that was written after the last sync.
    static let table: [([Event], String)] = [
        ([], "quarantined not-permitted"),
        ([.joins], "accepted"),
        ([.joins, .syncs], "accepted"),
        ([.joins, .leaves], "accepted"),
        ([.joins, .syncs, .leaves], "accepted"),
        ([.joins, .syncs, .leaves, .syncs], "quarantined not-permitted"),
        ([.joins, .leaves, .syncs], "quarantined not-permitted"),
        ([.joins, .leaves, .syncs, .joins], "accepted"),
        ([.joins, .userLeft], "accepted"),
        ([.joins, .leaves, .userLeft], "accepted"),
        ([.joins, .leaves, .syncs, .userLeft], "quarantined not-permitted"),
        ([.userLeft, .joins], "quarantined not-permitted"),
        ([.joins, .userLeft, .leaves], "accepted"),
        ([.joins, .syncs, .leaves, .syncs, .userLeft, .joins], "quarantined not-permitted"),
        ([.joins, .lost], "quarantined not-permitted"),
        ([.joins, .userLeft, .lost], "quarantined not-permitted"),
        ([.joins, .lost, .userLeft], "quarantined not-permitted"),
    ]

    @Test(arguments: table)
    func whatWasPermittedInBetweenIsPermitted(_ events: [Event], _ expected: String) async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        try await police.sync([record])
        var joined: [RecordOperation] = []
        for event in events {
            switch event {
            case .joins:
                joined.append(police.addParticipant("vt-fictiestad", "vt", in: record))
                try await police.sync([joined.last].compactMap(\.self))
            case .leaves:
                let ending = police.edit(
                    try #require(joined.last), ["until": "2026-03-08T20:30:00Z"])
                #expect(short(try await police.sync([ending])) == ["accepted"])
            case .syncs: try await vt.sync()
            case .userLeft:
                do {
                    try await world.core.revoke(vt.id, reason: .left)
                } catch let problem as ServiceProblem {
                    #expect(problem.code == .alreadyRevoked)
                }
            case .lost: try await world.core.revoke(vt.id, reason: .lost)
            }
        }
        try await vt.open()
        let person = vt.add("person", in: record, ["person_safety": "unsafe"])
        #expect(short(try await vt.sync([person])) == [expected])
        #expect(try await world.core.check() == [])
    }

    @Test func whatCameInBeforeALossKeepsItsJudgementAndWhatWaitedIsJudgedAsEver() async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        try await police.sync([record, joining])
        let first = vt.add("person", in: record, ["person_safety": "unknown"])
        let second = vt.add("person", in: record, ["person_safety": "safe"])
        let third = vt.add("person", in: record, ["person_safety": "unsafe"])
        #expect(short(try await vt.sync([first, third])) == ["accepted", "held chain-gap"])
        try await world.core.revoke(vt.id, reason: .lost)
        try await vt.open()
        // The one that comes in now is kept for a person; what waited for it was here before.
        #expect(
            short(try await vt.sync([second, first, third]))
                == ["quarantined not-permitted", "duplicate", "accepted"])
    }

    @Test(arguments: ["field_officer", "supervisor", "auditor", "privacy_officer"])
    func theRoleIsTheOneOfTheCertificateWhateverTheOperationSays(_ role: String) async throws {
        let world = try await TestWorld()
        let laptop = try await world.laptop("bt-fictiestad", role: role)
        let record = laptop.write {
            $0.entity = .singleton("record")
            $0.values = ["step1_state": "not_started"]
            $0.role = role == "field_officer" ? "supervisor" : "field_officer"
        }
        #expect(short(try await laptop.sync([record])) == ["refused not-permitted"])
    }
}
