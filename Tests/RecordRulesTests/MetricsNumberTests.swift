import RecordModel
import Testing

@testable import RecordRules

/// Numbers and periods of figures.
@Suite struct MetricsNumberTests {
    @Test(arguments: [
        (48, 106, "45.28"), (21, 48, "43.75"), (27, 48, "56.25"), (21, 106, "19.81"),
        (27, 106, "25.47"), (58, 106, "54.72"), (1, 3, "33.33"), (2, 3, "66.67"), (1, 1, "100.00"),
        (0, 7, "0.00"), (1, 800, "0.13"),
    ])
    func percentsAreExactToTwoDecimals(part: Int, whole: Int, text: String) {
        #expect(MetricValue.percent(part, of: whole)?.text == text)
    }

    @Test func nothingIsNoPercent() { #expect(MetricValue.percent(0, of: 0) == nil) }

    @Test func theMiddleAndTheNinetiethAreNearestRanks() {
        var tally = MetricTally()
        for minutes in [7, 1, 3, 5] as [Int64] {
            tally.add(MetricObservation(isHit: true, sample: minutes * 60_000))
        }
        let reading = tally.reading(.minutes)
        #expect(reading.median?.shortText == "4" && reading.p90?.shortText == "7")
        #expect(reading.numerator == 4 && reading.denominator == 4)
    }

    @Test func thePeriodBeforeHasTheSameLength() throws {
        let period = try #require(MetricPeriod(firstDay: 20_454, lastDay: 20_634))
        #expect(period.from == "2026-01-01" && period.to == "2026-06-30")
        #expect(period.previous.to == "2025-12-31" && period.previous.from == "2025-07-04")
        #expect(period.quarters.map(\.quarterText) == ["2026-Q1", "2026-Q2"])
        #expect(period.quartersBefore.map(\.quarterText) == ["2025-Q3", "2025-Q4"])
        #expect(MetricPeriod(firstDay: 2, lastDay: 1) == nil)
    }

    /// Both ends of a day by the clocks of the Netherlands, in winter and in summer.
    @Test func daysAreThoseOfTheNetherlands() throws {
        let day = try #require(CalendarDate("2026-06-30")).days
        let period = MetricPeriod.day(day)
        for (text, isIn) in [
            ("2026-06-29T21:59:59Z", false), ("2026-06-29T22:00:00Z", true),
            ("2026-06-30T21:59:59Z", true), ("2026-06-30T22:00:00Z", false),
        ] {
            #expect(period.contains(try #require(Instant(text))) == isIn, "\(text)")
        }
    }

    @Test(arguments: [
        ("2026-01-01", "2026-W01"), ("2025-12-29", "2026-W01"), ("2027-01-03", "2026-W53"),
        ("2026-02-10", "2026-W07"),
    ])
    func weeksAreThoseOfTheCalendar(day: String, week: String) throws {
        #expect(MetricGrouping.week(of: try #require(CalendarDate(day)).days) == week)
    }

    // MARK: hiding

    /// Rows of random sums: nothing that is told lets any small set be worked out. Checked by
    /// trying every set of up to four things against the exact row space, by fractions.
    @Test(arguments: 1...40)
    func noSmallSetCanBeWorkedOut(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func chance() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
        let things = 8 + Int(chance() % 7)
        var table = [[Int]]()
        table.append(Array(0..<things))
        for _ in 0..<14 { table.append((0..<things).filter { _ in chance() % 2 == 0 }) }
        var space = ReleaseSpace(
            weights: [Int](repeating: 1, count: things), limit: 5, targets: [],
            rowCountMax: table.count)
        var told: [[Int]] = []
        for row in table where row.count >= 5 && space.tell(row) { told.append(row) }
        #expect(!told.isEmpty)
        let basis = Fractions.basis(told, width: things)
        for set in Fractions.sets(of: things, atMost: 4) {
            #expect(!Fractions.spans(basis, set), "\(told) gives \(set)")
        }
    }

    /// And the search does forbid what has to be forbidden.
    @Test func whatLeavesASmallRestIsNotTold() {
        var space = ReleaseSpace(
            weights: [Int](repeating: 1, count: 12), limit: 5, targets: [], rowCountMax: 4)
        let (all, most, half) = (Array(0..<12), Array(0..<9), Array(0..<6))
        let told = [all, half, most, Array(6..<12)].map { space.tell($0) }
        // Three would be left beside the third; the last follows from what is told.
        #expect(told == [true, true, false, true])
    }
}

/// Linear algebra by exact fractions, for checking.
private enum Fractions {
    struct Fraction {
        var up: Int
        var down: Int

        init(_ up: Int, _ down: Int = 1) {
            var (a, b) = (abs(up), abs(down))
            while b != 0 { (a, b) = (b, a % b) }
            let sign = down < 0 ? -1 : 1
            self.up = a == 0 ? 0 : sign * up / a
            self.down = a == 0 ? 1 : abs(down) / a
        }

        static func - (left: Fraction, right: Fraction) -> Fraction {
            Fraction(left.up * right.down - right.up * left.down, left.down * right.down)
        }
        static func * (left: Fraction, right: Fraction) -> Fraction {
            Fraction(left.up * right.up, left.down * right.down)
        }
        static func / (left: Fraction, right: Fraction) -> Fraction {
            Fraction(left.up * right.down, left.down * right.up)
        }
    }

    static func row(_ places: [Int], width: Int) -> [Fraction] {
        (0..<width).map { Fraction(places.contains($0) ? 1 : 0) }
    }

    static func reduced(_ row: [Fraction], _ basis: [(Int, [Fraction])]) -> [Fraction] {
        basis.reduce(row) { row, entry in
            let factor = row[entry.0]
            return factor.up == 0 ? row : zip(row, entry.1).map { $0 - factor * $1 }
        }
    }

    static func basis(_ rows: [[Int]], width: Int) -> [(Int, [Fraction])] {
        var basis: [(Int, [Fraction])] = []
        for places in rows {
            let left = reduced(row(places, width: width), basis)
            guard let pivot = left.firstIndex(where: { $0.up != 0 }) else { continue }
            basis.append((pivot, left.map { $0 / left[pivot] }))
        }
        return basis
    }

    static func spans(_ basis: [(Int, [Fraction])], _ set: [Int]) -> Bool {
        guard let width = basis.first?.1.count else { return false }
        return reduced(row(set, width: width), basis).allSatisfy { $0.up == 0 }
    }

    static func sets(of count: Int, atMost size: Int) -> [[Int]] {
        (1..<(1 << count)).compactMap { bits in
            let set = (0..<count).filter { bits >> $0 & 1 == 1 }
            return set.count <= size ? set : nil
        }
    }
}
