import Foundation
import HandoverReport
import RecordModel
import RecordStore
import SamenOp

/// What became of a report.
struct DeliveredReport {
    /// The file; nil for standard output.
    let path: String?
    /// The entries that account for it.
    let entries: [EntityReference]
}

/// Lets a report leave: the bytes are safe on disk, then it is kept that it leaves, then it gets
/// its name. So nothing leaves unaccounted for, and what can't be written to disk is not kept as
/// left. Only where the last step fails, or standard output does, it is kept all the same, and a
/// sentence says so.
struct ReportDelivery {
    let context: CommandContext
    let replica: LocalReplica
    let prepared: PreparedReport
    let target: ReportTarget

    /// - Parameter isOther: Whether it got another form than was asked for.
    func deliver(
        _ report: RenderedReport, _ guarding: ReportGuarding, isOther: Bool
    ) throws -> DeliveredReport {
        let ending = ".\(report.form.rawValue)\(guarding.protection.fileExtension)"
        guard let names = target.names(stem: stem, ending: ending, changed: isOther) else {
            let entries = try keep(report, guarding)
            try saying(report) { try SafeFile.writeToOutput(report.bytes) }
            return DeliveredReport(path: nil, entries: entries)
        }
        let waiting = try written(report, names)
        do {
            let entries = try keep(report, guarding)
            let path = try saying(report) { try waiting.take(names) }
            return DeliveredReport(path: path, entries: entries)
        } catch {
            waiting.remove()
            throw error
        }
    }

    /// Keeps, when the last step fails, that it did, and says that the report stands in the account.
    private func saying<Value>(_ report: RenderedReport, _ work: () throws -> Value) throws -> Value
    {
        do { return try work() } catch {
            context.tell(context.text("cli.report.kept-not-given"))
            note(report, wasKept: true)
            throw error
        }
    }

    /// The report on disk, without its name yet.
    private func written(_ report: RenderedReport, _ names: ReportNames) throws -> SafeFile {
        do { return try SafeFile(report.bytes, beside: names.name(1)) } catch {
            if report.isAttested { note(report, wasKept: false) }
            throw error
        }
    }

    private func keep(
        _ report: RenderedReport, _ guarding: ReportGuarding
    ) throws -> [EntityReference] {
        do {
            return try replica.issue(
                prepared, digest: report.digest,
                ReportLeaving(guarding.protection, plainReason: guarding.plainReason))
        } catch {
            if report.isAttested { note(report, wasKept: false) }
            throw error
        }
    }

    /// Notes that it did not arrive. Where even that can't be written, what went wrong first is told,
    /// and that the note is missing.
    private func note(_ report: RenderedReport, wasKept: Bool) {
        do {
            try replica.noteNotArrived(prepared, digest: report.digest, wasKept: wasKept)
            if !wasKept { context.tell(context.text("cli.report.attested-not-written")) }
        } catch { context.tell(context.text("cli.report.failure-not-noted")) }
    }

    /// The record's short name, the recipient and the time: nothing of a person.
    private var stem: String {
        let time = AmsterdamTime(prepared.model.request.madeAt)
        func padded(_ number: Int64) -> String { CivilTime.padded(number, 2) }
        let day = "\(time.year)\(padded(time.month))\(padded(time.day))"
        let name = context.data.name(of: prepared.record)
        return
            "\(name)-\(prepared.order.recipient)-\(day)-\(padded(time.hour))\(padded(time.minute))"
    }
}
