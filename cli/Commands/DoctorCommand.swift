import ArgumentParser
import RecordModel
import RecordRules
import RecordStore
import SamenOp
import SyncProtocol

/// `samenop doctor`: can this laptop be worked with?
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Is deze laptop in orde? / Is this laptop all right?")

    @OptionGroup var options: GlobalOptions

    private struct Check {
        let name: String
        let isFine: Bool
        let detail: String
    }

    func run() throws {
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
        context.print(
            .members([
                ("ok", .bool(checks.allSatisfy(\.isFine))),
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
                let word = context.text(check.isFine ? "cli.doctor.ok" : "cli.doctor.bad")
                return "\(context.text("cli.doctor.\(check.name)")): \(word) \(check.detail)"
            }.joined(separator: "\n"))
        if !checks.allSatisfy(\.isFine) { throw CommandStatus(status: .failed) }
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
