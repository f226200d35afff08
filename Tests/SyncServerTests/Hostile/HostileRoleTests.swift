import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Testing

/// Everybody who has a role, at somebody else's record.
@Suite struct HostileRoleTests {
    /// Every role of the catalogue in a unit that has nothing to do with the record.
    static let strangers: [(role: String, unit: String)] = testCatalogue.roles.roles.values
        .sorted { $0.code < $1.code }.flatMap { role in
            [
                ("police", "bt-voorbeeld"), ("vt", "vt-fictiestad"),
                ("crisis_service", "cd-fictiestad"),
            ].filter { role.organisations.contains($0.0) }.map { (role.code, $0.1) }
        }

    @Test(arguments: strangers)
    func nobodyOfAnotherUnitGetsOrChangesAnything(
        _ stranger: (role: String, unit: String)
    ) async throws {
        try await LiveService.run { service in
            let scene = try await HostileScene(service)
            let laptop = try await service.laptop(stranger.unit, role: stranger.role)
            try await laptop.sync()
            let feedBefore = laptop.feed.count
            let ids = [
                laptop.add("person", in: scene.record, ["person_safety": "unknown"]),
                laptop.edit(scene.record, ["step1_state": "done"]),
                laptop.addParticipant(stranger.unit, "police", in: scene.record),
                laptop.remove(scene.record, saw: [scene.record]),
                laptop.disclose([scene.record], to: "vt", in: scene.record),
            ]
            let verdicts = try await laptop.sync(ids)
            #expect(verdicts.allSatisfy { $0.verdict != .accepted && $0.verdict != .duplicate })
            #expect(laptop.feed.count == feedBefore)
            for secret in [HostileScene.secret, scene.owner.id.text] {
                #expect(!laptop.everythingTold.contains(secret))
            }
            // Each of them is in the trail, with who it was and the code.
            var query = AuditQuery()
            query.record = scene.record.header.record
            query.actor = laptop.id.text
            let told = try await service.world.core.audit(query, countMax: 100).rows
                .compactMap(\.entry)
            #expect(told.map(\.count).reduce(0, +) == Int64(ids.count))
            #expect(told.allSatisfy { $0.result != AuditEntry.done })
            #expect(Set(told.map(\.result)) == Set(verdicts.compactMap(\.code?.rawValue)))
            // The owner notices nothing, and goes on.
            let cursor = scene.owner.cursor
            try await scene.owner.sync()
            #expect(scene.owner.cursor == cursor)
        }
    }

    /// Handing in what another replica signed gets no more than handing in nothing.
    @Test func anothersOperationsTellNothingOfTheirRecord() async throws {
        try await LiveService.run { service in
            let scene = try await HostileScene(service)
            let before = scene.stranger.feed.count
            let verdicts = try await scene.stranger.sync([scene.record])
            #expect(verdicts.map(\.position) == [nil])
            #expect(scene.stranger.feed.count == before)
            #expect(!scene.stranger.everythingTold.contains(HostileScene.secret))
        }
    }
}
