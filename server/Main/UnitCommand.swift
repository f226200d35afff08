import ArgumentParser
import RecordModel
import SyncServer

/// `unit …`
struct UnitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unit", abstract: "The units that work with this service.",
        subcommands: [Add.self])

    /// `unit add ID --organisation O --profile P`
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a unit.")

        @Argument(help: "The unit's id.")
        var id: String

        @Option(help: "Its organisation: police, vt or crisis_service.")
        var organisation: String

        @Option(help: "Its region profile: an id that comes with the program, or a JSON file.")
        var profile: String

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.reporting {
                // Before the folder is opened: a faulty profile leaves nothing behind.
                let source = try ProfileSource(profile)
                try await add(source.text, try source.sound())
            }
        }

        private func add(_ text: String, _ region: RegionProfile) async throws {
            try await common.perform { folder, output in
                try await folder.core.addUnit(
                    id, organisation: organisation, profileText: text,
                    addedBy: common.administrator)
                output.result(
                    .members([
                        ("unit", .text(id)), ("organisation", .text(organisation)),
                        ("profile", .text(region.id)), ("profileVersion", .integer(region.version)),
                    ]), "server.unit.added",
                    [
                        "unit": id, "organisation": organisation,
                        "profile": region.reference.description,
                    ])
            }
        }
    }
}
