import ArgumentParser
import RecordModel
import SyncServer

/// `code …`
struct CodeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "code", abstract: "One-time codes with which a laptop joins.",
        subcommands: [New.self, List.self, Withdraw.self])

    /// `code new --unit U --role R [--valid 24h]`
    struct New: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a one-time code.")
        /// The longest that a code can be used.
        private static let validSecondsMax = 90 * 86_400

        @Option(help: "The unit that the laptop will belong to.")
        var unit: String

        @Option(help: "The role of the person, a code of the catalogue.")
        var role: String

        @Option(help: "How long the code can be used: a number with m, h or d.")
        var valid = "24h"

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.perform { folder, output in
                let code = try await folder.core.newCode(
                    unit: unit, role: role, validSeconds: try seconds())
                let expiresAt = code.expiresAt.utcText
                output.result(
                    .members([
                        ("code", .text(code.text)), ("unit", .text(unit)), ("role", .text(role)),
                        ("expiresAt", .text(expiresAt)),
                    ]), "server.code.made",
                    ["code": code.text, "unit": unit, "role": role, "expiresAt": expiresAt])
            }
        }

        private func seconds() throws -> Int {
            let units = ["m": 60, "h": 3_600, "d": 86_400]
            guard let unit = valid.last.flatMap({ units[String($0)] }),
                let number = Int(valid.dropLast()), number > 0,
                number <= Self.validSecondsMax / unit
            else { throw CommandProblem("bad-duration", ["value": valid], exit: .usage) }
            return number * unit
        }
    }
}
