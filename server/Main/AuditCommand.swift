import ArgumentParser
import RecordModel
import SyncCore
import SyncServer

/// `audit …`
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Who did what with this service, when and why.",
        subcommands: [Query.self, Verify.self])

    /// `audit query [--record R] [--entity E] …`
    struct Query: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ask who did what. That it was asked is kept as well.")
        /// The most entries that are printed at once.
        private static let countMax = 100_000

        @Option(help: "About this record.")
        var record: String?

        @Option(help: "About the record that this person, or other part of a record, is in.")
        var entity: String?

        @Option(help: "By this person, administrator or laptop.")
        var actor: String?

        @Option(help: "By somebody of this unit.")
        var unit: String?

        @Option(help: "By somebody of this organisation.")
        var organisation: String?

        @Option(help: "Only this action.")
        var action: String?

        @Option(help: "From this moment on, RFC 3339.")
        var from: String?

        @Option(help: "Before this moment, RFC 3339.")
        var to: String?

        @Option(help: "The most entries; the newest when there are more.")
        var limit = 1_000

        @Option(help: "What this is asked for.")
        var purpose: String?

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.perform(onlyExisting: true) { folder, output in
                guard (1...Self.countMax).contains(limit) else {
                    throw CommandProblem("bad-limit", ["max": "\(Self.countMax)"], exit: .usage)
                }
                let answer = try await folder.core.audit(
                    try query(), entity: entity, purpose: purpose, countMax: limit)
                let entries = answer.rows.map(AuditPrinting.json)
                output.result(
                    .members([
                        ("entries", .array(entries)), ("auditHead", answer.head.json),
                    ]), "server.audit.found", ["count": "\(entries.count)"])
                guard !output.isJSON else { return }
                for row in answer.rows { output.line(AuditPrinting.line(row)) }
                output.line(output.auditHead(answer.head))
            }
        }

        private func query() throws -> AuditQuery {
            var query = AuditQuery()
            query.record = try record.map { text in
                guard let id = RecordID(text) else {
                    throw CommandProblem("bad-record", ["value": text], exit: .usage)
                }
                return id
            }
            query.action = try action.map { text in
                guard let action = AuditAction(rawValue: text) else {
                    let known = AuditAction.allCases.map(\.rawValue).sorted()
                    throw CommandProblem(
                        "bad-action", ["value": text, "known": known.joined(separator: ", ")],
                        exit: .usage)
                }
                return action
            }
            query.actor = actor
            query.unit = unit
            query.organisation = organisation
            query.from = try from.map(Self.moment)
            query.to = try to.map(Self.moment)
            return query
        }

        private static func moment(_ text: String) throws -> Instant {
            guard let moment = Instant(text) else {
                throw CommandProblem("bad-moment", ["value": text], exit: .usage)
            }
            return moment
        }
    }

    /// `audit verify [--head N:DIGEST]`
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prove that nothing in the audit trail was altered or left out.")

        @Option(help: "A head that an export, a laptop or an earlier 'verify' printed.")
        var head: String?

        @OptionGroup var common: CommonOptions

        func run() async throws {
            try await common.perform(onlyExisting: true) { folder, output in
                let earlier = try head.map { text in
                    guard let head = AuditHead(text) else {
                        throw CommandProblem("bad-head", ["value": text], exit: .usage)
                    }
                    return head
                }
                let (failures, now) = try await folder.core.verifyAudit(against: earlier)
                output.result(
                    .members([
                        ("ok", .bool(failures.isEmpty)),
                        ("failures", .array(failures.map(CommandOutput.json))),
                        ("auditHead", now.json),
                    ]), failures.isEmpty ? "server.audit.ok" : "server.check.failed",
                    ["count": "\(failures.count)", "number": "\(now.number)"])
                if !output.isJSON {
                    for failure in failures { output.line("  \(failure.code)  \(failure.place)") }
                    output.line(output.auditHead(now))
                }
                if !failures.isEmpty { throw ExitCode.badData }
            }
        }
    }
}
