import RecordModel
import Testing

/// A sample with one thing wrong in it.
struct Spoiled: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let spoil: @Sendable (inout OperationSample) -> Void

    init(_ name: String, _ spoil: @escaping @Sendable (inout OperationSample) -> Void) {
        testDescription = name
        self.spoil = spoil
    }

    static func header(_ key: String, _ value: JSONValue?) -> Spoiled {
        Spoiled("header \(key) = \(value?.canonicalText ?? "left out")") { $0.header[key] = value }
    }

    static func content(_ key: String, _ value: JSONValue?) -> Spoiled {
        Spoiled("content \(key) = \(value?.canonicalText ?? "left out")") {
            $0.content[key] = value
        }
    }

    static func value(_ name: String, _ value: JSONValue) -> Spoiled {
        Spoiled(name) { $0.write(["a"], value) }
    }

    static func occurred(_ members: [(String, JSONValue)]) -> Spoiled {
        content("occurredAt", .members(members))
    }
}

@Suite struct OperationParserTests {
    private func problem(_ spoiled: Spoiled) -> ValidityCode? {
        var sample = OperationSample()
        spoiled.spoil(&sample)
        do throws(OperationProblem) {
            _ = try OperationParser.parse(sample.json)
            return nil
        } catch { return error.code }
    }

