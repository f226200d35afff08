import RecordModel
import SyncTestSupport
import Testing

/// When something passed on is seen, and by whom (D.3, F0.11, F0.18).
@Suite struct DisclosureFlowTests {
    @Test func whatRestsOnNoGroundStaysHome() async throws {
        let scene = try await SightScene()
        let item = scene.item("merk-item")
        let entry = scene.police.disclose(
            [item], in: scene.record,
            ["ground_code": "none_found", "medium": "spoken", "necessity_text": "merk-reden"])
        try await scene.accept([item, entry])
        #expect(try await scene.vtHolds(item, entry) == .none)
        #expect(!scene.vt.everythingTold.contains("merk-"))
        for id in [item, entry].map(\.header.entity.id) {
            #expect(!scene.vt.everythingTold.contains(id))
        }
    }

    /// R6.2: the privacy officer may decide otherwise; from then on it is seen.
    @Test func thePrivacyOfficerOpensWhatTheTableDoesNotKnow() async throws {
        let scene = try await SightScene()
        let officer = try await scene.world.laptop("bt-fictiestad", role: "privacy_officer")
        let item = scene.item()
        let entry = scene.police.disclose([item], row: "G3", in: scene.record)
        try await scene.accept([item, entry])
        #expect(try await scene.vtHolds(item, entry) == .none)
        let others = scene.police.override("R6.2", of: entry, reason: "door een ander")
        try await scene.accept([others])
        #expect(try await scene.vtHolds(item, entry) == .none)
        let override = officer.override("R6.2", of: entry, reason: "toch gegrond")
        try await scene.accept([override], by: officer)
        #expect(try await scene.vtHolds(item, entry) == .all)
    }

    @Test func anEntryThatNamesSomethingClosedOpensNothingAtAll() async throws {
        let scene = try await SightScene()
        let (open, closed) = (scene.item(), scene.item(wpgClass: .article9ViaOM))
        let entry = scene.police.disclose([open, closed], in: scene.record)
        try await scene.accept([open, closed, entry])
        let held = try await scene.heldByVT()
        #expect(held.isDisjoint(with: [open, closed, entry].map(\.id)))
    }

    @Test func whatIsAddedToAnEntryLaterOpensNothing() async throws {
        let scene = try await SightScene()
        let (named, added) = (scene.item(), scene.item("merk-later"))
        let entry = scene.police.disclose([named], in: scene.record)
        let addition = scene.police.edit(
            entry, ["content_refs[\(added.header.entity.id)]": .bool(true)])
        try await scene.accept([named, added, entry, addition])
        let held = try await scene.heldByVT()
        #expect(held.contains(named.id) && !held.contains(added.id))
        #expect(!scene.vt.everythingTold.contains("merk-later"))
    }

    /// Nobody opens what is another organisation's, also not what they were shown of it.
    @Test func whatWasReceivedIsNotPassedOnByTheReceiver() async throws {
        let scene = try await SightScene()
        let crisis = try await scene.world.laptop("cd-fictiestad", role: "crisis_worker")
        let joining = scene.police.addParticipant(
            "cd-fictiestad", "crisis_service", in: scene.record)
        let item = scene.item("merk-politie")
        let entry = scene.police.disclose([item], in: scene.record)
        try await scene.accept([joining, item, entry])
        #expect(try await scene.vtHolds(item) == .all)
        let onward = scene.vt.disclose(
            [item], to: "crisis_service", row: "G10", by: "vt", in: scene.record,
            partition: .vtOnly,
            ["vital_who": "Persoon A", "vital_danger": "gevaar", "vital_why": "geen andere"])
        let acute = scene.vt.write {
            $0.record = scene.record.header.record
            $0.entity = .singleton("incident")
            $0.values = ["acute_state": "acute"]
        }
        let reason = scene.vt.override("R6.9", of: onward, reason: "eigen grond")
        try await scene.accept([acute, onward, reason], by: scene.vt)
        try await crisis.sync()
        #expect(crisis.received.contains(acute.id))
        #expect(!crisis.received.contains(item.id) && !crisis.received.contains(onward.id))
        #expect(!crisis.everythingTold.contains("merk-politie"))
    }

    @Test func anEntryInAnothersNameOpensNothing() async throws {
        let scene = try await SightScene()
        let item = scene.vt.add(
            "info_item", in: scene.record, partition: .vtOnly,
            ["text": "merk-vt", "topic": "vt_files"])
        let entry = scene.vt.disclose(
            [item], to: "police", row: "G1", by: "police", in: scene.record, partition: .vtOnly)
        try await scene.accept([item, entry], by: scene.vt)
        try await scene.police.sync()
        #expect(!scene.police.received.contains(item.id))
        #expect(!scene.police.everythingTold.contains("merk-vt"))
    }

    @Test func whatStandsInAnotherRecordIsNotOpened() async throws {
        let scene = try await SightScene()
        let other = scene.police.newRecord()
        let item = scene.police.write {
            $0.record = other.header.record
            $0.type = "info_item"
            $0.partition = .policeOnly
            $0.values = ["text": "merk-elders", "topic": "police_registrations"]
        }
        let joining = scene.police.addParticipant("vt-fictiestad", "vt", in: other)
        let entry = scene.police.disclose([item], in: scene.record)
        try await scene.accept([other, joining, item, entry])
        #expect(try await scene.vtHolds(item, entry) == .none)
        #expect(!scene.vt.everythingTold.contains("merk-elders"))
    }

