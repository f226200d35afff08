import RecordMerge
import RecordModel
import RecordRules
import Testing

@Suite struct RegistrationRuleTests {
    static let late: [RuleCase] = [
        RuleCase("R9.1", "written down three hours later", ["warn open"]) { police, _ in
            police.at("15:00").happened("11:59").person()
        },
        RuleCase("R9.1", "within two hours", []) { police, _ in
            police.at("15:00").happened("13:00").person()
        },
        RuleCase(
            "R9.1", "later than the region wants", ["warn open"], profile: ["late_after_min": 30]
        ) { police, _ in
            police.at("15:00").happened("14:29").person()
        },
        RuleCase("R9.1", "with a reason", []) { police, _ in
            police.at("15:00").happened("08:00", reason: "geen bereik").person()
        },
        RuleCase("R9.1", "with a blank reason", ["warn open"]) { police, _ in
            police.at("15:00").happened("08:00", reason: " ").person()
        },
        RuleCase("R9.1", "nobody says when it happened", [], unknown: true) { police, _ in
            police.at("15:00").person()
        },
        RuleCase("R9.1", "on a day, nobody says when: its end counts", [], unknown: true) {
            police, _ in
            police.at("2026-02-11T01:59:00+01:00").happened("2026-02-10").person()
        },
        RuleCase("R9.1", "on a day long past", ["warn open"]) { police, _ in
            police.at("15:00").happened("2026-02-09").person()
        },
        RuleCase("R9.1", "at a desk a day is not late", []) { police, _ in
            let desk = Laptop("police", role: "case_handler")
            desk.at("15:00").happened("2026-02-09T15:00:00+01:00").person()
            police.receive(desk)
        },
        RuleCase("R9.1", "at a desk, after more than a day", ["warn open"]) { police, _ in
            let desk = Laptop("police", role: "case_handler")
            desk.at("15:00").happened("2026-02-09T14:59:00+01:00").person()
            police.receive(desk)
        },
        RuleCase("R9.1", "looked up in a register", []) { police, _ in
            police.at("15:00").happened("2026-01-05")
                .add("prior_registration", ["source_kind": "system_lookup"])
        },
        RuleCase("R9.1", "many are told as one", ["warn open"]) { police, _ in
            for _ in 0..<5 { police.at("15:00").happened("08:00").person() }
        },
        RuleCase("R9.1", "answered", ["warn answered"]) { police, _ in
            let person = police.at("15:00").happened("08:00").person()
            police.override("R9.1", kind: "answered", about: person)
        },
        RuleCase("R9.1", "one answered, another not", ["warn open"]) { police, _ in
            let person = police.at("15:00").happened("08:00").person()
            police.happened("08:00").person()
            police.override("R9.1", kind: "answered", about: person)
        },
        RuleCase("R9.1", "each answered", ["warn answered"]) { police, _ in
            let persons = [
                police.at("15:00").happened("08:00").person(), police.happened("08:00").person(),
            ]
            for person in persons { police.override("R9.1", kind: "answered", about: person) }
        },
        RuleCase("R9.1", "all answered at once", ["warn answered"]) { police, _ in
            police.at("15:00").happened("08:00").person()
            police.override("R9.1", kind: "answered")
        },
        RuleCase("R9.1", "late again after that", ["warn open"]) { police, _ in
            police.at("15:00").happened("08:00").person()
            police.override("R9.1", kind: "answered")
            police.happened("08:00").person()
        },
    ]

    static let future: [RuleCase] = [
        RuleCase("R9.2", "before it happened", ["warn open"]) { police, _ in
            police.at("15:00").happened("15:01").person()
        },
        RuleCase("R9.2", "at that moment", []) { police, _ in
            police.at("15:00").happened("15:00").person()
        },
        RuleCase("R9.2", "later that day, nobody says when", [], unknown: true) { police, _ in
            police.at("15:00").happened("2026-02-10").person()
        },
        RuleCase("R9.2", "on a day to come", ["warn open"]) { police, _ in
            police.at("15:00").happened("2026-02-11").person()
        },
        RuleCase("R9.2", "nobody says when", [], unknown: true) { police, _ in
            police.at("15:00").person()
        },
        RuleCase("R9.2", "answered", ["warn answered"]) { police, _ in
            let person = police.at("15:00").happened("16:00").person()
            police.override("R9.2", kind: "answered", about: person)
        },
    ]

    static let clocks: [RuleCase] = [
        RuleCase(
            "R9.3", "more than five minutes ahead", ["remind open"],
            syncAge: SyncAge(clockOffsetMilliseconds: 300_001)
        ) { _, _ in },
        RuleCase(
            "R9.3", "more than five minutes behind", ["remind open"],
            syncAge: SyncAge(clockOffsetMilliseconds: -300_001)
        ) { _, _ in },
        RuleCase(
            "R9.3", "five minutes", [], syncAge: SyncAge(clockOffsetMilliseconds: 300_000)
        ) { _, _ in },
        RuleCase("R9.3", "never measured", [], syncAge: SyncAge(), unknown: true) { _, _ in },
        RuleCase(
            "R9.3", "answered", ["remind answered"],
            syncAge: SyncAge(clockOffsetMilliseconds: 600_000)
        ) { police, _ in
            police.override("R9.3", kind: "answered")
        },
    ]

