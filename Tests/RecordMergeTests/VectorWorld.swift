import RecordModel

/// A random history of one record on several laptops, most of it offline: citations of what was
/// seen, of too little, of too much, of what never was; forks; removals; erasures; lost content.
struct VectorWorld {
    let name: String
    private(set) var operations: [RecordOperation] = []
    private(set) var erasures: [ContentErasure] = []

    private var generator: SeededGenerator
    private let authors = [
        TestAuthor("patrol", organisation: "police"),
        TestAuthor("patrol-2", organisation: "police", id: "p-patrol"),
        TestAuthor("vt-piket", organisation: "vt"),
        TestAuthor("crisis", organisation: "crisis_service"),
        TestAuthor("mandate", organisation: "crisis_service", actingFor: "vt"),
    ]
    /// Per laptop: which operations it has seen, and its next sequence.
    private var seen: [[Int]]
    private var sequences: [Int64]
    private var all: [RecordOperation] = []

    init(seed: UInt64, steps: Int) throws {
        name = "seed-\(seed)"
        generator = SeededGenerator(seed: seed)
        seen = Array(repeating: [], count: authors.count)
        sequences = Array(repeating: 1, count: authors.count)
        for _ in 0..<steps { try step() }
        finish()
    }

    // MARK: writing

    private mutating func step() throws {
        let laptop = Int.random(in: 0..<authors.count, using: &generator)
        if generator.chance(25) {
            let other = Int.random(in: 0..<authors.count, using: &generator)
            seen[laptop] = Array(Set(seen[laptop] + seen[other])).sorted()
        }
        let entities = Set(seen[laptop].map { all[$0].header.entity }).sorted()
        let removable = entities.filter { !$0.isSingleton || generator.chance(10) }
        switch Int.random(in: 0..<100, using: &generator) {
        case 0..<12 where !removable.isEmpty: try remove(generator.pick(removable), laptop)
        case 12..<17 where !removable.isEmpty: try restore(generator.pick(removable), laptop)
        case 17..<70 where !entities.isEmpty: try set(generator.pick(entities), laptop)
        case 70..<80:
            try set(.singleton(generator.pick(VectorCatalogue.singletons)), laptop)
        default: try create(generator.pick(["person", "assessment", "log"]), laptop)
        }
        if generator.chance(4) { try fork(laptop) }
    }

    private mutating func create(_ type: String, _ laptop: Int) throws {
        try write(nil, type, laptop, count: Int.random(in: 1...2, using: &generator))
    }

    private mutating func set(_ entity: EntityReference, _ laptop: Int) throws {
        try write(entity, entity.type, laptop, count: Int.random(in: 1...2, using: &generator))
    }

    private mutating func write(
        _ entity: EntityReference?, _ type: String, _ laptop: Int, count: Int
    ) throws {
        let known = VectorCatalogue.fields.filter { $0.type == type }
        let unknown = VectorCatalogue.undefined.filter { $0.type == type }
        var values: [String: JSONValue] = [:]
        for _ in 0..<count {
            let isUnknown = !unknown.isEmpty && generator.chance(8)
            let field = generator.pick(isUnknown ? unknown : known)
            let element = field.elements.isEmpty ? nil : generator.pick(field.elements)
            let name = element.map { "\(field.field)[\($0)]" } ?? field.field
            // Mostly few values, so that some agree.
            values[name] =
                generator.chance(70)
                ? generator.pick(Array(field.values.prefix(3))) : generator.pick(field.values)
        }
        let writes = values.keys.sorted().map { name in
            FieldWrite(field: FieldName(name), citations: citations(entity, name, laptop))
        }
        try append(
            laptop, entity, type, .set(writes), values.sorted { $0.key < $1.key }.map { ($0, $1) })
    }

    private mutating func citations(
        _ entity: EntityReference?, _ name: String, _ laptop: Int
    ) -> [Citation] {
        guard let entity else { return [] }
        let field = FieldName(name)
        let writers = seen[laptop].map { all[$0] }.filter { operation in
            operation.header.entity == entity
                && operation.header.action.writes.contains { $0.field == field }
        }
        let cited = Set(
            writers.flatMap(\.header.action.writes).filter { $0.field == field }
                .flatMap(\.citations))
        var citations: [Citation] = []
        for writer in writers {
            let isNewest = !cited.contains(writer.citation)
            if generator.chance(isNewest ? 75 : 10) { citations.append(writer.citation) }
        }
        if generator.chance(4), let writer = writers.last {
            citations.append(
                Citation(operation: writer.id, headerDigest: SHA256Digest(of: [1, 2, 3])))
        }
        if generator.chance(3), let any = seen[laptop].last { citations.append(all[any].citation) }
        return citations
    }

