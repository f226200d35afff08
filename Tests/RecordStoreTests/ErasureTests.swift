import Foundation
import RecordMerge
import RecordModel
import RecordStore
import Testing

/// What the law says may not be kept is dropped on laptops too, and does not come back.
@Suite struct ErasureTests {
    private let world: StoreWorld
    private let police: Laptop
    private let vt: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        vt = try world.laptop("vt", "vt")
        record = try police.newRecord()
        try world.sync(police, vt)
    }

    private func erasure(of operations: [RecordOperation]) throws -> ServiceStatement {
        try ServiceStatement(
            .erasure(
                operations.map {
                    ContentErasure(operation: $0.id, headerDigest: $0.headerDigest)
                }, ground: "retention"),
            time: Instant(milliseconds: world.clock.now), serviceKey: world.serviceKey.publicKey,
            sign: world.serviceKey.sign)
    }

    private func say(
        _ statement: ServiceStatement, to laptop: Laptop
    ) throws {
        let position = try #require(try laptop.store.read { try $0.syncPosition() })
        try laptop.apply([
            ReceivedEntry(
                position: position.cursor + 1, digest: statement.digest,
                body: .statement(statement))
        ])
    }

    private func holds(_ name: String, _ text: String) throws -> Bool {
        let folder = URL(filePath: world.path(name))
        let files = try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        return try files.contains { try Data(contentsOf: $0).range(of: Data(text.utf8)) != nil }
    }

    @Test func anErasedContentIsGoneFromLogRecordSearchAndFile() throws {
        let person = try vt.add("person", record, ["person_name": "Merknaam"])
        let kept = try vt.set(person, record, "person_safety", "unknown")
        try world.sync(vt, police)
        #expect(try police.replica.find("merknaam")?.hits.count == 1)
        #expect(try holds("agent", "Merknaam"))
        let made = try #require(
            try police.operations(record).first { $0.header.entity == person })
        let statement = try erasure(of: [made])
        try say(statement, to: police)
        try police.store.scrub()
        #expect(try !holds("agent", "Merknaam"))
        #expect(try police.replica.find("merknaam")?.hits.isEmpty == true)
        #expect(try police.field(person, record, "person_name")?.value == .erased)
        #expect(try police.field(person, record, "person_safety")?.value == .known("unknown"))
        let logged = try #require(try police.store.read { try $0.operation(made.id) })
        #expect(logged.isErased && logged.operation.content == nil)
        #expect(logged.operation.headerDigest == made.headerDigest)
        #expect(try police.failures().isEmpty)
        #expect(try police.operations(record).contains { $0.id == kept.id && $0.content != nil })
    }

    @Test func theFileOfAnErasedOperationGoesUnlessSomethingElseRefersToIt() throws {
        let path = "\(world.path("agent"))-foto.jpg"
        try Data("merkbeeld".utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var attached: [RecordOperation] = []
        for _ in 1...2 {
            guard case .stored(let operation) = try police.replica.attach(path, to: nil, in: record)
            else { return #expect(Bool(false), "the file was not attached") }
            attached.append(operation)
        }
        try world.sync(police, vt)
        let digest = SHA256Digest(of: "merkbeeld".utf8)
        let folder = police.store.attachmentFolder
        try say(try erasure(of: [attached[0]]), to: police)
        try police.store.scrub()
        #expect(folder.has(digest))
        try say(try erasure(of: [attached[1]]), to: police)
        try police.store.scrub()
        #expect(!folder.has(digest))
        #expect(try police.store.read { try $0.attachments() }.isEmpty)
        #expect(try police.store.verifyAttachments(nil).failures.isEmpty)
        // The same photo may be evidence of something else later.
        guard case .stored = try police.replica.attach(path, to: nil, in: record) else {
            return #expect(Bool(false), "the file was not attached again")
        }
        try police.store.scrub()
        #expect(folder.has(digest))
        #expect(try police.store.read { try $0.attachments() }.map(\.problem) == [nil])
    }

    /// Before or after the operation, twice, after going back in the feed: it stays gone.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func inAnyOrderTheSameIsLeft(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let person = try vt.add("person", record, ["person_name": "Merknaam"])
        var written: [RecordOperation] = []
        for value in ["unknown", "safe", "unsafe"] {
            written.append(
                try vt.set(person, record, "person_safety", .text(value), reason: "merkreden"))
        }
        try world.push(vt)
        let entries = try world.entries(for: police)
        let erased = written.filter { _ in Bool.random(using: &generator) } + [written[0]]
        let statement = try erasure(of: erased)
        let said = ReceivedEntry(
            position: 0, digest: statement.digest, body: .statement(statement))
        let fixed = entries.filter { entry in
            if case .certificate = entry.body { true } else { false }
        }
        let operations = entries.filter { entry in
            if case .operation = entry.body { true } else { false }
        }
        // Everything comes in more than once, as after a service was restored.
        let shuffled = (operations + operations + [said, said]).shuffled(using: &generator)
        let start = try #require(try police.store.read { try $0.syncPosition() }).cursor
        let all = (fixed + shuffled + [said]).enumerated().map { index, entry in
            ReceivedEntry(
                position: start + Int64(index) + 1, digest: entry.digest, body: entry.body)
        }
        try police.apply(all)
        let ids = Set(erased.map(\.id))
        for operation in try police.operations(record)
        where operation.header.entity == person {
            #expect((operation.content == nil) == ids.contains(operation.id))
        }
        let expected = Materialiser.records(
            try police.operations(record),
            erasures: Set(
                erased.map { ContentErasure(operation: $0.id, headerDigest: $0.headerDigest) }),
            rules: world.data.catalogue
        ).first
        #expect(try police.store.read { try $0.materialised(record) } == expected)
        #expect(try police.failures().isEmpty)
    }

    @Test func whatIsErasedIsNeitherSentNorCountedAsUnsent() throws {
        let mine = try police.set(
            .singleton("incident"), record, "acute_state", "acute", reason: "merk")
        try say(try erasure(of: [mine]), to: police)
        #expect(try police.store.read { try $0.outbox(after: 0, limit: 10) }.isEmpty)
        #expect(try police.store.read { try $0.unsent() }.isEmpty)
        #expect(try police.failures().isEmpty)
    }

    @Test func aRecordThatIsLeftSaysSinceWhenAndComingBackEndsThat() throws {
        func say(_ change: ParticipationChange) throws {
            let statement = try ServiceStatement(
                .participation(record, unit: police.store.identity.unit, change),
                time: Instant(milliseconds: world.clock.now),
                serviceKey: world.serviceKey.publicKey, sign: world.serviceKey.sign)
            try self.say(statement, to: police)
        }
        #expect(try police.replica.list().map(\.leftAt) == [nil])
        try say(.ended)
        #expect(
            try police.replica.list().map(\.leftAt)
                == [Instant(milliseconds: world.clock.now)])
        #expect(try police.operations(record).isEmpty == false)
        try say(.resumed)
        #expect(try police.replica.list().map(\.leftAt) == [nil])
    }
}
