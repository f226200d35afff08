import RecordModel
import SyncProtocol
import SyncTestSupport
import Testing

/// Every validity code, brought about over the real endpoint.
@Suite struct ValidityOverHTTPTests {
    @Test(arguments: ValidityCode.allCases)
    func eachCodeIsAnsweredAloneAndTheServiceStaysWell(_ code: ValidityCode) async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            let record = laptop.newRecord()
            let person = laptop.add("person", in: record, ["person_safety": "unknown"])
            try await laptop.sync([record, person])
            let bad = try await Self.text(code, laptop, record, person)
            let other = try await service.laptop()
            let good = other.add("person", in: record, ["person_safety": "unsafe"])
            let verdicts = try await laptop.sync(raw: [bad, good.canonicalBytes])
            #expect(verdicts.first?.code == code)
            #expect(verdicts.first?.verdict == (Self.waits.contains(code) ? .held : .refused))
            #expect(verdicts.last?.verdict == .accepted)
            let again = try await laptop.sync(raw: [bad])
            #expect(again.first?.code == code)
            #expect(try await service.isWell(person))
        }
    }

    private static let waits: Set<ValidityCode> = [
        .chainGap, .unknownEntity, .unknownCatalogue,
    ]

    private static func text(
        _ code: ValidityCode, _ laptop: Laptop, _ record: RecordOperation,
        _ person: RecordOperation
    ) async throws -> [UInt8] {
        switch code {
        case .malformed: return Array("{\"header\": 1, \"content\": 1.5".utf8) + [0x7D]
        case .unsupportedFormat: return replaced(laptop, record, "\"format\":1", "\"format\":2")
        case .digestMismatch: return replaced(laptop, record, ":\"unsafe\"", ":\"safe\"")
        case .badSignature:
            return replaced(laptop, record, "\"wpgClass\":\"none\"", "\"wpgClass\":\"art8\"")
        case .unknownReplica:
            let stranger = try await TestWorld(seed: 99).police()
            return stranger.newRecord().canonicalBytes
        case .chainGap:
            _ = laptop.add("person", in: record, ["person_safety": "unsafe"])
            return laptop.add("person", in: record, ["person_safety": "unsafe"]).canonicalBytes
        case .chainFork:
            return laptop.sign(
                Laptop.Draft {
                    $0.record = record.header.record
                    $0.values = ["person_safety": "unsafe"]
                }, id: person.id, previous: record.headerDigest
            ).canonicalBytes
        default:
            return laptop.write { draft in
                person.edit(&draft)
                draft.values = ["person_safety": "unsafe"]
                change(&draft, for: code, person)
            }.canonicalBytes
        }
    }

    private static func change(
        _ draft: inout Laptop.Draft, for code: ValidityCode, _ person: RecordOperation
    ) {
        switch code {
        case .authorMismatch: draft.unit = "bt-voorbeeld"
        case .unknownEntity:
            draft.entity = EntityReference(
                type: "person", id: "00000000-0000-8000-8000-000000000000")
        case .unknownCatalogue: draft.catalogue = "2099.1"
        case .unknownField: draft.values = ["no_such_field": "x"]
        case .wrongType: draft.values = ["person_safety": "perhaps"]
        case .notWritable: draft.values = ["wpg_class": "none"]
        case .partitionMismatch: draft.partition = .policeOnly
        case .notRemovable:
            draft.entity = .singleton("incident")
            draft.values = [:]
            draft.action = .remove(saw: [])
            draft.reason = "proef"
        case .reasonMissing:
            draft.values = [:]
            draft.action = .remove(saw: [person.citation])
        case .notPermitted:
            draft.entity = nil
            draft.partition = .vtOnly
        default: break
        }
    }

    private static func replaced(
        _ laptop: Laptop, _ record: RecordOperation, _ old: String, _ new: String
    ) -> [UInt8] {
        let operation = laptop.add("person", in: record, ["person_safety": "unsafe"])
        let text = String(decoding: operation.canonicalBytes, as: UTF8.self)
        return Array(text.replacing(old, with: new).utf8)
    }
}
