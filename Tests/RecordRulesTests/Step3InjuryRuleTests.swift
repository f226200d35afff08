import RecordModel
import RecordRules
import Testing

@Suite struct Step3InjuryRuleTests {
    static let cases: [RuleCase] = child + contested + adult + doctor + otherCause

    private static let child: [RuleCase] = [
        RuleCase("R3.6", "no injury", []) { police, _ in police.person(role: "child") },
        RuleCase("R3.6", "neither seen nor suspected", []) { police, _ in
            police.injury(of: police.person(role: "child"), visible: false, suspected: false)
        },
        RuleCase("R3.6", "seen", ["block open"]) { police, _ in
            police.injury(of: police.person(role: "child"), visible: true, suspected: false)
        },
        RuleCase("R3.6", "suspected", ["block open"]) { police, _ in
            police.injury(of: police.person(role: "child"), visible: false, suspected: true)
        },
        RuleCase("R3.6", "nobody says whether suspected", ["block open"], unknown: true) {
            police, _ in
            police.injury(of: police.person(role: "child"), visible: false)
        },
        RuleCase("R3.6", "suspected: nobody knows", ["block open"], unknown: true) { police, _ in
            police.injury(of: police.person(role: "child"), visible: false, suspected: .null)
        },
        RuleCase("R3.6", "nobody says whose injury it is", ["block open"], unknown: true) {
            police, _ in
            police.person(role: "victim")
            police.add("injury", ["visible": true])
        },
        RuleCase("R3.6", "nobody knows whether it is a child", ["block open"], unknown: true) {
            police, _ in
            let victim = police.person()
            police.set(victim, ["is_minor": nil])
            police.injury(of: victim, visible: true)
        },
        RuleCase("R3.6", "an adult", []) { police, _ in
            police.injury(of: police.person(), visible: true)
        },
        RuleCase("R3.6", "only the doctor was called", ["block open"]) { police, _ in
            let injury = police.injury(of: police.person(role: "child"), visible: true)
            police.set(injury, ["forensic_doctor_called": true])
        },
        RuleCase("R3.6", "only the detectives were called", ["block open"]) { police, _ in
            let injury = police.injury(of: police.person(role: "child"), visible: true)
            police.set(injury, ["fo_called": true])
        },
        RuleCase("R3.6", "both were called", []) { police, _ in
            let injury = police.injury(of: police.person(role: "child"), visible: true)
            police.set(injury, ["forensic_doctor_called": true, "fo_called": true])
        },
        RuleCase("R3.6", "called for one of two injuries of the child", []) { police, _ in
            let child = police.person(role: "child")
            police.injury(of: child, visible: true)
            police.set(
                police.injury(of: child, visible: true),
                ["forensic_doctor_called": true, "fo_called": true])
        },
        RuleCase("R3.6", "called for another child", ["block open"]) { police, _ in
            police.injury(of: police.person(role: "child"), visible: true)
            police.set(
                police.injury(of: police.person(role: "child"), visible: true),
                ["forensic_doctor_called": true, "fo_called": true])
        },
        RuleCase("R3.6", "VT says that nobody was called", ["block open"]) { police, vt in
            let injury = police.injury(of: police.person(role: "child"), visible: true)
            police.set(injury, ["forensic_doctor_called": true, "fo_called": true])
            vt.receive(police)
            vt.set(injury, ["fo_called": false])
        },
        RuleCase("R3.6", "the call that is named was not answered", ["block open"]) { police, _ in
            let call = police.consult("forensic_doctor", "14:30", reached: "no_answer")
            police.set(
                police.injury(of: police.person(role: "child"), visible: true),
                [
                    "forensic_doctor_called": true, "fo_called": true,
                    "forensic_doctor_consult": .text(call.id),
                ])
        },
        RuleCase("R3.6", "a sign in the child check, of no child", ["block open"]) { police, _ in
            police.person(role: "child")
            police.set("child_check", ["signs[injury]": true])
        },
        RuleCase("R3.6", "a sign, and the child is examined", []) { police, _ in
            police.set("child_check", ["signs[injury]": true])
            police.set(
                police.injury(of: police.person(role: "child"), visible: true),
                ["forensic_doctor_called": true, "fo_called": true])
        },
        RuleCase("R3.6", "a supervisor can't set it aside", ["block open"]) { police, _ in
            police.injury(of: police.person(role: "child"), visible: true)
            let supervisor = Laptop("police", role: "supervisor")
            supervisor.override("R3.6")
            police.override("R3.6")
            police.receive(supervisor)
        },
    ]

