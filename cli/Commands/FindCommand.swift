import ArgumentParser
import RecordModel
import SamenOp

/// `samenop find`: earlier records on this laptop, by name, address or date of birth (F1.8, F2.6).
struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Zoek eerdere dossiers op deze laptop. / Find earlier records on this laptop.",
        discussion: """
            Op naam, adres of geboortedatum, ook door typefouten en andere spellingen heen.
            Voorbeeld: samenop find Persoon A · samenop find "Voorbeeldstraat 12, Fictiestad"
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Naam, adres of geboortedatum. / Name, address or date of birth.")
    var text: [String]

    func run() throws {
        let context = try CommandContext(options)
        guard let answer = try context.open().find(text.joined(separator: " ")) else {
            throw CommandError(
                status: .usage, code: "search-empty",
                arguments: ["count": String(SearchQuery.textByteCountMax)])
        }
        let found = FoundText(context)
        context.print(found.json(answer), found.page(answer))
    }
}
