import RecordModel
import SyncProtocol
import SyncTestSupport
import Testing

@Suite struct SightTests {
    @Test func aNewParticipantGetsWhatWasThereAndNothingOfAnotherPartition() async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let person = police.add("person", in: record, ["person_safety": "unknown"])
        let hidden = police.add(
            "prior_registration", in: record, partition: .policeOnly, ["content": "geheim-woord"])
        try await police.sync([record, person, hidden])
        try await vt.sync()
        #expect(vt.received == [])
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        #expect(short(try await police.sync([joining])) == ["accepted"])
        try await vt.sync()
        #expect(vt.received == [record.id, person.id, joining.id])
        for answer in vt.answers {
            let text = String(decoding: answer, as: UTF8.self)
            #expect(!text.contains("geheim-woord"))
            #expect(!text.contains(hidden.header.entity.id))
        }
    }

    /// A.2: who watches over integrity, audits or leads the cooperation gets no case content.
    @Test(arguments: ["integrity_officer", "auditor", "partner_lead"])
    func aRoleThatReadsNoRecordsGetsNoneAndMayWriteNone(_ role: String) async throws {
        let world = try await TestWorld()
        let police = try await world.police()
        let record = police.newRecord()
        let person = police.add("person", in: record, ["person_safety": "unknown"])
        try await police.sync([record, person])
        let watcher = try await world.laptop("bt-fictiestad", role: role)
        try await watcher.sync()
        #expect(watcher.received == [])
        let own = watcher.newRecord()
        #expect(short(try await watcher.sync([own])) == ["refused not-permitted"])
        for answer in watcher.answers {
            #expect(!String(decoding: answer, as: UTF8.self).contains(record.header.record.text))
        }
    }

    @Test func anEndedParticipationEndsSightAndLaterWork() async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        try await police.sync([record, joining])
        try await vt.sync()
        let ending = police.write {
            joining.edit(&$0)
            $0.values = ["until": "2026-09-21T12:00:00Z"]
        }
        let after = police.add("person", in: record, ["person_safety": "unsafe"])
        #expect(short(try await police.sync([ending, after])) == ["accepted", "accepted"])
        // Written before it could know: permitted.
        let unaware = vt.add("person", in: record, ["person_safety": "unknown"])
        #expect(short(try await vt.sync([unaware])) == ["accepted"])
        let late = vt.add("person", in: record, ["person_safety": "unknown"])
        #expect(short(try await vt.sync([late])) == ["quarantined not-permitted"])
        #expect(vt.received == [record.id, joining.id])
        let back = police.write {
            joining.edit(&$0)
            $0.values = ["until": .null]
            $0.citing = ["until": [ending.citation]]
        }
        try await police.sync([back])
        try await vt.sync()
        let again = [record, joining, ending, after, unaware, back].map(\.id)
        #expect(vt.received == [record, joining].map(\.id) + again)
        let colleague = try await world.vt()
        try await colleague.sync()
        #expect(colleague.received == again)
    }

    @Test func whatAUnitWroteBeforeItWasLetInIsKeptAndJudgedAgainWhenItIs() async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        try await police.sync([record])
        let uninvited = vt.add("person", in: record, ["person_safety": "unknown"])
        #expect(short(try await vt.sync([uninvited])) == ["quarantined not-permitted"])
        try await police.sync()
        #expect(police.received == [record.id])
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        try await police.sync([joining])
        try await police.sync()
        try await vt.sync()
        #expect(police.received == [record, joining, uninvited].map(\.id))
        #expect(vt.received == police.received)
    }

    @Test(arguments: [["unit", "organisation"], ["unit"], ["organisation"]])
    func aUnitUnderAnotherOrganisationsNameIsRefusedAndSeesNothing(
        _ first: [String]
    ) async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let values: [String: JSONValue] = ["unit": "vt-fictiestad", "organisation": "police"]
        let joining = police.add(
            "participant", in: record, values.filter { first.contains($0.key) })
        var verdicts = short(try await police.sync([record, joining]))
        if first.count == 1 {
            let rest = police.write { draft in
                joining.edit(&draft)
                draft.values = values.filter { !first.contains($0.key) }
            }
            verdicts = short(try await police.sync([rest]))
        }
        #expect(verdicts.last == "refused not-permitted")
        try await vt.sync()
        #expect(first == ["unit"] || vt.received == [])
    }

    @Test(arguments: [true, false])
    func aCrisisServiceSeesVTsPartWithAMandateOnly(_ mandate: Bool) async throws {
        let world = try await TestWorld(mandate: mandate)
        let (police, vt) = (try await world.police(), try await world.vt())
        let crisis = try await world.laptop("cd-fictiestad", role: "crisis_worker")
        let record = police.newRecord()
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        let third = police.addParticipant("cd-fictiestad", "crisis_service", in: record)
        try await police.sync([record, joining, third])
        let ofVT = vt.add("info_item", in: record, partition: .vtOnly, ["text": "a"])
        let ofCrisis = crisis.add("info_item", in: record, partition: .vtOnly, ["text": "b"])
        try await vt.sync([ofVT])
        try await crisis.sync([ofCrisis])
        try await vt.sync()
        #expect(crisis.received.contains(ofVT.id) == mandate)
        #expect(crisis.received.contains(ofCrisis.id))
        #expect(vt.received.contains(ofCrisis.id))
        #expect(!police.received.contains(ofVT.id))
    }

    @Test func everyFeedStartsAnAuthorsOperationsWithTheCertificate() async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let record = police.newRecord()
        let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
        try await police.sync([record, joining])
        try await vt.sync(raw: [], limit: 1)
        guard case .certificate(let certificate)? = vt.feed.first?.body else {
            Issue.record("no certificate first")
            return
        }
        #expect(certificate.isSigned && certificate.replica == police.id)
        #expect(vt.feed.map(\.position) == [1, 2, 3])
    }
}
