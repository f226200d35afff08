import ArgumentParser
import Foundation
import RecordModel
import Schemas
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
            try await common.perform { folder, output in
                let (text, region) = try readProfile()
                try await folder.core.addUnit(id, organisation: organisation, profileText: text)
                output.result(
                    .members([
                        ("unit", .text(id)), ("organisation", .text(organisation)),
                        ("profile", .text(region.id)),
                    ]), "server.unit.added",
                    ["unit": id, "organisation": organisation, "profile": region.id])
            }
        }

        private func readProfile() throws -> (text: String, profile: RegionProfile) {
            let problem = CommandProblem("bad-profile", ["profile": profile], exit: .badData)
            do {
                let text =
                    try Schemas.text("profiles/\(profile).json")
                    ?? String(contentsOfFile: profile, encoding: .utf8)
                return (text, try RegionProfile(text: text))
            } catch {
                throw problem
            }
        }
    }
}
