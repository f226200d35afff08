import RecordMerge
import RecordModel
import Testing

/// One row: of `one` and `other`, written at the same time, `one` is to hold.
struct CautionCase: Sendable, CustomTestStringConvertible {
    let order: String
    let one: String
    let other: String

    init(_ order: String, _ one: String, _ other: String) {
        self.order = order
        self.one = one
        self.other = other
    }

    var testDescription: String { "\(order): \(one) before \(other)" }

    /// The caution order; a single word stands for itself.
    var caution: CautionOrder? {
        get throws { CautionOrder(try JSONReader.read(order)) }
    }
}

@Suite struct CautionOrderTests {
    private static let safety = #"["unsafe","unknown","safe_with_conditions","safe"]"#
    private static let noUnknown = #"["a","b","c"]"#
    private static let two = "[true,false]"

    static let cases: [CautionCase] = [
        CautionCase(safety, #""unsafe""#, #""unknown""#),
        CautionCase(safety, #""unknown""#, #""safe_with_conditions""#),
        CautionCase(safety, #""safe_with_conditions""#, #""safe""#),
        // Null stands where `unknown` stands.
        CautionCase(safety, #""unsafe""#, "null"),
        CautionCase(safety, "null", #""safe_with_conditions""#),
        // What the order does not know never hides the worst, and outranks all others.
        CautionCase(safety, #""unsafe""#, #""terrible""#),
        CautionCase(safety, #""terrible""#, #""unknown""#),
        CautionCase(safety, #""terrible""#, "null"),
        CautionCase(safety, "7", #""unknown""#),
        CautionCase(safety, #""unsafe""#, "erased"),
        CautionCase(safety, "erased", #""unknown""#),
        CautionCase(safety, "erased", #""safe""#),
        CautionCase(safety, #""unsafe""#, "missing"),
        CautionCase(safety, "missing", "null"),
        // Without `unknown`, null stands directly before the last.
        CautionCase(noUnknown, #""b""#, "null"),
        CautionCase(noUnknown, "null", #""c""#),
        CautionCase(noUnknown, "erased", #""b""#),
        CautionCase(noUnknown, #""x""#, "null"),
        // An order of two: the worst, the unreadable, null, the best.
        CautionCase(two, "true", "erased"),
        CautionCase(two, "erased", "null"),
        CautionCase(two, "1", "null"),
        CautionCase(two, "null", "false"),
        CautionCase(two, "true", "1"),
        CautionCase(#"[false,"unknown",true]"#, "false", "null"),
        CautionCase(#"[false,"unknown",true]"#, "null", "true"),
        CautionCase(#""max""#, "5", "4"),
        CautionCase(#""max""#, "-4", "-5"),
        CautionCase(#""max""#, "-5", "null"),
        CautionCase(#""max""#, "0", "erased"),
        CautionCase(#""max""#, "0", "missing"),
        CautionCase(#""max""#, "0", #""9""#),
        CautionCase(#""min""#, "4", "5"),
        CautionCase(#""min""#, "9007199254740991", "null"),
        CautionCase(#""min""#, "5", "true"),
        CautionCase(
            #""earliest""#, #""2026-03-13T23:33:00+01:00""#, #""2026-03-13T22:33:00.001Z""#),
        CautionCase(#""earliest""#, #""9999-12-31T23:59:59Z""#, "null"),
        CautionCase(#""earliest""#, #""2026-03-14T00:00:00Z""#, #""2026-03-13""#),
        CautionCase(#""earliest""#, #""2026-03-14T00:00:00Z""#, #""2026-02-30T00:00:00Z""#),
        CautionCase(#""latest""#, #""2026-03-13T22:33:00.001Z""#, #""2026-03-13T22:33:00Z""#),
        CautionCase(#""latest""#, #""0001-01-01T00:00:00Z""#, "erased"),
        CautionCase(#""latest""#, #""2026-03-13T22:33:00-01:00""#, #""2026-03-13T22:33:00Z""#),
    ]

    @Test(arguments: cases)
    func theMoreCautiousValueHoldsWhoeverWroteItLast(_ row: CautionCase) throws {
        for isReversed in [false, true] {
            let field = try merged(row, isReversed ? [row.other, row.one] : [row.one, row.other])
            #expect(field.state == .conflict)
            #expect(field.valueJSON == (try Self.shown(row.one)))
            #expect(field.candidates.count == 2)
        }
    }

    /// Equally cautious: the first candidate, which is the one with the later clock.
    static let equal: [CautionCase] = [
        CautionCase(safety, "null", #""unknown""#),
        CautionCase(safety, "erased", "missing"),
        CautionCase(safety, "erased", #""terrible""#),
        CautionCase(#""max""#, "null", "erased"),
        CautionCase(#""min""#, #""5""#, "missing"),
        CautionCase(
            #""earliest""#, #""2026-03-13T23:33:00+01:00""#, #""2026-03-13T22:33:00Z""#),
        CautionCase(#""latest""#, "null", #""never""#),
    ]

    @Test(arguments: equal)
    func ofEquallyCautiousValuesTheFirstCandidateHolds(_ row: CautionCase) throws {
        for texts in [[row.one, row.other], [row.other, row.one]] {
            let field = try merged(row, texts)
            #expect(field.state == .conflict)
            #expect(field.valueJSON == (try Self.shown(texts[1])))
        }
    }

    private func merged(_ row: CautionCase, _ texts: [String]) throws -> MaterialisedField {
        var scene = MergeScene()
        var erasures: [ContentErasure] = []
        var operations: [RecordOperation] = []
        for (text, author) in zip(texts, [MergeScene.police, MergeScene.vt]) {
            let value = ["erased", "missing"].contains(text) ? .null : try JSONReader.read(text)
            let operation = try scene.set(author, .singleton("incident"), "field", value)
            if text == "erased" {
                erasures.append(
                    ContentErasure(operation: operation.id, headerDigest: operation.headerDigest))
            }
            operations.append(text == "missing" ? operation.withoutContent : operation)
        }
        let rules = OneRule(.mostCautious, caution: try row.caution)
        let records = Materialiser.records(operations, erasures: Set(erasures), rules: rules)
        return try #require(records.first?.entities.first?.fields[FieldName("field")])
    }

    private static func shown(_ text: String) throws -> JSONValue {
        switch text {
        case "erased": try JSONReader.read(#"{"erased":true}"#)
        case "missing": try JSONReader.read(#"{"missing":true}"#)
        default: try JSONReader.read(text)
        }
    }

    @Test(arguments: ["[]", #"["one"]"#, #""sometimes""#, "null", "3"])
    func anOrderThatOrdersNothingIsNotRead(_ text: String) throws {
        #expect(CautionOrder(try JSONReader.read(text)) == nil)
    }
}
