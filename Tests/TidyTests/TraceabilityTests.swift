import Foundation
import Testing

/// No row of the requirement without something that carries it and a test that proves it.
@Suite struct TraceabilityTests {
    @Test func everyRowHasACarrierAndAProofAndTheTableIsUpToDate() throws {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", SourceTree.root.appending(path: "scripts/traceability").path, "--check",
        ]
        process.standardError = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
    }
}
