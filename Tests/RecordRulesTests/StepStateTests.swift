import RecordModel
import RecordRules
import Testing

@Suite struct StepStateTests {
    @Test func `a step nobody touched has not started, and one with facts is in progress`() {
        let police = Laptop.police()
        #expect(RuleBook.stepState(1, police.facts()) == .notStarted)
        police.set("record", ["close_state": "open"])
        #expect(RuleBook.stepState(5, police.facts()) == .notStarted)
        police.set("incident", ["acute_state": "acute"])
        #expect(RuleBook.stepState(1, police.facts()) == .inProgress)
        #expect(RuleBook.stepState(3, police.facts()) == .notStarted)
        police.set("incident", ["suspected_offence": "possible"])
        #expect(RuleBook.stepState(3, police.facts()) == .inProgress)
    }

    @Test func `a step marked done falls back while a block stands`() {
        let police = Laptop.police()
        police.set("record", ["step1_state": "done"])
        #expect(RuleBook.stepState(1, police.facts()) == .inProgress)
        #expect(RuleBook.missing(1, police.facts()).prefix(3) == ["R1.1", "R1.5", "R1.6"])
        met(police)
        #expect(RuleBook.stepState(1, police.facts()) == .done)
        #expect(RuleBook.decision(.step(1), police.facts()) == .open)
        #expect(RuleBook.stepState(1, police.facts(isStillReceiving: true)) == .inProgress)
        #expect(
            RuleBook.decision(.step(1), police.facts(isStillReceiving: true)) == .stillReceiving)
    }

    @Test func `a step done by an override says so`() {
        let police = Laptop.police()
        police.set("record", ["step1_state": "done"])
        police.set("child_check", ["done_at": .time("14:20"), "children_in_household": 0])
        police.consult("vt_first_call", "14:07", reached: "no_answer")
        police.override("R1.1")
        #expect(RuleBook.stepState(1, police.facts()) == .doneWithOverride)
    }

    @Test func `of two states written apart the least advanced holds`() {
        let police = Laptop.police()
        let vt = Laptop.vt()
        met(police)
        police.set("record", ["step1_state": "done"])
        vt.set("record", ["step1_state": "in_progress"])
        police.receive(vt)
        #expect(RuleBook.stepState(1, police.facts()) == .inProgress)
    }

    @Test func `no step waits for an earlier one, but the fifth waits for all`() {
        let police = Laptop.police()
        let vt = Laptop.vt()
        met(police)
        police.person()
        police.agreeOnAll()
        vt.add("safety_assessment", ["kind": "first", "overall": "safe"])
        police.receive(vt)
        for step in 3...5 { police.set("record", ["step\(step)_state": "done"]) }
        #expect(RuleBook.stepState(4, police.facts()) == .done)
        #expect(RuleBook.blocking(.step(5), police.facts()).isEmpty)
        #expect(RuleBook.stepState(5, police.facts()) == .inProgress)
        #expect(RuleBook.openEarlierSteps(5, police.facts()) == [1, 2])
        for step in 1...2 { police.set("record", ["step\(step)_state": "done"]) }
        #expect(RuleBook.stepState(5, police.facts()) == .done)
        #expect(RuleBook.openEarlierSteps(5, police.facts()) == [])
    }

    private func met(_ police: Laptop) {
        police.set("child_check", ["done_at": .time("14:20"), "children_in_household": 0])
        police.consult("vt_first_call", "14:07", "14:10")
    }
}
