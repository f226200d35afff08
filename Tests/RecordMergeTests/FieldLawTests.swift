import Foundation
import RecordMerge
import RecordModel
import Schemas
import Testing

/// Every field of the catalogue keeps the law of its policy, shown by writing it apart from each
/// other on the police's and on Veilig Thuis's side.
@Suite struct FieldLawTests {
    private static let catalogue: Catalogue? = {
        do {
            return try Catalogue(version: "2026.1", paths: Schemas.paths, text: Schemas.text)
        } catch { return nil }
    }()

    /// The fields by the id of their row: `F1.7`, `D.3`.
    static let rows: [String: [FieldDefinition]] = Dictionary(
        grouping: catalogue?.fields ?? [], by: \.id)

    @Test(arguments: rows.keys.sorted()) func theFieldsOfARowMergeAsItSays(_ id: String) throws {
        let catalogue = try #require(Self.catalogue)
        let row = try #require(Self.rows[id])
        #expect(!row.isEmpty)
        for field in row where field.type != Catalogue.everyType {
            let samples = FieldSamples(field, catalogue)
            try #require(samples.values.count == 2, "\(field.type).\(field.name)")
            for value in samples.values where !field.value.isSet {
                #expect(
                    field.value.accepts(value, codes: catalogue.codes),
                    "\(field.type).\(field.name)")
            }
            try check(field, samples, catalogue)
        }
    }

    /// Sub-fields for which a row states nothing keep both; in an entry they are written once.
    @Test func everyRowHasThePolicyThatTheRequirementStates() throws {
        let stated = try RequirementRows.mergeCodes()
        #expect(stated.count == 193)
        for (id, codes) in stated where !codes.isEmpty {
            guard let row = Self.rows[id] else { continue }
            let own = Set(row.map { $0.rule.policy.code })
            #expect(own.intersection(["OW", "MC"]).isSubset(of: codes), "\(id)")
            // A row that adds and removes whole entities states the policy of their set.
            let isAboutEntities = codes.contains("AS") && row.allSatisfy { !$0.value.isSet }
            #expect(isAboutEntities || !own.isDisjoint(with: codes), "\(id): \(own)")
        }
    }

    private func check(
        _ field: FieldDefinition, _ samples: FieldSamples, _ catalogue: Catalogue
    ) throws {
        var scene = MergeScene()
        let owner = field.rule.owner?.text
        let first = owner == "vt" ? MergeScene.vt : MergeScene.police
        let other = owner == "vt" ? MergeScene.police : MergeScene.vt
        let made = try scene.set(first, nil, type: field.type, "anchor_of_test", .bool(true))
        let entity = made.header.entity
        let name = samples.fieldName
        let one = try scene.set(first, entity, name, samples.values[0])
        let two = try scene.set(other, entity, name, samples.values[1])
        let merged: MaterialisedField? = scene.field(entity, name, catalogue)
        let place: Comment = "\(field.type).\(field.name)"
        if field.rule.policy == .derived {
            #expect(merged == nil, place)
            return
        }
        let register: MaterialisedField = try #require(merged, place)
        // Nothing is lost: both writes stand, whoever's word holds.
        #expect(Set(register.allHeads.map(\.stamp.operation)) == [one.id, two.id], place)
        let values = samples.values.map { RegisterValue.known($0) }
        switch field.rule.policy {
        case .keepBoth:
            #expect(register.state == .conflict && register.value == .known(.null), place)
        case .mostCautious:
            #expect(register.state == .conflict, place)
            #expect(register.value == values[samples.mostCautious], place)
        case .appendOnly: #expect(register.list == values, place)
        case .addWinsSet:
            #expect(register.value == .known(.bool(true)), place)
        case .ownerWins:
            if owner == "system" {
                #expect(register.allHeads.count == 2, place)
            } else {
                #expect(register.state == .remarked, place)
                #expect(register.value == values[0], place)
                #expect(register.remarks.map(\.stamp.operation) == [two.id], place)
            }
        case .derived: break
        }
    }
}

extension MergePolicy {
    fileprivate var code: String {
        switch self {
        case .ownerWins: "OW"
        case .keepBoth: "BK"
        case .mostCautious: "MC"
        case .addWinsSet: "AS"
        case .appendOnly: "AO"
        case .derived: "DV"
        }
    }
}

/// The requirement's rows, as kept beside the traceability table.
enum RequirementRows {
    static func mergeCodes() throws -> [String: [String]] {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../docs/traceability.json")
        let json = try JSONReader.read(String(contentsOf: path, encoding: .utf8))
        return Dictionary(
            (json["fields"]?.arrayValue ?? []).compactMap { row in
                row["id"]?.stringValue.map {
                    ($0, row["merge"]?.arrayValue?.compactMap(\.stringValue) ?? [])
                }
            }, uniquingKeysWith: { first, _ in first })
    }
}

/// Two different values that a field takes, and how to write them.
private struct FieldSamples {
    let fieldName: String
    let values: [JSONValue]
    /// The place in `values` of the one that holds under the field's caution order.
    let mostCautious: Int

    init(_ field: FieldDefinition, _ catalogue: Catalogue) {
        let id = String(repeating: "a", count: 26)
        switch field.value {
        case .codeSet(let name):
            fieldName = "\(field.name)[\(catalogue.codes(name).first ?? "")]"
            values = [.bool(true), .bool(false)]
        case .referenceSet(let types):
            fieldName = "\(field.name)[\(types.first ?? "person")]"
            values = [.bool(true), .bool(false)]
        default:
            fieldName = field.name
            values = Self.two(field.value, field.rule.caution, catalogue, id)
        }
        mostCautious = Self.place(values, field.rule.caution)
    }

    private static func two(
        _ type: ValueType, _ order: CautionOrder?, _ catalogue: Catalogue, _ id: String
    ) -> [JSONValue] {
        if case .list(let listed) = order { return [listed[listed.count - 1], listed[0]] }
        switch type {
        case .text: return ["een", "twee"]
        case .boolean, .codeSet, .referenceSet: return [.bool(true), .bool(false)]
        case .integer: return [.integer(1), .integer(2)]
        case .instant, .dateOrInstant:
            return ["2026-02-10T14:00:00+01:00", "2026-02-11T14:00:00+01:00"]
        case .date: return ["2026-02-10", "2026-02-11"]
        case .decimal: return ["52.1", "52.2"]
        case .enumeration(let name): return catalogue.codes(name).prefix(2).map { .text($0) }
        case .reference: return ["person", "measure"]
        case .object(let keys):
            guard let key = keys.keys.sorted().first, let inner = keys[key] else { return [] }
            return two(inner, nil, catalogue, id).map { .members([(key, $0)]) }
        case .list(let items): return two(items, nil, catalogue, id).map { .array([$0]) }
        }
    }

    private static func place(_ values: [JSONValue], _ order: CautionOrder?) -> Int {
        switch order {
        case .list, .max, .latest: 1
        case .min, .earliest, nil: 0
        }
    }
}
