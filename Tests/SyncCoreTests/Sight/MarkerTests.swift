import RecordModel
import SyncProtocol
import SyncTestSupport
import Testing

/// R6.10: whatever happens on one side, no answer to the other ever holds a word of what it keeps
/// to itself, nor the id of an entity there.
@Suite struct MarkerTests {
    @Test(arguments: ["police", "vt"], [true, false])
    func noAnswerEverHoldsAMarkerOfTheOtherSide(
        _ side: String, _ joinsLate: Bool
    ) async throws {
        var story = try await MarkerStory(side: side, joinsLate: joinsLate)
        try await story.keepToItself()
        try await story.disagreeAndSettle()
        try await story.takeAwayAndBringBack()
        try await story.link()
        try await story.passOnInVain()
        try await story.passOnAndWithdraw()
        try await story.writeFromOutside()
        try await story.join()
        try await story.check()
    }
}

/// What one side does while the other looks on.
private struct MarkerStory {
    let world: TestWorld
    let side: String
    let maker: Laptop
    let colleague: Laptop
    let outsider: Laptop
    let other: Laptop
    let record: RecordOperation
    let joinsLate: Bool
    private var closed: Set<String> = []
    private var markerCount = 0

    init(side: String, joinsLate: Bool) async throws {
        let world = try await TestWorld()
        self.world = world
        try await world.core.addUnit(
            "vt-voorbeeld", organisation: "vt", profileText: TestWorld.profile())
        let units =
            side == "police"
            ? ["bt-fictiestad", "bt-voorbeeld", "vt-fictiestad"]
            : ["vt-fictiestad", "vt-voorbeeld", "bt-fictiestad"]
        func laptop(_ unit: String) async throws -> Laptop {
            try await world.laptop(
                unit, role: unit.hasPrefix("bt") ? "field_officer" : "vt_worker")
        }
        self.side = side
        self.joinsLate = joinsLate
        maker = try await laptop(units[0])
        colleague = try await laptop(units[0])
        outsider = try await laptop(units[1])
        other = try await laptop(units[2])
        record = maker.newRecord()
        try await maker.sync([record])
        if !joinsLate { try await join() }
    }

    private var partition: Partition { side == "police" ? .policeOnly : .vtOnly }

    private mutating func marker() -> JSONValue { .text(markerText()) }

    private mutating func markerText() -> String {
        markerCount += 1
        return "merk-\(side)-\(markerCount)"
    }

    /// Hands something in, and lets the other side look.
    private func hand(
        _ operations: [RecordOperation], by laptop: Laptop,
        as expected: Verdict = .accepted
    ) async throws {
        let verdicts = try await laptop.sync(operations)
        #expect(verdicts.allSatisfy { $0.verdict == expected }, "\(short(verdicts))")
        try await other.sync()
    }

    private mutating func own(
        _ type: String, by laptop: Laptop, wpgClass: WpgClass = .none,
        _ values: [String: JSONValue]
    ) -> RecordOperation {
        let operation = laptop.write {
            $0.record = record.header.record
            $0.type = type
            $0.partition = partition
            $0.wpgClass = wpgClass
            $0.values = values
            $0.reason = markerText()
        }
        closed.insert(operation.header.entity.id)
        return operation
    }

    mutating func keepToItself() async throws {
        var all = [
            own("info_item", by: maker, ["text": marker(), "topic": "police_registrations"]),
            own("prior_registration", by: maker, ["content": marker(), "system": marker()]),
            own("person", by: maker, ["person_safety": "unsafe"]),
        ]
        if side == "police" {
            all.append(
                own(
                    "running_investigation", by: maker, wpgClass: .article9ViaOM,
                    ["reference": marker()]))
            all.append(own("om_release", by: maker, ["scope": marker()]))
        }
        try await hand(all, by: maker)
    }

    mutating func disagreeAndSettle() async throws {
        let item = own("prior_registration", by: maker, ["content": marker()])
        try await hand([item], by: maker)
        let one = maker.edit(item, ["system": marker()])
        let two = colleague.edit(item, ["system": marker()])
        try await hand([one], by: maker)
        try await hand([two], by: colleague)
        let settled = maker.edit(
            item, ["system": marker()], reason: markerText(),
            citing: ["system": [one.citation, two.citation]])
        try await hand([settled], by: maker)
    }

