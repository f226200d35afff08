import RecordModel
import RecordRules

/// A value that the service did not take in; kept visible, never counted as the record's.
package struct NotAcceptedValue: Hashable, Sendable {
    /// The operation that wrote it.
    package let fact: OperationFact
    /// The field.
    package let field: FieldName
    /// What was written.
    package let value: JSONValue

    /// A value with who wrote it.
    package init(fact: OperationFact, field: FieldName, value: JSONValue) {
        self.fact = fact
        self.field = field
        self.value = value
    }
}

/// A stretch of time in which a clearance turned out not to meet a rule.
package struct ReportMark: Hashable, Sendable {
    /// The rule.
    package let rule: String
    /// Since when.
    package let from: Instant
    /// Until when; nil while it lasts.
    package let until: Instant?

    /// A mark of its parts.
    package init(rule: String, from: Instant, until: Instant?) {
        self.rule = rule
        self.from = from
        self.until = until
    }
}

/// How far this device is in step with the others.
package struct ReportSyncState: Hashable, Sendable {
    /// A unit that works on the record.
    package struct Unit: Hashable, Sendable {
        /// The code of its organisation.
        package let organisation: String
        /// Its name.
        package let unit: String
        /// Whether anything it wrote is here.
        package let isHeard: Bool

        /// A unit of its parts.
        package init(organisation: String, unit: String, isHeard: Bool) {
            self.organisation = organisation
            self.unit = unit
            self.isHeard = isHeard
        }
    }

    /// Up to when edits of others are included; nil when nothing was ever received.
    package let receivedUntil: Instant?
    /// The units that take part or wrote something, in order of organisation and name.
    package let units: [Unit]
    /// Edits of this device that still have to be sent.
    package let unsentCount: Int

    /// A state of its parts.
    package init(receivedUntil: Instant?, units: [Unit], unsentCount: Int) {
        self.receivedUntil = receivedUntil
        self.units = units.sorted { ($0.organisation, $0.unit) < ($1.organisation, $1.unit) }
        self.unsentCount = unsentCount
    }
}

/// Everything a report is made of. What the recipient may not see has been taken out before.
package struct ReportInput: Sendable {
    /// The record with its operations and what fields mean.
    package let facts: RecordFacts
    /// The short name people use for the record.
    package let recordName: String
    /// The short names of the other records of the incident that are in it.
    package let otherNames: [String]
    /// What the rules say.
    package let findings: [Finding]
    /// What has to be done by when.
    package let timers: [RecordTimer]
    /// Whether there are findings or timers that the recipient does not get.
    package let hidesActions: Bool
    /// Values that the service refused or put aside.
    package let notAccepted: [NotAcceptedValue]
    /// What became of clearances after the merge.
    package let clearanceMarks: [EntityReference: [ReportMark]]
    /// How far this device is in step.
    package let sync: ReportSyncState
    /// Header digests of all operations, for provenance.
    package let headerDigests: [OperationID: SHA256Digest]
    /// What was taken out because this recipient does not get it, by category, and why.
    package let withheld: [WithheldKind]
    /// What the record was cut to for the recipient; nil where nothing was cut.
    package let cut: RecordCut?

    /// An input of its parts.
    package init(
        facts: RecordFacts, recordName: String, otherNames: [String] = [],
        findings: [Finding] = [], timers: [RecordTimer] = [],
        hidesActions: Bool = false,
        notAccepted: [NotAcceptedValue] = [],
        clearanceMarks: [EntityReference: [ReportMark]] = [:], sync: ReportSyncState,
        headerDigests: [OperationID: SHA256Digest] = [:], withheld: [WithheldKind] = [],
        cut: RecordCut? = nil
    ) {
        self.facts = facts
        self.recordName = recordName
        self.otherNames = otherNames
        self.findings = findings
        self.timers = timers
        self.hidesActions = hidesActions
        self.notAccepted = notAccepted
        self.clearanceMarks = clearanceMarks
        self.sync = sync
        self.headerDigests = headerDigests
        self.withheld = withheld
        self.cut = cut
    }

    /// The same input with another view of the record.
    func seeing(_ facts: RecordFacts) -> ReportInput {
        ReportInput(
            facts: facts, recordName: recordName, otherNames: otherNames, findings: findings,
            timers: timers, hidesActions: hidesActions,
            notAccepted: notAccepted,
            clearanceMarks: clearanceMarks, sync: sync, headerDigests: headerDigests,
            withheld: withheld, cut: cut)
    }
}
