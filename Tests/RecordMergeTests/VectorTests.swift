import Foundation
import RecordMerge
import RecordModel
import Testing

@Test func sharedVectors() throws {
    let text = try String(contentsOfFile: "/work/shared/vectors/merge.ndjson", encoding: .utf8)
    for line in text.split(separator: "\n") {
        let json = try JSONReader.read(String(line))
        let rules = try #require(MergeRuleTable(json["catalogue"] ?? .null))
        let operations = try (json["operations"]?.arrayValue ?? []).map {
            try OperationParser.parse($0)
        }
        let erasures = Set(
            (json["erasures"]?.arrayValue ?? []).flatMap { ContentErasure.list($0) ?? [] })
        for round in 0..<3 {
            let list = round == 0 ? operations : (operations + operations).shuffled()
            let records = Materialiser.records(list, erasures: erasures, rules: rules)
            #expect(records.count == 1)
            if records[0].json != json["expected"] {
                print("VEC", json["name"]?.stringValue ?? "", round)
                for (a, b) in zip(
                    records[0].json["entities"]?.arrayValue ?? [],
                    json["expected"]?["entities"]?.arrayValue ?? []) where a != b
                {
                    for m in b["fields"]!.objectValue!.members
                    where a["fields"]![m.key.string] != m.value {
                        print(
                            " ", a["type"]!, m.key, "\n   got",
                            a["fields"]![m.key.string]?.canonicalText ?? "-", "\n   exp",
                            m.value.canonicalText)
                    }
                    if a["removal"] != b["removal"] {
                        print("  removal", a["removal"]!.canonicalText, b["removal"]!.canonicalText)
                    }
                }
                Issue.record("x")
            }
        }
    }
}
