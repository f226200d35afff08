import ArgumentParser
import Foundation
import HandoverReport
import RecordModel
import RecordStore
import SamenOp

/// `samenop verify`: is everything as it was written?
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Kijk na of alles klopt. / Check that all is sound.",
        discussion: """
            Zonder argument: de hele opslag. Met een dossier of een bestand (rapport, uitvoer): \
            alleen dat; voor een bestand is geen opslag nodig. / Without argument the whole store; \
            else a record or a file; a file needs no store.
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier of bestand. / Record or file.") var subject: String?

    func run() throws {
        let context = try CommandContext(options)
        if let subject, FileManager.default.fileExists(atPath: subject) {
            try verifyFile(subject, context)
        } else if let subject, subject.contains(where: { "./".contains($0) }) {
            // No name of a record has these: a file is meant, and it is not there.
            throw CommandError(
                status: .badData, code: "file-unreadable", arguments: ["file": subject])
        } else {
            let replica = try context.open()
            let record = try subject.map(replica.record)
            let (operations, failures) = try replica.store.read { try $0.verify(record) }
            let files = try replica.store.verifyAttachments(record)
            try VerifyOutcome(context).print(
                operations,
                ["database", "digests", "signatures", "chains", "merge", "attachments"],
                failures + files.failures)
        }
    }

    private func verifyFile(_ path: String, _ context: CommandContext) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandError(status: .badData, code: "file-unreadable", arguments: ["file": path])
        }
        switch ReportVerifier.examine(Array(data)) {
        case .sound(let report): try ReportVerification(report, context).print()
        case .altered(let alteration):
            try VerifyOutcome(context).print(
                0, ["digest"],
                [
                    VerificationFailure(
                        code: alteration.rawValue, place: path,
                        message: context.text("proof.altered.\(alteration.rawValue)"))
                ])
        case .encrypted:
            throw CommandError(status: .badData, code: "file-encrypted", arguments: ["file": path])
        case .notAReport where data.starts(with: Data("%PDF".utf8)):
            throw CommandError(status: .badData, code: "not-a-report")
        case .notAReport: try verifyExport(String(decoding: data, as: UTF8.self), path, context)
        }
    }

    /// An export in the open format: certificates, digests, signatures.
    private func verifyExport(_ text: String, _ path: String, _ context: CommandContext) throws {
        var failures: [VerificationFailure] = []
        var count = 0
        do {
            let input = MaterializeInput(data: context.data, isVerified: true)
            let records = try input.records(text, catalogue: nil)
            count = text.split(whereSeparator: \.isNewline).count
            guard !records.isEmpty else {
                throw CommandError(status: .badData, code: "not-a-report")
            }
        } catch let problem as LineProblem {
            failures.append(
                VerificationFailure(
                    code: problem.code, place: "\(path):\(problem.line)", message: problem.message))
        }
        try VerifyOutcome(context).print(
            count, ["digests", "certificates", "signatures"], failures)
    }
}

/// Prints whether all is sound, and ends with the status for it.
struct VerifyOutcome {
    private let context: CommandContext

    init(_ context: CommandContext) {
        self.context = context
    }

    /// The members that every check prints.
    static func members(
        _ operations: Int, _ checked: [String], _ failures: [VerificationFailure]
    ) -> [(String, JSONValue)] {
        [
            ("ok", .bool(failures.isEmpty)), ("operations", .integer(Int64(operations))),
            ("checked", .array(checked.map { .text($0) })),
            (
                "failures",
                .array(
                    failures.map {
                        .members([
                            ("code", .text($0.code)), ("where", .text($0.place)),
                            ("message", .text($0.message)),
                        ])
                    })
            ),
        ]
    }

    func print(
        _ operations: Int, _ checked: [String], _ failures: [VerificationFailure]
    ) throws {
        context.print(
            .members(Self.members(operations, checked, failures)),
            failures.isEmpty
                ? context.text("cli.verify.ok", ["operations": String(operations)])
                : ([context.text("cli.verify.failed")]
                    + failures.map { "  \($0.code) \($0.place): \($0.message)" })
                    .joined(separator: "\n"))
        if !failures.isEmpty { throw CommandStatus(status: .badData) }
    }
}
