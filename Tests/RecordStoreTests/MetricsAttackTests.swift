import RecordModel
import RecordRules
import RecordStore
import Testing

@testable import SamenOp

/// A store with half a year of records made up by lot, and all that can be asked of it.
private struct AttackedStore {
    private static let quarters = ["2026-Q1", "2026-Q2"]
    private static let units = ["vt-a", "vt-b", "vt-c"]
    private static let classes = [
        "domestic_violence", "child_abuse", "elder_abuse", "ex_partner_stalking",
    ]

    let world: StoreWorld
    let police: Laptop

    init(seed: UInt64) throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police", profile: "profile-e")
        var lot = SeededGenerator(seed: seed)
        for _ in 0..<Int.random(in: 60...90, using: &lot) {
            let record = try police.newRecord()
            try fill(record, &lot)
        }
        // Half a year later: the quarters are over.
        world.clock.advance(150 * 86_400_000)
    }

    private func fill(_ record: RecordID, _ lot: inout SeededGenerator) throws {
        let day = PilotFixture.firstDay + Int64.random(in: 0..<181, using: &lot)
        let moment = AmsterdamTime.instant(
            days: day, milliseconds: Int64.random(in: 0..<86_000_000, using: &lot))
        var values: [(FieldName, JSONValue)] = [
            (FieldName("notified_at"), .text(moment.utcText)),
            (FieldName("classification", element: lot.pick(Self.classes)), .bool(true)),
            (FieldName("suspected_offence"), lot.chance(60) ? "yes" : "no"),
            (FieldName("acute_state"), lot.chance(85) ? "acute" : "not_acute"),
        ]
        if lot.chance(25) { values.append((FieldName("is_repeat_report"), .bool(true))) }
        try police.store.write { writer in
            for (field, value) in values {
                _ = try writer.set(
                    .singleton("incident"), of: record, [FieldChange(field, value)])
            }
        }
        if lot.chance(55) {
            try police.add(
                "participant", record,
                ["unit": .text(lot.pick(Self.units)), "organisation": "vt"])
        }
        switch Int.random(in: 0..<10, using: &lot) {
        case 0...1: try PilotFixture.arrive(record, at: moment, on: police)
        case 2...4: try police.add("bonnet", record, ["medium": "at_station"])
        case 5: try police.add("bonnet", record, ["medium": "phone"])
        case 6: try police.add("bonnet", record, ["medium": "video"])
        default: break
        }
        if lot.chance(15) { try police.add("detention_status", record, ["status": "arrested"]) }
    }

    /// The answers to every question, as they are given out; `hide` may change them.
    func attacker(
        isOutside: Bool, _ lot: inout SeededGenerator,
        hide: (JSONValue) -> JSONValue = { $0 }
    ) throws -> MetricsAttacker {
        var attacker = MetricsAttacker()
        var groups: [String: Set<String>] = [:]
        func ask(_ first: Int64, _ last: Int64, _ by: MetricGrouping?) throws {
            let report = try police.replica.metrics(
                MetricsRequest(
                    firstDay: first, lastDay: last, grouping: by, isOutside: isOutside))
            let answer = hide(MetricsJSON.render(report, world.data.texts, .english))
            let period = report.figures.period
            attacker.read(
                answer, quarters: period.quarters.map(\.quarterText), by: by?.rawValue ?? "")
            guard let by else { return }
            for metric in answer["metrics"]?.arrayValue ?? [] {
                for group in metric["groups"]?.arrayValue ?? [] {
                    groups[by.rawValue, default: []].insert(group["key"]?.stringValue ?? "")
                }
            }
        }
        let bounds =
            [(PilotFixture.firstDay, 20_543), (20_544, 20_634), (PilotFixture.firstDay, 20_634)]
            as [(Int64, Int64)]
        for by in [nil] + MetricGrouping.outside {
            for (first, last) in bounds {
                try ask(first, last, by)
                guard isOutside else { continue }
                // The same with other days at both ends.
                let start = first + Int64.random(in: 0..<60, using: &lot)
                try ask(start, max(start, last - Int64.random(in: 0..<60, using: &lot)), by)
            }
        }
        for quarter in Self.quarters {
            attacker.know(quarter: quarter, groups: groups.mapValues { $0.sorted() })
        }
        return attacker
    }
}

