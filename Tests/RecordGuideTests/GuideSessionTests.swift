import RecordMerge
import RecordModel
import RecordStore
import SamenOp
import Testing

@testable import RecordGuide

/// What is asked next, and what an answer writes.
@Suite struct GuideSessionTests {
    @Test func firstWhatBlocksThenTheRestAndABegunTopicIsFinished() throws {
        let desk = try Desk()
        #expect(try desk.asked == "acute.acute_state")
        try desk.answer("acuut")
        #expect(try desk.asked == "vt-call")
        try desk.answer("ja")
        try desk.answer("gesproken")
        // The rule is met, yet the call is not all there.
        #expect(try desk.asked == "vt-call.started_at")
        try desk.answer("23:24")
        try desk.answer("23:31")
        try desk.skip()
        try desk.answer("telefonisch advies")
        #expect(try desk.asked == "persons")
        try desk.skip()
        #expect(try desk.asked == "child-check.children_in_household")
        try desk.skip(to: "end 1")
    }

    @Test func whatIsAnsweredIsNotAskedAgainAndWhatIsSkippedIs() throws {
        let desk = try Desk()
        try desk.answer("onbekend")
        try desk.skip()
        #expect(try desk.asked == "persons")
        desk.session = GuideSession(at: .step(1))
        #expect(try desk.asked == "vt-call")
        try desk.skip(to: "end 1")
        desk.session.go(to: .step(1))
        #expect(try desk.asked == "vt-call")
    }

    @Test func goingBackShowsTheAnswerAndAnotherOneReplacesIt() throws {
        let desk = try Desk()
        try desk.answer("acuut")
        try desk.back()
        let page = try desk.question
        #expect(page.standing.first?.field.value == .known("acute"))
        try desk.answer("niet acuut")
        let field = try desk.scene.facts.singleton("incident")?.fields[FieldName("acute_state")]
        #expect(field?.state == .settled)
        #expect(field?.value == .known("not_acute"))
        try desk.back()
        try desk.answer("niet acuut")
        #expect(try desk.scene.facts.operations.count == 3)
    }