    private static let morning = SyncAge(unsentSince: moment("11:00"))

    static let unsent: [RuleCase] = [
        RuleCase("R9.4", "twelve hours on this laptop only", ["remind open"], syncAge: morning) {
            _, _ in
        },
        RuleCase("R9.4", "less than that", [], at: "22:59", syncAge: morning) { _, _ in },
        RuleCase(
            "R9.4", "longer than the region wants", ["remind open"], at: "13:00",
            profile: ["sync_max_h": 2], syncAge: morning
        ) { _, _ in },
        RuleCase("R9.4", "nothing waits", [], syncAge: SyncAge()) { _, _ in },
        RuleCase("R9.4", "no laptop asks", [], unknown: true) { _, _ in },
        RuleCase("R9.4", "answered since", ["remind answered"], at: "23:30", syncAge: morning) {
            police, _ in
            police.at("23:10").override("R9.4", kind: "answered")
        },
        RuleCase("R9.4", "answered too soon", ["remind open"], at: "23:30", syncAge: morning) {
            police, _ in
            police.at("22:00").override("R9.4", kind: "answered")
        },
    ]

    @Test(arguments: late + future + clocks + unsent)
    func `what happened is written down in time, and shared`(_ one: RuleCase) { one.check() }

    @Test func `the reminder of unsent changes says by when, and reaches the supervisor`() {
        let findings = RuleBook.findings(Laptop.police().facts(syncAge: Self.morning))
        let finding = findings.first { $0.rule == "R9.4" }
        #expect(finding?.due?.milliseconds == moment("23:00").milliseconds)
        #expect(finding?.binds.contains("supervisor") == true)
    }

    @Test func `late entries are listed once each, in one finding`() {
        let police = Laptop.police()
        let person = police.at("15:00").happened("08:00").person()
        police.happened("08:00").set(person, ["fear_level": "strong"])
        let other = police.happened("08:00").person()
        let late = RuleBook.findings(police.facts()).filter { $0.rule == "R9.1" }
        #expect(late.map(\.entities) == [[person, other].sorted()])
        #expect(late.first?.arguments == ["count": "2"])
    }

    /// Police names a person "Persoon A", and VT, by its own clock, "Persoon B".
    private static func twoNames(
        vt time: String, sawPolice: Bool
    ) -> (Laptop, (Laptop) -> MaterialisedField?) {
        let police = Laptop.police()
        let vt = Laptop.vt()
        let person = police.person()
        vt.receive(police)
        police.set(person, ["person_name": "Persoon A"])
        if sawPolice { vt.receive(police) }
        vt.at(time).set(person, ["person_name": "Persoon B"])
        police.receive(vt)
        return (
            police,
            { laptop in
                laptop.facts().record.entities.first { $0.reference == person }?
                    .fields[FieldName("person_name")]
            }
        )
    }

    static let invariants: [Invariant] = [
        Invariant("R9.3", "a clock that is a year ahead replaces nothing that it had not seen") {
            let (police, name) = twoNames(vt: "2027-02-10T12:00:00+01:00", sawPolice: false)
            return name(police)?.state == .conflict && name(police)?.candidates.count == 2
        },
        Invariant("R9.3", "a clock that is a year behind still replaces what it has seen") {
            let (police, name) = twoNames(vt: "2025-02-10T12:00:00+01:00", sawPolice: true)
            return name(police)?.state == .settled && name(police)?.value == .known("Persoon B")
        },
        Invariant("R9.5", "an operation keeps when it happened apart from when it was recorded") {
            let police = Laptop.police()
            police.at("15:00").happened("2026-01-05").person()
            guard let fact = police.facts().operations.values.first else { return false }
            return fact.occurredAt?.instant == "2026-01-05"
                && fact.recordedAt.wallMilliseconds == moment("15:00").milliseconds
        },
        Invariant("R9.6", "what was taken away keeps its content, and who wrote it") {
            let police = Laptop.police()
            let weapon = police.add("weapon", ["kind": "blade"])
            police.remove(weapon)
            let facts = police.facts()
            let kept = facts.record.entities.first { $0.reference == weapon }
            return kept?.isPresent == false && kept?.fields[FieldName("kind")] != nil
                && facts.operations.values.filter { $0.entity == weapon }.count == 2
                && facts.entities("weapon").isEmpty
        },
    ]

    @Test(arguments: invariants)
    func `clocks decide nothing and nothing is deleted`(_ one: Invariant) throws {
        #expect(try one.holds())
    }
}
