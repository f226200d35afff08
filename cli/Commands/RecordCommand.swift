import ArgumentParser
import RecordModel
import SamenOp

/// `samenop record`: start, list, read.
struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Dossiers: beginnen, lijst, lezen. / Records.",
        subcommands: [RecordNewCommand.self, RecordListCommand.self, RecordShowCommand.self])
}

/// `samenop record new`: start a record, offline.
struct RecordNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin een dossier. / Start a record.")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var note: NoteOptions

    func run() throws {
        let context = try CommandContext(options)
        let record = try context.open().newRecord(note.note).header.record
        let name = context.data.name(of: record)
        context.print(
            .members([("record", .text(record.text)), ("name", .text(name))]),
            context.text("cli.record.new.done", ["name": name]))
    }
}

/// `samenop record list`: all records.
struct RecordListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Alle dossiers. / All records.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try CommandContext(options)
        let entries = try context.open().list()
        context.print(
            .members([("records", .array(entries.map { json($0, context) }))]),
            entries.isEmpty
                ? context.text("cli.record.list.empty")
                : entries.map { line($0, context) }.joined(separator: "\n"))
    }

    private func json(_ entry: RecordListEntry, _ context: CommandContext) -> JSONValue {
        .members([
            ("record", .text(entry.summary.record.text)), ("name", .text(entry.name)),
            ("step", .integer(Int64(entry.summary.step))),
            ("openConflicts", .integer(Int64(entry.summary.openConflicts))),
            ("blocking", .integer(Int64(entry.summary.blocking))),
            ("lastChange", .text(entry.summary.lastChange.utcText)),
            ("unsent", .integer(Int64(entry.unsent))),
            ("sameIncident", LinkJSON.records(entry.sameIncident, context)),
            ("leftAt", entry.leftAt.map { .text($0.utcText) } ?? .null),
        ])
    }

    private func line(_ entry: RecordListEntry, _ context: CommandContext) -> String {
        let incident =
            entry.sameIncident.isEmpty
            ? ""
            : "  "
                + context.text(
                    "cli.link.same-incident",
                    [
                        "records": entry.sameIncident.map(context.data.name)
                            .joined(separator: ", ")
                    ])
        return context.text(
            "cli.record.list.line",
            [
                "name": entry.name, "step": String(entry.summary.step),
                "conflicts": String(entry.summary.openConflicts),
                "blocking": String(entry.summary.blocking), "unsent": String(entry.unsent),
                "change": LocalTime.text(entry.summary.lastChange),
            ]) + incident
            + (entry.leftAt.map {
                "  " + context.text("cli.record.left", ["time": LocalTime.text($0)])
            } ?? "")
    }
}