    @Test func theFirstAnswerMakesAnEntityWithWhatTellsItApart() throws {
        let desk = try Desk()
        try desk.answer("1")
        try desk.answer("1")
        let page = try desk.question
        #expect(page.entity == nil)
        try desk.answer("geen gehoor")
        let consult = try #require(try desk.scene.entities("consult").first)
        #expect(consult.fields[FieldName("kind")]?.list == [.known("vt_first_call")])
        #expect(
            consult.fields[FieldName("caller")]?.list?.first?.known?["organisation"] == "police")
        #expect(try desk.question.entity == consult.reference)
    }

    @Test func aSkippedQuestionOfSomethingNewStaysSkippedOnceItIsThere() throws {
        let desk = try Desk()
        try desk.skip(to: "persons")
        try desk.answer("ja")
        try desk.skip()
        #expect(try desk.asked == "persons.person_roles")
        try desk.answer("1,4")
        #expect(try desk.asked == "persons.age_estimate")
        try desk.answer("onbekend")
        #expect(try desk.asked == "persons.is_minor")
        let person = try #require(try desk.scene.entities("person").first)
        #expect(person.elements("person_roles") == ["other_adult", "victim"])
        #expect(person.fields[FieldName("age_estimate")]?.value == .known(.null))
    }

    @Test func whatStoodInASetAndIsNotChosenAnyMoreIsTakenAwayWithAReason() throws {
        let desk = try Desk()
        let person = try desk.add("person", ["person_roles[victim]": .bool(true)])
        try desk.skip(to: "persons.person_name")
        try desk.answer("Persoon A")
        #expect(try desk.asked == "persons.age_estimate")
        desk.session = GuideSession(at: .step(1))
        let page = try #require(
            GuideAgenda(scene: try desk.scene, place: .step(1)).page(
                GuideKey(
                    topic: "persons", about: nil, subject: .entity(person),
                    question: "person_roles")))
        guard case .question(let question) = page,
            case .edit(let edit) = question.reply("2", try desk.scene)
        else {
            Issue.record("no edit")
            return
        }
        #expect(edit.needsReason)
        #expect(
            Set(edit.entries.map { "\($0.field)=\($0.text)" }) == [
                "person_roles[victim]=false", "person_roles[suspect]=true",
            ])
    }

    @Test func noneOfTheseIsAnAnswerWhereTheDataSaySo() throws {
        let desk = try Desk()
        try desk.skip(to: "child-check.signs")
        try desk.answer("geen")
        #expect(try desk.asked == "child-check.done_at")
        let check = try #require(try desk.scene.facts.singleton("child_check"))
        #expect(check.heads("signs").count == 6)
        #expect(check.elements("signs").isEmpty)
    }

    @Test func anEntryThatIsWrongIsCorrectedByANewOne() throws {
        let desk = try Desk()
        try desk.answer("1")
        try desk.answer("1")
        try desk.answer("voicemail")
        try desk.back()
        #expect(try desk.question.isCorrection)
        try desk.answer("gesproken", reason: "verkeerd getypt")
        let standing = try desk.scene.entities("consult")
        #expect(standing.count == 1)
        #expect(standing.first?.fields[FieldName("reached")]?.list == [.known("spoken")])
        #expect(try desk.asked == "vt-call.started_at")
        #expect(try desk.question.entity == standing.first?.reference)
    }

    @Test func anItemOfAListGrowsAnswerByAnswerAndIsFoundAgain() throws {
        let desk = try Desk(at: .step(4))
        try desk.skip(to: "points")
        guard case .points(let lines) = try desk.page else { return }
        desk.session.choose(lines[6])
        #expect(try desk.asked == "point-calls")
        try desk.answer("ja")
        try desk.answer("nieuwe dreiging")
        try desk.answer("politie")
        // Somebody else begins anew: the item is where it was left.
        desk.session = GuideSession(at: .step(4))
        try desk.skip(to: "points")
        desk.session.choose(lines[6])
        #expect(try desk.asked == "point-calls.call_chain.callee.organisation")
        try desk.answer("Veilig Thuis")
        try desk.answer("crisisdienst")
        try desk.skip()
        #expect(try desk.asked == "point-calls")
        try desk.skip()
        guard case .points(let later) = try desk.page else {
            Issue.record("no points")
            return
        }
        #expect(later[6].isComplete)
        #expect(later[6].items.count == 1)
        #expect(later[6].items.first?.value.known?["trigger"] == "nieuwe dreiging")
    }

    @Test func aPointWithNothingIsCompleteWhenSomebodySaysSo() throws {
        let desk = try Desk(at: .step(4))
        try desk.skip(to: "points")
        guard case .points(let lines) = try desk.page else { return }
        #expect(lines.map(\.number) == Array(1...7))
        #expect(!lines[3].isComplete)
        desk.session.choose(lines[3])
        try desk.answer("niemand anders")
        guard case .points(let later) = try desk.page else { return }
        #expect(later[3].isComplete)
        #expect(later[3].none != nil)
    }

    @Test func leavingAsksOnlyWhatKeepsTheGateShut() throws {
        let desk = try Desk()
        let person = try desk.add(
            "person",
            ["person_name": "Persoon E", "person_safety": "unknown", "whereabouts": "gone"])
        try desk.add(
            "person",
            ["person_name": "Persoon D", "person_safety": "safe", "whereabouts": "shelter"])
        desk.session.go(to: .departure)
        #expect(try desk.asked == "departure")
        let blocking = try desk.replica.blocking(.departure, in: desk.record)
        let view = try desk.scene.departure(blocking: blocking)
        #expect(view.persons.map(\.isCertain) == [false, true])
        #expect(view.persons.first?.entity == person)
        let canBeFilled = try desk.session.fill(blocking, in: desk.scene)
        #expect(canBeFilled)
        #expect(try desk.asked == "before-leaving")
        try desk.answer("ja")
        for line in ["1", "2", "1", "23:33", "nu"] { try desk.answer(line) }
        try desk.skip()
        #expect(try desk.asked == "persons.person_safety")
        try desk.answer("veilig met afspraken")
        try desk.answer("bij familie")
        #expect(try desk.asked == "departure")
        #expect(try desk.replica.blocking(.departure, in: desk.record).isEmpty)
        desk.session.leaveDeparture()
        #expect(try desk.asked == "acute.acute_state")
    }

    @Test func aRoleIsAskedOnlyWhatItMayWrite() throws {
        let desk = try Desk(role: "supervisor")
        #expect(try desk.asked == "end 1")
        desk.session.go(to: .step(4))
        #expect(try desk.asked == "points")
    }

    @Test(arguments: [("police", "field_officer"), ("vt", "vt_worker")])
    func everyStepComesToAnEndByEnterAlone(organisation: String, role: String) throws {
        for step in 1...5 {
            let desk = try Desk(organisation: organisation, role: role, at: .step(step))
            try desk.add(
                "person",
                [
                    "person_name": "Persoon A", "person_roles[victim]": .bool(true),
                    "person_roles[child]": .bool(true), "present_on_scene": .bool(true),
                ])
            var pages = 0
            while try desk.asked != "end \(step)", pages < 200 {
                try desk.skip()
                pages += 1
            }
            #expect(pages < 200)
        }
    }
}
