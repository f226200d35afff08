import Foundation
import RecordModel

/// Runs programs that stand beside this one.
enum ChildProgram {
    /// What a program left behind.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The path of a program beside this one.
    static func path(_ name: String) throws -> String {
        let own = try ownPath()
        let path = own.deletingLastPathComponent().appendingPathComponent(name).path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw CommandError(
                status: .failed, code: "program-missing", arguments: ["program": name])
        }
        return path
    }

    /// Runs a program to its end.
    static func run(_ program: String, _ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let errorText = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: errorText, as: UTF8.self))
    }

    /// Starts a program and reads the first line it prints.
    static func start(_ program: String, _ arguments: [String]) throws -> (Process, String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
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
        return (process, String(decoding: line, as: UTF8.self))
    }

    private static func ownPath() throws -> URL {
        let link = "/proc/self/exe"
        guard FileManager.default.fileExists(atPath: link) else {
            return URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        }
        return URL(
            fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: link))
    }
}