    private static let contested: [RuleCase] = [
        RuleCase("R3.7", "both see it", []) { police, vt in
            doubted(police, vt, police: true, vt: true)
        },
        RuleCase("R3.7", "neither sees it", []) { police, vt in
            doubted(police, vt, police: false, vt: false)
        },
        RuleCase("R3.7", "VT suspects what police does not", ["remind open"]) { police, vt in
            doubted(police, vt, police: false, vt: true)
        },
        RuleCase("R3.7", "VT does not know", ["remind open"], unknown: true) { police, vt in
            doubted(police, vt, police: false, vt: nil)
        },
        RuleCase("R3.7", "police sees two sides of one child", []) { police, _ in
            let child = police.person(role: "child")
            police.injury(of: child, visible: false, suspected: false)
            police.injury(of: child, visible: true)
        },
        RuleCase("R3.7", "answered", ["remind answered"]) { police, vt in
            doubted(police, vt, police: true, vt: false)
            police.override("R3.7", kind: "answered")
        },
    ]

    static let invariants: [Invariant] = [
        Invariant("R3.7", "one who suspects is enough, whoever it is and whatever was merged") {
            [(false, true), (true, false)].allSatisfy { police, vt in
                let laptops = (Laptop.police(), Laptop.vt())
                doubted(laptops.0, laptops.1, police: .bool(police), vt: .bool(vt))
                laptops.0.receive(laptops.1)
                laptops.1.receive(laptops.0)
                return [laptops.0, laptops.1].allSatisfy {
                    states(RuleBook.findings($0.facts()), "R3.6") == ["block open"]
                }
            }
        },
        Invariant("R3.6", "it keeps shut the step, the closing and one organisation's word") {
            let police = Laptop.police()
            police.injury(of: police.person(role: "child"), visible: true)
            return [.step(3), .step(5), .closing, .declaring].allSatisfy { (gate: Gate) in
                RuleBook.blocking(gate, police.facts()).contains { $0.rule == "R3.6" }
            }
        },
    ]

    private static let adult: [RuleCase] = [
        RuleCase("R3.8", "no injury", []) { police, _ in
            police.injury(of: police.person(), visible: false, suspected: false)
        },
        RuleCase("R3.8", "no picture, no talk", ["warn open"]) { police, _ in
            police.injury(of: police.person(), visible: true)
        },
        RuleCase("R3.8", "visible: nobody knows", ["warn open"], unknown: true) { police, _ in
            police.injury(of: police.person(), visible: .null, suspected: false)
        },
        RuleCase("R3.8", "pictures only", ["warn open"]) { police, _ in
            police.set(
                police.injury(of: police.person(), visible: true), ["photo_made": true])
        },
        RuleCase("R3.8", "pictures and a talk", []) { police, _ in
            treated(police, ["photo_made": true])
        },
        RuleCase("R3.8", "a picture that is named, and a talk", []) { police, _ in
            let photo = police.add("evidence", ["kind": "photo_injury"])
            treated(police, ["photos[\(photo.id)]": true])
        },
        RuleCase("R3.8", "a picture that is named, and no by police", ["warn open"]) {
            police, _ in
            let photo = police.add("evidence", ["kind": "photo_injury"])
            treated(police, ["photos[\(photo.id)]": true, "photo_made": false])
        },
        RuleCase("R3.8", "they were not reached", ["warn open"]) { police, _ in
            treated(police, ["photo_made": true], reached: "no_answer")
        },
        RuleCase("R3.8", "a talk that is not on record", ["warn open"], unknown: true) {
            police, _ in
            treated(police, ["photo_made": true, "fo_consulted": .text("ergens")])
        },
        RuleCase("R3.8", "a child is another rule's", []) { police, _ in
            police.injury(of: police.person(role: "child"), visible: true)
        },
        RuleCase("R3.8", "answered", ["warn answered"]) { police, _ in
            let victim = police.person()
            police.injury(of: victim, visible: true)
            police.override("R3.8", kind: "answered", about: victim)
        },
    ]