    @Test(arguments: ["vt-fictiestad", "vt-voorbeeld"])
    func oneUnitIsTheOneReceiver(_ named: String) async throws {
        let scene = try await SightScene()
        try await scene.world.core.addUnit(
            "vt-voorbeeld", organisation: "vt", profileText: TestWorld.profile())
        let outsider = try await scene.world.laptop("vt-voorbeeld", role: "vt_worker")
        let item = scene.item()
        let entry = scene.police.disclose(
            [item], in: scene.record, ["receiver_unit": .text(named)])
        try await scene.accept([item, entry])
        let held = try await scene.heldByVT()
        #expect(held.contains(item.id) == (named == "vt-fictiestad"))
        #expect(held.contains(entry.id) == (named == "vt-fictiestad"))
        // A unit that takes no part sees the entry that names it, and nothing else.
        try await outsider.sync()
        #expect(outsider.received == (named == "vt-voorbeeld" ? [entry.id] : []))
        let withdrawal = scene.police.remove(entry, saw: [entry])
        try await scene.accept([withdrawal])
        try await outsider.sync()
        #expect(
            outsider.received == (named == "vt-voorbeeld" ? [entry.id, withdrawal.id] : []))
        let joining = scene.police.addParticipant("vt-voorbeeld", "vt", in: scene.record)
        let back = scene.police.restore(entry, undoing: withdrawal)
        try await scene.accept([joining, back])
        try await outsider.sync()
        #expect(outsider.received.contains(item.id) == (named == "vt-voorbeeld"))
        #expect(Set(outsider.received).count == outsider.received.count)
    }

    @Test func aUnitThatIsAddedLaterGetsTheEntryThatNamesIt() async throws {
        let scene = try await SightScene()
        let item = scene.item()
        let entry = scene.police.disclose(
            [item], in: scene.record, ["receiver_unit": "vt-voorbeeld"])
        try await scene.accept([item, entry])
        try await scene.world.core.addUnit(
            "vt-voorbeeld", organisation: "vt", profileText: TestWorld.profile())
        let late = try await scene.world.laptop("vt-voorbeeld", role: "vt_worker")
        try await late.sync()
        #expect(late.received == [entry.id])
    }

    @Test(arguments: [true, false])
    func aCrisisServiceInVTsPlaceIsReachedWithTheMandateOnly(_ mandate: Bool) async throws {
        let scene = try await SightScene(mandate: mandate)
        let crisis = try await scene.world.laptop("cd-fictiestad", role: "crisis_worker")
        let joining = scene.police.addParticipant(
            "cd-fictiestad", "crisis_service", in: scene.record)
        let item = scene.item()
        let entry = scene.police.disclose([item], in: scene.record)
        try await scene.accept([joining, item, entry])
        try await crisis.sync()
        #expect(crisis.received.contains(item.id) == mandate)
        #expect(crisis.received.contains(entry.id) == mandate)
        #expect(try await scene.vtHolds(item, entry) == .all)
        // Acting for Veilig Thuis, it passes on as Veilig Thuis; without the mandate it can't.
        let own = crisis.add(
            "info_item", in: scene.record, partition: .vtOnly, ["text": "x", "topic": "vt_files"])
        let onward = crisis.disclose(
            [own], to: "police", row: "G1", by: "vt", in: scene.record, partition: .vtOnly
        ) { $0.actingFor = "vt" }
        let verdicts = short(try await crisis.sync([own, onward]))
        #expect(verdicts == ["accepted", mandate ? "accepted" : "refused not-permitted"])
        try await scene.police.sync()
        #expect(scene.police.received.contains(own.id) == mandate)
    }

    /// Disclosure gives sight, never the right to write.
    @Test func whatWasPassedOnCantBeChangedByItsReceiver() async throws {
        let scene = try await SightScene()
        let item = scene.registration()
        let entry = scene.police.disclose([item], in: scene.record)
        try await scene.accept([item, entry])
        #expect(try await scene.vtHolds(item) == .all)
        let edit = scene.vt.edit(item, ["system": "van VT"])
        let removal = scene.vt.remove(item, saw: [item])
        let shared = scene.vt.write {
            item.edit(&$0)
            $0.partition = .shared
            $0.values = ["system": "van VT"]
        }
        #expect(
            short(try await scene.vt.sync([edit, removal, shared]))
                == ["refused not-permitted", "refused not-permitted", "refused partition-mismatch"])
        #expect(
            short(try await scene.vt.sync([scene.vt.remove(entry, saw: [entry])]))
                == ["refused not-permitted"])
    }

    /// R6.2 names the role: it may write the override, and nothing else of the case.
    @Test func thePrivacyOfficerWritesOverridesAndReviewsOnly() async throws {
        let scene = try await SightScene()
        let officer = try await scene.world.laptop("bt-fictiestad", role: "privacy_officer")
        let entry = scene.police.disclose([], in: scene.record)
        try await scene.accept([entry])
        let verdicts = try await officer.sync([
            officer.override("R6.2", of: entry, reason: "gegrond"),
            officer.edit(entry, ["review_outcome": "in orde"]),
            officer.add("person", in: scene.record, ["person_safety": "unsafe"]),
        ])
        #expect(short(verdicts) == ["accepted", "accepted", "refused not-permitted"])
    }
}
