import Foundation
import RecordModel

/// The built `samenop` on a laptop's folder.
enum LaptopProgram {
    /// Runs a command and gives its JSON document and its status.
    static func run(_ folder: String, _ arguments: [String]) throws -> (JSONValue, Int32) {
        let process = Process()
        #if os(Linux)
            let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        #else
            let tests = Bundle.main.bundleURL
        #endif
        process.executableURL = tests.deletingLastPathComponent().appending(path: "samenop")
        process.arguments = arguments + ["--store", folder, "--json", "--no-input"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (text.isEmpty ? .null : try JSONReader.read(text), process.terminationStatus)
    }
}