    @Test func aWellFormedOperationIsReadAndWrittenBackByteForByte() throws {
        let json = OperationSample().json
        let operation = try OperationParser.parse(json)
        #expect(operation.canonicalBytes == json.canonicalBytes)
        #expect(operation.header.json == json["header"])
        #expect(operation.content?.json == json["content"])
        #expect(
            operation.headerDigest
                == SHA256Digest(of: (json["header"] ?? .null).canonicalBytes))
        #expect(operation.header.author.owningOrganisation == "police")
        #expect(OperationParser.problem(with: operation) == nil)
    }

    private static let keys = [
        "format", "catalogue", "record", "replica", "sequence", "previous", "entity", "action",
        "partition", "wpgClass", "clock", "author", "fields",
    ]

    @Test(arguments: keys.map { Spoiled.header($0, nil) } + keys.map { .header($0, .bool(true)) })
    func everyKeyOfTheHeaderIsNeededAndOfItsOwnKind(_ spoiled: Spoiled) {
        #expect(problem(spoiled) == .malformed)
    }

    static let malformedHeaders: [Spoiled] = [
        .header("extra", "x"), .header("saw", .array([])), .header("format", "1"),
        .header("sequence", .integer(0)), .header("sequence", .integer(-1)),
        .header("sequence", "12"), .header("replica", "short"),
        .header("record", "F31BDC3C-A63A-8745-9B73-83B0189D9DD1"), .header("previous", "00"),
        .header("previous", .text(String(repeating: "0A", count: 32))),
        .header("previous", .integer(1)), .header("catalogue", ""),
        .header("catalogue", "een spatie"), .header("catalogue", .text(longName)),
        .header("action", "delete"), .header("action", "Set"), .header("action", "remove"),
        .header("partition", "public"), .header("wpgClass", "art9"),
        .header("clock", "2026-03-13T22:33:07Z"),
        .header("entity", .members([("type", "person"), ("id", "persoon-a")])),
        .header("entity", .members([("type", "person")])),
        .header("entity", .members([("type", ""), ("id", "")])),
        .header("entity", .members([("type", "incident"), ("id", "incident"), ("x", .null)])),
        .header("author", author([("role", nil)])), .header("author", author([("unit", "")])),
        .header("author", author([("organisation", .null)])),
        .header("author", author([("name", "Persoon A")])),
        .header("author", author([("actingFor", .null)])),
        .header("author", author([("id", "p\u{E9}")])), .header("fields", .members([])),
        .header("fields", .array([])), .header("fields", .members([("a", .null)])),
        .header("fields", .members([("a", .array([.text("x")]))])),
        .header("fields", .members([("a", .array([.integer(1)]))])),
        Spoiled("empty field name") { $0.write([""]) },
        Spoiled("long field name") { $0.write([longName]) },
        Spoiled("remove with fields") {
            $0.act("remove", saw: .array([]))
            $0.header["fields"] = .members([("a", .array([]))])
        },
        Spoiled("remove with values") {
            $0.act("remove", saw: .array([]))
            $0.content["values"] = .members([("a", .null)])
        },
        Spoiled("saw is no list") { $0.act("restore", saw: .null) },
        Spoiled("saw without digest") {
            $0.act("restore", saw: .array(["mmg42klgyqzwneiskrelxms3j7:5"]))
        },
    ]

    @Test(arguments: malformedHeaders)
    func aHeaderOfAnotherShapeIsMalformed(_ spoiled: Spoiled) {
        #expect(problem(spoiled) == .malformed)
    }

    static let malformedContents: [Spoiled] =
        ["salt", "values", "occurredAt", "reason"].map { .content($0, nil) } + [
            .content("extra", .null), .content("salt", "AAAA"), .content("salt", .null),
            .content("salt", "AAAAAAAAAAAAAAAAAAAAA="), .content("values", .null),
            .content("values", .array([])), .content("reason", .integer(3)),
            .content("reason", .members([])),
            Spoiled("one value too few") {
                $0.content["values"] = .members([("whereabouts", "gone")])
            },
            Spoiled("one value too many") {
                $0.content["values"] = .members([
                    ("whereabouts", "gone"), ("person_safety", "safe"), ("a", .null),
                ])
            },
            Spoiled("a name that only looks the same") {
                $0.header["fields"] = .members([("\u{E9}", .array([]))])
                $0.content["values"] = .members([("e\u{301}", .null)])
            },
            .value("erased stands for erased content", .members([("erased", .bool(true))])),
            .value("missing stands for missing content", .members([("missing", .null)])),
            .value("deep inside too", .array([.members([("a", .members([("erased", .null)]))])])),
            .occurred([("instant", .null), ("precision", "exact")]),
            .occurred([("instant", .null), ("precision", "date_only")]),
            .occurred([("instant", "2026-03-13"), ("precision", "exact")]),
            .occurred([("instant", "2026-03-13"), ("precision", "about")]),
            .occurred([("instant", "2026-02-30"), ("precision", "date_only")]),
            .occurred([("instant", "gisteren"), ("precision", "unknown")]),
            .occurred([("instant", "2026-03-13T23:33:00+01:00"), ("precision", "sure")]),
            .occurred([("instant", "2026-03-13T23:33:00+01:00")]),
            .occurred([("precision", "unknown")]),
            .occurred([("instant", .null), ("precision", "unknown"), ("x", .null)]),
            .content("occurredAt", "2026-03-13T23:33:00+01:00"),
        ]

    @Test(arguments: malformedContents)
    func contentOfAnotherShapeIsMalformed(_ spoiled: Spoiled) {
        #expect(problem(spoiled) == .malformed)
    }

    static let wellFormed: [Spoiled] = [
        Spoiled("as it is") { _ in }, .header("previous", .null), .content("occurredAt", .null),
        .content("reason", "omdat"), .header("author", author([("actingFor", "vt")])),
        .header("entity", .members([("type", "incident"), ("id", "incident")])),
        .occurred([("instant", .null), ("precision", "unknown")]),
        .occurred([("instant", "2026-03-13"), ("precision", "date_only")]),
        .occurred([("instant", "2026-03-13T23:33:00Z"), ("precision", "date_only")]),
        .occurred([("instant", "2026-03-13T23:33:00.120+01:00"), ("precision", "about")]),
        Spoiled("remove") { $0.act("remove", saw: .array([.text(OperationSample.other)])) },
        Spoiled("restore") { $0.act("restore", saw: .array([])) },
        .value("erased is a word like another in a text", "erased"),
        .value("deep", .array([.members([("a", .array([.null, .bool(false)]))])])),
        Spoiled("content is not here") { $0.extra["content"] = .null },
        Spoiled("signed") { $0.extra["signature"] = "AAAA" },
    ]

    @Test(arguments: wellFormed)
    func whatThePageAllowsIsRead(_ spoiled: Spoiled) {
        #expect(problem(spoiled) == nil)
    }

    static let malformedWholes: [Spoiled] = [
        Spoiled("no signature key") { $0.extra["signature"] = nil },
        Spoiled("another key") { $0.extra["note"] = .null },
        Spoiled("signature is a number") { $0.extra["signature"] = .integer(1) },
        Spoiled("signature is not base64url") { $0.extra["signature"] = "A+/=" },
        Spoiled("content is a text") { $0.extra["content"] = "x" },
    ]

    @Test(arguments: malformedWholes)
    func anOperationHasExactlyThreeParts(_ spoiled: Spoiled) {
        #expect(problem(spoiled) == .malformed)
    }

    @Test(arguments: [.null, .array([]), "x", .members([])] as [JSONValue])
    func whatIsNoOperationIsMalformed(_ json: JSONValue) {
        let problem = #expect(throws: OperationProblem.self) { try OperationParser.parse(json) }
        #expect(problem?.code == .malformed)
    }

    @Test(arguments: [0, 2, -1, 9_007_199_254_740_991] as [Int64])
    func anotherFormatIsSaidToBeUnknownWhateverElseStandsThere(_ format: Int64) {
        #expect(problem(.header("format", .integer(format))) == .unsupportedFormat)
        let strange = Spoiled("") {
            $0.header = ["format": .integer(format), "new": "x"]
        }
        #expect(problem(strange) == .unsupportedFormat)
    }

    @Test func contentThatTheHeaderWasNotMadeForIsADigestMismatch() {
        let spoiled = Spoiled("") {
            $0.contentDigest = .text(SHA256Digest(of: [1]).hex)
        }
        #expect(problem(spoiled) == .digestMismatch)
        #expect(problem(Spoiled("") { $0.contentDigest = "00" }) == .malformed)
    }

    static let longName = String(repeating: "n", count: 201)

    static func author(_ changes: [(String, JSONValue?)]) -> JSONValue {
        var author: [String: JSONValue] = [
            "id": "p-4711", "organisation": "police", "role": "field_officer",
            "unit": "bt-fictiestad",
        ]
        for (key, value) in changes { author[key] = value }
        return .members(author.map { ($0.key, $0.value) })
    }
}
