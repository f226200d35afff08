import ArgumentParser
import RecordModel
import SyncCore
import SyncServer

/// `refused list`: what was not accepted for good, to help its author with.
struct RefusedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refused", abstract: "What the service refused, and why.",
        subcommands: [List.self])

    /// `refused list --purpose WHY`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read what was refused, with its text. That it was read is kept.")
        /// The most operations that are printed at once.
        private static let countMax = 10_000

        @Option(help: "Only of authors of this unit.")
        var unit: String?

        @Option(help: "What this is read for.")
        var purpose: String

        @Option(help: "The most operations.")
        var limit = 1_000

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.perform(onlyExisting: true) { folder, output in
                guard (1...Self.countMax).contains(limit) else {
                    throw CommandProblem("bad-limit", ["max": "\(Self.countMax)"], exit: .usage)
                }
                let found = try await folder.core.refused(
                    unit: unit, countMax: limit, purpose: purpose)
                output.result(
                    .members([("refused", .array(found.map(Self.json)))]),
                    found.isEmpty ? "server.refused.none" : "server.refused.found",
                    ["count": "\(found.count)"])
                guard !output.isJSON else { return }
                for judged in found {
                    let header = judged.operation.header
                    output.line(
                        "  \(header.id)  \(judged.status.code?.rawValue ?? "")  "
                            + "\(header.author.unit)  \(header.author.id)  \(header.entity.type)")
                    output.line("    \(judged.reason ?? "")")
                    for member in judged.operation.content?.values.members ?? [] {
                        output.line("    \(member.key.string) = \(member.value.canonicalText)")
                    }
                }
            }
        }

        private static func json(_ judged: JudgedOperation) -> JSONValue {
            let header = judged.operation.header
            return .members([
                ("operation", .text(header.id.description)), ("record", .text(header.record.text)),
                (
                    "entity",
                    .members([
                        ("type", .text(header.entity.type)), ("id", .text(header.entity.id)),
                    ])
                ),
                ("author", .text(header.author.id)), ("unit", .text(header.author.unit)),
                ("code", judged.status.code.map { .text($0.rawValue) } ?? .null),
                ("reason", judged.reason.map { .text($0) } ?? .null),
                ("content", judged.operation.content?.json ?? .null),
            ])
        }
    }
}
