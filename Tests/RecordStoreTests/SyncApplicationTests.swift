import RecordMerge
import RecordModel
import RecordStore
import Testing

/// What comes in from the feed.
@Suite struct SyncApplicationTests {
    private let world: StoreWorld
    private let police: Laptop
    private let vt: Laptop
    private let record: RecordID
    private let incident = EntityReference.singleton("incident")

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        vt = try world.laptop("vt", "vt")
        record = try police.newRecord()
        try world.sync(police, vt)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func whatIsMergedStepByStepIsWhatAllOperationsGive(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let laptops = [police, vt]
        var people: [EntityReference] = []
        for _ in 0..<40 {
            let laptop = generator.pick(laptops)
            world.clock.advance(Int64.random(in: 0...2_000, using: &generator))
            // Whatever the rules refuse is refused; what matters is what then stands.
            _ = try storeError {
                switch Int.random(in: 0..<9, using: &generator) {
                case 0: people.append(try laptop.add("person", record, ["person_name": "A"]))
                case 1...2 where !people.isEmpty:
                    try laptop.set(
                        generator.pick(people), record, "person_safety",
                        generator.pick(["unsafe", "unknown", "safe", .null]), reason: "x")
                case 3 where !people.isEmpty:
                    let person = generator.pick(people)
                    try laptop.store.write {
                        _ = try $0.remove(person, of: record, reason: "dubbel")
                    }
                case 4 where !people.isEmpty:
                    let person = generator.pick(people)
                    try laptop.store.write {
                        _ = try $0.restore(person, of: record, reason: "toch niet")
                    }
                case 5: try laptop.set(incident, record, "vt_file_no", .text("VT-\(seed)"))
                case 6: try laptop.look(record)
                case 7: try world.sync(police, vt)
                default:
                    try laptop.set(
                        incident, record, "acute_state",
                        generator.pick(["acute", "not_acute", "unknown"]), reason: "x")
                }
            }
        }
        try world.sync(police, vt)
        try world.sync(police, vt)
        let digests = try laptops.map { try $0.store.read { try $0.materialised(record).digest } }
        #expect(digests[0] == digests[1])
        for laptop in laptops {
            #expect(try laptop.failures().isEmpty)
            let operations = try laptop.operations(record)
            let fresh = Materialiser.records(operations, rules: world.data.catalogue)
            #expect(try laptop.store.read { try $0.materialised(record) } == fresh.first)
        }
    }

    @Test func whatComesTwiceCountsOnce() throws {
        try vt.set(incident, record, "vt_file_no", "VT-1")
        try world.push(vt)
        let entries = try world.entries(for: police)
        #expect(try police.apply(entries) == 1)
        let operations = try police.operations(record).count
        // The same operation again, at a new position, as after a service came back from a backup.
        let again = entries.enumerated().map { index, entry in
            ReceivedEntry(
                position: entry.position + Int64(entries.count), digest: entry.digest,
                body: entry.body)
        }
        #expect(try police.apply(again) == 0)
        #expect(try police.operations(record).count == operations)
        #expect(try police.field(incident, record, "vt_file_no")?.list == [.known("VT-1")])
        #expect(try police.failures().isEmpty)
    }

    @Test func aGapInTheFeedIsRefusedAndLeavesNothing() throws {
        try vt.set(incident, record, "vt_file_no", "VT-1")
        try vt.set(incident, record, "vt_file_no", "VT-2")
        try world.push(vt)
        let entries = try world.entries(for: police)
        let before = try police.store.read { try $0.syncPosition() }
        for wrong in [Array(entries.dropFirst()), [entries[0], entries[0]]] {
            let error = try storeError { try police.apply(wrong) }
            #expect(error?.code == .feedMismatch)
        }
        #expect(try police.store.read { try $0.syncPosition() } == before)
        #expect(try police.field(incident, record, "vt_file_no") == nil)
    }

    @Test func theRunningDigestIsOverTheEntriesInOrder() throws {
        try vt.set(incident, record, "vt_file_no", "VT-1")
        try world.push(vt)
        try world.pull(police)
        var expected = SHA256Digest(of: [])
        for item in world.feed {
            let digest =
                switch item {
                case .operation(let operation, _): operation.headerDigest
                case .certificate(let certificate): certificate.digest
                }
            expected = SHA256Digest(of: expected.bytes + digest.bytes)
        }
        let position = try #require(try police.store.read { try $0.syncPosition() })
        #expect(position.feedDigest == expected)
        #expect(position.cursor == Int64(world.feed.count))
    }

