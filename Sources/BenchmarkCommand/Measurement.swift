import Foundation

/// One measure with its floor, from the same run.
struct Measurement {
    let name: String
    let what: String
    let floor: String
    let measured: Double
    let floorValue: Double
    let unit: String
    let aim: String
    let correctness: String

    static let heading = """
        measure · what · against · measured · floor · ratio · aim · correctness
        """

    var line: String {
        let ratio = measured / floorValue
        func text(_ value: Double) -> String { String(format: "%.3f", value) }
        return
            "\(name) · \(what) · \(floor) · \(text(measured)) \(unit) · \(text(floorValue)) \(unit)"
            + " · \(String(format: "%.2f", ratio))× · \(aim) · \(correctness)"
    }
}

/// A folder of its own, removed afterwards.
struct BenchmarkPlace {
    let path: String

    init(parent: String) throws {
        path = parent + "/samenop-benchmark-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    func folder(_ name: String) -> String { "\(path)/\(name)" }

    func remove() {
        do { try FileManager.default.removeItem(atPath: path) } catch {
            FileHandle.standardError.write(Data("benchmark: could not remove \(path)\n".utf8))
        }
    }
}

/// Time as it passes.
enum Stopwatch {
    /// Milliseconds that `body` takes.
    static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let duration = try clock.measure(body)
        let (seconds, attoseconds) = duration.components
        return Double(seconds) * 1_000 + Double(attoseconds) / 1e15
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted[sorted.count / 2]
    }
}
