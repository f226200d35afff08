import RecordMerge
import RecordModel
import RecordRules

/// Everything that the decisions on one report look at: the record, the recipient, and what was
/// passed on.
package struct ReleaseScope: Sendable {
    let matrix: RecipientMatrix
    let recipient: Recipient
    let layout: SectionLayout
    /// The record by itself.
    let facts: RecordFacts
    /// The record as its links join it with the others of its incident: what has to stay hidden is
    /// looked up here, because one record may tell of somebody what another one keeps quiet.
    let whole: RecordFacts
    /// Whether the record stays out as a whole.
    let isApart: Bool
    let given: GivenDisclosures
    /// The organisation that makes the report, as a party of the table of grounds.
    let maker: String
    /// Whom something has to have been passed on to, all of them.
    let parties: [String]

    /// A scope of its parts.
    ///
    /// - Parameter maker: The code of the organisation that makes the report.
    package init(
        matrix: RecipientMatrix, recipient: Recipient, layout: SectionLayout, facts: RecordFacts,
        whole: RecordFacts? = nil, given: GivenDisclosures, maker: String, isApart: Bool = false
    ) {
        self.matrix = matrix
        self.recipient = recipient
        self.layout = layout
        self.facts = facts
        self.whole = whole ?? facts
        self.isApart = isApart
        self.given = given
        self.maker = given.party(maker)
        if recipient.isGroup {
            parties = recipient.members(in: facts.profile).map(given.party)
        } else if recipient.basis == .agreement {
            parties = given.agreed(recipient.receivers)
        } else {
            parties = recipient.party.map { [$0] } ?? recipient.receivers
        }
    }

    /// The scope of a report that was permitted.
    package init(
        _ permitted: PermittedReport, _ setting: ReportSetting, layout: SectionLayout
    ) {
        self.init(
            matrix: setting.matrix, recipient: permitted.recipient, layout: layout,
            facts: setting.facts, whole: setting.whole, given: setting.given,
            maker: permitted.request.organisation)
    }

    /// The scope of one record of the incident that the report is about.
    init(
        _ permitted: PermittedReport, _ record: ReportRecord, of setting: ReportSetting,
        layout: SectionLayout, isApart: Bool
    ) {
        self.init(
            matrix: setting.matrix, recipient: permitted.recipient, layout: layout,
            facts: record.facts, whole: setting.whole, given: record.given,
            maker: permitted.request.organisation, isApart: isApart)
    }

    /// Whether the report stays within the organisation that the recipient is part of.
    var isWithin: Bool { recipient.basis == .within && recipient.party == maker }

    /// Whether anybody who gets the report works for the suspect too.
    var servesSuspect: Bool {
        recipient.servesSuspect
            || recipient.isGroup
                && parties.contains { party in
                    matrix.recipients.contains { $0.party == party && $0.servesSuspect }
                }
    }

    /// By what names an entry of passing on is to the recipient itself. What was told to an
    /// organisation was not told to each part of it.
    var addressees: [String] {
        recipient.receivers
            + (recipient.isGroup ? [] : parties.filter(recipient.marks.contains))
    }

    /// By which entries something was passed on to the recipient: to a group as such, or to every
    /// member that needs one. Nil when somebody is left without.
    ///
    /// - Parameter isReleased: Whether it is a matter of what the prosecution released: it needs
    ///   no entry itself.
    func disclosed(_ item: ReleaseItem, isReleased: Bool = false) -> ReleaseReason? {
        if recipient.isGroup || recipient.basis != .agreement {
            let direct = Set(addressees.flatMap { given.entries(for: item.reference, to: $0) })
            if !direct.isEmpty { return .disclosed(direct.sorted()) }
        }
        guard !parties.isEmpty, recipient.isGroup || recipient.basis == .agreement else {
            return nil
        }
        var entries: Set<EntityReference> = []
        for party in parties where party != item.source && party != maker {
            let found = given.entries(for: item.reference, to: party)
            guard !found.isEmpty || isReleased && isProsecution(party) else { return nil }
            entries.formUnion(found)
        }
        return .disclosed(entries.sorted())
    }

    /// Whether a party gets what the maker keeps closed by its own cell of the matrix.
    private func isProsecution(_ party: String) -> Bool {
        matrix.recipients.contains { $0.party == party && $0.closedByCell.contains(maker) }
    }

    /// The persons that a kind of the matrix means.
    func persons(_ kind: String) -> Set<String> {
        let conditions = matrix.kinds[kind] ?? []
        return Set(
            facts.record.entities.filter { entity in
                entity.reference.type == matrix.personType
                    && conditions.contains { entity.meets($0) }
            }.map(\.reference.id))
    }
}
