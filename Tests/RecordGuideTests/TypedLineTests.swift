import RecordModel
import SamenOp
import Testing

@testable import RecordGuide

/// What people type: times, days, commands, choices.
@Suite struct TypedLineTests {
    private let desk: Desk
    private let scene: GuideScene

    init() throws {
        desk = try Desk()
        scene = try desk.scene
    }

    @Test(arguments: [
        ("nu", ["2026-03-13T23:40:00+01:00"]), ("NOW", ["2026-03-13T23:40:00+01:00"]),
        ("23:40", ["2026-03-13T23:40:00+01:00"]), ("9.05", ["2026-03-13T09:05:00+01:00"]),
        ("gisteren 23:50", ["2026-03-12T23:50:00+01:00"]),
        ("10-02-2026 14:05", ["2026-02-10T14:05:00+01:00"]),
        ("2026-02-10 14:05", ["2026-02-10T14:05:00+01:00"]),
        ("10/2 14:05", ["2026-02-10T14:05:00+01:00"]),
        ("01-07-2026 12:00", ["2026-07-01T12:00:00+02:00"]),
        ("2026-02-10T14:05:00+01:00", ["2026-02-10T14:05:00+01:00"]),
        // Still to come today: yesterday is offered first.
        ("23:41", ["2026-03-12T23:41:00+01:00", "2026-03-13T23:41:00+01:00"]),
        ("24:00", []), ("14:5", []), ("14", []), ("31-02-2026 10:00", []), ("straks", []),
        ("", []), ("1 2 3", []), ("gisteren", []),
    ])
    func aTimeIsReadAsAPersonMeansIt(_ typed: String, _ expected: [String]) {
        let read = TimeEntry(scene).moments(typed, isAhead: false).map(\.localText)
        #expect(read == expected)
    }

    @Test func aTimeAheadIsTodayOrTomorrow() {
        let entry = TimeEntry(scene)
        #expect(
            entry.moments("23:55", isAhead: true).map(\.localText) == [
                "2026-03-13T23:55:00+01:00"
            ])
        #expect(
            entry.moments("00:30", isAhead: true).map(\.localText) == [
                "2026-03-14T00:30:00+01:00", "2026-03-13T00:30:00+01:00",
            ])
    }

    @Test(arguments: [
        ("10-02-2026", "2026-02-10"), ("vandaag", "2026-03-13"), ("morgen", "2026-03-14"),
        ("yesterday", "2026-03-12"), ("10-2", "2026-02-10"), ("2026-02-10", "2026-02-10"),
        ("29-02-2026", nil), ("10-02-26", nil), ("feb", nil), ("14:05", nil),
    ])
    func aDayIsReadAsAPersonMeansIt(_ typed: String, _ expected: String?) {
        #expect(TimeEntry(scene).date(typed) == expected)
    }

    @Test(arguments: [
        ("", PromptCommand.skip, true), ("  ", .skip, true), ("s", .skip, true),
        ("B", .back, true), ("?", .help, true), ("stap 4", .step(4), true),
        ("Step 2", .step(2), true), ("overzicht", .overview, false), ("vertrek", .departure, false),
        ("sla over", .skip, false), ("help", .help, false), ("stop", .quit, false),
    ])
    func aWordIsACommandWhereItCanBeNoAnswer(
        _ typed: String, _ command: PromptCommand, _ alsoInText: Bool
    ) {
        #expect(desk.book.words.command(typed, isFreeText: false) == command)
        #expect(desk.book.words.command(typed, isFreeText: true) == (alsoInText ? command : nil))
    }

    @Test(arguments: ["4", "ja", "= b", "stap", "stap x", "Persoon B", "no"])
    func anythingElseIsAnAnswer(_ typed: String) {
        #expect(desk.book.words.command(typed, isFreeText: false) == nil)
    }

    @Test(arguments: [
        ("2", "unknown"), ("Onveilig", "unsafe"),
        (" veilig met afspraken ", "safe_with_conditions"),
        ("safe", "safe"), ("5", nil), ("0", nil), ("veil", nil), ("-1", nil),
    ])
    func aChoiceIsItsNumberItsLabelOrItsCode(_ typed: String, _ expected: String?) throws {
        let choices = ["unsafe", "unknown", "safe_with_conditions", "safe"].map {
            GuideChoice(
                value: .text($0), label: scene.label($0, of: "person_safety"))
        }
        #expect(choices.pick(typed)?.value.stringValue == expected)
    }
}
