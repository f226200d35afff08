import RecordModel
import Subprocess

/// One run of the program, from its job to what came out.
extension ReportPress {
    struct Outcome: Sendable {
        let bytes: [UInt8]
        let note: JSONObject
    }

    /// Reads the program itself from standard input, before the job. So no file has to be found,
    /// and neither stands on the command line.
    private static let start =
        "import sys; i = sys.stdin.buffer; "
        + "exec(compile(i.read(int(i.readline())), 'press.py', 'exec'))"

    func run(
        _ task: String, _ members: [(String, JSONValue)]
    ) async throws(PressError) -> Outcome {
        let missing = environment.missing
        guard missing.isEmpty else {
            throw PressError(
                .rendererAbsent, "the private environment is not complete",
                details: ["path": missing.joined(separator: ", ")])
        }
        let job = JSONValue.members(
            members + [
                ("task", .text(task)), ("seconds", .integer(Int64(limits.timeSeconds))),
                ("bytesMax", .integer(Int64(limits.outputBytesMax))),
            ])
        let program = PackageResources.press_py
        let input = Array("\(program.count)\n".utf8) + program + job.canonicalBytes
        do { return try await timed(input) } catch let error as PressError {
            throw error
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw PressError(.tooLarge, "the program gave more bytes than the limit")
        } catch let error as SubprocessError
            where error.code == .spawnFailed
            || error.code == .executableNotFound
        {
            throw PressError(
                .rendererAbsent, "the program can't be started",
                details: ["path": environment.interpreter])
        } catch {
            throw PressError(.rendererFailed, "the program stopped: \(type(of: error))")
        }
    }

    /// The outcome, unless the time is up before.
    private func timed(_ input: [UInt8]) async throws -> Outcome {
        try await withThrowingTaskGroup(of: Outcome?.self) { group in
            group.addTask { try await self.outcome(input) }
            group.addTask {
                try await Task.sleep(for: .seconds(self.limits.timeSeconds))
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let outcome = first else {
                throw PressError(
                    .tooLong, "the time is up",
                    details: ["seconds": "\(limits.timeSeconds)"])
            }
            return outcome
        }
    }

    private func outcome(_ input: [UInt8]) async throws -> Outcome {
        let result = try await Subprocess.run(
            .path(.init(environment.interpreter)), arguments: ["-I", "-B", "-c", Self.start],
            environment: .custom(
                Dictionary(
                    uniqueKeysWithValues: environment.variables.compactMap { name, value in
                        Environment.Key(rawValue: name).map { ($0, value) }
                    })),
            workingDirectory: .init("/"), input: .array(input),
            output: .bytes(limit: limits.outputBytesMax),
            error: .bytes(limit: PressLimits.noteBytesMax))
        // Libraries may say something first; the program's own word is the last line.
        let line = result.standardError.split(separator: UInt8(ascii: "\n")).last ?? []
        guard let note = JSONReader.value(of: line)?.objectValue else {
            throw PressError(.rendererFailed, "the program stopped without a word")
        }
        if let problem = note["problem"]?.stringValue { throw Self.error(problem, note) }
        guard result.terminationStatus.isSuccess else {
            throw PressError(.rendererFailed, "the program stopped halfway")
        }
        return Outcome(bytes: result.standardOutput, note: note)
    }

    private static func error(_ problem: String, _ note: JSONObject) -> PressError {
        var details: [String: String] = [:]
        for member in note["details"]?.objectValue?.members ?? [] {
            details[member.key.string] =
                member.value.stringValue ?? member.value.integerValue.map(String.init)
        }
        return PressError(
            PressError.Code(rawValue: problem) ?? .rendererFailed, "the program gave up",
            details: details)
    }
}
