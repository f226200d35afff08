import Foundation

/// The built program on a folder.
struct ServiceProgram {
    let folder: String

    struct Ended {
        let code: Int32
        let output: String
        let errors: String
    }

    /// The program stands beside the tests.
    func process(_ arguments: [String]) throws -> (Process, output: Pipe, errors: Pipe) {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let process = Process()
        process.executableURL = URL(filePath: tests).deletingLastPathComponent()
            .appending(path: "samenop-server")
        process.arguments = arguments + ["--data", folder]
        process.environment = ["PATH": "/usr/bin"]
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        return (process, output, errors)
    }

    func run(_ arguments: String...) throws -> Ended { try run(arguments) }

    func run(_ arguments: [String]) throws -> Ended {
        let (process, output, errors) = try process(arguments)
        let out = output.fileHandleForReading.readDataToEndOfFile()
        let err = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Ended(
            code: process.terminationStatus, output: String(decoding: out, as: UTF8.self),
            errors: String(decoding: err, as: UTF8.self))
    }
}
