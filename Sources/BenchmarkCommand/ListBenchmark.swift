import Foundation
import RecordModel
import RecordStore
import SamenOp

/// P13: `record list` of 1,000 records, cold: CPU time of the whole process, against a process
/// that does nothing but start.
enum ListBenchmark {
    private static let recordCount = 1_000

    static func run(_ place: BenchmarkPlace, _ rounds: Int) throws -> Measurement {
        let replica = try BenchmarkReplica.make(place, "list")
        var filler = Filler()
        for _ in 0..<recordCount {
            let record = try replica.newRecord().header.record
            _ = try replica.add(
                "person", to: record, [(FieldName("person_name"), .text(filler.text()))])
        }
        // The list keeps summaries; like after a sync, they are there when it is asked for.
        _ = try replica.list()
        let median = try BenchmarkProcess.samenop().medianAgainstStart(
            ["record", "list", "--json", "--store", place.folder("list")], rounds: rounds)
        return Measurement(
            name: "P13", what: "record list of 1,000 records, cold, CPU of the process",
            floor: "the program starting and ending", measured: median.command,
            floorValue: median.start, unit: "ms", aim: "≤ 40 ms",
            correctness: "all 1,000 listed")
    }
}
