import RecordModel
import RecordRules
import Testing

@Suite struct ClosingStateTests {
    static let reminders: [RuleCase] = [
        RuleCase("R5.9", "nothing to remember", []) { _, _ in },
        RuleCase("R5.9", "a moment to look again", ["block open"]) { police, _ in running(police) },
        RuleCase("R5.9", "that moment has passed", [], at: "2026-03-02T00:00:00+01:00") {
            police, _ in
            police.set("incident", ["police_registration_no": "1"])
            running(police)
        },
        RuleCase("R5.9", "a measure that ends", ["block open"]) { police, _ in
            police.add(
                "measure",
                ["status": "in_force", "ends_at": .text("2026-03-01T12:00:00+01:00")])
        },
        RuleCase("R5.9", "a measure that is over", []) { police, _ in
            police.add(
                "measure", ["status": "ended", "ends_at": .text("2026-03-01T12:00:00+01:00")])
        },
        RuleCase("R5.9", "a measure nobody knows the state of", ["block open"], unknown: true) {
            police, _ in
            police.add(
                "measure", ["status": nil, "ends_at": .text("2026-03-01T12:00:00+01:00")])
        },
        RuleCase("R5.9", "an open reminder", ["block open"], at: Step5RuleTests.nextDay) {
            police, _ in
            police.set("vt_notification", ["sent_at": .time("17:00")])
        },
        RuleCase("R5.9", "a reminder that was answered", [], at: Step5RuleTests.nextDay) {
            police, _ in
            police.set("vt_notification", ["sent_at": .time("17:00")])
            police.override("R5.4", kind: "answered")
        },
        RuleCase("R5.9", "somebody received the case", []) { police, _ in
            running(police)
            police.add("handover", ["destination": "vt_regular", "received_by": "p-9"])
        },
        RuleCase("R5.9", "received by nobody named", ["block open"]) { police, _ in
            running(police)
            police.add("handover", ["destination": "vt_regular", "received_by": " "])
        },
        RuleCase("R5.9", "a lead by role", []) { police, _ in
            running(police)
            police.set(
                "agreement", ["measures_lead": "vt", "measures_lead_role": "vt_worker"])
        },
        RuleCase("R5.9", "a lead that is contested", ["block open"]) { police, vt in
            running(police)
            police.set(
                "agreement", ["measures_lead": "vt", "measures_lead_role": "vt_worker"])
            vt.set(
                "agreement", ["measures_lead": "police", "measures_lead_role": "field_officer"])
        },
        RuleCase("R5.9", "a supervisor may not set it aside", ["block open"]) { police, _ in
            running(police)
            Step5RuleTests.agree(police, "R5.9")
        },
    ]

    static let evaluation: [RuleCase] = [
        RuleCase("R5.10", "the case still runs", []) { _, _ in },
        RuleCase("R5.10", "closed and nothing filled in", ["remind open"]) { police, _ in
            close(police)
        },
        RuleCase("R5.10", "step 5 done and nothing filled in", ["remind open"]) { police, _ in
            police.set("record", ["step5_state": "done_with_override"])
        },
        RuleCase("R5.10", "all filled in", []) { police, vt in
            close(police)
            police.set("evaluation", ["form": "phone"])
            police.add("organisation_evaluation", ["useful_info[vt_files]": true])
            vt.add("organisation_evaluation", ["info_text": "niets gemist"])
        },
        RuleCase("R5.10", "an unknown form", ["remind open"], unknown: true) { police, vt in
            close(police)
            police.set("evaluation", ["form": "unknown"])
            police.add("organisation_evaluation", ["missing_info[vt_files]": true])
            vt.add("organisation_evaluation", ["info_text": "niets gemist"])
        },
        RuleCase("R5.10", "answered", ["remind answered"]) { police, _ in
            close(police)
            police.override("R5.10", kind: "answered")
        },
    ]

    static let late: [RuleCase] = [
        RuleCase("R5.11", "closed after all was written", []) { police, _ in
            police.person()
            close(police)
        },
        RuleCase("R5.11", "a fact of VT came in later", ["remind unmetAfterMerge"]) { police, vt in
            close(police)
            vt.at("20:00").person(safety: "unsafe")
        },
        RuleCase("R5.11", "a later fact that harms nobody", []) { police, vt in
            let person = police.person()
            vt.receive(police)
            close(police)
            vt.at("20:00").set(person, ["person_name": "Persoon A"])
        },
        RuleCase("R5.11", "what belongs to the ending goes on", []) { police, vt in
            close(police)
            vt.at("20:00").set("vt_notification", ["received_at": .time("20:00")])
            vt.declare()
            vt.override("R5.7", kind: "answered")
        },
        RuleCase("R5.11", "nobody closed it", []) { police, _ in
            police.set("record", ["close_state": "open"])
            police.person()
        },
        RuleCase("R5.11", "a state nobody knows", [], unknown: true) { police, _ in
            police.set("record", ["close_state": "unknown"])
            police.person()
        },
        RuleCase("R5.11", "one reopened it, so it is open", []) { police, vt in
            close(police)
            vt.set("record", ["close_state": "reopened"])
            vt.at("20:00").person()
        },
        RuleCase("R5.11", "closed again by who saw it", []) { police, vt in
            close(police)
            vt.at("20:00").person()
            police.receive(vt)
            close(police, at: "21:00")
        },
        RuleCase("R5.11", "answered", ["remind answered"]) { police, vt in
            close(police)
            vt.at("20:00").person()
            vt.override("R5.11", kind: "answered")
        },
    ]

