import HandoverReport
import RecordModel
import RecordRules
import RecordStore

/// How a report leaves: what is kept beside what is in it.
package struct ReportLeaving: Hashable, Sendable {
    /// How it is protected.
    package var protection: ReportProtection
    /// Why it is not, where somebody had to say.
    package var plainReason: String?

    /// A way of leaving.
    package init(_ protection: ReportProtection = .plain, plainReason: String? = nil) {
        self.protection = protection
        self.plainReason = plainReason
    }
}

extension LocalReplica {
    /// Keeps that a report leaves, before it does: who gets it, what for, on which ground, and what
    /// somebody set aside; all of it or nothing.
    ///
    /// - Parameter digest: The digest that the report carries in the form in which it leaves.
    /// - Returns: The entries that account for it; none where it stays within the own organisation.
    /// - Throws: ``StoreError`` with `record-changed` when the records are not as they were when it
    ///   was decided on; that it was tried is kept.
    @discardableResult
    package func issue(
        _ report: PreparedReport, digest: SHA256Digest, _ leaving: ReportLeaving = ReportLeaving()
    ) throws -> [EntityReference] {
        do { return try keep(report, digest, leaving) } catch let error as StoreError
            where error.code == .recordChanged
        {
            try noteAccess(
                .refused, report.record, purpose: report.order.purpose,
                detail: error.code.rawValue)
            throw error
        }
    }

    private func keep(
        _ report: PreparedReport, _ digest: SHA256Digest, _ leaving: ReportLeaving
    ) throws -> [EntityReference] {
        try store.write { writer in
            try require(report.basis, of: report.record, writer.reader)
            let entries = try report.accounts.map { account in
                try write(account, of: report, digest, leaving, &writer)
            }
            if let aside = report.aside {
                _ = try write(
                    aside, kind: .overridden, about: entries.first, &writer, report.record)
            }
            let purpose = report.order.purpose
            let seal = Self.start(of: digest)
            try writer.noteAccess(
                .export, report.record, purpose: purpose,
                detail: [
                    report.order.recipient, report.groundCode, seal, leaving.protection.rawValue,
                ].joined(separator: " "))
            if let reason = leaving.plainReason {
                try writer.noteAccess(
                    .export, report.record, purpose: reason, detail: "plain \(seal)")
            }
            for other in report.otherRecords {
                try writer.noteAccess(.export, other, purpose: purpose, detail: "same-incident")
            }
            return entries
        }
    }

    /// As much of a digest as tells one report from another.
    static let digestPrefixLength = 16

    private static func start(of digest: SHA256Digest) -> String {
        String(digest.hex.prefix(digestPrefixLength))
    }

    /// Keeps that the last step failed: what stands as left did not arrive, or what the service has
    /// given its word on was never written.
    ///
    /// - Parameter wasKept: Whether it stands in the account as given.
    package func noteNotArrived(
        _ report: PreparedReport, digest: SHA256Digest, wasKept: Bool
    ) throws {
        let what = wasKept ? Self.notArrived : Self.attestedOnly
        try noteAccess(
            .export, report.record, purpose: report.order.purpose,
            detail: "\(what) \(Self.start(of: digest))")
    }

    /// The detail of the entry after a report that stands as left and did not arrive.
    static let notArrived = "not-arrived"
    /// The detail where the service gave its word on a report that could not be written.
    static let attestedOnly = "attested-not-written"

    /// The accounts that this user may write. A privacy officer, who may set the lack of a ground
    /// aside, writes no entries of passing on: what is kept then is the override and the access
    /// entry.
    func writable(_ accounts: [ReportAccount]) throws -> [ReportAccount] {
        let type = catalogue.structure.name("disclosure", "type")
        do {
            for account in accounts { try requireWrite(type: type, fields: [], in: account.record) }
            return accounts
        } catch let error as StoreError where error.code == .notPermitted {
            return []
        }
    }

    private func write(
        _ account: ReportAccount, of report: PreparedReport, _ digest: SHA256Digest,
        _ leaving: ReportLeaving, _ writer: inout StoreWriter
    ) throws -> EntityReference {
        let structure = catalogue.structure
        let identity = store.identity
        let recipient = report.order.recipient
        let values: [(key: String, text: String)] = [
            ("providerOrganisation", identity.organisation), ("providerRole", identity.role),
            ("receiverOrganisation", account.receiver),
            ("receiverRole", recipient == account.receiver ? "" : recipient),
            ("purpose", account.purpose), ("ground", account.ground),
            ("necessity", report.order.purpose), ("covenant", account.covenant),
            ("consent", account.consent), ("medium", DisclosureMedium.report.rawValue),
            ("reportDigest", digest.hex),
        ]
        let reason = leaving.plainReason.map {
            data.texts("disclosure.report.plain", .dutch, ["reason": $0])
        }
        return try writer.add(
            structure.name("disclosure", "type"), to: account.record,
            values.filter { !$0.text.isEmpty }.map {
                (FieldName(structure.name("disclosure", $0.key)), .text($0.text))
            }, EditNote(reason: reason)
        ).header.entity
    }
}

extension PreparedReport {
    /// On what it rests, in codes.
    fileprivate var groundCode: String {
        accounts.first { $0.record == record }?.ground
            .replacing(", ", with: "+") ?? RecipientBasis.within.rawValue
    }
}
