import ArgumentParser
import RecordModel
import RecordRules
import SamenOp

/// `samenop query`: selections over all records on this laptop.
struct QueryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Dagelijkse zoekvragen. / Daily queries.",
        subcommands: [StalkingQueryCommand.self])
}

/// `samenop query stalking`: what was registered lately and may be stalking, whatever it was called
/// and however long ago it began (R7.12, R7.13, E11).
struct StalkingQueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stalking",
        abstract: "Mogelijke stalking onder wat pas is geregistreerd. / The stalking query.",
        discussion: "Voorbeeld: samenop query stalking --window 7d")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Hoever terug: dagen (7d) of uren (24h). / How far back.") var window = "7d"

    func run() throws {
        let context = try CommandContext(options)
        guard let hours = WindowEntry.hours(window) else {
            throw CommandError(
                status: .usage, code: "window-unreadable",
                arguments: ["window": window, "most": String(WindowEntry.daysMax)])
        }
        let replica = try context.open()
        let selection = try replica.selectStalking(QueryWindow(hours: hours, until: replica.now))
        let text = QueryText(context)
        context.print(text.json(selection), text.page(selection))
        if selection.hasUnread { throw CommandStatus(status: .needsPerson) }
    }
}

/// A stretch of time as it is typed: `7d` or `24h`.
enum WindowEntry {
    /// Ten years: further back nothing is "lately".
    static let daysMax: Int64 = 3_650

    /// How many hours it is; nil for anything else.
    static func hours(_ text: String) -> Int64? {
        let digits = text.dropLast()
        guard digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }), let number = Int64(digits),
            let unit = text.last, let hours = ["d": Int64(24), "h": 1][unit], number > 0,
            number <= daysMax * 24 / hours
        else { return nil }
        return number * hours
    }
}
