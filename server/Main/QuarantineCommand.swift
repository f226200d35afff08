import ArgumentParser
import RecordModel
import SyncCore
import SyncServer

/// `quarantine …`
struct QuarantineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quarantine", abstract: "What waits for a person to judge it.",
        subcommands: [List.self, Accept.self, Refuse.self])

    /// `quarantine list [--unit U]`, `quarantine list ID --show --reason T --by NAME`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What waits in quarantine; never what it says, unless that is asked for.")

        @Argument(help: "One operation, as REPLICA:NUMBER.")
        var id: String?

        @Option(help: "Only what authors of this unit wrote.")
        var unit: String?

        @Flag(help: "Show what the operation says, for who judges it. Needs ID and --reason.")
        var show = false

        @Option(help: "What it is looked at for; kept in the audit trail.")
        var reason: String?

        @OptionGroup var common: CommonOptions

        func validate() throws {
            guard show == (id != nil), !show || reason != nil else {
                throw ValidationError("--show takes an operation's id and --reason")
            }
        }

        func run() async throws {
            try await common.perform(onlyExisting: true) { folder, output in
                let found: [QuarantinedOperation]
                if let id, let reason {
                    found = [
                        try await folder.core.quarantined(
                            try QuarantineCommand.operation(id), shownTo: common.administrator,
                            purpose: reason)
                    ]
                } else {
                    found = try await folder.core.quarantined(unit: unit)
                }
                guard !output.isJSON else {
                    let json = JSONValue.members([("quarantined", .array(found.map(\.json)))])
                    return output.line(json.canonicalText)
                }
                output.line(
                    output.sentence("server.quarantine.count", ["count": "\(found.count)"]))
                for one in found {
                    output.line(
                        output.sentence(
                            "server.quarantine.one",
                            [
                                "id": one.id.description, "code": one.code.rawValue,
                                "reason": one.reason, "author": one.author.id,
                                "unit": one.author.unit, "record": one.record.text,
                                "entity": one.entity.description,
                                "since": one.since?.utcText ?? "?",
                            ]))
                    if let content = one.content { output.line("  \(content.canonicalText)") }
                }
            }
        }
    }

    /// `quarantine accept ID --reason T --by NAME`
    struct Accept: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Set permission aside for one operation; everything else is judged.")

        @Argument(help: "The operation, as REPLICA:NUMBER.")
        var id: String

        @Option(help: "Why; the author gets to read it.")
        var reason: String

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.perform(onlyExisting: true) { folder, output in
                let id = try QuarantineCommand.operation(id)
                let status = try await folder.core.acceptQuarantined(
                    id, by: common.administrator, reason: reason)
                let verdict = QuarantineCommand.verdict(status)
                output.result(
                    .members([
                        ("operation", .text(id.description)), ("verdict", .text(verdict.name)),
                        ("code", verdict.code.map { .text($0) } ?? .null),
                    ]), "server.quarantine.\(verdict.name)",
                    ["id": id.description, "code": verdict.code ?? ""])
            }
        }
    }

    /// `quarantine refuse ID --reason T --by NAME`
    struct Refuse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Refuse one operation for good. Its text stays, with the reason.")

        @Argument(help: "The operation, as REPLICA:NUMBER.")
        var id: String

        @Option(help: "Why; the author gets to read it.")
        var reason: String

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.perform(onlyExisting: true) { folder, output in
                let id = try QuarantineCommand.operation(id)
                try await folder.core.refuseQuarantined(
                    id, by: common.administrator, reason: reason)
                output.result(
                    .members([
                        ("operation", .text(id.description)), ("verdict", "refused"),
                    ]), "server.quarantine.refused", ["id": id.description, "code": ""])
            }
        }
    }

    private static func operation(_ text: String) throws -> OperationID {
        guard let id = OperationID(text) else {
            throw CommandProblem("not-quarantined", ["operation": text], exit: .badData)
        }
        return id
    }

    private static func verdict(_ status: OperationStatus) -> (name: String, code: String?) {
        switch status {
        case .accepted: ("accepted", nil)
        case .held(let code, _): ("held", code.rawValue)
        case .quarantined(let code, _): ("quarantined", code.rawValue)
        case .refused(let code): ("refused", code.rawValue)
        }
    }
}

extension QuarantinedOperation {
    /// The JSON form; `content` only where it was asked for.
    fileprivate var json: JSONValue {
        var members: [(String, JSONValue)] = [
            ("operation", .text(id.description)), ("code", .text(code.rawValue)),
            ("reason", .text(reason)), ("author", .text(author.id)),
            ("organisation", .text(author.organisation)), ("unit", .text(author.unit)),
            ("record", .text(record.text)), ("entity", .text(entity.description)),
            ("since", since.map { .text($0.utcText) } ?? .null),
            ("mayStillPass", .bool(mayStillPass)),
        ]
        if let content { members.append(("content", content)) }
        return .members(members)
    }
}
