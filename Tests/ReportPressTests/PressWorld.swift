import Foundation
import RecordModel
import ReportPress
import Testing

/// The press of this machine, and a look into what it makes by a library that is not ours.
struct PressWorld {
    let environment = PressEnvironment(variables: ProcessInfo.processInfo.environment)
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "press-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
    }

    var press: ReportPress { ReportPress(environment) }

    static let json = Array(#"{"report":"Persoon A — één","n":1}"#.utf8)

    static func job(body: String = "<h1>Overdracht</h1><p>Persoon A</p>") -> PressJob {
        PressJob(
            html: """
                <!DOCTYPE html><html lang="nl"><head><title>Overdracht</title><style>
                body { font-family: "Noto Sans" }</style></head><body>\(body)</body></html>
                """,
            title: "Overdrachtsrapport", subject: "Tussenrapport", language: .dutch,
            madeAt: Instant(milliseconds: 1_770_737_700_000), creator: "samenop test",
            identifier: SHA256Digest(of: json),
            attachments: [.report(json: json, description: "Hetzelfde voor een programma")])
    }

    /// Runs lines of Python with the open document as `pdf`, and gives what they print.
    func look(_ bytes: [UInt8], password: String = "", _ script: String) throws -> String {
        let file = "\(folder)/\(UUID().uuidString).pdf"
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: environment.interpreter)
        process.arguments = [
            "-I", "-c",
            """
            import pikepdf, sys
            try: pdf = pikepdf.open(sys.argv[1], password=sys.argv[2])
            except pikepdf.PasswordError: print("closed"); sys.exit()
            \(script)
            """, file, password,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    /// Every stream of the document, unpacked, and every text in it, as one text.
    func everything(_ bytes: [UInt8]) throws -> String {
        try look(
            bytes,
            """
            for thing in pdf.objects:
                print(repr(thing)[:100000])
                if isinstance(thing, pikepdf.Stream): print(thing.read_bytes().decode("latin-1"))
            """)
    }

    /// An environment whose program never ends by itself.
    func stuckEnvironment() throws -> PressEnvironment {
        let stuck = PressEnvironment(folder: folder + "/stuck")
        try FileManager.default.createDirectory(
            atPath: stuck.folder + "/bin", withIntermediateDirectories: true)
        try "#!/bin/sh\nexec /bin/sleep 3600\n".write(
            toFile: stuck.interpreter, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: stuck.interpreter)
        try "".write(toFile: stuck.fonts, atomically: true, encoding: .utf8)
        return stuck
    }
}
