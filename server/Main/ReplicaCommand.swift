import ArgumentParser
import RecordModel
import SyncCore
import SyncServer

/// `replica …`
struct ReplicaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replica", abstract: "The laptops that joined, and ending their right to.",
        subcommands: [List.self, Revoke.self, Lost.self])

    /// `replica list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Every laptop that joined.")

        @Option(help: "Only those of this unit.")
        var unit: String?

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.perform(onlyExisting: true) { folder, output in
                let all = try await folder.core.replicas()
                    .filter { unit.map([$0.certificate.unit].contains) ?? true }
                guard !output.isJSON else {
                    let json = JSONValue.members([("replicas", .array(all.map(\.json)))])
                    return output.line(json.canonicalText)
                }
                output.line(
                    output.sentence("server.replica.count", ["count": "\(all.count)"]))
                for replica in all {
                    let certificate = replica.certificate
                    let state = output.sentence("server.replica.state.\(replica.state)")
                    output.line(
                        "  \(replica.certificate.replica)  \(certificate.unit)  "
                            + "\(certificate.role)  \(certificate.author)  \(state)")
                }
            }
        }
    }

    /// `replica revoke ID --reason left|lost`
    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End a laptop's right to the service.")

        @Argument(help: "The replica's id.")
        var id: String

        @Option(help: "left: its user left. lost: it is lost or stolen.")
        var reason: String

        @OptionGroup var common: CommonOptions

        func validate() throws {
            guard RevocationReason(rawValue: reason) != nil else {
                throw ValidationError("--reason takes left or lost")
            }
        }

        func run() async throws {
            try await common.perform(onlyExisting: true) { folder, output in
                guard let reason = RevocationReason(rawValue: reason) else { return }
                let replica = try ReplicaCommand.replica(id)
                try await folder.core.revoke(replica, reason: reason)
                output.result(
                    .members([
                        ("replica", .text(replica.text)), ("reason", .text(reason.rawValue)),
                    ]), "server.replica.revoked.\(reason.rawValue)", ["replica": replica.text])
            }
        }
    }

    /// `replica lost ID --reason T`
    struct Lost: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Declare a laptop lost, with what it never handed in.")

        @Argument(help: "The replica's id.")
        var id: String

        @Option(help: "What happened; kept in the audit trail.")
        var reason: String

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.perform(onlyExisting: true) { folder, output in
                let replica = try ReplicaCommand.replica(id)
                try await folder.core.declareLost(replica, purpose: reason)
                output.result(
                    .members([("replica", .text(replica.text)), ("lost", .bool(true))]),
                    "server.replica.lost", ["replica": replica.text])
            }
        }
    }

    private static func replica(_ text: String) throws -> ReplicaID {
        guard let id = ReplicaID(text) else {
            throw CommandProblem("unknown-replica", ["replica": text], exit: .badData)
        }
        return id
    }
}

extension ReplicaListing {
    /// Where it stands, as a code.
    fileprivate var state: String { gapsAreLost ? "declared-lost" : reason?.rawValue ?? "active" }

    fileprivate var json: JSONValue {
        .members([
            ("replica", .text(certificate.replica.text)), ("unit", .text(certificate.unit)),
            ("organisation", .text(certificate.organisation)), ("role", .text(certificate.role)),
            ("author", .text(certificate.author)),
            ("issuedAt", .text(certificate.issuedAt.utcText)), ("state", .text(state)),
            ("revokedAt", revokedAt.map { .text($0.utcText) } ?? .null),
            ("operations", .integer(sequence)),
        ])
    }
}
