import RecordModel
import Testing

/// Every limit, exactly at it and one past it.
@Suite struct OperationLimitTests {
    private func isRead(_ sample: OperationSample) -> Bool {
        do throws(OperationProblem) {
            _ = try OperationParser.parse(sample.json)
            return true
        } catch { return error.code != .malformed }
    }

    @Test(arguments: [(65_536, true), (65_537, false)])
    func aTextHoldsSixtyFourKibibytes(_ length: Int, _ isAllowed: Bool) {
        let text = JSONValue.text(String(repeating: "x", count: length))
        for value in [text, .array([text]), .members([("a", text)])] {
            var sample = OperationSample()
            sample.write(["a"], value)
            #expect(isRead(sample) == isAllowed)
        }
        var sample = OperationSample()
        sample.content["reason"] = text
        #expect(isRead(sample) == isAllowed)
    }

    @Test func aTextIsMeasuredInBytes() {
        var sample = OperationSample()
        sample.write(["a"], .text(String(repeating: "\u{E9}", count: 32_768)))
        #expect(isRead(sample))
        sample.write(["a"], .text(String(repeating: "\u{E9}", count: 32_769)))
        #expect(!isRead(sample))
    }

    @Test(arguments: [(256, true), (257, false)])
    func anOperationWrites256Fields(_ count: Int, _ isAllowed: Bool) {
        var sample = OperationSample()
        sample.write((0..<count).map { "f\($0)" })
        #expect(isRead(sample) == isAllowed)
    }

    @Test(arguments: [(200, true), (201, false)])
    func aNameHolds200Bytes(_ length: Int, _ isAllowed: Bool) {
        var sample = OperationSample()
        sample.write([String(repeating: "n", count: length)])
        #expect(isRead(sample) == isAllowed)
    }

    /// A citation takes at least 64 bytes, so 4,096 of them never fit into 256 KiB: the size
    /// speaks first, up to the limit of citations, and that beyond it.
    @Test(arguments: ["set", "remove", "restore"])
    func anOperationCites4096Others(_ action: String) {
        func problem(_ count: Int) -> String? {
            var sample = OperationSample()
            let citations = (1...count).map(OperationSample.citation)
            if action == "set" {
                let half = count / 2
                sample.write(["a", "b"])
                sample.header["fields"] = .members([
                    ("a", .array(citations[..<half].map { .text($0) })),
                    ("b", .array(citations[half...].map { .text($0) })),
                ])
            } else {
                sample.act(action, saw: .array(citations.map { .text($0) }))
            }
            do throws(OperationProblem) {
                _ = try OperationParser.parse(sample.json)
                return nil
            } catch { return error.message }
        }
        #expect(problem(3_900) == nil)
        #expect(problem(4_096)?.contains("bytes") == true)
        #expect(problem(4_097)?.contains("cites more than 4096") == true)
    }

    @Test(arguments: [(262_144, true), (262_145, false)])
    func anOperationHolds256Kibibytes(_ size: Int, _ isAllowed: Bool) {
        var sample = OperationSample()
        func fill(_ last: Int) {
            let lengths = [60_000, 60_000, 60_000, last]
            sample.header["fields"] = .members(
                lengths.indices.map { ("f\($0)", .array([])) })
            sample.content["values"] = .members(
                lengths.enumerated().map {
                    ("f\($0.offset)", .text(String(repeating: "x", count: $0.element)))
                })
            sample.content["reason"] = .text(String(repeating: "r", count: 40_000))
        }
        fill(0)
        fill(size - sample.json.canonicalBytes.count)
        #expect(sample.json.canonicalBytes.count == size)
        #expect(isRead(sample) == isAllowed)
    }

    @Test func whatIsTooLargeIsRefusedBeforeItLeavesThisLaptopToo() {
        for (count, isAllowed) in [(256, true), (257, false)] {
            let writes = (0..<count).map { FieldWrite(field: FieldName("f\($0)"), citations: []) }
            #expect(isMade(.set(writes)) == isAllowed)
        }
        let citations = (1...4_097).compactMap { Citation(OperationSample.citation($0)) }
        #expect(citations.count == 4_097)
        #expect(!isMade(.remove(saw: citations)))
    }

    private func isMade(_ action: OperationAction) -> Bool {
        let operation = RecordOperation.make(
            content: OperationContent(
                salt: OperationSalt(bytes: [UInt8](repeating: 0, count: 16)),
                values: JSONObject(action.writes.map { ($0.field.text, .null) })),
            sign: { _ in [] },
            header: { digest in
                let id = OperationID(replica: ReplicaID(publicKey: [1]), sequence: 1)
                return OperationHeader(
                    catalogue: "2026.1", record: RecordID(creating: id, content: digest), id: id,
                    previous: nil, entity: .singleton("incident"), action: action,
                    partition: .shared, wpgClass: .none,
                    clock: HybridTime(wallMilliseconds: 0, counter: 0),
                    author: OperationAuthor(
                        id: "p-1", organisation: "police", role: "field_officer", unit: "bt"),
                    contentDigest: digest)
            })
        return OperationParser.problem(with: operation) == nil
    }
}
