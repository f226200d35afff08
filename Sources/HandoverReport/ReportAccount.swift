import RecordModel
import RecordRules

/// What is kept of a report that leaves the own organisation: who got it, what for and on which
/// ground (D.3). It accounts for what left; it opens nothing.
package struct ReportAccount: Hashable, Sendable {
    /// The record that it is kept in: the one asked for, or another of the incident.
    package let record: RecordID
    /// The party or meeting that gets the report.
    package let receiver: String
    /// The code of the purpose.
    package let purpose: String
    /// The code of the ground: rows of the table, a covenant, consent, a complaint, or none found.
    package let ground: String
    /// The covenant it rests on; empty for none.
    package let covenant: String
    /// The id of the consent it rests on; empty for none.
    package let consent: String

    /// The accounts of a report: for each record that is in it, one for each party that gets it;
    /// none where it stays within the own organisation.
    ///
    /// - Parameter others: The other records of the incident that go along.
    package static func accounts(
        of permitted: PermittedReport, with others: [RecordID], _ setting: ReportSetting
    ) -> [ReportAccount] {
        guard !permitted.staysWithin else { return [] }
        let along = setting.others.filter { others.contains($0.id) }
        return ([setting.asked] + along).flatMap { record in
            accounts(of: permitted, record, setting)
        }
    }

    private static func accounts(
        of permitted: PermittedReport, _ record: ReportRecord, _ setting: ReportSetting
    ) -> [ReportAccount] {
        let ground = ExportGround(setting, record, maker: permitted.request.organisation)
            .ground(for: permitted.recipient)
        return receivers(of: permitted.recipient, record).map { receiver in
            let agreement = record.given.agreement(with: receiver)
            let (purpose, code) = codes(ground, agreement?.covenant ?? "")
            let isAgreed = ground == .found(.agreement, rows: [])
            return ReportAccount(
                record: record.id, receiver: receiver, purpose: purpose, ground: code,
                covenant: isAgreed ? agreement?.covenant ?? "" : "",
                consent: isAgreed ? agreement?.consent ?? "" : "")
        }
    }

    /// A meeting as such, or the one party; where an agreement opens the way, with whom there is one.
    private static func receivers(of recipient: Recipient, _ record: ReportRecord) -> [String] {
        if recipient.isGroup { return recipient.receivers }
        if let party = recipient.party { return [party] }
        guard recipient.basis == .agreement else { return recipient.receivers }
        let agreed = record.given.agreed(recipient.receivers)
        return agreed.isEmpty ? recipient.receivers : agreed
    }

    /// The codes of purpose and ground. A row is its own purpose; where several fit, the words of
    /// who makes the report say which.
    private static func codes(
        _ ground: ExportGround.Outcome, _ covenant: String
    ) -> (purpose: String, ground: String) {
        switch ground {
        case .none: (Self.otherPurpose, DisclosureDraft.noGround)
        case .found(.table, let rows):
            (rows.count == 1 ? rows[0] : Self.otherPurpose, GroundTable.ground(ofRows: rows))
        case .found(.agreement, _):
            (
                Self.otherPurpose,
                covenant.isEmpty
                    ? GroundTable.OtherGround.consent : GroundTable.OtherGround.covenant
            )
        case .found(.complaint, _): (Self.otherPurpose, GroundTable.OtherGround.complaint)
        case .found(.within, _): (Self.otherPurpose, GroundTable.OtherGround.ownOrganisation)
        }
    }

    private static let otherPurpose = "other"
}