    private static let doctor: [RuleCase] = [
        RuleCase("R3.9", "not told", ["remind open"]) { police, _ in
            police.injury(of: police.person(), visible: true)
        },
        RuleCase("R3.9", "told", []) { police, _ in
            police.set(police.injury(of: police.person(), visible: true), ["gp_referral": true])
        },
        RuleCase("R3.9", "told: nobody knows", ["remind open"], unknown: true) { police, _ in
            police.set(police.injury(of: police.person(), visible: true), ["gp_referral": nil])
        },
        RuleCase("R3.9", "VT told of one of two injuries", []) { police, vt in
            let victim = police.person()
            police.injury(of: victim, visible: true)
            vt.receive(police)
            vt.set(vt.injury(of: victim, visible: true), ["gp_referral": true])
        },
        RuleCase("R3.9", "answered", ["remind answered"]) { police, vt in
            police.injury(of: police.person(), visible: true)
            vt.override("R3.9", kind: "answered")
        },
    ]

    private static let otherCause: [RuleCase] = [
        RuleCase("R3.10", "seen, not suspected", []) { police, _ in
            police.injury(of: police.person(), visible: true, suspected: false)
        },
        RuleCase("R3.10", "suspected, not looked into", ["warn open"]) { police, _ in
            police.injury(of: police.person(role: "child"), suspected: true)
        },
        RuleCase("R3.10", "suspected: nobody knows", ["warn open"], unknown: true) { police, _ in
            police.injury(of: police.person(), suspected: .null)
        },
        RuleCase("R3.10", "looked into", []) { police, _ in
            police.set(
                police.injury(of: police.person(), suspected: true),
                ["alternative_checked": true])
        },
        RuleCase("R3.10", "one says so, another not", ["warn open"]) { police, vt in
            let injury = police.injury(of: police.person(), suspected: true)
            vt.receive(police)
            police.set(injury, ["alternative_checked": true])
            vt.set(injury, ["alternative_checked": false])
        },
        RuleCase("R3.10", "answered", ["warn answered"]) { police, _ in
            police.override(
                "R3.10", kind: "answered", about: police.injury(of: nil, suspected: true))
        },
    ]

    @Test(arguments: cases)
    func `each rule about injuries says what the facts demand`(_ one: RuleCase) { one.check() }

    @Test(arguments: invariants)
    func `what has to hold about injuries holds`(_ one: Invariant) throws {
        #expect(try one.holds())
    }

    /// A child of whom each has an injury of its own on record.
    private static func doubted(
        _ police: Laptop, _ vt: Laptop, police seen: JSONValue, vt suspected: JSONValue
    ) {
        let child = police.person(role: "child")
        vt.receive(police)
        police.injury(of: child, visible: false, suspected: seen)
        vt.injury(of: child, visible: false, suspected: suspected)
    }

    /// An adult's injury that the detectives were called about.
    private static func treated(
        _ police: Laptop, _ values: [String: JSONValue], reached: String = "spoken"
    ) {
        let call = police.consult("forensic", "14:30", reached: reached)
        let done = ["fo_consulted": .text(call.id)].merging(values) { _, value in value }
        police.set(police.injury(of: police.person(), visible: true), done)
    }
}

extension Laptop {
    /// An injury; what is left out, nobody spoke of.
    @discardableResult
    fileprivate func injury(
        of person: EntityReference?, visible: JSONValue? = nil, suspected: JSONValue? = nil
    ) -> EntityReference {
        var values: [String: JSONValue] = ["body_part": "arm"]
        if let person { values["person"] = .text(person.id) }
        values["visible"] = visible
        values["suspected"] = suspected
        return add("injury", values)
    }
}
