import Foundation
import RecordModel

/// What a program left behind.
struct ProgramOutcome {
    let status: Int32
    let output: String
    let errors: String

    /// The one JSON document on standard output.
    func json() throws -> JSONValue { try JSONReader.read(output) }
}

/// Runs the built programs as processes.
enum ProgramRun {
    /// The folder of the built programs: the test bundle stands in it.
    static var folder: URL {
        #if os(Linux)
            return URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
                .deletingLastPathComponent()
        #else
            return Bundle.main.bundleURL.deletingLastPathComponent()
        #endif
    }

    static func program(_ name: String) -> URL { folder.appendingPathComponent(name) }

    static func run(
        _ name: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> ProgramOutcome {
        try run(at: program(name), arguments, environment: environment)
    }

    static func run(
        at program: URL, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> ProgramOutcome {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let errorText = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return ProgramOutcome(
            status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: errorText, as: UTF8.self))
    }
}

/// A service process on a folder of its own, on a free port of this machine.
final class ServiceProcess {
    let data: String
    private(set) var url = ""
    private(set) var process: Process

    init(data: String, port: Int = 0) throws {
        self.data = data
        process = Process()
        process.executableURL = ProgramRun.program("samenop-server")
        process.arguments = [
            "serve", "--practice", "--data", data, "--listen", "127.0.0.1:\(port)",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while true {
            let byte = output.fileHandleForReading.readData(ofLength: 1)
            if byte.isEmpty || byte.first == UInt8(ascii: "\n") { break }
            line += byte
        }
        url = try JSONReader.read(line)["listening"]?.stringValue ?? ""
    }

    var port: Int { Int(url.split(separator: ":").last ?? "") ?? 0 }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    func admin(_ arguments: [String]) throws -> JSONValue {
        let outcome = try ProgramRun.run(
            "samenop-server", arguments + ["--data", data, "--json"])
        guard outcome.status == 0 else { throw AcceptanceFailure(outcome, arguments) }
        return try outcome.json()
    }
}

/// A command that did not end as it should.
struct AcceptanceFailure: Error, CustomStringConvertible {
    let description: String

    init(_ outcome: ProgramOutcome, _ arguments: [String]) {
        description = """
            \(arguments.joined(separator: " ")) ended with \(outcome.status)
            \(outcome.output)\(outcome.errors)
            """
    }
}