    private mutating func remove(_ entity: EntityReference, _ laptop: Int) throws {
        let touching = seen[laptop].map { all[$0] }.filter { $0.header.entity == entity }
        let isThorough = generator.chance(75)
        var saw: [Citation] = []
        for operation in touching {
            switch operation.header.action {
            case .set: if isThorough || generator.chance(40) { saw.append(operation.citation) }
            case .remove: if generator.chance(40) { saw.append(operation.citation) }
            case .restore: continue
            }
        }
        if generator.chance(25) {
            // What an earlier removal of the same author saw counts as seen here too.
            let earlier = touching.filter {
                $0.header.action.name == "remove"
                    && $0.header.author.id == authors[laptop].id
            }
            if !earlier.isEmpty { saw = earlier.map(\.citation) }
        }
        try append(laptop, entity, entity.type, .remove(saw: saw), [])
    }

    private mutating func restore(_ entity: EntityReference, _ laptop: Int) throws {
        let removals = seen[laptop].map { all[$0] }.filter {
            $0.header.entity == entity && $0.header.action.name == "remove"
        }
        let saw = removals.filter { _ in generator.chance(80) }.map(\.citation)
        try append(laptop, entity, entity.type, .restore(saw: saw), [])
    }

    /// A cloned laptop: another operation with a number that was used before.
    private mutating func fork(_ laptop: Int) throws {
        guard sequences[laptop] > 1, let entity = seen[laptop].last.map({ all[$0].header.entity })
        else { return }
        sequences[laptop] -= 1
        try set(entity, laptop)
    }

    private mutating func append(
        _ laptop: Int, _ entity: EntityReference?, _ type: String, _ action: OperationAction,
        _ values: [(String, JSONValue)]
    ) throws {
        let wall =
            OperationFactory.start + Int64(all.count / 2) * 1_000
            + (generator.chance(15) ? Int64.random(in: -600_000...600_000, using: &generator) : 0)
        let operation = try OperationFactory.make(
            OperationFactory.Draft(
                author: authors[laptop], sequence: sequences[laptop], entity: entity, type: type,
                clock: HybridTime(
                    wallMilliseconds: wall,
                    counter: generator.chance(70) ? 0 : UInt16.random(in: 0...3, using: &generator)
                ),
                action: action, values: values,
                salt: UInt8.random(in: 0...255, using: &generator),
                reason: action.name == "set" ? nil : "verkeerd vastgelegd"))
        sequences[laptop] += 1
        seen[laptop].append(all.count)
        all.append(operation)
    }

    // MARK: what arrives

    /// Some operations are never heard of, some arrive without content, some are erased.
    private mutating func finish() {
        for operation in all {
            if generator.chance(6) { continue }
            switch Int.random(in: 0..<100, using: &generator) {
            case 0..<4: operations.append(operation.withoutContent)
            case 4..<8: operations += [operation.withoutContent, operation]
            default: operations.append(operation)
            }
            if generator.chance(5) {
                erasures.append(
                    ContentErasure(operation: operation.id, headerDigest: operation.headerDigest))
            } else if generator.chance(2) {
                erasures.append(
                    ContentErasure(
                        operation: operation.id, headerDigest: SHA256Digest(of: [4, 5, 6])))
            }
        }
    }

    // MARK: vectors

    /// The record by the naive merge.
    var expected: JSONValue {
        NaiveMerge(operations, erasures: erasures, catalogue: VectorCatalogue.json)
            .record(OperationFactory.record)
    }

    /// Section 7 of the operations page.
    var vector: JSONValue {
        .members([
            ("name", .text(name)), ("catalogue", VectorCatalogue.json),
            ("operations", .array(operations.map(\.vectorJSON))),
            ("erasures", .array(erasures.map(Self.json))), ("expected", expected),
        ])
    }

    private static func json(_ erasure: ContentErasure) -> JSONValue {
        .members([
            (
                "erases",
                .array([
                    .members([
                        ("operation", .text(erasure.operation.description)),
                        ("headerDigest", .text(erasure.headerDigest.hex)),
                    ])
                ])
            ), ("ground", "test"), ("time", "2026-03-14T00:00:00Z"),
        ])
    }
}