    @Test(arguments: [LogVerdict.refused, .quarantined])
    func whatIsNotAcceptedLeavesWhatIsShownAndStaysReadable(_ verdict: LogVerdict) throws {
        let first = try police.set(incident, record, "dependency_relation", "partner")
        let second = try police.set(incident, record, "dependency_relation", "family")
        #expect(
            try police.field(incident, record, "dependency_relation")?.value == .known("family"))
        try police.judge(second, verdict, code: "not-permitted")
        let field = try #require(try police.field(incident, record, "dependency_relation"))
        #expect(field.candidates.map(\.stamp.operation) == [first.id])
        let kept = try police.store.read { try $0.notAccepted(record) }
        #expect(kept.map(\.operation.id) == [second.id])
        #expect(kept.first?.code == "not-permitted")
        #expect(kept.first?.operation.content?.values["dependency_relation"] == "family")
        #expect(
            try police.store.read { try $0.outbox(after: 0, limit: 10) }.map(\.operation.id)
                == [first.id])
        #expect(try police.failures().isEmpty)
        // The chain goes on after it.
        let third = try police.set(incident, record, "dependency_relation", "none")
        #expect(third.header.previous == second.headerDigest)
        #expect(citations(third, "dependency_relation") == [first.citation])
        // A supervisor lets it through after all.
        try police.judge(second, .accepted)
        #expect(try police.field(incident, record, "dependency_relation")?.state == .conflict)
    }

    @Test func whatIsHeldStillCountsAndIsSentAgain() throws {
        let operation = try police.set(incident, record, "dependency_relation", "partner")
        try police.judge(operation, .held, code: "chain-gap")
        #expect(
            try police.field(incident, record, "dependency_relation")?.value == .known("partner"))
        let outbox = try police.store.read { try $0.outbox(after: 0, limit: 10) }
        #expect(outbox.map(\.operation.id) == [operation.id])
    }

    @Test func contentThatWasMissingIsFilledInWhenItComes() throws {
        let whole = try vt.set(incident, record, "vt_file_no", "VT-1")
        try world.push(vt)
        let certificate = try #require(
            try vt.store.read { try $0.certificate(vt.store.replica) })
        func entry(_ operation: RecordOperation) throws -> ReceivedEntry {
            let cursor = try #require(try police.store.read { try $0.syncPosition() }).cursor
            return ReceivedEntry(
                position: cursor + 1, digest: operation.headerDigest,
                body: .operation(
                    try ValidOperation(checking: operation, certificate: certificate)))
        }
        try police.apply([try entry(whole.withoutContent)])
        #expect(try police.field(incident, record, "vt_file_no")?.list == [.missing])
        try police.apply([try entry(whole)])
        #expect(try police.field(incident, record, "vt_file_no")?.list == [.known("VT-1")])
        #expect(try police.failures().isEmpty)
        // The empty form again takes nothing away.
        try police.apply([try entry(whole.withoutContent)])
        #expect(try police.field(incident, record, "vt_file_no")?.list == [.known("VT-1")])
    }

    @Test func theMakerOfAnEntityThatArrivesLateOwnsItFromThenOn() throws {
        let call = try vt.add("presence", record, ["arrived_at": "2026-03-08T20:30:00Z"])
        try world.sync(vt, police)
        try police.look(record)
        let mine = try police.set(
            call, record, "arrived_at", "2026-03-08T20:35:00Z", reason: "gezien")
        try world.sync(police, vt)
        let made = try #require(
            try vt.operations(record).first { $0.header.createsEntity && $0.header.entity == call })
        // A third laptop hears of them the other way around.
        let third = try world.laptop("derde", "police")
        let certificates = try [police, vt].map { laptop in
            try #require(try laptop.store.read { try $0.certificate(laptop.store.replica) })
        }
        for (index, operation) in [mine, made].enumerated() {
            try third.store.write { try $0.keep(certificates[index]) }
            try third.apply([
                ReceivedEntry(
                    position: Int64(index + 1), digest: operation.headerDigest,
                    body: .operation(
                        try ValidOperation(
                            checking: operation, certificate: certificates[index])))
            ])
        }
        let field = try #require(try third.field(call, record, "arrived_at"))
        #expect(try third.entity(call, record)?.creatorOrganisation == "vt")
        #expect(field.state == .remarked)
        #expect(field.value == .known("2026-03-08T20:30:00Z"))
        #expect(field.remarks.map(\.stamp.operation) == [mine.id])
        #expect(try third.failures().isEmpty)
    }

    @Test func aReceivedClockIsTheFloorOfWhatIsWrittenNext() throws {
        world.clock.advance(200_000)
        let theirs = try vt.set(incident, record, "vt_file_no", "VT-1")
        world.clock.advance(-200_000)
        try world.sync(vt, police)
        let mine = try police.set(incident, record, "dependency_relation", "partner")
        #expect(mine.header.clock > theirs.header.clock)
        #expect(mine.header.clock.wallMilliseconds == TestClock.start + 200_000)
    }
}
