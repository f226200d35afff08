import Foundation
import RecordModel

/// A running `samenop sync --watch`, read line by line.
final class WatchingLaptop {
    private let process = Process()
    private let output = Pipe()
    private var rest: [UInt8] = []

    init(store: String, arguments: [String] = []) throws {
        process.executableURL = ProgramRun.program("samenop")
        process.arguments =
            ["sync", "--watch", "--store", store, "--json", "--no-input"] + arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    /// The next exchange that it tells of; nil when it ended.
    func next() throws -> JSONValue? {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                defer { rest = Array(rest[(end + 1)...]) }
                return try JSONReader.read(Array(rest[..<end]))
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            rest += more
        }
    }

    /// Reads on until an exchange received that many operations.
    func received(_ count: Int64) throws -> Bool {
        while let exchange = try next() {
            if exchange["received"]?.integerValue == count { return true }
        }
        return false
    }

    /// Asks it to stop, and gives its exit status.
    func stop(_ signal: Int32 = SIGTERM) -> Int32 {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationStatus
    }
}
