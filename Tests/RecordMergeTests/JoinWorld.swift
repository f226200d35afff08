import RecordMerge
import RecordModel
import Schemas

/// A record or two of an incident made by chance: persons entered several times, links made and
/// taken away, references between them.
struct JoinWorld {
    static let here = record(1)
    static let there = record(2)

    let catalogue: Catalogue
    private(set) var scene = MergeScene()
    private(set) var persons: [EntityReference] = []
    private var placed: [EntityReference: RecordID] = [:]
    private(set) var links: [RecordOperation] = []

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    static func record(_ number: UInt8) -> RecordID {
        RecordID(
            creating: OperationID(
                replica: TestAuthor("maker", organisation: "police").replica, sequence: 1),
            content: SHA256Digest(of: [number]))
    }

    /// A world of `seed`; some of it stands in another record when there are `records` two.
    static func random(_ seed: UInt64, records: Int, _ catalogue: Catalogue) throws -> JoinWorld {
        var generator = SeededGenerator(seed: seed)
        var world = JoinWorld(catalogue)
        for number in 0..<Int.random(in: 2...5, using: &generator) {
            let person = try world.add(
                generator.author, "person", "fear_words", .text("woorden \(number)"),
                to: records == 2 && Bool.random(using: &generator) ? there : here)
            world.persons.append(person)
        }
        for _ in 0..<Int.random(in: 0...24, using: &generator) {
            try world.write(&generator)
        }
        for _ in 0..<Int.random(in: 0...4, using: &generator) { try world.link(&generator) }
        return world
    }

    mutating func add(
        _ author: TestAuthor, _ type: String, _ field: String, _ value: JSONValue,
        to record: RecordID = here
    ) throws -> EntityReference {
        let made = try scene.set(author, nil, type: type, field, value).header.entity
        placed[made] = record
        return made
    }

    mutating func set(
        _ author: TestAuthor, _ entity: EntityReference, _ field: String, _ value: JSONValue
    ) throws {
        try scene.set(author, entity, field, value)
    }

    @discardableResult
    mutating func link(
        _ author: TestAuthor, _ kind: String, _ one: String, _ other: String
    ) throws -> EntityReference {
        let made = try scene.set(author, nil, type: "link", "kind", .text(kind))
        let first = try scene.set(author, made.header.entity, "one", .text(one))
        let second = try scene.set(author, made.header.entity, "other", .text(other))
        placed[made.header.entity] = Self.here
        links += [made, first, second]
        return made.header.entity
    }

    mutating func unlink(_ author: TestAuthor, _ link: EntityReference) throws {
        try scene.remove(author, link, saw: links.filter { $0.header.entity == link })
    }

    /// The parts, each with its operations in another order for another `seed`.
    func parts(shuffled seed: UInt64? = nil) -> [RecordPart] {
        var operations = scene.operations
        if let seed {
            var generator = SeededGenerator(seed: seed)
            operations.shuffle(using: &generator)
        }
        let byRecord = Dictionary(grouping: operations) {
            placed[$0.header.entity] ?? Self.here
        }
        return [Self.here, Self.there].compactMap { record in
            byRecord[record].map {
                RecordPart(record: record, operations: $0, rules: catalogue)
            }
        }
    }

    func joined(shuffled seed: UInt64? = nil) -> JoinedRecord {
        let parts = parts(shuffled: seed)
        let asked = parts.first { $0.record == Self.here }
        return RecordJoiner(links: catalogue.structure.links, rules: catalogue).join(
            asked ?? RecordPart(record: Self.here, states: []),
            with: parts.filter { $0.record != Self.here })
    }

    /// Every entity by itself.
    var plain: [EntityReference: MaterialisedEntity] {
        Dictionary(
            parts().flatMap {
                Materialiser.record($0.record, $0.states, rules: catalogue).entities
            }.map { ($0.reference, $0) }
        ) { first, _ in first }
    }

    private mutating func write(_ generator: inout SeededGenerator) throws {
        let writes: [(String, [JSONValue])] = [
            ("person_name", ["Persoon A", "Persoon B"]),
            ("person_safety", ["safe", "unknown", "unsafe", "safe_with_conditions"]),
            ("person_roles[child]", [.bool(true), .bool(false)]),
            ("parental_authority", persons.map { .array([.text($0.id)]) }),
            ("victim_told_self_help", ["een", "twee"]),
            ("is_minor", [.bool(true), .bool(false), .null]),
        ]
        guard let (field, values) = writes.randomElement(using: &generator),
            let value = values.randomElement(using: &generator),
            let person = persons.randomElement(using: &generator)
        else { return }
        try set(generator.author, person, field, value)
    }

    private mutating func link(_ generator: inout SeededGenerator) throws {
        guard let one = persons.randomElement(using: &generator),
            let other = persons.randomElement(using: &generator)
        else { return }
        let author = generator.author
        let link = try link(author, "same_as", one.id, other.id)
        if Int.random(in: 0..<4, using: &generator) == 0 { try unlink(author, link) }
    }
}

extension SeededGenerator {
    fileprivate var author: TestAuthor {
        mutating get {
            Bool.random(using: &self) ? MergeScene.police : MergeScene.vt
        }
    }
}
