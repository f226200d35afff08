import RecordMerge
import RecordModel
import RecordRules

/// Why a report is not made.
package struct ReportRefusal: Hashable, Sendable {
    /// What kind of thing is in the way.
    package enum Kind: Hashable, Sendable {
        /// Nobody is called so.
        case unknownRecipient
        /// Nothing lets it go to this recipient.
        case noGround
        /// Something has to be done or settled first.
        case notReady
        /// More of the record is coming in.
        case stillReceiving
    }

    /// What kind of thing is in the way.
    package let kind: Kind
    /// The rule that refuses; nil when no rule does.
    package let rule: String?
    /// Key of the sentence in the text catalogue.
    package let messageKey: String
    /// What goes into its placeholders: codes, never values of a record.
    package let arguments: [String: String]
    /// What has to be settled first.
    package let findings: [Finding]

    init(
        _ kind: Kind, rule: String? = nil, _ messageKey: String,
        _ arguments: [String: String] = [:],
        findings: [Finding] = []
    ) {
        self.kind = kind
        self.rule = rule
        self.messageKey = messageKey
        self.arguments = arguments
        self.findings = findings
    }
}

/// A request that may be carried out. Only ``ReportDecision`` makes one.
package struct PermittedReport: Hashable, Sendable {
    /// The request.
    package let request: ReportRequest
    /// For whom it is made.
    package let recipient: Recipient
    /// On what it rests.
    package let basis: RecipientBasis
    /// The rows of the table of grounds it rests on, in the order of the table.
    package let grounds: [String]
    /// The rules that ask the maker to look again, though they hold nothing back.
    package let warnings: [String]
    /// Whether nothing was found that it rests on, and somebody set that aside.
    package let isGroundSetAside: Bool

    fileprivate init(
        _ request: ReportRequest, _ recipient: Recipient, _ basis: RecipientBasis,
        _ grounds: [String], isGroundSetAside: Bool = false, warnings: [String] = []
    ) {
        self.request = request
        self.recipient = recipient
        self.basis = basis
        self.grounds = grounds
        self.warnings = warnings
        self.isGroundSetAside = isGroundSetAside
    }

    /// Whether it stays within the own organisation; also at a table where nobody else sits.
    package var staysWithin: Bool {
        !isGroundSetAside && (basis == .within || basis == .table && grounds.isEmpty)
    }

    /// Whether another record of the incident may go along: it needs a ground of its own, and a
    /// lack that was set aside was set aside in the record asked for.
    func mayInclude(_ record: ReportRecord, _ setting: ReportSetting) -> Bool {
        let ground = ExportGround(setting, record, maker: request.organisation)
        if case .found = ground.ground(for: recipient) { return true }
        return false
    }
}

/// Whether a report may be made, with the reason why not.
package enum ReportDecision: Hashable, Sendable {
    /// It may.
    case allowed(PermittedReport)
    /// It may not.
    case refused(ReportRefusal)

    /// The rule that asks for a ground.
    package static let groundRule = "R6.2"

    /// The rule on receivers that the law did not name when the table was made.
    package static let unnamedReceiverRule = "R6.7"

    /// Decides on a request.
    ///
    /// A final report that has to wait is refused (R10.3). Within the own organisation it is made
    /// as an interim one: the next shift needs to know, and what it takes over is hardly ever done.
    ///
    /// - Parameters:
    ///   - request: Who asks for what.
    ///   - setting: The record, and what people agreed on.
    ///   - isGroundSetAside: Whether somebody who may set the lack of a ground aside did so.
    package static func decide(
        _ request: ReportRequest, _ setting: ReportSetting, isGroundSetAside: Bool = false
    ) -> ReportDecision {
        guard let recipient = setting.matrix.recipient(request.recipient) else {
            return .refused(unknown(request.recipient, setting.matrix))
        }
        guard !setting.facts.isStillReceiving else {
            return .refused(ReportRefusal(.stillReceiving, "report.refused.receiving"))
        }
        let ground = ExportGround(setting, maker: request.organisation).ground(for: recipient)
        if case .none(let key, let members) = ground,
            !isGroundSetAside || recipient.basis == .complaint
        {
            return .refused(
                ReportRefusal(
                    .noGround, rule: recipient.basis == .complaint ? "R8.10" : groundRule, key,
                    [
                        "recipient": recipient.code, "organisation": request.organisation,
                        "members": members.joined(separator: ", "),
                    ].filter { !$0.value.isEmpty }))
        }
        var request = request
        if request.status == .final {
            let findings = unfinished(recipient, setting)
            if !findings.isEmpty, recipient.basis == .within, ground == .found(.within, rows: []) {
                request = request.interim
            } else if let first = findings.first {
                return .refused(
                    ReportRefusal(
                        .notReady, rule: first.rule, "report.refused.final", findings: findings))
            }
        }
        guard case .found(let basis, let rows) = ground else {
            return .allowed(
                PermittedReport(
                    request, recipient, recipient.basis, [], isGroundSetAside: true))
        }
        let isSettled = ExportGround(setting, maker: request.organisation)
            .isSettled(rows, for: recipient)
        return .allowed(
            PermittedReport(
                request, recipient, basis, rows,
                warnings: isSettled ? [] : [unnamedReceiverRule]))
    }

    private static func unknown(_ given: String, _ matrix: RecipientMatrix) -> ReportRefusal {
        let codes = matrix.recipients.map(\.code).sorted()
        return ReportRefusal(
            .unknownRecipient, rule: "R10.2", "error.unknown-recipient",
            [
                "given": given, "allowed": codes.joined(separator: ", "),
                "suggestion":
                    given.isEmpty ? "" : NearMiss.of(given.lowercased(), in: codes) ?? "",
            ])
    }

    /// What keeps a final report back (R10.3): step 5, and what is contested and can lead to harm.
    private static func unfinished(_ recipient: Recipient, _ setting: ReportSetting) -> [Finding] {
        var draft = ReportDraft(to: recipient.code)
        draft.isFinal = true
        draft.contested = setting.whole.contested
        let differences = ReportRules.findings(draft).filter { $0.gates == [.finalReport] }
        let lastStep = RuleBook.steps.upperBound
        guard !RuleBook.stepState(lastStep, setting.whole).isDone else { return differences }
        let step = Finding(
            rule: "R10.3", severity: .block, binds: ["supervisor"], step: lastStep,
            gates: [.finalReport], messageKey: "report.refused.unfinished", isFinal: true)
        return [step] + differences
    }
}

extension RecordFacts {
    /// The entities about which something that can lead to harm is contested, sorted.
    package var contested: [EntityReference] {
        record.entities.filter { entity in
            entity.isPresent
                && entity.fields.contains { name, field in
                    field.state == .conflict
                        && catalogue.isSafetyCritical(type: entity.reference.type, field: name)
                }
        }.map(\.reference)
    }
}
