import ArgumentParser
import RecordModel
import RecordStore
import SamenOp

/// `samenop withdraw`: nothing more goes to who got something.
struct WithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Trek een verstrekking in, met reden. / Withdraw a disclosure.",
        discussion: """
            Er wordt niets gewist: wat ontvangen is, blijft ontvangen. What was received stays.
            Voorbeeld: samenop withdraw eik-1234 3f2a --reason "aan de verkeerde gestuurd"
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "De verstrekking: id of begin ervan. / The disclosure.") var disclosure: String
    @Option(help: "Waarom. / Why.") var reason: String

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        let entity = try replica.disclosure(disclosure, in: id)
        try ReasonText.require(reason, for: entity)
        context.print(
            try replica.withdraw(entity, in: id, reason: reason), done: "disclosure.withdrawn")
    }
}
