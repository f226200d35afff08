import RecordModel

/// On what the account of a report rests (R6.2): it may name several rows of the table, since a
/// report has one purpose in words and goes to everybody at a table at once.
extension GroundTable {
    private static let separator = ", "

    /// The ground of a report that rests on rows, as it is written down.
    package static func ground(ofRows rows: [String]) -> String {
        rows.joined(separator: separator)
    }

    /// The rows that the ground of a report names; nil when it names anything else.
    func rows(ofGround ground: String) -> [Row]? {
        let found = ground.split(separator: Self.separator).map { row(String($0)) }
        guard !found.isEmpty, !found.contains(nil) else { return nil }
        return found.compactMap(\.self)
    }
}

extension DisclosureCase {
    /// Whether the ground named is one for a report from this provider to this receiver. The
    /// emergency row is for single items, it opens no report.
    var isReportGrounded: Bool {
        if grounds.isByComplaint(draft.receiver) {
            return draft.ground == GroundTable.OtherGround.complaint
        }
        if grounds.isByAgreement(draft.receiver) {
            return !draft.covenant.isBlank || !draft.consent.isBlank
        }
        guard provider != receiver, let rows = grounds.rows(ofGround: draft.ground) else {
            return false
        }
        let fit = rows.filter { !$0.isEmergency && $0.providers.contains(provider) }
        return fit.count == rows.count
            && (grounds.isMeeting(draft.receiver)
                || rows.allSatisfy { $0.receivers.contains(receiver) })
    }
}
