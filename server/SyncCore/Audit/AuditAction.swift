/// What is audited: stable codes. Who adds a call or an administration adds its case here.
package enum AuditAction: String, CaseIterable, Sendable {
    // Laptops and whoever calls.

    /// A replica joined, or tried to.
    case enrolment
    /// Something fresh to sign was asked for.
    case sessionNonce = "session-nonce"
    /// A session was opened, or tried.
    case session
    /// A synchronisation as a whole, where it was refused.
    case synchronisation
    /// Operations of one record were handed in; the result is what became of them.
    case operationsReceived = "operations-received"
    /// Operations of one record that had waited were judged again.
    case operationsReleased = "operations-released"
    /// Operations of one record were given out.
    case entriesGiven = "entries-given"
    /// Something of a record was passed on to somebody.
    case disclosure
    /// The reads that a laptop made offline came in.
    case accessEntriesReceived = "access-entries-received"
    /// What the service knows of a report was signed.
    case reportAttested = "report-attested"
    /// Any other call, where it was refused.
    case call
    /// An attachment was handed in.
    case attachmentReceived = "attachment-received"
    /// An attachment was given out.
    case attachmentGiven = "attachment-given"
    /// Feeds were compared.
    case comparison
    /// A stream of news of a feed was opened.
    case feedEvents = "feed-events"
    /// A record was opened on which one does not take part, in an emergency.
    case breakGlass = "break-glass"

    // Administration.

    /// An administration command, where it was refused.
    case administration

    /// A unit was added, or got another region profile.
    case unitAdded = "unit-added"
    /// A code to join with was made.
    case codeMade = "code-made"
    /// A code to join with was withdrawn.
    case codeWithdrawn = "code-withdrawn"
    /// The rules were asked about a record.
    case findings
    /// A replica's right to use the service was ended.
    case revocation
    /// A replica was declared lost.
    case replicaLost = "replica-lost"
    /// What waits in quarantine was looked at.
    case quarantineListed = "quarantine-listed"
    /// An operation was taken out of quarantine.
    case quarantineAccepted = "quarantine-accepted"
    /// An operation in quarantine was refused for good.
    case quarantineRefused = "quarantine-refused"
    /// What was refused was looked at.
    case refusedListed = "refused-listed"
    /// A backup was made.
    case backup
    /// The service was restored from a backup.
    case restore
    /// A content was erased by law.
    case erasure
    /// Everything was checked.
    case check
    /// The audit trail was asked something.
    case auditQuery = "audit-query"
    /// The audit trail was verified.
    case auditVerification = "audit-verification"
    /// What is kept was destroyed, or held back from that.
    case retention

    // What a laptop tells of afterwards.

    /// A record, or a part of it, was read on a laptop.
    case offlineView = "offline-view"
    /// All records were looked through on a laptop.
    case offlineList = "offline-list"
    /// Somebody or something was looked for on a laptop.
    case offlineSearch = "offline-search"
    /// The rules were asked about a record on a laptop.
    case offlineCheck = "offline-check"
    /// Something was taken out of a laptop's store.
    case offlineExport = "offline-export"
    /// Something was tried on a laptop that its user may not do.
    case offlineRefused = "offline-refused"
    /// Something was done on a laptop that this version has no name for.
    case offlineOther = "offline-other"
    /// A laptop's own chain of reads does not fit what it told before.
    case offlineChainBroken = "offline-chain-broken"

    /// Whether a laptop told of it afterwards.
    package var isOffline: Bool { rawValue.hasPrefix("offline-") }
}
