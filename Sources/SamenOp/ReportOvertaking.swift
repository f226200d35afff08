import HandoverReport
import RecordModel
import RecordRules
import RecordStore

/// That a record went on after a report of it was made.
package struct ReportOvertaking: Hashable, Sendable {
    /// With what the report was compared.
    package enum Basis: String, Sendable {
        /// With what such a report would be made from now.
        case recipient
        /// With the whole record: this laptop would make no such report.
        case record
    }

    /// How many operations came in, or were written, that it does not have.
    package let count: Int
    /// When the report was made.
    package let since: Instant
    /// With what it was compared.
    package let basis: Basis
}

extension LocalReplica {
    /// Whether the record went on after a report of it was made, by what this installation has.
    ///
    /// Nothing is written, and nothing of the record is told but a number.
    ///
    /// - Returns: With a count of 0 when nothing came after it; nil when the record is not here, or
    ///   the report is of before it named its operations.
    package func overtaking(_ report: ExaminedReport) throws -> ReportOvertaking? {
        guard let facts = report.facts,
            try store.read({ try !$0.operations(facts.record).isEmpty })
        else { return nil }
        // As making it reads the record: what accounts for it does not overtake it.
        let matrix = try Self.recipientMatrix()
        let view = try reportView(facts.record, for: facts.recipient, matrix)
        if facts.organisation == store.identity.organisation,
            let now = try operations(of: facts, view, matrix)
        {
            return ReportOvertaking(
                count: report.newerCount(in: now), since: facts.madeAt, basis: .recipient)
        }
        return ReportOvertaking(
            count: newer(view, than: facts), since: facts.madeAt, basis: .record)
    }

    /// The operations that such a report would be made from now; nil when none would be made.
    private func operations(
        of facts: SealFacts, _ view: RecordView, _ matrix: RecipientMatrix
    ) throws -> ReportedOperations? {
        let setting = try reportSetting(view, matrix)
        let request = ReportRequest(
            recipient: facts.recipient, purpose: "", madeAt: now, madeBy: store.identity.author,
            organisation: store.identity.organisation, language: .dutch, status: .interim,
            appVersion: ProductData.version)
        for isSetAside in [false, true] {
            guard
                case .allowed(let permitted) = ReportDecision.decide(
                    request, setting, isGroundSetAside: isSetAside)
            else { continue }
            var cut = RecordCut(permitted, setting, layout: try Self.reportLayout())
            return ReportedOperations(try reportInput(view, &cut, setting).headerDigests)
        }
        return nil
    }

    /// How many operations of the records stand after those in the report, as far as can be told
    /// without knowing what was withheld. What was passed on does not count: the report itself is.
    private func newer(_ view: RecordView, than facts: SealFacts) -> Int {
        let records = Set([facts.record] + facts.otherRecords)
        let heads = Dictionary(
            facts.heads.map { ($0.replica, $0.sequence) }, uniquingKeysWith: max)
        let disclosure = catalogue.structure.name("disclosure", "type")
        let accounts = view.allOperations.reportAccounts(catalogue.structure)
        return view.allOperations.filter(\.verdict.counts).map(\.operation).count { operation in
            let header = operation.header
            guard records.contains(header.record), header.entity.type != disclosure,
                !accounts.contains(header.entity)
            else { return false }
            return heads[operation.id.replica].map { operation.id.sequence > $0 }
                ?? (header.clock.wallMilliseconds > facts.madeAt.milliseconds)
        }
    }
}
