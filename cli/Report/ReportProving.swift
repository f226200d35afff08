import HandoverReport
import RecordModel
import SamenOp

/// Seals a report in its form, and asks the service for its word on it.
struct ReportProving {
    let context: CommandContext
    let replica: LocalReplica
    let prepared: PreparedReport
    let authorityFile: String?

    /// The report with what it proves. The service is not needed: without it the report leaves as it
    /// is, and a sentence says why.
    func prove(_ report: RenderedReport) async throws -> RenderedReport {
        var report = try sealed(report)
        let leaving = await replica.attested(
            report.bytes, of: prepared, measuresClock: context.options.at == nil,
            authorityFile: authorityFile)
        if let lack = leaving.lack { context.tell(context.text(lack.textKey)) }
        report.bytes = leaving.bytes
        report.isAttested = leaving.lack == nil
        return report
    }

    /// Text forms are sealed as they are written; a PDF is after it was encrypted.
    private func sealed(_ report: RenderedReport) throws -> RenderedReport {
        guard report.form == .pdf else { return report }
        var report = report
        do throws(ReportSealProblem) {
            report.bytes = try ReportSeal.sealedPDF(report.bytes, prepared.model)
        } catch {
            throw CommandError(
                status: .cannotCreate, code: "renderer-failed",
                arguments: ["detail": error.code.rawValue])
        }
        guard case .matches(let digest) = ReportVerifier.verify(report.bytes) else {
            throw CommandError(status: .cannotCreate, code: "renderer-failed")
        }
        report.digest = digest
        return report
    }
}
