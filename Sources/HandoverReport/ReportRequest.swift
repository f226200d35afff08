import RecordModel

/// Whether a report can still change.
package enum ReportStatus: String, Sendable {
    /// Made while work goes on; every section says so.
    case interim
    /// Made when step 5 is done and nothing that can lead to harm is contested.
    case final
}

/// Who asks for which report.
package struct ReportRequest: Hashable, Sendable {
    /// Code of the recipient, for example `base_team`.
    package let recipient: String
    /// Why the recipient needs it, in words.
    package let purpose: String
    /// When it is made; the only input that may change the outcome of equal data.
    package let madeAt: Instant
    /// Pseudonym of who makes it.
    package let madeBy: String
    /// The organisation of who makes it, a code of the catalogue.
    package let organisation: String
    /// The language of labels and sentences.
    package let language: Language
    /// Whether it is interim or final.
    package let status: ReportStatus
    /// The version of the program, shown as where the report comes from.
    package let appVersion: String
    /// Whether everything in it is fictional: it comes from a practice store, and says so.
    package let isPractice: Bool

    /// A request of its parts.
    package init(
        recipient: String, purpose: String, madeAt: Instant, madeBy: String,
        organisation: String, language: Language = .dutch, status: ReportStatus = .interim,
        appVersion: String, isPractice: Bool = false
    ) {
        self.recipient = recipient
        self.purpose = purpose
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.organisation = organisation
        self.language = language
        self.status = status
        self.appVersion = appVersion
        self.isPractice = isPractice
    }

    /// The same request for an interim report.
    var interim: ReportRequest {
        ReportRequest(
            recipient: recipient, purpose: purpose, madeAt: madeAt, madeBy: madeBy,
            organisation: organisation, language: language, status: .interim,
            appVersion: appVersion, isPractice: isPractice)
    }
}
