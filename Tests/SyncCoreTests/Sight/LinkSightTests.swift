import RecordModel
import SyncTestSupport
import Testing

/// A link is as closed as its ends; one to another record is for units in both (F0.17).
@Suite struct LinkSightTests {
    private static func link(
        _ laptop: Laptop, _ one: String, _ other: String, in record: RecordOperation,
        kind: JSONValue = "same_as", partition: Partition = .shared
    ) -> RecordOperation {
        laptop.add(
            "link", in: record, partition: partition,
            ["kind": kind, "one": .text(one), "other": .text(other)])
    }

    @Test func aSharedLinkToSomethingClosedIsNotSent() async throws {
        let scene = try await SightScene()
        let person = scene.police.add("person", in: scene.record, ["person_safety": "unknown"])
        let closed = scene.registration()
        let link = Self.link(
            scene.police, person.header.entity.id, closed.header.entity.id, in: scene.record)
        let about = scene.police.override(
            "R6.2", of: link, partition: .shared, reason: "merk-over")
        try await scene.accept([person, closed, link, about])
        #expect(try await scene.vtHolds(link, about) == .none)
        #expect(!scene.vt.everythingTold.contains(closed.header.entity.id))
        #expect(!scene.vt.everythingTold.contains("merk-over"))
        let entry = scene.police.disclose([closed], in: scene.record)
        try await scene.accept([entry])
        #expect(try await scene.vtHolds(link, about, closed, entry) == .all)
    }

    /// What it names may come in later, and may turn out to be closed, or not.
    @Test(arguments: [Partition.shared, .policeOnly])
    func aLinkToWhatIsNotHereYetWaits(_ partition: Partition) async throws {
        let scene = try await SightScene()
        let colleague = try await scene.world.police()
        let person = scene.police.add("person", in: scene.record, ["person_safety": "unknown"])
        let other = scene.police.add(
            "prior_registration", in: scene.record, partition: partition, ["content": "x"])
        let link = Self.link(
            colleague, person.header.entity.id, other.header.entity.id, in: scene.record)
        try await scene.accept([link], by: colleague)
        #expect(try await scene.vtHolds(link) == .none)
        try await scene.accept([person, other])
        #expect(try await scene.vtHolds(link) == (partition == .shared ? .all : .none))
        #expect(
            scene.vt.everythingTold.contains(other.header.entity.id) == (partition == .shared))
    }

    @Test func anOverrideAboutSomethingClosedIsNotSent() async throws {
        let scene = try await SightScene()
        let item = scene.item("merk-item")
        let entry = scene.police.disclose(
            [item], in: scene.record, ["ground_code": "none_found"])
        let override = scene.police.override(
            "R6.9", of: entry, partition: .shared, reason: "merk-reden")
        try await scene.accept([item, entry, override])
        #expect(try await scene.vtHolds(entry, override) == .none)
        #expect(!scene.vt.everythingTold.contains("merk-"))
        #expect(!scene.vt.everythingTold.contains(entry.header.entity.id))
    }

    /// An entry that somebody puts in the shared part is no way to learn what there is.
    @Test func aRefusedEntryInTheSharedPartTellsNothing() async throws {
        let scene = try await SightScene()
        let item = scene.item("merk-item")
        let entry = scene.police.disclose(
            [item], in: scene.record, partition: .shared, ["ground_code": "none_found"])
        #expect(
            short(try await scene.police.sync([item, entry]))
                == ["accepted", "refused partition-mismatch"])
        #expect(try await scene.vtHolds(item, entry) == .none)
        #expect(!scene.vt.everythingTold.contains(item.header.entity.id))
    }

    @Test func aLinkBetweenRecordsIsForUnitsInBoth() async throws {
        let scene = try await SightScene()
        let other = scene.police.newRecord()
        let link = Self.link(
            scene.police, scene.record.header.record.text,
            other.header.record.text, in: scene.record,
            kind: "same_incident")
        try await scene.accept([other, link])
        #expect(try await scene.vtHolds(link) == .none)
        #expect(!scene.vt.everythingTold.contains(other.header.record.text))
        let joining = scene.police.addParticipant("vt-fictiestad", "vt", in: other)
        try await scene.accept([joining])
        #expect(try await scene.vtHolds(link, joining, other) == .all)
    }

    @Test(arguments: [true, false])
    func aLinkToARecordOfOthersWaitsUntilTheUnitTakesPartThere(
        _ isThereFirst: Bool
    ) async throws {
        let scene = try await SightScene()
        let theirs = scene.vt.newRecord()
        if isThereFirst { try await scene.accept([theirs], by: scene.vt) }
        let link = Self.link(
            scene.police, scene.record.header.record.text,
            theirs.header.record.text, in: scene.record,
            kind: "same_incident")
        #expect(short(try await scene.police.sync([link])) == ["quarantined not-permitted"])
        if !isThereFirst { try await scene.accept([theirs], by: scene.vt) }
        #expect(try await scene.vtHolds(link) == .none)
        let joining = scene.vt.addParticipant("bt-fictiestad", "police", in: theirs)
        try await scene.accept([joining], by: scene.vt)
        #expect(short(try await scene.police.sync([link])) == ["duplicate"])
        #expect(try await scene.vtHolds(link) == .all)
        #expect(scene.police.received.contains(link.id))
    }

    @Test func aLinkToAnEntityOfARecordOfOthersIsKeptBackToo() async throws {
        let scene = try await SightScene()
        let theirs = scene.vt.newRecord()
        let person = scene.vt.add("person", in: theirs, ["person_safety": "unknown"])
        try await scene.accept([theirs, person], by: scene.vt)
        let own = scene.police.add("person", in: scene.record, ["person_safety": "unknown"])
        let link = Self.link(
            scene.police, own.header.entity.id, person.header.entity.id, in: scene.record)
        let verdicts = short(try await scene.police.sync([own, link]))
        #expect(verdicts == ["accepted", "quarantined not-permitted"])
    }

    /// Things that are about each other close nothing by themselves, and end nowhere.
    @Test func aRingOfLinksIsSeen() async throws {
        let scene = try await SightScene()
        let person = scene.police.add("person", in: scene.record, ["person_safety": "unknown"])
        let one = Self.link(
            scene.police, person.header.entity.id, person.header.entity.id, in: scene.record)
        let other = Self.link(
            scene.police, one.header.entity.id, person.header.entity.id, in: scene.record)
        let ring = scene.police.edit(
            one, ["other": .text(other.header.entity.id)],
            citing: ["other": [one.citation]])
        try await scene.accept([person, one, other, ring])
        #expect(try await scene.vtHolds(person, one, other, ring) == .all)
    }
}
