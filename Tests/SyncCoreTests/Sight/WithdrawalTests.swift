import RecordModel
import SyncTestSupport
import Testing

/// Withdrawing what was passed on: decided in the order of acceptance (R6.10, D.3).
@Suite struct WithdrawalTests {
    @Test func withdrawingEndsSightAndTellsSoAndTakingItBackFillsTheGap() async throws {
        let scene = try await SightScene()
        let (police, vt) = (scene.police, scene.vt)
        let item = scene.registration()
        let early = police.edit(item, ["system": "BVH"])
        let entry = police.disclose([item], in: scene.record)
        let later = police.edit(item, ["class": "melding"])
        try await scene.accept([item, early, entry, later])
        var held = try await scene.heldByVT()
        #expect(held.isSuperset(of: [item, early, entry, later].map(\.id)))
        let withdrawal = police.remove(entry, saw: [entry], reason: "te ruim")
        let unseen = police.edit(item, ["class": "aangifte"])
        try await scene.accept([withdrawal, unseen])
        held = try await scene.heldByVT()
        #expect(held.contains(withdrawal.id) && !held.contains(unseen.id))
        let new = try await scene.heldByNewVT()
        #expect(new.contains(entry.id) && new.contains(withdrawal.id))
        #expect(Set(new).isDisjoint(with: [item, early, later, unseen].map(\.id)))
        #expect(!vt.everythingTold.contains("aangifte"))
        let back = police.restore(entry, undoing: withdrawal)
        let last = police.edit(item, ["class": "mutatie"])
        try await scene.accept([back, last])
        held = try await scene.heldByVT()
        #expect(held.isSuperset(of: [back, unseen, last].map(\.id)))
        #expect(
            try await scene.heldByNewVT().filter { $0 != entry.id && $0 != withdrawal.id }.suffix(6)
                == [back, item, early, later, unseen, last].map(\.id))
        #expect(try await scene.world.core.check() == [])
    }

    @Test func onlyTheMakersOrganisationWithdrawsAndTakesBack() async throws {
        let scene = try await SightScene()
        let (police, vt) = (scene.police, scene.vt)
        let item = scene.registration()
        let entry = police.disclose([item], in: scene.record, partition: .shared)
        try await scene.accept([item, entry])
        let others = vt.remove(entry, saw: [entry])
        try await scene.accept([others], by: vt)
        let edit = police.edit(item, ["system": "BVH"])
        try await scene.accept([edit])
        #expect(try await scene.vtHolds(edit) == .all)
        let withdrawal = police.remove(entry, saw: [entry])
        try await scene.accept([withdrawal])
        try await vt.sync()
        let back = vt.restore(entry, undoing: withdrawal)
        try await scene.accept([back], by: vt)
        let unseen = police.edit(item, ["class": "melding"])
        try await scene.accept([unseen])
        #expect(try await scene.vtHolds(unseen) == .none)
    }

    @Test(arguments: [true, false])
    func ofTwoWhoWithdrawAndTakeBackTheOrderDoesNotMatter(_ isBackFirst: Bool) async throws {
        let scene = try await SightScene()
        let colleague = try await scene.world.police()
        let item = scene.registration()
        let entry = scene.police.disclose([item], in: scene.record)
        try await scene.accept([item, entry])
        let withdrawal = scene.police.remove(entry, saw: [entry])
        let back = colleague.restore(entry, undoing: withdrawal)
        if isBackFirst { try await scene.accept([back], by: colleague) }
        try await scene.accept([withdrawal])
        if !isBackFirst { try await scene.accept([back], by: colleague) }
        let edit = colleague.edit(item, ["system": "BVH"])
        try await scene.accept([edit], by: colleague)
        #expect(try await scene.vtHolds(edit) == .all)
    }

    @Test(arguments: [true, false])
    func anEditThatIsConcurrentIsHeldByWhoPulledBeforeAndByNobodyElse(
        _ isEditFirst: Bool
    ) async throws {
        let scene = try await SightScene()
        let colleague = try await scene.world.police()
        let item = scene.registration()
        let entry = scene.police.disclose([item], in: scene.record)
        try await scene.accept([item, entry])
        let withdrawal = scene.police.remove(entry, saw: [entry])
        let edit = colleague.edit(item, ["system": "merk-gelijktijdig"])
        if isEditFirst { try await scene.accept([edit], by: colleague) }
        try await scene.vt.sync()
        try await scene.accept([withdrawal])
        if !isEditFirst { try await scene.accept([edit], by: colleague) }
        #expect(try await scene.heldByNewVT().allSatisfy { ![item.id, edit.id].contains($0) })
        #expect(try await scene.vtHolds(edit) == (isEditFirst ? .all : .none))
        #expect(scene.vt.everythingTold.contains("merk-gelijktijdig") == isEditFirst)
    }

    /// What another entry opens stays open.
    @Test func anotherEntryForTheSameItemStands() async throws {
        let scene = try await SightScene()
        let item = scene.registration()
        let one = scene.police.disclose([item], in: scene.record)
        let other = scene.police.disclose([item], in: scene.record)
        let withdrawal = scene.police.remove(one, saw: [one])
        let edit = scene.police.edit(item, ["system": "BVH"])
        try await scene.accept([item, one, other, withdrawal, edit])
        #expect(try await scene.vtHolds(edit) == .all)
    }

    @Test func whatWasWithdrawnBeforeItWasPermittedIsNeverTold() async throws {
        let scene = try await SightScene()
        let item = scene.item()
        let entry = scene.police.disclose(
            [item], in: scene.record, ["ground_code": "none_found", "necessity_text": "merk-1"])
        let withdrawal = scene.police.remove(entry, saw: [entry], reason: "merk-2")
        let officer = try await scene.world.laptop("bt-fictiestad", role: "privacy_officer")
        try await scene.accept([item, entry, withdrawal])
        let override = officer.override("R6.2", of: entry, reason: "merk-3")
        try await scene.accept([override], by: officer)
        let held = try await scene.heldByVT()
        #expect(held.isDisjoint(with: [item, entry, withdrawal, override].map(\.id)))
        #expect(!scene.vt.everythingTold.contains("merk-"))
    }
}
