import RecordModel
import RecordRules
import Testing

@Suite struct StoryS1Tests {
    static let quiet = ["R1.1", "R1.3", "R1.4", "R1.5", "R1.8", "R1.10", "R2.5", "R2.15"]

    @Test func `before the merge police knows of nothing that forbids leaving`() {
        let story = StoryS1()
        #expect(story.blocking(.departure, story.police, at: "15:12") == [])
        let findings = story.findings(story.police, at: "15:13")
        #expect(!findings.contains { $0.state == .unmetAfterMerge })
        for rule in ["R2.5", "R5.1"] { #expect(states(findings, rule) == ["block open"]) }
    }

    @Test(arguments: [true, false])
    func `after the merge both laptops show what became untrue`(_ policeFirst: Bool) throws {
        let story = StoryS1()
        story.sync(policeFirst: policeFirst)
        let findings = story.findings(story.police, at: "16:31")
        #expect(findings == story.findings(story.vt, at: "16:31"))
        for rule in Self.quiet { #expect(states(findings, rule) == [], "\(rule)") }
        #expect(states(findings, "R1.6") == ["block unmetAfterMerge"])
        #expect(states(findings, "R1.9") == ["warn open", "block open"])
        #expect(states(findings, "R2.9") == ["warn open", "block open"])
        #expect(states(findings, "R4.2") == ["block open"])
        #expect(states(findings, "R5.8") == ["block open"])
        let alert = try #require(findings.first { $0.state == .unmetAfterMerge })
        #expect(alert.entities == [story.clearance, story.child])
        #expect(alert.binds == ["police", "vt", "supervisor"])
        #expect(findings.first { $0.rule == "R2.9" }?.arguments == ["count": "3"])
        #expect(findings.first { $0.rule == "R5.8" }?.arguments == ["count": "3"])
    }

    @Test func `after the merge these gates are shut`() {
        let story = StoryS1()
        story.sync()
        #expect(story.blocking(.step(1), story.vt, at: "16:31") == [])
        #expect(story.blocking(.step(4), story.vt, at: "16:31").contains("R4.2"))
        #expect(story.blocking(.departure, story.vt, at: "16:31") == ["R1.6"])
        let closing: Set = ["R1.9", "R2.9", "R5.1", "R5.8"]
        for gate in [Gate.step(5), .closing, .declaring] {
            #expect(closing.isSubset(of: story.blocking(gate, story.vt, at: "16:31")))
        }
    }

    @Test func `once resolved no difference and nobody's safety stands in the way`() throws {
        let story = StoryS1()
        story.sync()
        story.resolve()
        for laptop in [story.police, story.vt] {
            let findings = story.findings(laptop, at: "17:10")
            for rule in Self.quiet + ["R1.6", "R1.9", "R4.2", "R5.8"] {
                #expect(states(findings, rule) == [], "\(rule)")
            }
            let ending = story.blocking(.declaring, laptop, at: "17:10")
            #expect(ending == ["R2.9", "R5.1"])
            let closing = try #require(findings.first { $0.rule == "R5.1" })
            #expect(closing.parts["missing"] == ["rule.R5.1.investigation"])
        }
    }

    @Test func `the mark on the clearance stays in the history`() throws {
        let story = StoryS1()
        story.sync()
        story.resolve()
        let profile = Data.profile(StoryS1.profile)
        for operations in [
            story.police.known, story.vt.known, story.vt.known.reversed(),
            story.police.known + story.vt.known,
        ] {
            let marks = ClearanceHistory.marks(
                operations: operations, catalogue: Data.catalogue, profile: profile)
            #expect(marks.keys.sorted() == [story.clearance])
            let mark = try #require(marks[story.clearance]?.first)
            #expect(marks[story.clearance]?.count == 1)
            #expect(mark.rule == "R1.6")
            #expect(mark.from.wallMilliseconds == moment("15:12").milliseconds)
            #expect(mark.until?.wallMilliseconds == moment("17:00").milliseconds)
        }
    }

    @Test func `police alone sees no mark before the merge`() {
        let story = StoryS1()
        let marks = ClearanceHistory.marks(
            operations: story.police.known, catalogue: Data.catalogue,
            profile: Data.profile(StoryS1.profile))
        #expect(marks.isEmpty)
    }

    @Test func `a mark not put right has no end`() {
        let story = StoryS1()
        story.sync()
        let marks = ClearanceHistory.marks(
            operations: story.vt.known, catalogue: Data.catalogue,
            profile: Data.profile(StoryS1.profile))
        #expect(marks[story.clearance]?.map(\.until) == [nil])
    }

    @Test func `an override in the same moment leaves no mark`() {
        let police = Laptop.police()
        police.person(safety: "unknown")
        police.consult("pre_departure", "14:07", "14:10")
        let clearance = police.at("15:12").clearance()
        police.at("15:12").override("R1.6", about: clearance)
        let marks = ClearanceHistory.marks(
            operations: police.known, catalogue: Data.catalogue, profile: Data.profile([:]))
        #expect(marks.isEmpty)
    }

    @Test func `leaving without a consult is marked until it turns out there was one`() throws {
        let police = Laptop.police()
        let colleague = Laptop("police", role: "case_handler")
        police.person()
        let clearance = police.at("15:12").clearance()
        colleague.at("15:30").consult("pre_departure", "15:00", "15:05")
        police.receive(colleague)
        let marks = ClearanceHistory.marks(
            operations: police.known, catalogue: Data.catalogue, profile: Data.profile([:]))
        let mark = try #require(marks[clearance]?.first)
        #expect(mark.rule == "R1.5")
        #expect(mark.from.wallMilliseconds == moment("15:12").milliseconds)
        #expect(mark.until?.wallMilliseconds == moment("15:30").milliseconds)
    }
}
