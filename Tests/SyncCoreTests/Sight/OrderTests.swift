import RecordModel
import SyncTestSupport
import Testing

/// Whatever the order in which an item, the entry that passes it on, the participant and an edit
/// come in: in the end the feed holds the same (R6.10).
@Suite struct SightOrderTests {
    /// Every order of four things.
    static let orders: [[Int]] = {
        func orders(_ rest: [Int]) -> [[Int]] {
            rest.isEmpty
                ? [[]]
                : rest.flatMap { first in
                    orders(rest.filter { $0 != first }).map { [first] + $0 }
                }
        }
        return orders([0, 1, 2, 3])
    }()

    /// Four laptops of one unit write one each, so that no chain orders them.
    @Test(arguments: orders)
    func fourThingsInEveryOrderEndTheSame(_ order: [Int]) async throws {
        let scene = try await SightScene(joins: false)
        let others = [
            try await scene.world.police(), try await scene.world.police(),
            try await scene.world.police(),
        ]
        let item = scene.registration(by: scene.police)
        let entry = others[0].disclose([item], in: scene.record)
        let joining = others[1].addParticipant("vt-fictiestad", "vt", in: scene.record)
        let edit = others[2].edit(item, ["system": "BVH"])
        let all = [item, entry, joining, edit]
        for place in order { try await scene.police.sync([all[place]]) }
        #expect(
            try await scene.heldByVT() == Set([scene.record, item, entry, joining, edit].map(\.id)))
        #expect(try await scene.world.core.check() == [])
    }

    /// The same with everything in one batch, in any order.
    @Test(arguments: orders)
    func oneBatchInEveryOrderEndsTheSame(_ order: [Int]) async throws {
        let scene = try await SightScene(joins: false)
        let colleague = try await scene.world.police()
        let item = scene.registration()
        let joining = scene.police.addParticipant("vt-fictiestad", "vt", in: scene.record)
        let entry = colleague.disclose([item], in: scene.record)
        let edit = colleague.edit(item, ["system": "BVH"])
        let all = [item, joining, entry, edit]
        try await colleague.sync(order.map { all[$0] })
        #expect(
            try await scene.heldByVT() == Set([scene.record, item, joining, entry, edit].map(\.id)))
    }

    /// How acute it is may come in last, and so may a privacy officer's decision.
    @Test(arguments: [true, false])
    func whatAnEntryRestsOnMayComeInLater(_ isEmergency: Bool) async throws {
        let scene = try await SightScene()
        let officer = try await scene.world.laptop(
            "bt-fictiestad", role: isEmergency ? "field_officer" : "privacy_officer")
        let item = scene.item()
        let entry = scene.police.disclose(
            [item], row: isEmergency ? "G10" : "G5", in: scene.record,
            isEmergency
                ? ["vital_who": "Persoon A", "vital_danger": "gevaar", "vital_why": "geen andere"]
                : [:])
        let ground =
            isEmergency
            ? officer.write {
                $0.record = scene.record.header.record
                $0.entity = .singleton("incident")
                $0.values = ["acute_state": "acute"]
            } : officer.override("R6.2", of: entry, reason: "gegrond")
        try await officer.sync([ground])
        try await scene.accept([item, entry])
        #expect(try await scene.vtHolds(item, entry) == .all)

        let late = try await SightScene()
        let lateItem = late.item()
        let lateEntry = late.police.disclose(
            [lateItem], row: "G10", in: late.record,
            ["vital_who": "Persoon A", "vital_danger": "gevaar", "vital_why": "geen andere"])
        try await late.accept([lateItem, lateEntry])
        #expect(try await late.vtHolds(lateItem, lateEntry) == .none)
        let acute = late.vt.write {
            $0.record = late.record.header.record
            $0.entity = .singleton("incident")
            $0.values = ["acute_state": "suspected_acute"]
        }
        try await late.accept([acute], by: late.vt)
        #expect(try await late.vtHolds(lateItem, lateEntry) == .all)
        // What is over was acute once: it stays as it was decided.
        let over = late.vt.edit(
            acute, ["acute_state": "not_acute"], reason: "voorbij",
            citing: ["acute_state": [acute.citation]])
        let edit = late.police.disclose([lateItem], in: late.record)
        try await late.accept([over], by: late.vt)
        try await late.accept([edit])
        #expect(try await late.vtHolds(lateItem, edit) == .all)
    }
}
