import RecordModel
import Testing

@Suite struct HybridClockTests {
    /// 13 March 2026, 22:33:07.120 UTC.
    private static let wall: Int64 = 1_773_441_187_120
    private static let fiveMinutes: Int64 = 300_000

    @Test func aTimeIs29CharactersThatReadBackAsTheyWere() throws {
        let time = HybridTime(wallMilliseconds: Self.wall, counter: 3)
        #expect(time.description == "2026-03-13T22:33:07.120Z-0003")
        #expect(HybridTime(time.description) == time)
        #expect(HybridTime("2026-03-13T22:33:07.120Z-ffff")?.counter == .max)
    }

    @Test(arguments: [
        "", "2026-03-13T22:33:07.120Z", "2026-03-13T22:33:07.120Z-003",
        "2026-03-13T22:33:07.120Z-00033", "2026-03-13T22:33:07.120Z-FFFF",
        "2026-03-13T22:33:07.120Z+0003", "2026-03-13T22:33:07Z-0003",
        "2026-03-13T22:33:07.120+01:00-0003", "2026-02-29T22:33:07.120Z-0003",
        "2026-03-13T24:33:07.120Z-0003", "2026-03-13 22:33:07.120Z-0003",
        "2026-03-13T22:33:07,120Z-0003",
    ])
    func aTimeOfAnotherShapeIsRefused(_ text: String) {
        #expect(HybridTime(text) == nil)
    }

    @Test func theCounterCountsWhileTheWallClockStandsStillOrGoesBack() {
        var clock = HybridClock()
        let times = [0, 0, -10, 1, 1].map { clock.tick(wallMilliseconds: Self.wall + $0) }
        #expect(times.map(\.counter) == [0, 1, 2, 0, 1])
        #expect(times.map { $0.wallMilliseconds - Self.wall } == [0, 0, 0, 1, 1])
    }

    @Test func aFullCounterMovesTheMillisecond() {
        let full = HybridTime(wallMilliseconds: Self.wall, counter: .max)
        var clock = HybridClock(last: full)
        let next = clock.tick(wallMilliseconds: Self.wall)
        #expect(next == HybridTime(wallMilliseconds: Self.wall + 1, counter: 0))
    }

    @Test func aReceivedTimeIsTheFloorOfWhatComesNext() {
        var clock = HybridClock()
        clock.receive(HybridTime(wallMilliseconds: Self.wall + 5_000, counter: 9))
        clock.receive(HybridTime(wallMilliseconds: Self.wall, counter: 50))
        #expect(
            clock.tick(wallMilliseconds: Self.wall)
                == HybridTime(wallMilliseconds: Self.wall + 5_000, counter: 10))
    }

    @Test(arguments: [true, false])
    func aLastTimeMoreThanFiveMinutesAheadIsNoFloor(isReceived: Bool) {
        for (ahead, isFloor) in [(Self.fiveMinutes, true), (Self.fiveMinutes + 1, false)] {
            let last = HybridTime(wallMilliseconds: Self.wall + ahead, counter: 4)
            var clock = HybridClock(last: isReceived ? nil : last)
            if isReceived { clock.receive(last) }
            let next = clock.tick(wallMilliseconds: Self.wall)
            #expect(
                next
                    == (isFloor
                        ? HybridTime(wallMilliseconds: Self.wall + ahead, counter: 5)
                        : HybridTime(wallMilliseconds: Self.wall, counter: 0)))
        }
    }

    @Test func aTimeFarBehindIsSimplyOvertaken() {
        var clock = HybridClock(last: HybridTime(wallMilliseconds: 0, counter: 77))
        #expect(
            clock.tick(wallMilliseconds: Self.wall)
                == HybridTime(wallMilliseconds: Self.wall, counter: 0))
    }

    @Test func theOrderOfTheTextsIsTheOrderOfTheTimes() {
        var generator = SeededGenerator(seed: 5)
        let times = (0..<500).map { _ in
            HybridTime(
                wallMilliseconds: Self.wall + Int64.random(in: -3...3, using: &generator)
                    * generator.pick([1, 1_000, 86_400_000, 31_536_000_000]),
                counter: generator.pick([0, 1, 9, 10, 15, 16, 255, 256, .max]))
        }
        for (one, other) in zip(times, times.shuffled(using: &generator)) {
            let textOrder = one.description.utf8.lexicographicallyPrecedes(other.description.utf8)
            #expect((one < other) == textOrder)
            #expect((one == other) == (one.description == other.description))
        }
    }
}
