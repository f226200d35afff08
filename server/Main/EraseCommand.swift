import ArgumentParser
import RecordModel
import SyncServer

/// `erase OPERATION … --ground G`: erases contents by law, here and on all laptops that hold them.
struct EraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase the contents of operations by law, here and on all laptops.",
        discussion: "It can't be undone. Headers and signatures stay, so that the rest verifies.")

    @Argument(help: "Operations: REPLICA:SEQUENCE.")
    var operations: [String]

    @Option(help: "The ground, as a code: such as retention or court-order.")
    var ground: String

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await common.perform(onlyExisting: true) { folder, output in
            let ids = try operations.map { text in
                guard let id = OperationID(text) else {
                    throw CommandProblem("unknown-operation", ["operation": text], exit: .usage)
                }
                return id
            }
            let outcome = try await folder.core.erase(ids, ground: ground)
            output.result(
                .members([
                    ("erased", .integer(Int64(outcome.erased))),
                    ("alreadyErased", .integer(Int64(outcome.alreadyErased))),
                    ("statements", .integer(Int64(outcome.statements))),
                    ("ground", .text(ground)),
                ]), "server.erase.done",
                [
                    "erased": "\(outcome.erased)", "already": "\(outcome.alreadyErased)",
                    "ground": ground,
                ])
        }
    }
}
