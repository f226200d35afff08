import ArgumentParser
import Foundation
import RecordModel
import SamenOp

/// `samenop demo`: two laptops, one service, a conflict, a resolution, a report; with real
/// processes.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Speel een fictieve zaak voor. / Play a fictional case.",
        discussion: "Alles in het voorbeeld is fictief. / Everything in it is fictional.")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Map voor het voorbeeld. / Folder for the demo.") var folder = ".demo"

    func run() throws {
        let context = try CommandContext(options)
        let demo = try StoryDemo(folder: folder, context: context)
        defer { demo.stop() }
        let path = try demo.play()
        context.print(
            .members([("report", .text(path))]), context.text("cli.report.done", ["path": path]))
    }
}