    mutating func takeAwayAndBringBack() async throws {
        let item = own("prior_registration", by: maker, ["content": marker()])
        let removal = maker.remove(item, saw: [item], reason: markerText())
        try await hand([item, removal], by: maker)
        let edit = colleague.edit(item, ["system": marker()])
        try await hand([edit], by: colleague)
        let back = colleague.restore(item, undoing: removal, reason: markerText())
        try await hand([back], by: colleague)
    }

    /// Two persons turn out to be one; one of them is known to this side only.
    mutating func link() async throws {
        let known = maker.add("person", in: record, ["person_safety": "unknown"])
        let hidden = own("person", by: maker, ["person_safety": "unknown"])
        let ends: [String: JSONValue] = [
            "kind": "same_as", "one": .text(known.header.entity.id),
            "other": .text(hidden.header.entity.id),
        ]
        let inside = own("link", by: maker, ends)
        let shared = maker.add("link", in: record, ends)
        closed.insert(shared.header.entity.id)
        let apart = maker.remove(shared, saw: [shared], reason: markerText())
        let override = maker.override(
            "R6.2", of: hidden, partition: .shared, reason: markerText())
        closed.insert(override.header.entity.id)
        try await hand([known, hidden, inside, shared, apart, override], by: maker)
    }

    private mutating func entry(
        _ item: RecordOperation, ground: String, _ values: [String: JSONValue] = [:]
    ) -> RecordOperation {
        let entry = maker.disclose(
            [item], to: side == "police" ? "vt" : "police", row: ground, by: side, in: record,
            partition: partition, values)
        closed.insert(entry.header.entity.id)
        return entry
    }

    mutating func passOnInVain() async throws {
        let item = own(
            "info_item", by: maker, ["text": marker(), "topic": "police_registrations"])
        let vain = entry(
            item, ground: "G9",
            [
                "necessity_text": marker(), "weighty_interest_text": marker(),
                "vital_who": marker(), "vital_danger": marker(), "medium": "spoken",
            ])
        let withdrawal = maker.remove(vain, saw: [vain], reason: markerText())
        let back = maker.restore(vain, undoing: withdrawal, reason: markerText())
        let override = own("override", by: colleague, ["rule": "R6.2", "reason": marker()])
        try await hand([item, vain, withdrawal, back], by: maker)
        try await hand([override], by: colleague)
        guard side == "police" else { return }
        let secret = own(
            "info_item", by: maker, wpgClass: .article9ViaOM,
            ["text": marker(), "topic": "running_investigation"])
        let emergency = entry(
            secret, ground: "G10", ["vital_who": marker(), "vital_danger": marker()])
        try await hand([secret, emergency], by: maker)
    }

    /// What was passed on is seen until it is withdrawn, and nothing after that.
    mutating func passOnAndWithdraw() async throws {
        let item = maker.add(
            "prior_registration", in: record, partition: partition, ["content": "verstrekt"])
        let given = entry(item, ground: side == "police" ? "G4" : "G1")
        closed.remove(given.header.entity.id)
        let withdrawal = maker.remove(given, saw: [given], reason: "vergissing")
        try await hand([item, given], by: maker)
        try await hand([withdrawal], by: maker)
        #expect(joinsLate || other.received.contains(item.id))
        #expect(joinsLate || other.received.contains(withdrawal.id))
        let later = colleague.edit(item, ["content": marker()], reason: markerText())
        let gone = colleague.remove(item, saw: [item], reason: markerText())
        try await hand([later, gone], by: colleague)
        if joinsLate { closed.remove(item.header.entity.id) }
    }

    /// A unit of this side that takes no part writes, and its work is kept back.
    mutating func writeFromOutside() async throws {
        let item = own("prior_registration", by: outsider, ["content": marker()])
        try await hand([item], by: outsider, as: .quarantined)
        let wrong = own("prior_registration", by: maker, ["no_such_field": marker()])
        try await hand([wrong], by: maker, as: .refused)
    }

    func join() async throws {
        let joining = maker.addParticipant(
            other.certificate?.unit ?? "", other.certificate?.organisation ?? "", in: record)
        try await maker.sync([joining])
        try await other.sync()
    }

    func check() async throws {
        let told = other.everythingTold
        #expect(markerCount > 20 && !other.received.isEmpty)
        #expect(!told.contains("merk-\(side)-"))
        for id in closed { #expect(!told.contains(id)) }
        #expect(maker.answers.isEmpty == false)
        try await colleague.sync()
        #expect(colleague.everythingTold.contains("merk-\(side)-"))
        #expect(try await world.core.check() == [])
    }
}
