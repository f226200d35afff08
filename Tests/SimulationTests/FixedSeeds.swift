/// The seeds that every run lives through.
///
/// A seed that once found something stays, with a line on what it found. What a seed makes changes
/// when the workload does; the line tells what it was kept for.
enum FixedSeeds {
    static let all: [UInt64] = ordinary + kept.map(\.seed)

    private static let ordinary: [UInt64] = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 14, 17, 19]

    private static let kept: [(seed: UInt64, found: String)] = [
        (6, "two workers' remarks on the other side's field, joined by one of them, were refused"),
        (27, "the same as 6"),
        (32, "an edit after one's own unsent resolution was refused for lack of a reason"),
        (42, "the same as 6"),
        (48, "the same as 6"),
        (70, "replacing value and remark at once needs a reason; only the service asked for it"),
    ]
}
