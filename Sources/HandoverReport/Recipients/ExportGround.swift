import RecordMerge
import RecordModel
import RecordRules

/// Finds on what a report to a recipient rests.
struct ExportGround {
    /// What was found.
    enum Outcome: Hashable {
        /// It rests on this, and where it is the table, on these rows.
        case found(RecipientBasis, rows: [String])
        /// It rests on nothing; the key of the sentence that says what is missing, and for which
        /// members of a group.
        case none(String, members: [String] = [])
    }

    private let setting: ReportSetting
    private let record: ReportRecord
    private let maker: String

    /// - Parameter record: The record of the incident that needs a ground; the one asked for when
    ///   none is named.
    init(_ setting: ReportSetting, _ record: ReportRecord? = nil, maker: String) {
        self.setting = setting
        self.record = record ?? setting.asked
        self.maker = self.record.given.party(maker)
    }

    func ground(for recipient: Recipient) -> Outcome {
        if let party = recipient.party, party == maker { return .found(.within, rows: []) }
        switch recipient.basis {
        case .within, .table: return rows(to: recipient)
        case .agreement:
            return record.given.agreed(recipient.receivers).isEmpty
                ? .none("report.refused.agreement") : .found(.agreement, rows: [])
        case .complaint:
            return record.facts.entities(setting.matrix.personType)
                .contains { $0.meets(setting.matrix.complaint) }
                ? .found(.complaint, rows: []) : .none("report.refused.complaint")
        }
    }

    /// Whether the region has settled every row that hangs on that for somebody who gets the report.
    func isSettled(_ rows: [String], for recipient: Recipient) -> Bool {
        let profile = record.facts.profile
        let receivers =
            recipient.party.map { [$0] } ?? recipient.members(in: profile).map(record.given.party)
        return setting.grounds.rows.filter { rows.contains($0.id) }.allSatisfy { row in
            receivers.allSatisfy { row.conditions[$0].map { profile.isSet($0) } ?? true }
        }
    }

    /// A row for each member; the emergency row is for single items, it opens no report.
    private func rows(to recipient: Recipient) -> Outcome {
        let receivers =
            recipient.party.map { [$0] }
            ?? recipient.members(in: record.facts.profile).map(record.given.party)
        guard !receivers.isEmpty else { return .none("report.refused.members") }
        var found: Set<String> = []
        var uncovered: [String] = []
        for receiver in receivers where receiver != maker {
            let rows = setting.grounds.rows.filter { row in
                !row.isEmergency && row.providers.contains(maker)
                    && row.receivers.contains(receiver)
            }
            if rows.isEmpty { uncovered.append(receiver) }
            found.formUnion(rows.map(\.id))
        }
        guard uncovered.isEmpty else {
            return recipient.isGroup
                ? .none("report.refused.member", members: uncovered)
                : .none("report.refused.recipient")
        }
        return .found(
            .table, rows: setting.grounds.rows.map(\.id).filter(found.contains))
    }
}
