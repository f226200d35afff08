import RecordMerge
import RecordModel
import RecordRules

/// Finds on what a report to a recipient rests.
struct ExportGround {
    /// What was found.
    enum Outcome: Hashable {
        /// It rests on this, and where it is the table, on these rows.
        case found(RecipientBasis, rows: [String])
        /// It rests on nothing; the key of the sentence that says what is missing.
        case none(String)
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

    /// A row for each member; the emergency row is for single items, it opens no report.
    private func rows(to recipient: Recipient) -> Outcome {
        let receivers =
            recipient.party.map { [$0] }
            ?? recipient.members(in: record.facts.profile).map(record.given.party)
        guard !receivers.isEmpty else { return .none("report.refused.members") }
        var found: Set<String> = []
        for receiver in receivers where receiver != maker {
            let rows = setting.grounds.rows.filter { row in
                !row.isEmergency && row.providers.contains(maker)
                    && row.receivers.contains(receiver)
            }
            guard !rows.isEmpty else { return .none("report.refused.recipient") }
            found.formUnion(rows.map(\.id))
        }
        return .found(
            .table, rows: setting.grounds.rows.map(\.id).filter(found.contains))
    }
}
