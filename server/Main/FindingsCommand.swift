import ArgumentParser
import Foundation
import RecordModel
import RecordRules
import SyncCore
import SyncServer

/// `findings R --unit U [--at TIME]`: what the rules say, without any word of the record.
struct FindingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "findings",
        abstract: "What the rules say about a record, of what a unit sees of it.")

    @Argument(help: "The record's id.")
    var record: String

    @Option(help: "The unit.")
    var unit: String

    @Option(help: "The moment at which the rules are asked, RFC 3339; now when left out.")
    var at: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.perform(onlyExisting: true) { folder, output in
            guard let id = RecordID(record) else {
                throw CommandProblem("bad-record", ["value": record], exit: .usage)
            }
            let findings = try await folder.core.findings(
                record: id, unit: unit, at: try moment())
            output.result(
                .members([
                    ("record", .text(id.text)), ("unit", .text(unit)),
                    ("findings", .array(findings.map(Self.json))),
                ]), "server.findings", ["count": "\(findings.count)"])
            guard !output.isJSON else { return }
            for finding in findings {
                output.line(
                    "  \(finding.severity.rawValue)  \(finding.rule)  \(finding.state.rawValue)")
            }
        }
    }

    private func moment() throws -> Instant {
        guard let at else { return ServiceEnvironment.machine.now() }
        guard let moment = Instant(at) else {
            throw CommandProblem("bad-moment", ["value": at], exit: .usage)
        }
        return moment
    }

    /// Ids and codes only: who runs the service is not told what a record says.
    private static func json(_ finding: Finding) -> JSONValue {
        .members([
            ("rule", .text(finding.rule)), ("severity", .text(finding.severity.rawValue)),
            ("step", .integer(Int64(finding.step))), ("state", .text(finding.state.rawValue)),
            ("binds", .array(finding.binds.map { .text($0) })),
            (
                "entities",
                .array(
                    finding.entities.map {
                        .members([("type", .text($0.type)), ("id", .text($0.id))])
                    })
            ),
        ])
    }
}
