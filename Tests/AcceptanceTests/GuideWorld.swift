import Foundation
import RecordModel

/// One laptop with a record, and the guide on a pseudo-terminal.
final class GuideWorld {
    let folder: String
    let name: String
    private let ownsFolder: Bool

    /// A laptop of its own.
    init(organisation: String = "police", role: String = "field_officer") throws {
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path
        ownsFolder = true
        let setUp = [
            "init", "--store", folder, "--practice", "--organisation", organisation, "--unit",
            organisation == "police" ? "bt-fictiestad" : "vt-fictiestad", "--role", role,
            "--author", "p-4711", "--json",
        ]
        let made = try ProgramRun.run("samenop", setUp)
        guard made.status == 0 else { throw AcceptanceFailure(made, setUp) }
        let arguments = ["record", "new", "--store", folder, "--json"]
        let started = try ProgramRun.run("samenop", arguments)
        guard started.status == 0 else { throw AcceptanceFailure(started, arguments) }
        name = try started.json()["name"]?.stringValue ?? ""
    }

    /// A laptop that is there, with a record that it has.
    init(folder: String, record: String) {
        self.folder = folder
        ownsFolder = false
        name = record
    }

    deinit {
        if ownsFolder { try? FileManager.default.removeItem(atPath: folder) }
    }

    /// The guide, at a fixed time.
    func guide(_ options: String..., at time: String = "2026-03-13T23:40:00+01:00") throws
        -> PseudoTerminal
    {
        try PseudoTerminal(
            "samenop", ["guide", name, "--store", folder, "--at", time] + options,
            environment: ["NO_COLOR": "1", "SAMENOP_LANG": ""])
    }

    /// A command on the laptop.
    @discardableResult
    func run(_ arguments: String...) throws -> JSONValue {
        let all = arguments + ["--store", folder, "--json"]
        let outcome = try ProgramRun.run("samenop", all)
        guard outcome.status == 0 else { throw AcceptanceFailure(outcome, all) }
        return try outcome.json()
    }

    /// The entities of a type, as `record show --json` has them.
    func entities(_ type: String) throws -> [JSONValue] {
        let shown = try run("record", "show", name)
        return (shown["entities"]?.arrayValue ?? []).filter { $0["type"]?.stringValue == type }
    }

    /// The value of a field of the only entity of a type.
    func value(_ type: String, _ field: String) throws -> JSONValue? {
        try entities(type).first?["fields"]?[field]?["value"]
    }

    /// How many edits the record has.
    func editCount() throws -> Int {
        try run("record", "show", name, "--history")["history"]?.arrayValue?.count ?? 0
    }
}
