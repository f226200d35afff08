import Foundation
import RecordModel

/// A program that runs while something else happens.
final class RunningProgram {
    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()

    /// Starts it.
    init(_ name: String, _ arguments: [String]) throws {
        process.executableURL = ProgramRun.program(name)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    var isRunning: Bool { process.isRunning }

    /// Sends it a signal, if it still runs.
    func signal(_ signal: Int32) {
        if process.isRunning { kill(process.processIdentifier, signal) }
    }

    /// What it left behind, once it ended: by itself or by a signal.
    func ended() -> (outcome: ProgramOutcome, wasKilled: Bool) {
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let errorText = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (
            ProgramOutcome(
                status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
                errors: String(decoding: errorText, as: UTF8.self)),
            process.terminationReason == .uncaughtSignal
        )
    }
}
