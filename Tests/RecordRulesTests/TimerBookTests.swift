import Foundation
import RecordModel
import RecordRules
import Testing

@Suite("The timers together") struct TimerBookTests {
    private static let tables: [TimerCase] =
        TimersFirstHourTests.cases + TimersLaterTests.monitoring + TimersLaterTests.agreements
        + TimersMeasureTests.ends + TimersMeasureTests.told + TimersPersonTests.stalking
        + TimersPersonTests.victims + TimersPersonTests.others

    @Test func everyRowOfTheCatalogueIsThereAndEachOfARecordWasTried() {
        let all = Set(TimerBook.ids + StandingTimers.ids)
        #expect(all == Set((1...24).map { "E\($0)" }))
        #expect(Set(Self.tables.map(\.timer)) == Set(TimerBook.ids))
        for id in TimerBook.ids {
            let rows = Self.tables.filter { $0.timer == id }
            #expect(rows.contains { !$0.expected.isEmpty }, "\(id) never runs")
            // E15 has no field that ends it, and E9 ends by itself.
            let isDone = rows.contains { $0.expected.contains { $0.contains(" done ") } }
            #expect(isDone || id == "E15", "\(id) is never done")
        }
    }

    /// No sentence shows an empty place, in either language; what is a setting says so.
    @Test(arguments: tables) func everyTimerHasASentence(_ one: TimerCase) throws {
        let texts = try TextCatalogue(files: [try #require(Data.text("texts/timers.json"))])
        for timer in TimerBook.timers(one.facts()) {
            for language in Language.allCases {
                let message = timer.message(texts, language)
                #expect(texts.keys.contains(timer.messageKey), "\(timer.messageKey)")
                #expect(!message.contains("{"), "\(message)")
                #expect(message.contains(texts("timer.setting", language)) == timer.isSetting)
            }
        }
    }

    @Test func numbersThatAreDesignAreShownAsSettings() {
        var settings: Set<String> = []
        var rules: Set<String> = []
        for one in Self.tables {
            for timer in TimerBook.timers(one.facts()) {
                if timer.isSetting { settings.insert(timer.id) } else { rules.insert(timer.id) }
            }
        }
        let design: Set<String> = [
            "E1", "E2", "E3", "E8", "E10", "E11", "E12", "E14", "E16", "E17", "E20", "E23",
        ]
        #expect(settings == design)
        // The end itself is no setting, and neither is a time that nobody has said yet.
        #expect(rules.intersection(design) == ["E2", "E8"])
    }

    @Test func theSoonestComesFirstAndWhatHasNoMomentLast() {
        let police = Laptop.police()
        police.set(police.person(), ["contact_frequency": "elke week"])
        police.presence(arrived: "14:05")
        police.set("vt_notification", ["sent_at": .time("15:00")])
        let ids = TimerBook.timers(police.facts()).map(\.id)
        #expect(ids == ["E1", "E3", "E15"])
    }

    /// What is worked out at one moment can be asked about any other until one of its changes.
    @Test(arguments: tables) func theStateChangesAtTheMomentsItNames(_ one: TimerCase) {
        for timer in TimerBook.timers(one.facts()) {
            for change in timer.changes {
                let before = Instant(milliseconds: change.milliseconds - 1)
                let isSame =
                    timer.state(at: before) == timer.state(at: change)
                    && timer.who(at: before) == timer.who(at: change)
                let isOver = timer.state(at: before) == .done
                #expect(!isSame || isOver, "\(timer.id) at \(change.utcText)")
            }
        }
    }

    @Test func timersDoNotDependOnWhenTheyAreAskedFor() {
        for one in Self.tables {
            let early = TimerBook.timers(one.facts(at: "00:00"))
            #expect(early == TimerBook.timers(one.facts(at: "2030-01-01T00:00:00Z")), "\(one)")
        }
    }

    @Test func aFormThatIsNotATimerIsNoTimer() {
        for json: JSONValue in [nil, true, 3, "E4", .array([]), .members([("i", "E4")])] {
            #expect(RecordTimer(stored: json) == nil)
        }
        #expect(RecordTimer.all(stored: .array([nil])).isEmpty)
    }
}

@Suite("Timers that are about no record") struct StandingTimerTests {
    private func timers(
        _ profile: [String: JSONValue], at time: String, syncStart: Instant? = nil
    ) -> [String] {
        let now = moment(time)
        return StandingTimers.timers(
            Data.profile(profile), at: now, syncStart: syncStart, user: "vt_worker"
        ).map { "\($0.id) \(line($0, at: now))" }
    }

    @Test(
        "E18: a laptop exchanges within the profile's hours, that pass over a change of the clocks",
        arguments: [
            ("2026-03-29T07:00:00+02:00", "running"), ("2026-03-29T07:00:01+02:00", "overdue"),
        ])
    func syncAge(now: String, state: String) {
        let start = moment("2026-03-28T18:00:00+01:00")
        let found = timers(["sync_max_h": 12], at: now, syncStart: start)
        #expect(found.contains("E18 2026-03-29 07:00 \(state) vt_worker"))
    }

    @Test(
        "E19: the next weekly meeting, today included",
        arguments: [
            (2, "2026-02-10 23:59 due"), (3, "2026-02-11 23:59 running"),
            (1, "2026-02-16 23:59 running"),
        ] as [(Int64, String)])
    func meeting(weekday: Int64, expected: String) {
        let profile = JSONValue.members([("exists", true), ("weekday", .integer(weekday))])
        #expect(
            timers(["actieoverleg": profile], at: "09:00").contains("E19 \(expected) police vt"))
    }

    @Test(arguments: [
        JSONValue.members([("exists", true), ("weekday", nil)]),
        .members([("exists", false), ("weekday", 2)]), .members([("weekday", 9)]), nil,
    ])
    func withoutAWeekdayThereIsNoMeeting(_ profile: JSONValue) {
        #expect(!timers(["actieoverleg": profile], at: "09:00").contains { $0.hasPrefix("E19") })
    }

    @Test func theProfileSaysWhenToLookBack() {
        #expect(
            timers(["next_evaluation_at": "2026-02-10"], at: "09:00")
                .contains("E21 2026-02-10 23:59 due partner_lead"))
        #expect(
            !timers(["next_evaluation_at": "ooit"], at: "09:00").contains { $0.contains("E21") })
    }

    @Test(
        "E22: audits every year until 2025, then every second year",
        arguments: [
            (2020, 2022), (2022, 2022), (2024, 2024), (2025, 2025), (2026, 2027), (2027, 2027),
            (2028, 2029), (2030, 2031),
        ] as [(Int64, Int64)])
    func audits(year: Int64, next: Int64) {
        #expect(StandingTimers.auditYear(from: year) == next)
        #expect(
            timers([:], at: "\(year)-06-01T12:00:00Z")
                == ["E22 \(next)-12-31 23:59 running auditor"])
    }
}
