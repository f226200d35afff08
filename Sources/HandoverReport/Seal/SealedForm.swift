import RecordModel

/// A form in which a report leaves, as far as its seal is concerned.
package enum SealedForm: String, CaseIterable, Sendable {
    case markdown = "md"
    case html
    case json
    case pdf
    case csv

    /// How a line of the seal begins and ends; JSON has members instead.
    var comment: (open: String, close: String) {
        switch self {
        case .markdown, .html: ("<!-- ", " -->")
        case .csv: ("# ", "")
        case .pdf: ("%", "")
        case .json: ("", "")
        }
    }
}

/// A line of a seal.
enum SealLine: String, CaseIterable {
    /// What the report says of itself, under the digest: ``SealFacts``.
    case facts = "samenop-report-facts"
    /// The digest.
    case digest = "samenop-report-digest"
    /// What a service said of that digest.
    case attestation = "samenop-report-attestation"

    /// The line with `value`, up to its end.
    func text(_ value: String, _ form: SealedForm) -> String {
        form.comment.open + rawValue + ": " + value + form.comment.close
    }
}

/// Why something could not be sealed.
package struct ReportSealProblem: Error, Hashable, Sendable {
    /// The reasons.
    package enum Code: String, Sendable {
        /// It does not end as a PDF does: `startxref`, a number, `%%EOF`.
        case notAPDF = "not-a-pdf"
        /// A PDF that tells its own length can't get anything added.
        case linearised
        /// It is sealed already.
        case sealedBefore = "sealed-before"
        /// What was to be attested is not sealed, or not as it was made.
        case notSealed = "not-sealed"
        /// The service speaks of another report.
        case otherReport = "other-report"
    }

    /// The reason.
    package let code: Code
}
