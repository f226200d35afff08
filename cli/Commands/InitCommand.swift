import ArgumentParser
import Foundation
import RecordModel
import RecordStore
import SamenOp

/// `samenop init`: a new local store.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Maak een nieuwe lokale opslag. / Make a new local store.",
        discussion: """
            Voorbeeld: samenop init --organisation police --unit bt-fictiestad \
            --role field_officer --author p-0001 --practice
            """)

    @OptionGroup var options: GlobalOptions
    @Option(help: "police, vt, crisis_service") var organisation: String
    @Option(help: "Eenheid. / Unit.") var unit: String
    @Option(help: "Rol, bijvoorbeeld field_officer. / Role.") var role: String
    @Option(help: "Pseudoniem personeelsnummer. / Pseudonymous staff id.") var author: String
    @Option(help: "Regioprofiel: kenmerk of bestand. / Region profile: id or file.")
    var profile = "profile-b"
    @Flag(help: "Oefenopslag: alles is en blijft fictief. / For practice, for good.")
    var practice = false

    func run() throws {
        let context = try CommandContext(options)
        let replica = try LocalReplica.create(
            folder: options.folder,
            identity: StoreIdentity(
                organisation: organisation, unit: unit, role: role, author: author,
                isPractice: practice, profile: profile),
            data: context.data, profile: try readProfile(context), clock: options.clock)
        context.print(
            .members([
                ("store", .text(options.folder)), ("replica", .text(replica.store.replica.text)),
                ("unit", .text(unit)), ("organisation", .text(organisation)),
                ("practice", .bool(practice)),
            ]),
            context.text("cli.init.done", ["store": options.folder, "unit": unit]))
    }

    /// The profile in the file of that name, checked; nil when the name is not a file's.
    private func readProfile(_ context: CommandContext) throws -> RegionProfile? {
        guard context.data.profiles.profile(named: profile) == nil,
            FileManager.default.fileExists(atPath: profile)
        else { return nil }
        let text = String(decoding: try Data(contentsOf: URL(filePath: profile)), as: UTF8.self)
        switch try context.data.profileSchema().check(text) {
        case .sound(let sound): return sound
        case .faulty(let problems):
            let lines = problems.map { $0.line(context.data.texts, options.language) }
                .joined(separator: "\n")
            if !options.json { context.tell(lines) }
            throw CommandError(
                status: .badData, code: "profile-faulty",
                arguments: [
                    "profile": profile, "count": "\(problems.count)", "problems": lines,
                ])
        }
    }
}
