import ArgumentParser
import Foundation
import RecordModel

/// The command line of Samen Op.
@main
struct SamenOpProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samenop",
        abstract: "Samen Op: het gedeelde dossier bij acute onveiligheid. / The shared record.",
        discussion: """
            Alles werkt zonder netwerk; 'samenop sync' wisselt uit. Everything works offline; \
            'samenop sync' exchanges.
            Voorbeeld: samenop record new · samenop set eik-1234 incident acute_state=acute
            """,
        version: "0.1.0",
        subcommands: [
            InitCommand.self, EnrolCommand.self, LoginCommand.self, EmergencyCommand.self,
            RecordCommand.self, SetCommand.self, AddCommand.self, RemoveCommand.self,
            RestoreCommand.self, AttachCommand.self, AttachmentCommand.self, LinkCommand.self,
            UnlinkCommand.self, CheckCommand.self,
            StepCommand.self, GuideCommand.self, AnswerCommand.self, ConflictsCommand.self,
            ResolveCommand.self, FindCommand.self, QueryCommand.self, SyncCommand.self,
            StatusCommand.self, TimersCommand.self, DiscloseCommand.self, WithdrawCommand.self,
            ReviewsCommand.self, GroundsCommand.self, MetricsCommand.self, ReportCommand.self,
            VerifyCommand.self,
            OperationsCommand.self, CatalogueCommand.self, DemoCommand.self, DoctorCommand.self,
        ])

    static func main() async {
        StandardStreams.claim()
        let arguments = GlobalArguments.movedBehind(Array(CommandLine.arguments.dropFirst()))
        do {
            var command = try parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            Failure.exit(error, arguments: arguments, program: SamenOpProgram.self)
        }
    }
}

/// Global options may stand before the command too: they are moved behind it.
enum GlobalArguments {
    private static let flags: Set<String> = ["--json", "--no-input"]
    private static let options: Set<String> = ["--store", "--lang", "--at", "--passphrase-file"]

    private static let groups: Set<String> = ["record", "operations", "query"]

    static func movedBehind(_ arguments: [String]) -> [String] {
        let (leading, rest) = taken(from: arguments[...])
        guard let group = rest.first, groups.contains(group) else {
            return rest.isEmpty ? arguments : rest + leading
        }
        // Between a group and its command too.
        let (between, command) = taken(from: rest.dropFirst())
        return command.isEmpty ? arguments : [group] + command + leading + between
    }

    private static func taken(
        from arguments: ArraySlice<String>
    ) -> (options: [String], rest: [String]) {
        var leading: [String] = []
        var rest = arguments
        while let first = rest.first {
            if flags.contains(first) || options.contains(where: { first.hasPrefix("\($0)=") }) {
                leading.append(first)
                rest = rest.dropFirst()
            } else if options.contains(first), rest.count > 1 {
                leading += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        return (leading, Array(rest))
    }
}
