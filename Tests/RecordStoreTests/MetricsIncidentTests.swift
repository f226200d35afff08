import RecordModel
import RecordRules
import RecordStore
import Testing

@testable import SamenOp

/// Figures over two records of one incident, and over the use of a laptop.
@Suite struct MetricsIncidentTests {
    private let world: StoreWorld
    private let police: Laptop
    private let one: RecordID
    private let other: RecordID
    private let person: EntityReference
    private let counterpart: EntityReference

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        one = try police.newRecord()
        other = try police.newRecord()
        person = try police.add(
            "person", one, ["person_roles[victim]": .bool(true), "person_safety": "safe"])
        counterpart = try police.add(
            "person", other,
            [
                "person_roles[victim]": .bool(true), "person_safety": "unsafe",
                "rights_understood_checked": .bool(true),
            ])
        try police.add("bonnet", other, ["medium": "at_station"])
        try police.add(
            "handover", other,
            ["destination": "zsm", "handed_over_at": "2020-02-10T14:00:00+01:00"])
    }

    private func told(_ id: String) throws -> String {
        let reading = try police.replica.metrics(MetricsRequest()).figures.figure(id)?.reading
        guard let numerator = reading?.numerator else { return "-" }
        return reading?.denominator.map { "\(numerator)/\($0)" } ?? "\(numerator)"
    }

    /// The evidence of both records counts for the one incident, and nothing of it twice.
    @Test func whatStandsInEitherRecordCountsOnce() throws {
        #expect(try told("G1.1") == "2" && told("G1.5") == "1" && told("G1.4") == "1")
        _ = try police.replica.link("same_incident", one.text, other.text, in: one)
        #expect(try told("G1.1") == "1" && told("G1.5") == "0" && told("G1.4") == "1")
        #expect(try told("M38") == "0/1")
        #expect(try told("M7") == "0/1")
        // Two persons until somebody says that they are one.
        #expect(try told("M23.rights_understood_rate") == "1/2")
        #expect(try told("M35") == "0")
        let link = try police.replica.link("same_as", person.id, counterpart.id, in: other)
        #expect(try told("M23.rights_understood_rate") == "1/1")
        #expect(try told("M35") == "1")
        #expect(try told("M35") == "\(police.replica.view(one).conflicts.count)")
        _ = try police.replica.unlink(link.header.entity.id, in: other, reason: "twee personen")
        #expect(try told("M23.rights_understood_rate") == "1/2")
        #expect(try told("M35") == "0")
    }

    @Test func aDifferenceBetweenLinkedPersonsIsSettledOnce() throws {
        _ = try police.replica.link("same_incident", one.text, other.text, in: one)
        _ = try police.replica.link("same_as", person.id, counterpart.id, in: one)
        #expect(try told("M35.conflict_resolve_h") == "0/0")
        _ = try police.replica.resolve(
            person, FieldName("person_safety"), in: one, value: "unsafe", reason: "gezien")
        #expect(try told("M35") == "0")
        #expect(try told("M35.conflict_resolve_h") == "1/1")
    }

    /// M37: what was refused here, by week; nobody's name, no record, and nothing of it outside.
    @Test func refusedAttemptsAreATrend() throws {
        let chief = try world.laptop("chef", "police", role: "supervisor")
        try world.sync(police, chief)
        func figure(isOutside: Bool = false) throws -> MetricFigure? {
            try chief.replica.metrics(MetricsRequest(isOutside: isOutside)).figures.figure("M37")
        }
        #expect(try figure()?.reading.numerator == 0)
        for _ in 0..<2 {
            let error = try storeError {
                _ = try chief.replica.add("person", to: one, [(FieldName("person_name"), "A")])
            }
            #expect(error?.code == .notPermitted)
        }
        #expect(try figure()?.reading.numerator == 2)
        let groups = try figure()?.groups ?? []
        #expect(groups.map(\.reading.numerator) == [2])
        #expect(groups.allSatisfy { $0.key.contains("-W") })
        #expect(try figure(isOutside: true)?.reading.value == nil)
        #expect(try figure(isOutside: true)?.groups.isEmpty == true)
    }
}
