import FaultProxy
import Foundation
import RecordModel
import Testing

/// The project's own vectors through the built command: as they are, shuffled, and repeated.
@Suite struct VectorCommandTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("RecordMergeTests/Vectors/merge.ndjson")

    @Test(arguments: ["as they are", "shuffled", "repeated and shuffled"])
    func everyVectorGivesWhatItExpects(form: String) throws {
        let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count >= 40)
        var generator = SeededDraw(seed: 7)
        let input = try lines.map { try Self.reordered(String($0), form, &generator) }
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString).ndjson").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try input.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        let outcome = try ProgramRun.run(
            "samenop",
            ["operations", "materialize", "--input", path, "--vectors", "--unverified", "--json"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let printed = outcome.output.split(separator: "\n").map(String.init)
        #expect(printed.count == lines.count)
        for (line, result) in zip(lines, printed) {
            let vector = try JSONReader.read(String(line))
            #expect(
                try JSONReader.read(result) == vector["expected"],
                "\(vector["name"]?.stringValue ?? "?")")
        }
    }

    @Test(arguments: [
        ("{\"header\":1}", "malformed"), ("garbage", "malformed"),
        ("{\"a\":1,\"a\":2}", "malformed"),
    ])
    func malformedInputNamesLineAndCode(line: String, code: String) throws {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString).ndjson").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try "\n\(line)\n".write(toFile: path, atomically: true, encoding: .utf8)
        let outcome = try ProgramRun.run(
            "samenop", ["operations", "materialize", "--input", path, "--unverified", "--json"])
        #expect(outcome.status == 65)
        let error = try JSONReader.read(outcome.errors)["error"]
        #expect(error?["code"]?.stringValue == code)
        #expect(error?["details"]?["line"]?.stringValue == "2")
    }

    private static func reordered(
        _ line: String, _ form: String, _ generator: inout SeededDraw
    ) throws -> String {
        guard form != "as they are", let vector = try JSONReader.read(line).objectValue,
            var operations = vector["operations"]?.arrayValue
        else { return line }
        if form.hasPrefix("repeated") { operations += operations }
        for index in operations.indices.dropFirst() {
            operations.swapAt(index, generator.next(index + 1))
        }
        let members = vector.members.map { member in
            (member.key, member.key.string == "operations" ? .array(operations) : member.value)
        }
        return JSONValue.object(JSONObject(members)).canonicalText
    }
}
