import FaultProxy
import Foundation
import Testing

/// `kill -9`, stopped processes and a line that drops, delays, repeats, reorders, cuts and stalls;
/// after it is quiet, nothing acknowledged is lost and all agree.
///
/// A short form runs with the tests; `scripts/fault-runs` runs it as often as asked. Each run has
/// its own seed, which is printed, so that a failing run can be tried again.
@Suite struct FaultTests {
    private static let shortRunCount = 1
    /// Runs on the same service and laptops, so that history grows.
    private static let worldRunCount = 10

    @Test func whateverIsKilledStoppedOrCutNothingAcknowledgedIsLostAndAllAgree() throws {
        let environment = ProcessInfo.processInfo.environment
        let runs = environment["SAMENOP_FAULT_RUNS"].flatMap(Int.init)
        let seed =
            environment["SAMENOP_FAULT_SEED"].flatMap(UInt64.init)
            ?? UInt64(Date().timeIntervalSince1970)
        let quiet = environment["SAMENOP_FAULT_QUIET"].flatMap(UInt32.init) ?? 0
        var report = FaultReport(isWanted: runs != nil)
        var world: FaultWorld?
        defer { world?.end() }
        for number in 0..<(runs ?? Self.shortRunCount) {
            let own = seed &+ UInt64(number)
            do {
                if number.isMultiple(of: Self.worldRunCount) || world == nil {
                    world?.end()
                    world = nil
                    var draw = SeededDraw(seed: own)
                    world = try FaultWorld(draw: &draw)
                }
                guard let world else { continue }
                var run = FaultRun(world, seed: own)
                let before = world.proxy.tally
                try run.misbehave()
                world.proxy.quiet()
                sleep(quiet)
                try Settlement(world: world).check()
                report.held(own, run.tally, world.proxy.tally.subtracting(before))
            } catch {
                report.failed(own, error)
                world?.end()
                world = nil
            }
        }
        report.end()
        #expect(report.failures == [])
    }
}

/// What the runs did and what came of them.
struct FaultReport {
    let isWanted: Bool
    private(set) var failures: [String] = []
    private var count = 0
    private var tally: [String: Int] = [:]

    init(isWanted: Bool) { self.isWanted = isWanted }

    mutating func held(_ seed: UInt64, _ done: [String: Int], _ line: [String: Int]) {
        count += 1
        tally.merge(done) { $0 + $1 }
        tally.merge(line.map { ("line: \($0.key)", $0.value) }) { $0 + $1 }
        say("seed \(seed): held; \(Self.text(done)); line: \(Self.text(line))")
    }

    mutating func failed(_ seed: UInt64, _ error: any Error) {
        count += 1
        failures.append("seed \(seed): \(error)")
        say("seed \(seed): FAILED: \(error)")
    }

    func end() {
        say("\(count - failures.count) of \(count) held; \(Self.text(tally))")
    }

    private func say(_ line: String) {
        if isWanted { FileHandle.standardOutput.write(Data("fault-runs: \(line)\n".utf8)) }
    }

    private static func text(_ tally: [String: Int]) -> String {
        tally.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
}

extension [String: Int] {
    /// How much more there is here than in `before`.
    func subtracting(_ before: [String: Int]) -> [String: Int] {
        merging(before) { $0 - $1 }.filter { $0.value > 0 }
    }
}
