import RecordModel
import RecordRules
import Testing

/// A ban with an ankle tag, of which two laptops say different things (scenario S6).
@Suite struct Step4StoryTests {
    private let police = Laptop.police()
    private let vt = Laptop.vt()
    private let ban: EntityReference

    init() {
        let suspect = police.person(role: "suspect")
        police.add(
            "residence",
            [
                "person": .text(suspect.id), "address": "x",
                "coordinates": .place("52.005752", "5.0"),
            ])
        ban = police.at("2026-06-01T16:00:00+02:00").measure(
            "location_ban", "imposed",
            [
                "decided_by": "om", "em_combined": true, "radius_m": 500,
                "centre_coordinates": .place("52.0", "5.0"), "against_person": .text(suspect.id),
                "starts_at": "2026-06-01T00:00:00+02:00", "ends_at": "2026-07-30T12:00:00+02:00",
            ])
        police.at("2026-06-01T16:20:00+02:00").set(
            ban, ["registered_in_police_system_at": "2026-06-01T16:20:00+02:00"])
        police.at("2026-06-01T17:05:00+02:00").set(
            ban, ["served_at": "2026-06-01T17:05:00+02:00", "status": "served"])
        police.at("2026-06-01T17:06:00+02:00").set(ban, ["status": "in_force"])
        vt.receive(police)
        vt.at("2026-06-02T09:00:00+02:00").set(
            ban, ["victim_informed_at": "2026-06-02T09:00:00+02:00"])
        police.receive(vt)
    }

    private func finding(_ rule: String, _ now: String) -> Finding? {
        RuleBook.findings(police.facts(at: now)).first { $0.rule == rule }
    }

    @Test func `the ban is too near and too small for a tag, and in force`() throws {
        let now = "2026-06-02T10:00:00+02:00"
        let metres = try #require(
            finding("R4.12", now)?.arguments["distance"].flatMap { Int($0) })
        #expect((139...141).contains(metres))
        #expect(finding("R4.13", now)?.arguments["radius"] == "500")
        #expect(finding("R4.15", now) == nil)
    }

    @Test func `the victim has to be told from the first moment, and by whom decides`() {
        let due = moment("2026-06-02T16:00:00+02:00").milliseconds
        let first = finding("R4.16", "2026-06-01T17:00:00+02:00")
        #expect(first?.binds == ["police"])
        #expect(first?.due?.milliseconds == due)
        let later = finding("R4.16", "2026-06-02T16:00:00+02:00")
        #expect(later?.binds == ["police", "supervisor"])
        #expect(later?.state == .open)
        #expect(later?.parts["events"] == ["rule.R4.16.imposed"])
    }

    @Test(arguments: [16, 23, 27, 29])
    func `reminders are planned for these days of July`(_ day: Int) throws {
        let before = finding("R4.14", "2026-07-\(day)T11:59:00+02:00")
        let after = try #require(finding("R4.14", "2026-07-\(day)T12:00:00+02:00"))
        #expect((before == nil) == (day == 16))
        #expect(before?.asksSince != after.asksSince)
        #expect(after.asksSince == moment("2026-07-\(day)T12:00:00+02:00"))
    }

    @Test func `a word of another neither ends nor shortens it, but everybody is warned`() {
        police.at("2026-07-06T12:00:00+02:00").set(
            ban, ["status": "in_force", "ends_at": "2026-08-31T12:00:00+02:00"])
        vt.at("2026-07-06T12:05:00+02:00").set(
            ban, ["status": "ended", "ends_at": "2026-07-05T12:00:00+02:00"])
        police.receive(vt)
        let now = "2026-07-07T09:00:00+02:00"
        #expect(finding("R4.20", now)?.severity == .remind)
        #expect(finding("R4.24", now)?.severity == .remind)
        #expect(finding("R4.14", now)?.messageKey == "rule.R4.14.overdue")
        #expect(finding("R4.14", now)?.due == Instant("2026-07-05T12:00:00+02:00"))
        #expect(finding("R4.16", now)?.parts["events"]?.contains("rule.R4.16.changed") == true)

        vt.receive(police)
        police.at("2026-07-07T10:00:00+02:00").set(
            ban, ["status": "in_force", "ends_at": "2026-08-31T12:00:00+02:00"])
        vt.receive(police)
        vt.at("2026-07-07T10:10:00+02:00").set(
            ban, ["status": "in_force", "ends_at": "2026-08-31T12:00:00+02:00"])
        police.receive(vt)
        #expect(finding("R4.20", "2026-07-07T11:00:00+02:00") == nil)
        #expect(finding("R4.24", "2026-07-07T11:00:00+02:00") == nil)
        #expect(finding("R4.14", "2026-08-17T11:59:00+02:00") == nil)
        for day in [17, 24, 28, 30] {
            let reminder = finding("R4.14", "2026-08-\(day)T12:00:00+02:00")
            #expect(reminder?.asksSince == moment("2026-08-\(day)T12:00:00+02:00"))
            #expect(reminder?.binds.contains("supervisor") == (day >= 28))
        }
    }

    // MARK: what binds the system

    static let invariants: [Invariant] = [
        Invariant("R4.20", "a victim counts as protected only when all say so") {
            let (police, vt) = contradiction()
            vt.assessment("unsafe")
            police.receive(vt)
            return states(RuleBook.findings(police.facts()), "R4.6") == ["block open"]
        },
        Invariant("R4.20", "a ban is to be enforced when anybody says so") {
            let (police, _) = contradiction()
            let late = police.facts(at: "2026-03-02T12:00:00+01:00")
            return states(RuleBook.findings(late), "R4.14") == ["remind open"]
        },
        Invariant("R4.24", "another's earlier end stands beside the maker's, never in its place") {
            let (police, vt) = contradiction()
            let end = JSONValue.text("2026-03-01T12:00:00+01:00")
            return [police, vt].allSatisfy { laptop in
                let field = laptop.facts().entities("measure").first?.fields[FieldName("ends_at")]
                return field?.value == .known(end) && field?.remarks.count == 1
            }
        },
        Invariant("R4.24", "another's word that it ended leaves the maker's word standing") {
            let (police, _) = contradiction()
            let field = police.facts().entities("measure").first?.fields[FieldName("status")]
            return field?.allHeads.contains { $0.value == .known("in_force") } == true
        },
    ]

    /// A ban that police says holds and VT says ended.
    private static func contradiction() -> (Laptop, Laptop) {
        let police = Laptop.police()
        let vt = Laptop.vt()
        let ban = police.measure(
            "contact_ban", "in_force", ["ends_at": "2026-03-01T12:00:00+01:00"])
        vt.receive(police)
        vt.set(ban, ["status": "ended", "ends_at": "2026-02-20T12:00:00+01:00"])
        police.receive(vt)
        vt.receive(police)
        return (police, vt)
    }

    @Test(arguments: invariants)
    func `the record keeps to what binds the system`(_ one: Invariant) throws {
        #expect(try one.holds())
    }
}
