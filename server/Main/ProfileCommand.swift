import ArgumentParser
import RecordModel
import SyncServer

/// `profile …`
struct ProfileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "Region profiles: how each region works together.",
        subcommands: [Check.self, List.self])

    /// `profile check F`
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a region profile, and say what it means for the field.")

        @Argument(help: "A JSON file, or an id that comes with the program.")
        var file: String

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.reporting {
                let output = common.output
                let source = try ProfileSource(file)
                switch source.verdict {
                case .sound(let profile): try report(profile, output)
                case .faulty(let problems):
                    report(problems, output)
                    throw ExitCode.badData
                }
            }
        }

        private func report(_ profile: RegionProfile, _ output: CommandOutput) throws {
            let lines = output.summary(profile, try ProfileSource.schema())
            guard output.isJSON else { return lines.forEach(output.line) }
            let document = JSONValue.members([
                ("ok", .bool(true)), ("failures", .array([])), ("profile", .text(profile.id)),
                ("version", .integer(profile.version)),
                ("summary", .array(lines.map { .text($0) })),
            ])
            output.line(document.canonicalText)
        }

        private func report(_ problems: [ProfileProblem], _ output: CommandOutput) {
            guard output.isJSON else { return output.lines(problems).forEach(output.line) }
            let document = JSONValue.members([
                ("ok", .bool(false)), ("failures", output.json(problems)),
            ])
            output.line(document.canonicalText)
        }
    }

    /// `profile list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every version of a region profile that the service holds.")

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.perform { folder, output in
                let held = try await folder.core.heldProfiles()
                guard output.isJSON else {
                    for (profile, units) in held {
                        output.line(
                            output.sentence(
                                "server.profile.held",
                                [
                                    "profile": profile.reference.description,
                                    "by": profile.addedBy, "at": profile.addedAt.utcText,
                                    "units": units.joined(separator: ", "),
                                ]))
                    }
                    return
                }
                let profiles = held.map { profile, units in
                    JSONValue.members([
                        ("profile", .text(profile.reference.id)),
                        ("version", .integer(profile.reference.version)),
                        ("addedBy", .text(profile.addedBy)),
                        ("addedAt", .text(profile.addedAt.utcText)),
                        ("units", .array(units.map { .text($0) })),
                    ])
                }
                output.line(JSONValue.members([("profiles", .array(profiles))]).canonicalText)
            }
        }
    }
}
