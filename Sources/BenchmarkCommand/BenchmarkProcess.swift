import Foundation
import RecordStore

/// The program that stands beside this one, run and measured as a whole process.
struct BenchmarkProcess {
    private let path: String

    /// `samenop`, built with the same settings.
    static func samenop() throws -> BenchmarkProcess {
        let own = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let path = own.deletingLastPathComponent().appendingPathComponent("samenop").path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw StoreError(.noStore, "build samenop beside this program first")
        }
        return BenchmarkProcess(path: path)
    }

    /// The CPU time of one run, in milliseconds.
    ///
    /// - Parameter expected: The exit codes that mean it did its work.
    func cpuMilliseconds(_ arguments: [String], expected: Set<Int32> = [0]) throws -> Double {
        let before = Self.childMilliseconds()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard expected.contains(process.terminationStatus) else {
            throw StoreError(.disk, "samenop ended with \(process.terminationStatus)")
        }
        return Self.childMilliseconds() - before
    }

    /// The median CPU time of a command, and of starting and ending only, taken in turn.
    func medianAgainstStart(
        _ arguments: [String], expected: Set<Int32> = [0], rounds: Int
    ) throws -> (command: Double, start: Double) {
        let medians = try medians([arguments, ["--version"]], expected: expected, rounds: rounds)
        return (medians[0], medians[1])
    }

    /// The median CPU times of several commands, taken in turn.
    func medians(
        _ commands: [[String]], expected: Set<Int32> = [0], rounds: Int
    ) throws -> [Double] {
        var times = commands.map { _ in [Double]() }
        for _ in 0..<max(rounds, 5) {
            for (index, command) in commands.enumerated() {
                times[index].append(try cpuMilliseconds(command, expected: expected))
            }
        }
        return times.map(Stopwatch.median)
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
