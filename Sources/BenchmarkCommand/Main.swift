import ArgumentParser
import Foundation
import SamenOp

/// `benchmark`: ratios taken in one run. Absolute times on a shared machine prove nothing.
@main
struct BenchmarkProgram: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark",
        abstract: "Measures the local half against floors of the same run.",
        discussion: "Build with -c release. Medians of several rounds; both sides durable.")

    @Option(
        help:
            "Which: edit, case, pull, list, check, check-large, find, find-edit, report; all when left out."
    )
    var only: String?
    @Option(help: "Rounds per measure; the median counts.")
    var rounds = 7
    @Option(help: "Folder to measure in; its disk is what is measured.")
    var folder = FileManager.default.temporaryDirectory.path

    func run() throws {
        let place = try BenchmarkPlace(parent: folder)
        defer { place.remove() }
        let measures: [(String, (BenchmarkPlace, Int) throws -> Measurement)] = [
            ("edit", EditBenchmark.run), ("case", CaseBenchmark.run), ("pull", PullBenchmark.run),
            ("list", ListBenchmark.run), ("check", CheckBenchmark.run),
            ("check-large", CheckBenchmark.runLarge), ("find", SearchBenchmark.find),
            ("find-edit", SearchBenchmark.edit),
        ]
        print(Measurement.heading)
        for (name, measure) in measures where only == nil || only == name {
            print(try measure(place, rounds).line)
        }
        guard only == nil || only == "report" else { return }
        for measurement in try ReportBenchmark.run(place, rounds) { print(measurement.line) }
    }
}
