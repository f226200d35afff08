import RecordModel
import RecordStore
import SamenOp
import SyncClient
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Promise 3: one bad item never blocks another; what is not accepted stays readable, with why and
/// what to do next.
@Suite struct Promise03OneBadItemTests {
    @Test func everyVerdictStandsInOneBatchAndNoneTouchesAnother() async throws {
        let world = try await PromiseWorld()
        let police = try await world.world.police()
        let record = police.newRecord()
        let first = police.add("person", in: record, ["person_name": "Persoon A"])
        try await police.sync([record, first])
        let stranger = try await world.world.police("bt-voorbeeld")
        let accepted = police.add("person", in: record, ["person_name": "Persoon B"])
        let refused = police.add("person", in: record, ["no_such_field": "x"])
        let held = police.write {
            $0.record = record.header.record
            $0.values = ["person_name": "Persoon C"]
            $0.catalogue = "2099.1"
        }
        let quarantined = stranger.add("person", in: record, ["person_name": "Persoon D"])
        let last = police.add("person", in: record, ["person_name": "Persoon E"])
        let texts: [[UInt8]] = [
            first.canonicalBytes, Array("{\"header\": 1.5}".utf8), refused.canonicalBytes,
            accepted.canonicalBytes, quarantined.canonicalBytes, held.canonicalBytes, [0xFF],
            last.canonicalBytes,
        ].map { $0 == [0xFF] ? Array("\"\\uD800\"".utf8) : $0 }
        // In every order that keeps each item whole.
        for rotation in 0..<texts.count {
            let order = Array(texts[rotation...] + texts[..<rotation])
            let verdicts = try await police.sync(raw: order)
            let said = Dictionary(
                zip(order, verdicts).map { (String(decoding: $0, as: UTF8.self), $1.verdict) },
                uniquingKeysWith: { first, _ in first })
            let isFirst = rotation == 0
            let wanted: [Verdict] = [
                .duplicate, .refused, .refused, isFirst ? .accepted : .duplicate, .quarantined,
                .held, .refused, isFirst ? .accepted : .duplicate,
            ]
            #expect(
                texts.map { said[String(decoding: $0, as: UTF8.self)] } == wanted,
                "rotation \(rotation)")
        }
        #expect(police.received == [record.id, first.id, accepted.id, last.id])
        #expect(try await world.core.check().isEmpty)
    }

    @Test func whatIsNotAcceptedStaysReadableOnTheLaptopWithWhyAndWhatNow() async throws {
        let world = try await PromiseWorld()
        let laptop = try await world.laptop("agent")
        let record = try await world.sharedRecord(laptop)
        let words = "dit gaat nooit verloren"
        let fine = try laptop.addPerson(record, "Persoon A")
        let (one, other) = (
            try laptop.addPerson(record, words), try laptop.addPerson(record, "\(words) twee")
        )
        let link = TroubledLink(
            world.core,
            [
                .altered { answer in
                    for (index, verdict, code) in [
                        (1, Verdict.refused, ValidityCode.unknownField),
                        (2, .quarantined, .notPermitted),
                    ] where answer.verdicts.count == 3 {
                        answer.verdicts[index].verdict = verdict
                        answer.verdicts[index].code = code
                        answer.verdicts[index].reason = "omdat het een proef is"
                    }
                    answer.cursor -= Int64(answer.entries.count)
                    answer.entries = []
                    answer.more = false
                }
            ])
        let outcome = try await world.sync(laptop, over: link)
        #expect(outcome.refused.map(\.operation) == [one.id])
        #expect(outcome.quarantined.map(\.operation) == [other.id])
        #expect(try laptop.verdict(fine) == .accepted)
        let (shown, _) = try LaptopProgram.run(
            world.path("agent"), ["record", "show", record.text])
        let notAccepted = shown["notAccepted"]?.arrayValue ?? []
        #expect(
            notAccepted.map { $0["values"]?["person_name"] } == [
                .text(words), .text("\(words) twee"),
            ])
        #expect(notAccepted.map { $0["code"] } == ["unknown-field", "not-permitted"])
        #expect(notAccepted.allSatisfy { $0["reason"] == "omdat het een proef is" })
        #expect(
            notAccepted.allSatisfy { ($0["next"]?.stringValue ?? "not-accepted").count > 40 })
        // The person is told without asking.
        let (status, _) = try LaptopProgram.run(world.path("agent"), ["status"])
        let messages = (status["needsYou"]?.arrayValue ?? []).compactMap {
            $0["message"]?.stringValue
        }
        #expect(messages.contains { $0.contains("2") })
    }

    @Test func whatTheServiceRefusedAnAdministratorCanReadThere() async throws {
        let world = try await PromiseWorld()
        let police = try await world.world.police()
        let record = police.newRecord()
        try await police.sync([record])
        let words = "dit staat ook bij de dienst"
        let refused = police.add("person", in: record, ["no_such_field": .text(words)])
        let unreadable = Array("{\"header\": {\"oud\": \"\(words)\"}}".utf8)
        _ = try await police.sync(raw: [refused.canonicalBytes, unreadable])
        let found = try await world.core.refused(countMax: 10, purpose: "proef")
        #expect(found.map(\.operation.id) == [refused.id])
        #expect(found.first?.status == .refused(.unknownField))
        #expect(
            found.first?.operation.content?.values["no_such_field"] == .text(words))
        #expect(found.first?.reason?.isEmpty == false)
        #expect(
            try await world.core.refused(unit: "vt-fictiestad", countMax: 10, purpose: "proef")
                .isEmpty)
    }
}
