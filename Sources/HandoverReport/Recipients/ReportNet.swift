import RecordModel
import RecordRules

/// The last look before a report is written: what was cut is held against the rules on reports.
/// It never has to catch anything; if it does, the cut is wrong and nothing leaves.
package enum ReportNet {
    /// Why the report may not leave after all; nil when nothing is against it.
    package static func refusal(
        of cut: RecordCut, for permitted: PermittedReport, _ setting: ReportSetting
    ) -> ReportRefusal? {
        var draft = ReportDraft(
            to: permitted.recipient.code,
            knownRecipients: Set(setting.matrix.recipients.map(\.code)))
        draft.isFinal = permitted.request.status == .final
        draft.isMarked = !draft.isFinal
        draft.contested = setting.whole.contested
        draft.items = cut.items
        draft.withheld = Set(cut.withheld.map(\.category))
        draft.listed = Set(cut.listed.map(\.category))
        draft.mayKnowWithheld = permitted.recipient.maySeeWithheld
        let blocking = ReportRules.findings(draft).filter {
            $0.severity == .block && $0.needsSomebody && $0.rule != wayOut
        }
        return blocking.first.map {
            ReportRefusal(.noGround, rule: $0.rule, "report.refused.content", findings: blocking)
        }
    }

    /// By what way a report leaves, and encrypted or not, is not known while it is made.
    private static let wayOut = "R10.2"
}
