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
        let program = try samenop()
        var ours: [Double] = []
        var floors: [Double] = []
        for _ in 0..<max(rounds, 5) {
            ours.append(
                try cpuMilliseconds(
                    program, ["record", "list", "--json", "--store", place.folder("list")]))
            floors.append(try cpuMilliseconds(program, ["--version"]))
        }
        return Measurement(
            name: "P13", what: "record list of 1,000 records, cold, CPU of the process",
            floor: "the program starting and ending", measured: Stopwatch.median(ours),
            floorValue: Stopwatch.median(floors), unit: "ms", aim: "≤ 40 ms",
            correctness: "all 1,000 listed")
    }

    private static func samenop() throws -> String {
        let own = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let path = own.deletingLastPathComponent().appendingPathComponent("samenop").path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw StoreError(.noStore, "build samenop beside this program first")
        }
        return path
    }

    private static func cpuMilliseconds(_ program: String, _ arguments: [String]) throws -> Double {
        let before = childMilliseconds()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw StoreError(.disk, "samenop ended with \(process.terminationStatus)")
        }
        return childMilliseconds() - before
    }

    private static func childMilliseconds() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        func milliseconds(_ time: timeval) -> Double {
            Double(time.tv_sec) * 1_000 + Double(time.tv_usec) / 1_000
        }
        return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)
    }
}
