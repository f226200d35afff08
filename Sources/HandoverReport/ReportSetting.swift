import RecordMerge
import RecordModel
import RecordRules

/// One record of the incident that a report is about, by itself.
package struct ReportRecord: Sendable {
    /// The whole record, as far as it is here.
    package let facts: RecordFacts
    /// What was passed on, by the entries of this record.
    package let given: GivenDisclosures
    /// The states it is joined from; nil where nothing is joined.
    let part: RecordPart?

    /// The record.
    var id: RecordID { facts.record.id }
}

/// Everything that the decision on a report looks at besides the request.
package struct ReportSetting: Sendable {
    /// What the links of a record make of it.
    package struct Join: Sendable {
        /// The record as joined: what people see.
        let whole: RecordFacts
        /// The states of the record asked for.
        let asked: RecordPart
        /// The other records of the incident, each by itself.
        let others: [(facts: RecordFacts, part: RecordPart)]

        /// A join of its parts.
        package init(
            whole: RecordFacts, asked: RecordPart,
            others: [(facts: RecordFacts, part: RecordPart)]
        ) {
            self.whole = whole
            self.asked = asked
            self.others = others
        }
    }

    /// Who gets what.
    package let matrix: RecipientMatrix
    /// On which grounds who may tell whom what.
    package let grounds: GroundTable
    /// The record asked for, by itself.
    let asked: ReportRecord
    /// The other records of its incident, each by itself.
    let others: [ReportRecord]
    /// What people see: the record as joined by its links; itself where it has none.
    package let whole: RecordFacts

    /// The record asked for by itself, as far as it is here.
    package var facts: RecordFacts { asked.facts }
    /// What was passed on, by its entries.
    package var given: GivenDisclosures { asked.given }

    /// A setting of its parts.
    ///
    /// - Parameters:
    ///   - facts: The record by itself, whatever is linked.
    ///   - join: What its links make of it; nil where it has none.
    package init(
        matrix: RecipientMatrix, grounds: GroundTable, facts: RecordFacts, join: Join? = nil
    ) {
        func record(_ facts: RecordFacts, _ part: RecordPart?) -> ReportRecord {
            ReportRecord(
                facts: facts,
                given: GivenDisclosures(facts, grounds: grounds, matrix: matrix), part: part)
        }
        self.matrix = matrix
        self.grounds = grounds
        asked = record(facts, join?.asked)
        others = join?.others.map { record($0.facts, $0.part) } ?? []
        whole = join?.whole ?? facts
    }
}
