import RecordModel
import RecordStore
import SamenOp

/// `report` as JSON and as HTML: CPU time of the processes, each and together, and how it grows.
///
/// The floor is `record list` of the same store: starting, reading the product's data and opening
/// the store are in it, which a report can't do without.
enum ReportBenchmark {
    private static let entryCounts = [300, 3_000, 10_000]

    static func run(_ place: BenchmarkPlace, _ rounds: Int) throws -> [Measurement] {
        try entryCounts.flatMap { try measure(place, rounds, $0) }
    }

    private static func measure(
        _ place: BenchmarkPlace, _ rounds: Int, _ count: Int
    ) throws -> [Measurement] {
        let name = "report-\(count)"
        let replica = try BenchmarkReplica.make(place, name)
        let record = try MixedRecord.write(to: replica, entries: count)
        _ = try replica.list()
        func report(_ format: ReportFormat) -> [String] {
            [
                "report", record.text, "--for", "base_team", "--interim", "--format",
                format.rawValue, "--out", place.folder("\(name).\(format.rawValue)"), "--store",
                place.folder(name),
            ]
        }
        let medians = try BenchmarkProcess.samenop().medians(
            [
                report(.json), report(.html),
                ["record", "list", "--json", "--store", place.folder(name)],
            ], rounds: rounds)
        let aim = count == entryCounts[0] ? "< 100 ms" : "linear in the record"
        func measurement(_ part: String, _ measured: Double, _ starts: Double) -> Measurement {
            Measurement(
                name: "\(name) \(part)", what: "report of \(count) entries, CPU",
                floor: "record list of the same store, \(Int(starts))×",
                measured: measured, floorValue: medians[2] * starts, unit: "ms", aim: aim,
                correctness: "all entries, all sections, digests and access entry")
        }
        return [
            measurement("JSON", medians[0], 1), measurement("HTML", medians[1], 1),
            measurement("together", medians[0] + medians[1], 2),
        ]
    }
}
