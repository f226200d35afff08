import Foundation
import HandoverReport
import RecordModel
import ReportPress
import SamenOp

/// A report in the form in which it is to leave, before or after it was protected.
struct RenderedReport {
    let form: ReportForm
    var bytes: [UInt8]
    /// What the report itself says of its bytes.
    var digest: SHA256Digest
    /// Whether the service said something of it.
    var isAttested = false
}

/// That the press made nothing, with what the command says of it.
struct PressFailure: Error {
    let command: CommandError

    init(_ error: PressError) {
        let status: ExitStatus =
            switch error.code {
            case .recipientInvalid, .keyInvalid, .inputInvalid, .keyDoesNotFit: .badData
            case .rendererAbsent, .rendererFailed, .tooLong, .tooLarge: .cannotCreate
            }
        command = CommandError(
            status: status, code: error.code.rawValue, arguments: error.details)
    }
}

/// Gives a report its form.
struct ReportRendering {
    let context: CommandContext

    /// The press of this machine.
    static var press: ReportPress {
        ReportPress(PressEnvironment(variables: ProcessInfo.processInfo.environment))
    }

    /// The form when nobody asked for one: a PDF, where PDFs can be made.
    func usualForm() -> ReportForm {
        guard !Self.press.environment.missing.isEmpty else { return .pdf }
        context.tell(context.text("cli.report.no-press"))
        return .html
    }

    /// The report in a form.
    ///
    /// - Throws: ``PressFailure`` when no PDF could be made.
    func render(_ prepared: PreparedReport, _ form: ReportForm) async throws -> RenderedReport {
        guard let text = ReportFormat(rawValue: form.rawValue) else {
            return try await pressed(prepared)
        }
        let written = try prepared.written(as: text)
        return RenderedReport(form: form, bytes: written.bytes, digest: written.digest)
    }

    private func pressed(_ prepared: PreparedReport) async throws -> RenderedReport {
        let page = try prepared.written(as: .html)
        let data = try prepared.written(as: .json)
        let request = prepared.model.request
        let job = PressJob(
            html: String(decoding: page.bytes, as: UTF8.self), title: prepared.model.title,
            subject: context.text("report.recipient.\(request.recipient)"),
            language: request.language, madeAt: request.madeAt,
            creator: "samenop \(request.appVersion)", identifier: data.digest,
            attachments: [
                .report(json: data.bytes, description: context.text("report.pdf.attachment"))
            ])
        do {
            let made = try await Progress(context).showing("cli.report.making-pdf") {
                try await Self.press.pdf(job)
            }
            return RenderedReport(
                form: .pdf, bytes: made.bytes, digest: SHA256Digest(of: made.bytes))
        } catch let error as PressError {
            throw PressFailure(error)
        }
    }
}