    static let arrested: [RuleCase] = [
        RuleCase("R5.12", "nobody was arrested", []) { police, _ in
            police.add("detention_status", ["status": "not_arrested"])
        },
        RuleCase("R5.12", "arrested and nothing went along", ["warn open"]) { police, _ in
            police.add("detention_status", ["status": "arrested"])
        },
        RuleCase("R5.12", "handed over with a report", []) { police, _ in
            police.add("detention_status", ["status": "remand"])
            police.add(
                "handover",
                ["destination": "zsm", "handed_over_at": .time("18:00"), "report": "r-1"])
        },
        RuleCase("R5.12", "handed over without one", ["warn open"], unknown: true) { police, _ in
            police.add("detention_status", ["status": "remand"])
            police.add("handover", ["destination": "zsm", "handed_over_at": .time("18:00")])
        },
        RuleCase("R5.12", "all of it was disclosed", []) { police, vt in
            police.add("detention_status", ["status": "arrested"])
            disclose(vt, [assessment(vt), vt.add("safety_condition", ["text": "x"])])
        },
        RuleCase("R5.12", "a condition did not go along", ["warn open"]) { police, vt in
            police.add("detention_status", ["status": "arrested"])
            disclose(vt, [assessment(vt)])
            vt.add("safety_condition", ["text": "x"])
        },
        RuleCase("R5.12", "explained", ["warn answered"]) { police, _ in
            police.add("detention_status", ["status": "arrested"])
            police.override("R5.12", kind: "answered")
        },
    ]

    @Test(arguments: reminders + evaluation + late + arrested)
    func `each rule about what goes on after the case says what the facts demand`(_ one: RuleCase) {
        one.check()
    }

    private static func running(_ police: Laptop) {
        police.set("agreement", ["reassess_at": "2026-03-01"])
    }

    private static func close(_ police: Laptop, at time: String = "19:00") {
        police.at(time).set("record", ["close_state": "closed"])
    }

    private static func assessment(_ vt: Laptop) -> EntityReference {
        vt.add("safety_assessment", ["kind": "first", "overall": "unsafe"])
    }

    private static func disclose(_ vt: Laptop, _ content: [EntityReference]) {
        var values: [String: JSONValue] = ["receiver_org": "zsm"]
        for part in content { values["content_refs[\(part.id)]"] = true }
        vt.add("disclosure", values)
    }

    /// A case of which nothing is left to do.
    private static func finished(_ police: Laptop, _ vt: Laptop) {
        police.set("incident", ["dependency_relation": "partner", "acute_state": "not_acute"])
        police.set("incident", ["suspected_offence": "no", "classification[elder_abuse]": true])
        police.person(role: "other_adult")
        police.set("child_check", ["done_at": .time("14:20"), "children_in_household": 0])
        vt.add("safety_assessment", ["kind": "first", "overall": "safe"])
        police.set("vt_notification", ["made_at": .time("17:00")])
        police.add("handover", ["destination": "vt_regular", "received_by": "p-9"])
        police.declare()
        vt.declare()
        police.receive(vt)
        vt.receive(police)
    }

    @Test func `the state shown is the least of what was written and what the rules allow`() {
        let police = Laptop.police()
        let vt = Laptop.vt()
        Self.finished(police, vt)
        #expect(RuleBook.closeState(police.facts()) == .open)
        Self.close(police)
        let still = RuleBook.blocking(.closing, police.facts()).map(\.rule)
        #expect(RuleBook.closeState(police.facts()) == (still.isEmpty ? .closed : .reopened))
        #expect(!still.contains { $0.hasPrefix("R5.") || $0.hasPrefix("R7.") }, "\(still)")
        #expect(RuleBook.closeState(police.facts(isStillReceiving: true)) == .reopened)
        vt.at("20:00").person()
        police.receive(vt)
        #expect(RuleBook.closeState(police.facts()) == .reopened)
    }

    @Test func `a late fact is told to whoever has to act on it`() throws {
        let police = Laptop.police()
        let vt = Laptop.vt()
        Self.close(police)
        let person = vt.at("20:00").person()
        police.receive(vt)
        let alert = try #require(RuleBook.findings(police.facts()).first { $0.rule == "R5.11" })
        #expect(alert.entities == [person])
        #expect(
            Set(alert.binds) == [
                "measures_lead", "victim_contact_person", "supervisor", "police", "vt",
            ])
    }

    @Test func `what people wrote as reopened is shown as reopened`() {
        let police = Laptop.police()
        police.set("record", ["close_state": "reopened"])
        #expect(RuleBook.closeState(police.facts()) == .reopened)
    }

    @Test func `the evaluation is due a week after the case ended`() throws {
        let police = Laptop.police()
        Self.close(police)
        let finding = try #require(RuleBook.findings(police.facts()).first { $0.rule == "R5.10" })
        #expect(finding.due?.utcText == "2026-02-17T23:00:00Z")
        #expect(
            finding.parts["missing"] == ["rule.R5.10.form", "rule.R5.10.police", "rule.R5.10.vt"])
    }

    @Test func `the evaluation that comes after closing does not reopen the record`() {
        let police = Laptop.police()
        Self.close(police)
        #expect(states(RuleBook.findings(police.facts()), "R5.9") == [])
    }

    @Test func `a record is complete once both have it in their own system, whatever was answered`()
    {
        let police = Laptop.police()
        let vt = Laptop.vt()
        police.add("recorded_in_own_system", ["recorded_in_system_at": .time("18:00")])
        police.override("R5.5", kind: "answered")
        #expect(!RuleBook.isRecordComplete(police.facts()))
        vt.add("recorded_in_own_system", ["recorded_in_system_at": .time("18:00")])
        police.receive(vt)
        #expect(RuleBook.isRecordComplete(police.facts()))
        #expect(!RuleBook.isRecordComplete(police.facts(isStillReceiving: true)))
    }
}
