import RecordModel

/// Why a report is not made.
package struct ReportRefusal: Hashable, Sendable {
    /// The rule that refuses; nil when the record is not complete on this device yet.
    package let rule: String?
    /// Key of the sentence in the text catalogue.
    package let messageKey: String
    /// What goes into its placeholders: codes, never values of a record.
    package let arguments: [String: String]
}

/// A request that may be carried out. Only ``ReportDecision`` makes one.
package struct PermittedReport: Hashable, Sendable {
    /// The request.
    package let request: ReportRequest

    fileprivate init(_ request: ReportRequest) {
        self.request = request
    }
}

/// Whether a report may be made, with the reason why not.
package enum ReportDecision: Hashable, Sendable {
    /// It may.
    case allowed(PermittedReport)
    /// It may not.
    case refused(ReportRefusal)

    /// The recipients that an organisation may make a report for inside its own walls. All
    /// others need a disclosure first, which is not part of this form of the report.
    private static let ownRecipients = ["police": ["base_team"]]

    /// Decides on a request.
    ///
    /// - Parameters:
    ///   - request: Who asks for what.
    ///   - isStillReceiving: Whether more of the record is coming in; then nothing is made.
    package static func decide(
        _ request: ReportRequest, isStillReceiving: Bool
    ) -> ReportDecision {
        guard ownRecipients[request.organisation]?.contains(request.recipient) ?? false else {
            return .refused(
                ReportRefusal(
                    rule: "R6.2", messageKey: "report.refused.recipient",
                    arguments: [
                        "recipient": request.recipient, "organisation": request.organisation,
                    ]))
        }
        guard !isStillReceiving else {
            return .refused(
                ReportRefusal(rule: nil, messageKey: "report.refused.receiving", arguments: [:]))
        }
        return .allowed(PermittedReport(request))
    }
}
