import Foundation
import RecordMerge
import RecordModel
import Testing

/// One line of `merge.ndjson`.
struct Vector: CustomTestStringConvertible, Sendable {
    let json: JSONValue
    let operations: [RecordOperation]
    let erasures: [ContentErasure]
    let expected: JSONValue

    init(_ json: JSONValue) throws {
        self.json = json
        operations = try (json["operations"]?.arrayValue ?? []).map {
            try OperationParser.parse($0)
        }
        erasures = (json["erasures"]?.arrayValue ?? []).flatMap { ContentErasure.list($0) ?? [] }
        expected = json["expected"] ?? .null
    }

    var testDescription: String { json["name"]?.stringValue ?? "" }

    func materialised(_ operations: [RecordOperation]) throws -> [JSONValue] {
        let rules = try #require(MergeRuleTable(json["catalogue"] ?? .null))
        return Materialiser.records(operations, erasures: Set(erasures), rules: rules).map(\.json)
    }
}

enum VectorFile {
    static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Vectors/merge.ndjson")

    static func read() throws -> [Vector] {
        try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
            try Vector(try JSONReader.read(String($0)))
        }
    }

    /// The worlds the file holds: histories from short to long.
    static func generated() throws -> String {
        try (1...48).map { seed in
            try VectorWorld(seed: UInt64(seed), steps: 4 + seed / 2).vector.canonicalText + "\n"
        }.joined()
    }
}

@Suite struct VectorTests {
    @Test func theCommittedVectorsAreTheOnesTheGeneratorMakes() throws {
        let made = try VectorFile.generated()
        // A new format of the vectors is written once on purpose, and read by a person.
        if ProcessInfo.processInfo.environment["SAMENOP_WRITE_GOLDEN"] != nil {
            try made.write(to: VectorFile.url, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: VectorFile.url, encoding: .utf8) == made)
    }

    @Test func everyVectorHoldsAsItStands() throws {
        let vectors = try VectorFile.read()
        #expect(vectors.count == 48)
        for vector in vectors {
            #expect(try vector.materialised(vector.operations) == [vector.expected], "\(vector)")
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func everyVectorHoldsInAnyOrderAndWithRepetitions(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for vector in try VectorFile.read() {
            let repeated = vector.operations.filter { _ in generator.chance(50) }
            let mixed = (vector.operations + repeated).shuffled(using: &generator)
            #expect(try vector.materialised(mixed) == [vector.expected], "\(vector)")
        }
    }

    @Test func theVectorsCoverEveryState() throws {
        let text = try String(contentsOf: VectorFile.url, encoding: .utf8)
        let wanted = [
            "\"state\":\"settled\"", "\"state\":\"provisional\"", "\"state\":\"conflict\"",
            "\"state\":\"remarked\"", "\"state\":\"effective\"", "\"state\":\"proposed\"",
            "\"presence\":\"removed\"", "{\"erased\":true}", "{\"missing\":true}",
        ]
        for piece in wanted { #expect(text.contains(piece), "\(piece)") }
    }
}
