import ArgumentParser
import RecordModel
import SyncCore
import SyncServer

extension CodeCommand {
    /// `code list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every code that was made, by a name; never the code itself.")

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.perform(onlyExisting: true) { folder, output in
                let codes = try await folder.core.codes()
                guard !output.isJSON else {
                    let json = JSONValue.members([("codes", .array(codes.map(\.json)))])
                    return output.line(json.canonicalText)
                }
                output.line(output.sentence("server.code.count", ["count": "\(codes.count)"]))
                for code in codes {
                    let state = output.sentence("server.code.state.\(code.state.rawValue)")
                    output.line(
                        "  \(code.id)  \(code.unit)  \(code.role)  \(state) "
                            + code.expiresAt.utcText)
                }
            }
        }
    }

    /// `code withdraw NAME`
    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take back a code that nobody used yet.")

        @Argument(help: "Its name in 'code list', or the code itself.")
        var name: String

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.perform(onlyExisting: true) { folder, output in
                try await folder.core.withdrawCode(name)
                output.result(.members([("withdrawn", .bool(true))]), "server.code.withdrawn")
            }
        }
    }
}

extension CodeListing {
    fileprivate var json: JSONValue {
        .members([
            ("id", .text(id)), ("unit", .text(unit)), ("role", .text(role)),
            ("expiresAt", .text(expiresAt.utcText)),
            ("usedBy", usedBy.map { .text($0.text) } ?? .null), ("state", .text(state.rawValue)),
        ])
    }
}
