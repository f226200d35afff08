import Foundation
import RecordModel
import RecordStore
import SamenOp

/// What a command works with: data, texts, where to print.
struct CommandContext {
    let options: GlobalOptions
    let data: ProductData

    init(_ options: GlobalOptions) throws {
        self.options = options
        data = try ProductData.load()
    }

    /// The sentence for a key, in this run's language.
    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        data.texts(key, options.language, arguments)
    }

    /// The names of organisations and roles.
    func names(of codes: [String]) -> String {
        let roles = data.catalogue.roles
        return codes.map { code in
            (roles.organisations[code] ?? roles.roles[code]?.label)?[options.language] ?? code
        }.joined(separator: ", ")
    }

    /// A sentence in this run's language.
    func text(_ sentence: Sentence) -> String {
        sentence.text(data.texts, options.language)
    }

    /// Opens the store of this run.
    func open() throws -> LocalReplica {
        let replica = try LocalReplica.open(
            folder: options.folder, data: data, clock: options.clock)
        guard options.at == nil || replica.store.identity.isPractice else {
            throw StoreError(.notPermitted, "the clock can be fixed in practice stores only")
        }
        return replica
    }

    /// Prints the outcome: the document with `--json`, else the text for people.
    func print(_ json: @autoclosure () -> JSONValue, _ text: @autoclosure () -> String) {
        Output.standard(options.json ? json().canonicalText : text())
    }

    /// A sentence on standard error, for people.
    func tell(_ text: String) { Output.error(text) }
}

/// Standard output and standard error.
enum Output {
    static func standard(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    static func error(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
