import ArgumentParser
import Foundation
import RecordModel
import RecordStore
import SamenOp

/// Options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(help: "Map van de lokale opslag. / Folder of the local store.")
    var store: String?

    @Flag(help: "Eén JSON-document op standaarduitvoer. / One JSON document.")
    var json = false

    @Option(help: "Taal: nl of en. / Language.")
    var lang: String?

    @Flag(help: "Stel geen vragen. / Ask nothing.")
    var noInput = false

    @Option(help: "Zet de klok vast (alleen oefenopslag). / Fixes the clock (practice only).")
    var at: String?

    @Option(help: "Bestand met de wachtwoordzin. / File with the passphrase.")
    var passphraseFile: String?

    /// The language of this run.
    var language: Language {
        Language(rawValue: lang ?? Self.environmentLanguage ?? "nl") ?? .dutch
    }

    /// Read once: every sentence asks for the language, and each look reads all variables.
    private static let environmentLanguage = ProcessInfo.processInfo.environment["SAMENOP_LANG"]

    /// The folder of the store.
    var folder: String {
        if let store { return store }
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["SAMENOP_STORE"], !folder.isEmpty { return folder }
        let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
        return (data ?? "\(home)/.local/share") + "/samenop"
    }

    func validate() throws {
        if let lang, Language(rawValue: lang) == nil {
            throw ValidationError("--lang: nl, en")
        }
        if let at, Instant(at) == nil {
            throw ValidationError("--at: 2026-02-10T14:45:00+01:00")
        }
    }

    /// The clock of this run: fixed by `--at`, else the system's.
    var clock: @Sendable () -> Int64 {
        guard let fixed = at.flatMap({ Instant($0) })?.milliseconds else {
            return LocalReplica.wallClock
        }
        return { fixed }
    }
}
