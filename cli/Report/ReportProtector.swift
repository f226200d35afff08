import HandoverReport
import RecordModel
import RecordRules
import ReportPress
import SamenOp

/// How a report is guarded on its way, as it was decided.
struct ReportGuarding {
    let protection: ReportProtection
    /// Why it is not protected, where somebody had to say.
    var plainReason: String?

    /// The protection as a code; nil for none.
    var code: String? { protection == .plain ? nil : protection.rawValue }
}

/// Decides how a report is protected, and does it.
struct ReportProtector {
    private let context: CommandContext
    private let isPlain: Bool
    private let reason: String
    private let isPractice: Bool
    private let keys: [String]
    private let passphrase: String?

    init(
        _ context: CommandContext, _ options: ReportProtectionOptions, reason: String?,
        isPractice: Bool
    ) throws {
        self.context = context
        self.isPractice = isPractice
        self.reason = reason ?? ""
        isPlain = options.plain
        let secrets = ReportSecrets(context: context, options: options)
        keys = try secrets.keys()
        let given = try secrets.passphrase()
        let isOpen = given == nil && keys.isEmpty && !options.plain && !isPractice
        passphrase = isOpen ? try secrets.ask() : given
    }

    /// How a report may leave.
    ///
    /// - Throws: ``CommandError`` when it may not.
    func decide(
        _ recipient: String, _ form: ReportForm, _ target: ReportTarget
    ) throws -> ReportGuarding {
        let decision = DeliveryDecision.decide(
            DeliveryRequest(
                recipient: recipient, form: form, isPractice: isPractice, keyCount: keys.count,
                passphraseCharacterCount: passphrase?.count, isPlain: isPlain, reason: reason,
                channel: .writing(to: target.absolutePath)))
        switch decision {
        case .protected(let protection):
            try target.requireBinary()
            return ReportGuarding(protection: protection)
        case .plain(let why):
            if form == .pdf { try target.requireBinary() }
            guard case .chosen(let reason) = why else { return ReportGuarding(protection: .plain) }
            return ReportGuarding(protection: .plain, plainReason: reason)
        case .refused(let refusal):
            throw CommandError(
                status: refusal.status, code: refusal.rawValue,
                arguments: [
                    "rule": DeliveryDecision.rule,
                    "count": String(DeliveryDecision.passphraseCharacterCountMin),
                ])
        }
    }

    /// A PDF that asks for its own password; anything else as it is. It is sealed after this, so
    /// that nobody needs the password to see whether it is as it was made.
    func protectWithin(
        _ report: RenderedReport, _ guarding: ReportGuarding
    ) async throws -> RenderedReport {
        guard guarding.protection == .password else { return report }
        let secret = PressSecret(passphrase ?? "")
        return try await changing(report) { try await $0.encryptPDF($1, passphrase: secret) }
    }

    /// The report with its protection around it. The digest stays: it is of what is inside.
    func protect(
        _ report: RenderedReport, _ guarding: ReportGuarding
    ) async throws -> RenderedReport {
        let recipients: PressRecipients
        switch guarding.protection {
        case .plain, .password: return report
        case .keys: recipients = .keys(keys)
        case .passphrase: recipients = .passphrase(PressSecret(passphrase ?? ""))
        }
        return try await changing(report) { try await $0.encrypt($1, for: recipients) }
    }

    /// Tries the protection that comes around a report, on next to nothing.
    ///
    /// - Throws: ``CommandError`` when a key is none, or there is nothing to encrypt with.
    func requireProtection(_ guarding: ReportGuarding) async throws {
        let sample: [UInt8] = [0]
        let report = RenderedReport(form: .json, bytes: sample, digest: SHA256Digest(of: sample))
        _ = try await protect(report, guarding)
    }

    private func changing(
        _ report: RenderedReport,
        _ work: @escaping @Sendable (ReportPress, [UInt8]) async throws -> [UInt8]
    ) async throws -> RenderedReport {
        var report = report
        let plain = report.bytes
        do {
            report.bytes = try await Progress(context).showing("cli.report.encrypting") {
                try await work(ReportRendering.press, plain)
            }
        } catch let error as PressError {
            throw PressFailure(error).command
        }
        return report
    }
}

extension DeliveryDecision.Refusal {
    /// How the command ends.
    fileprivate var status: ExitStatus {
        switch self {
        case .unprotected, .unsafeWay: .notAllowed
        case .plainWithoutReason, .contradiction, .passphraseShort: .usage
        }
    }
}
