import RecordModel
import RecordRules
import Testing

/// One row of a table: what happened, and which timers of one row of the catalogue follow from it.
struct TimerCase: Sendable, CustomTestStringConvertible {
    let timer: String
    let name: String
    /// Of each timer, in order: the moment it is about in local time, its state, whom it calls on.
    let expected: [String]
    let time: String
    let profile: [String: JSONValue]
    let story: @Sendable (_ police: Laptop, _ vt: Laptop) -> Void

    init(
        _ timer: String, _ name: String, _ expected: [String], at time: String = "23:00",
        profile: [String: JSONValue] = [:],
        story: @escaping @Sendable (_ police: Laptop, _ vt: Laptop) -> Void
    ) {
        self.timer = timer
        self.name = name
        self.expected = expected
        self.time = time
        self.profile = profile
        self.story = story
    }

    var testDescription: String { "\(timer): \(name)" }

    /// Plays the story on two laptops and exchanges everything.
    private func played() -> [Laptop] {
        let police = Laptop.police()
        let vt = Laptop.vt()
        story(police, vt)
        police.receive(vt)
        vt.receive(police)
        return [police, vt]
    }

    /// What is known after the story, at its time or another.
    func facts(at time: String? = nil) -> RecordFacts {
        played()[0].facts(at: time ?? self.time, profile: profile)
    }

    /// Plays the story and compares on both laptops.
    func check(_ location: SourceLocation = #_sourceLocation) {
        for laptop in played() {
            let timers = TimerBook.timers(laptop.facts(at: time, profile: profile))
            let found = timers.filter { $0.id == timer }.map { line($0, at: moment(time)) }
            #expect(found == expected, sourceLocation: location)
            // What is kept beside a record says the same as the record.
            #expect(timers.map { RecordTimer(stored: $0.stored) } == timers)
        }
    }
}

/// `2026-02-15 23:59 running vt` of a timer.
func line(_ timer: RecordTimer, at now: Instant) -> String {
    let due = timer.dueAt.map { AmsterdamTime($0).text } ?? "never"
    return "\(due) \(timer.state(at: now).rawValue) \(timer.who(at: now).joined(separator: " "))"
}
