import ArgumentParser

/// The service's one program: serving and administering.
@main
struct SamenOpServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samenop-server",
        abstract: "The sync service of Samen Op, and its administration.",
        subcommands: [
            ServeCommand.self, UnitCommand.self, CodeCommand.self, CheckCommand.self,
            FindingsCommand.self, AuditCommand.self, ProfileCommand.self, QuarantineCommand.self,
            RefusedCommand.self, ReplicaCommand.self,
        ])
}
