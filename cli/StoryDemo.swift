import Foundation
import RecordModel
import SamenOp

/// Plays a story with real processes: a service on a folder, laptops, and a report at the end.
final class StoryDemo {
    private let folder: String
    private let context: CommandContext
    private let story: Story
    private let program: String
    private let server: String
    private var service: Process?
    private var names: [String: String] = [:]

    init(folder: String, context: CommandContext) throws {
        self.folder = folder
        self.context = context
        story = try Story(id: "joint-visit")
        program = try ChildProgram.path("samenop")
        server = try ChildProgram.path("samenop-server")
    }

    /// Ends the service, by its own process.
    func stop() {
        service?.terminate()
        service?.waitUntilExit()
    }

    /// Plays the story and returns the path of the report.
    func play() throws -> String {
        tell("demo.title", ["title": story.title[context.options.language]])
        try prepareFolder()
        try startService()
        for step in story.steps { try play(step) }
        return try writeReport()
    }

    private func prepareFolder() throws {
        let files = FileManager.default
        let mark = "\(folder)/samenop-demo"
        if files.fileExists(atPath: folder) {
            // Only what an earlier demo made is thrown away.
            guard files.fileExists(atPath: mark) else {
                throw CommandError(
                    status: .cannotCreate, code: "file-unwritable", arguments: ["file": folder])
            }
            try files.removeItem(atPath: folder)
        }
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileOutput.write(Data(), to: mark)
    }

    private func startService() throws {
        let data = "\(folder)/service"
        let (process, line) = try ChildProgram.start(
            server, ["serve", "--practice", "--data", data, "--listen", "127.0.0.1:0"])
        service = process
        guard let url = try JSONReader.read(line)["listening"]?.stringValue else {
            throw CommandError(
                status: .failed, code: "demo-failed", arguments: ["step": "samenop-server serve"])
        }
        tell("demo.service", ["url": url])
        for device in story.devices {
            try serverCommand([
                "unit", "add", device.unit, "--organisation", device.organisation, "--profile",
                story.profile, "--data", data,
            ])
            let code = try serverCommand([
                "code", "new", "--unit", device.unit, "--role", device.role, "--data", data,
            ])
            try laptop(
                device.name,
                [
                    "init", "--organisation", device.organisation, "--unit", device.unit, "--role",
                    device.role, "--author", device.author, "--profile", story.profile,
                    "--practice",
                ])
            try laptop(device.name, ["enrol", url, "--code", code["code"]?.stringValue ?? ""])
            tell("demo.laptop", ["device": device.name, "unit": device.unit])
        }
    }

    @discardableResult
    private func serverCommand(_ arguments: [String]) throws -> JSONValue {
        let outcome = try ChildProgram.run(server, arguments + ["--json"])
        guard outcome.status == 0 else { throw stuck(arguments, outcome) }
        return try JSONReader.read(outcome.output)
    }

    @discardableResult
    private func laptop(
        _ device: String, _ arguments: [String], json: Bool = true
    ) throws -> ChildProgram.Outcome {
        let common = [
            "--store", "\(folder)/\(device)", "--lang", context.options.language.rawValue,
        ]
        let outcome = try ChildProgram.run(
            program, arguments + common + (json ? ["--json"] : []))
        guard [0, 3].contains(outcome.status) else { throw stuck(arguments, outcome) }
        return outcome
    }

    private func play(_ step: Story.Step) throws {
        switch step {
        case .say(let text): Output.error("\n── \(text[context.options.language])")
        case .run(let device, let at, let arguments, let name, let status):
            let filled = Story.fill(arguments, names)
            tell("demo.run", ["device": device, "command": shown(filled)])
            let outcome = try laptop(device, filled + ["--at", at])
            guard outcome.status == status || filled.first == "conflicts" else {
                throw stuck(filled, outcome)
            }
            try remember(outcome, name)
        case .sync(let order, _, let times):
            for (device, time) in zip(order, times) {
                let outcome = try laptop(device, ["sync", "--at", time], json: false)
                tell("demo.run", ["device": device, "command": "samenop sync"])
                Output.error("   \(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines))")
            }
        case .checkpoint(let name): try look(name)
        }
    }

    private func remember(_ outcome: ChildProgram.Outcome, _ name: String?) throws {
        guard let name else { return }
        let json = try JSONReader.read(outcome.output)
        names[name] = json["record"]?.stringValue ?? json["entity"]?["id"]?.stringValue
    }

    /// Shows what both laptops make of it.
    private func look(_ checkpoint: String) throws {
        guard checkpoint != "offline", let record = names["R"] else { return }
        for device in story.devices {
            let conflicts = try laptop(device.name, ["conflicts", record], json: false)
            tell("demo.look", ["device": device.name])
            Output.error(conflicts.output)
        }
    }

    private func writeReport() throws -> String {
        let path = "\(folder)/overdracht.html"
        let exporter = story.devices.last?.name ?? ""
        try laptop(
            exporter,
            [
                "report", names["R"] ?? "", "--for", "base_team", "--interim", "--format", "html",
                "--out", path,
            ])
        return path
    }

    private func shown(_ arguments: [String]) -> String {
        let words = arguments.map { word in
            let short = word.replacingOccurrences(of: names["R"] ?? "?", with: "R")
            return short.contains(" ") ? "\"\(short)\"" : short
        }
        return "samenop " + words.joined(separator: " ")
    }

    private func stuck(_ arguments: [String], _ outcome: ChildProgram.Outcome) -> CommandError {
        Output.error(outcome.errors + outcome.output)
        return CommandError(
            status: .failed, code: "demo-failed",
            arguments: ["step": arguments.prefix(3).joined(separator: " ")])
    }

    private func tell(_ key: String, _ arguments: [String: String]) {
        Output.error(context.text(key, arguments))
    }
}
