import ArgumentParser
import Foundation
import RecordModel
import SamenOp

/// `samenop operations`: the open format.
struct OperationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operations", abstract: "Het open formaat. / The open format.",
        subcommands: [OperationsExportCommand.self, OperationsMaterializeCommand.self])
}

/// `samenop operations export`: certificates, then every operation of a record, a line each.
struct OperationsExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Schrijf alle bewerkingen uit. / Export operations.")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Option(help: "Bestand, of - / File, or -") var out: String

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let lines = try replica.exportLines(try replica.record(record))
        let heads = try AuditHeads(context, replica)
        let text = lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
        if out == "-" {
            FileHandle.standardOutput.write(Data(text.utf8))
            return context.tell(heads.text)
        }
        try FileOutput.write(Data(text.utf8), to: out)
        context.print(
            .members([
                ("path", .text(out)), ("lines", .integer(Int64(lines.count))), heads.member,
            ]),
            context.text("cli.export.done", ["path": out, "count": String(lines.count)]) + "\n"
                + heads.text)
    }
}

/// `samenop operations materialize`: operations in, records out. Touches no store.
struct OperationsMaterializeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "materialize", abstract: "Voeg bewerkingen samen. / Merge operations.",
        discussion: "Voorbeeld: samenop operations materialize --input dossier.ndjson --json")

    @OptionGroup var options: GlobalOptions
    @Option(help: "NDJSON-bestand, of - / NDJSON file, or -") var input: String
    @Option(help: "Catalogus als JSON-bestand. / Catalogue as a JSON file.") var catalogue: String?
    @Flag(help: "De invoer bestaat uit toetsvectoren. / The input is vectors.") var vectors = false
    @Flag(help: "Sla handtekening en certificaat over. / Skip signature and certificate.")
    var unverified = false

    func run() throws {
        let context = try CommandContext(options)
        let text =
            input == "-"
            ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
            : try CommandContext.readFile(input)
        let reader = MaterializeInput(data: context.data, isVerified: !unverified)
        let records =
            try vectors
            ? reader.vectors(text) : reader.records(text, catalogue: try catalogueText())
        for record in records { Output.standard(record.canonicalText) }
    }

    private func catalogueText() throws -> String? {
        try catalogue.map(CommandContext.readFile)
    }
}

/// Writes files, saying plainly what goes wrong.
enum FileOutput {
    static func write(_ data: Data, to path: String) throws {
        do {
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
            // What people wrote is for the one who exports it, not for everybody on this machine.
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        } catch {
            throw CommandError(
                status: .cannotCreate, code: "file-unwritable", arguments: ["file": path])
        }
    }
}
