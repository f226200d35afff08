import HandoverReport
import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// Earlier reports in a report.
///
/// What accounts for a report that left is no part of what goes to others: making a report must not
/// change the next one, and to whom else a record was reported is not theirs to know. Within the
/// own organisation it stands in section 24.
extension LocalReplica {
    /// The record as a report for a recipient reads it.
    func reportView(
        _ record: RecordID, for code: String, _ matrix: RecipientMatrix
    ) throws -> RecordView {
        let whole = try view(record, lookingBack: false)
        let profile = whole.facts.profile
        let own = try groundTable(profile).party(store.identity.organisation, profile)
        let accounts = whole.allOperations.reportAccounts(catalogue.structure)
        guard matrix.recipient(code)?.party != own, !accounts.isEmpty else { return whole }
        let reading = try store.read { try facts(record, $0, leavingOut: accounts) }
        return RecordView(reading, findings: RuleBook.findings(reading.facts))
    }
}

extension [LoggedOperation] {
    /// The entries that account for reports, with what was set aside for them.
    func reportAccounts(_ structure: CatalogueStructure) -> Set<EntityReference> {
        let type = structure.name("disclosure", "type")
        let digest = FieldName(structure.name("disclosure", "reportDigest"))
        let entries = lazy.map(\.operation).filter { operation in
            operation.header.entity.type == type
                && operation.header.action.writes.contains { $0.field == digest }
        }.map(\.header.entity)
        let found = Set(entries)
        let ids = Set(found.map(\.id))
        let asides = lazy.map(\.operation).filter { operation in
            operation.header.entity.type == structure.name("override", "type")
                && operation.content.map { $0.isAside(of: ids, structure) } ?? false
        }.map(\.header.entity)
        return found.union(asides)
    }
}

extension OperationContent {
    /// Whether it says what somebody set aside for a report. It names the entry of passing on; where
    /// none was written, as a privacy officer writes none, it names nothing and sets aside that a
    /// ground was missing.
    fileprivate func isAside(of accounts: Set<String>, _ structure: CatalogueStructure) -> Bool {
        if let about = values[structure.name("override", "about")]?["id"]?.stringValue {
            return accounts.contains(about)
        }
        return values[structure.name("override", "rule")]?.stringValue
            == ReportDecision.groundRule
    }
}
