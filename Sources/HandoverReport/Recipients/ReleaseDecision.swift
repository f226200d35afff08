import RecordModel

/// Why something goes along in a report.
package enum ReleaseReason: Hashable, Sendable {
    /// The matrix gives it to this recipient.
    case matrix
    /// It is the recipient's own information.
    case own
    /// It was passed on to this recipient, or to everybody who needs it, by these entries.
    case disclosed([EntityReference])
}

/// Why something stays out of a report.
package enum WithholdingReason: String, Hashable, Sendable, CaseIterable {
    /// The matrix does not give it to this recipient.
    case matrix
    /// It was not passed on to this recipient, or not to everybody in the group.
    case notDisclosed = "not_disclosed"
    /// It is held under article 9, and a report is not the way to it.
    case article9
    /// It was made for somebody else.
    case notOwn = "not_own"
    /// It would say who reported.
    case notifier
    /// It would give a secret address away. The code does not say so: it goes into reports.
    case secretAddress = "known_elsewhere"
    /// It is about the suspect's past.
    case suspectHistory = "suspect_history"
    /// It stands in another record of the incident, that does not go along.
    case apart
}

/// What happens with a field of a record in a report, and why.
package enum ReleaseDecision: Hashable, Sendable {
    /// It stands in the report.
    case shown(ReleaseReason)
    /// It is counted, and shown where it is an outcome.
    case summarised(ReleaseReason)
    /// It does not stand in the report; the category does.
    case withheld(category: String, WithholdingReason)
}
