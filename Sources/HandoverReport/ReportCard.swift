import RecordModel

/// What the record says of one entity, by who said it: short enough to read, with nothing left out.
package struct ReportCard: Hashable, Sendable {
    /// What it is about; empty where the section says so already.
    package let title: String
    /// What has to be known before the rest is read.
    package let notices: [String]
    /// Who said what, in the order in which it was recorded.
    package let statements: [ReportStatement]
}

/// What somebody said at one time.
package struct ReportStatement: Hashable, Sendable {
    /// What was said.
    package let items: [ReportItem]
    /// Who said it, when it happened and when it was recorded.
    package let origin: String
    /// Why, in the words of who said it; nil where nothing was given.
    package let reason: String?
}

/// One stored value.
package struct ReportItem: Hashable, Sendable {
    /// What it is.
    package let label: String
    /// What it says.
    package let value: String
    /// What a reader has to know of it; nil where it is settled and nothing more is to be said.
    package let remark: String?
    /// The stored value behind it.
    package let source: ReportSource
}
