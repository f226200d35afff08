import ArgumentParser
import Foundation
import RecordModel
import RecordRules
import RecordStore
import ReportPress
import SamenOp
import SyncProtocol

/// `samenop doctor`: can this laptop be worked with?
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Is deze laptop in orde? / Is this laptop all right?")

    @OptionGroup var options: GlobalOptions

    private struct Check {
        let name: String
        let isFine: Bool
        let detail: String
        /// Whether the laptop can't be worked with when this is not in order.
        var isNeeded = true
    }

    func run() async throws {
        let context = try CommandContext(options)
        var checks = [Check(name: "data", isFine: true, detail: context.data.catalogue.version)]
        var accessEntries = JSONValue.null
        do {
            let replica = try context.open()
            checks += try examine(replica)
            accessEntries = .integer(
                Int64(try replica.store.read { try $0.accessEntryCount() }))
        } catch let error as StoreError {
            checks.append(Check(name: "store", isFine: false, detail: error.code.rawValue))
        }
        checks.append(await press())
        let isFine = checks.allSatisfy { $0.isFine || !$0.isNeeded }
        context.print(
            .members([
                ("ok", .bool(isFine)),
                (
                    "checks",
                    .array(
                        checks.map {
                            .members([
                                ("check", .text($0.name)), ("ok", .bool($0.isFine)),
                                ("detail", .text($0.detail)),
                            ])
                        })
                ), ("accessEntries", accessEntries),
            ]),
            checks.map { check in
                let word = context.text("cli.doctor.\(Self.word(check))")
                return "\(context.text("cli.doctor.\(check.name)")): \(word) \(check.detail)"
            }.joined(separator: "\n"))
        if !isFine { throw CommandStatus(status: .failed) }
    }

    private static func word(_ check: Check) -> String {
        check.isFine ? "ok" : check.isNeeded ? "bad" : "absent"
    }

    /// Whether reports can be made into PDFs; without it they still go as HTML.
    private func press() async -> Check {
        let place = PressEnvironment(variables: ProcessInfo.processInfo.environment)
        do {
            let versions = try await ReportPress(place).versions()
            let detail = versions.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
            return Check(name: "press", isFine: true, detail: detail, isNeeded: false)
        } catch {
            let detail = error.details["path"] ?? error.code.rawValue
            return Check(name: "press", isFine: false, detail: detail, isNeeded: false)
        }
    }

    private func examine(_ replica: LocalReplica) throws -> [Check] {
        let durability = try replica.store.durability()
        let (verified, position) = try replica.store.read {
            (try $0.verify(), try $0.syncPosition())
        }
        let versions = try replica.versions()
        var checks = [
            Check(name: "store", isFine: true, detail: ""),
            Check(
                name: "durability",
                isFine: durability.journalMode == "wal" && durability.synchronous == 2,
                detail: "\(durability.journalMode), \(durability.synchronous)"),
            Check(
                name: "integrity", isFine: verified.failures.isEmpty,
                detail: "\(verified.operations)"),
            Check(
                name: "versions",
                isFine: ![.unsupported, .updateNow].contains(versions.advice),
                detail: [
                    "app \(versions.app)", "protocol \(versions.protocolVersion)",
                    "catalogue \(versions.catalogue)",
                    versions.service.map {
                        "service \($0.minimumProtocol)–\($0.currentProtocol)"
                    },
                ].compactMap(\.self).joined(separator: ", ")),
        ]
        let unknown = try replica.unknownCatalogues()
        checks.append(
            Check(
                name: "catalogue", isFine: unknown.isEmpty,
                detail: unknown.joined(separator: ", ")))
        if let position {
            checks.append(Check(name: "enrolled", isFine: true, detail: position.url))
            let offset = position.clockOffsetMilliseconds ?? 0
            checks.append(
                Check(
                    name: "clock", isFine: !SyncAge.isClockOff(offset),
                    detail: "\(abs(offset) / 1_000) s"))
        }
        return checks
    }
}