/// An attack on the hiding of small numbers: many overlapping periods, all ways of setting apart,
/// totals and teams. It finds nothing; the same attack on hiding each small number by itself does.
@Suite struct MetricsAttackTests {
    private static func small(_ found: [String: Int64]) -> [String: Int64] {
        found.filter { (1...4).contains($0.value) }
    }

    @Test(arguments: [1, 2] as [UInt64])
    func theAttackFindsNoSmallNumber(seed: UInt64) throws {
        let attack = try AttackedStore(seed: seed)
        var lot = SeededGenerator(seed: seed &+ 100)
        let found = try attack.attacker(isOutside: true, &lot).solve()
        #expect(Self.small(found).isEmpty)
        // It is told something: the attack is not fought off by saying nothing.
        #expect(found.values.filter { $0 >= 5 }.count > 20)
    }

    /// Hiding each number below five, and nothing else.
    @Test func theSameAttackFindsNumbersThatAreHiddenOneByOne() throws {
        let attack = try AttackedStore(seed: 1)
        var lot = SeededGenerator(seed: 101)
        let found = try attack.attacker(isOutside: false, &lot, hide: Self.naive).solve()
        #expect(Self.small(found).count > 10)
    }

    private static func naive(_ json: JSONValue) -> JSONValue {
        switch json {
        case .array(let items): return .array(items.map(naive))
        case .object(let object):
            return .object(
                JSONObject(
                    object.members.map { member in
                        let isCount = ["numerator", "denominator"].contains(member.key.string)
                        let isSmall = isCount && (member.value.integerValue ?? 5) < 5
                        return (member.key, isSmall ? .null : naive(member.value))
                    }))
        default: return json
        }
    }

    /// Two periods that differ by a day give one answer; a quarter that runs on gives none.
    @Test func periodsCantBePlayedOffAgainstEachOther() throws {
        let attack = try AttackedStore(seed: 4)
        func told(_ first: Int64, _ last: Int64) throws -> [JSONValue] {
            let report = try attack.police.replica.metrics(
                MetricsRequest(
                    firstDay: first, lastDay: last, grouping: .form, isOutside: true))
            let json = MetricsJSON.render(report, attack.world.data.texts, .english)
            return [json["from"] ?? .null, json["to"] ?? .null, json["metrics"] ?? .null]
        }
        let first = PilotFixture.firstDay
        let whole = try told(first, first + 89)
        for day in stride(from: Int64(0), to: 89, by: 11) {
            #expect(try told(first + day, first + 89) == whole)
            #expect(try told(first, first + day) == whole)
        }
        let now = try attack.police.replica.metrics(
            MetricsRequest(
                firstDay: attack.police.replica.now.localDay,
                lastDay: attack.police.replica.now.localDay, isOutside: true))
        #expect(now.figures.unfinished.count == 1)
        #expect(
            now.figures.figures.allSatisfy {
                $0.reading.numerator == nil && $0.groups.allSatisfy(\.reading.isSuppressed)
            })
    }

    /// A role that reads no records gets the same as what is made for outside, without asking.
    @Test(arguments: ["partner_lead", "auditor"])
    func rolesThatReadNoRecordsGetNoSmallNumbers(role: String) throws {
        let world = try StoreWorld()
        let police = try world.laptop("agent", "police")
        let lead = try world.laptop("kartrekker", "police", role: role)
        for _ in 0..<3 { _ = try police.newRecord() }
        try world.sync(police, lead)
        let report = try lead.replica.metrics(MetricsRequest())
        #expect(report.isOutside && report.use == nil)
        #expect(report.figures.figure("G1.1")?.reading == .hidden)
        let inside = try police.replica.metrics(MetricsRequest())
        #expect(inside.figures.figure("G1.1")?.reading.numerator == 3)
    }

    /// The own team sees its own numbers exactly, and those of other teams as outside.
    @Test func otherTeamsAreHiddenFromTheOwnTeamToo() throws {
        let world = try StoreWorld()
        let police = try world.laptop("agent", "police")
        for number in 0..<7 {
            let record = try police.newRecord()
            if number < 3 {
                try police.add(
                    "participant", record, ["unit": "vt-a", "organisation": "vt"])
            }
        }
        let groups = try police.replica.metrics(MetricsRequest(grouping: .unit)).figures
            .figure("G1.1")?.groups
        #expect(groups?.first { $0.key == "police-fictiestad" }?.reading.numerator == 7)
        #expect(groups?.first { $0.key == "vt-a" }?.reading == .hidden)
    }
}
