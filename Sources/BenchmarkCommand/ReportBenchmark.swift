import RecordModel
import RecordStore
import SamenOp

/// `report` as JSON and as HTML: CPU time of the two processes together, and how it grows.
enum ReportBenchmark {
    private static let entryCounts = [300, 3_000, 10_000]

    static func run(_ place: BenchmarkPlace, _ rounds: Int) throws -> [Measurement] {
        try entryCounts.map { try measure(place, rounds, $0) }
    }

    private static func measure(
        _ place: BenchmarkPlace, _ rounds: Int, _ count: Int
    ) throws -> Measurement {
        let name = "report-\(count)"
        let replica = try BenchmarkReplica.make(place, name)
        let record = try MixedRecord.write(to: replica, entries: count)
        let samenop = try BenchmarkProcess.samenop()
        var medians: [Double] = []
        var starts: [Double] = []
        for format in [ReportFormat.json, .html] {
            let median = try samenop.medianAgainstStart(
                [
                    "report", record.text, "--for", "base_team", "--interim", "--format",
                    format.rawValue, "--out", place.folder("\(name).\(format.rawValue)"), "--store",
                    place.folder(name),
                ], rounds: rounds)
            medians.append(median.command)
            starts.append(median.start)
        }
        return Measurement(
            name: name, what: "report as JSON and as HTML of \(count) entries, CPU of both",
            floor: "the program starting and ending, twice",
            measured: medians.reduce(0, +), floorValue: starts.reduce(0, +), unit: "ms",
            aim: count == entryCounts[0] ? "< 100 ms" : "linear in the record",
            correctness: "all entries, all sections, digests and access entry")
    }
}
