import RecordMerge
import RecordModel
import RecordRules

/// Section 26: whose edits this was made from, and how to tell whether another copy had the same.
struct ProvenanceSection {
    private let context: ReportContext
    /// What the report was made from.
    let provenance: ReportProvenance

    init(_ context: ReportContext) {
        self.context = context
        let operations = ReportedOperations(context.input.headerDigests)
        let facts = context.input.facts
        provenance = ReportProvenance(
            operations: operations,
            chainHeads: ReportChainHead.heads(of: operations) {
                facts.operations[$0]?.author.organisation
            },
            otherRecords: context.input.cut?.otherRecords ?? [],
            recordDigest: context.record.digest, catalogue: context.record.catalogue,
            operationCount: facts.operations.count,
            namesOperations: context.namesOperations)
    }

    var blocks: [ReportBlock] {
        [
            .facts([
                ReportFact(
                    label: context.text("fact.operation_count"),
                    value: String(provenance.operationCount)),
                ReportFact(label: context.text("fact.catalogue"), value: provenance.catalogue),
                ReportFact(
                    label: context.text("fact.record_digest"),
                    value: provenance.recordDigest.hex),
                ReportFact(
                    label: context.text("fact.operations_digest"), value: provenance.digest.hex),
            ]),
            .table(
                ReportTable(
                    caption: context.text("caption.organisations"),
                    headers: ["organisation", "unit", "operations", "last_recorded"].map {
                        context.text("column.\($0)")
                    },
                    rows: units)),
            .table(
                ReportTable(
                    caption: context.text("caption.chains"),
                    headers: ["chain", "organisation", "last_number", "whole"].map {
                        context.text("column.\($0)")
                    },
                    rows: chains)),
        ]
    }

    /// The digests alone: enough to compare by.
    var summary: [ReportBlock] { Array(blocks.prefix(1)) }

    /// One line for each laptop; the digests themselves stand in the form for programs.
    private var chains: [ReportRow] {
        provenance.namedHeads.map { head in
            ReportRow([
                String(head.last.operation.replica.text.prefix(Self.shownIDLength)),
                head.organisation.map(context.organisation) ?? context.notRecorded,
                String(head.last.operation.sequence),
                context.text(head.isWhole ? "chain.whole" : "chain.partly"),
            ])
        }
    }

    /// As much of a laptop's id as tells one from another on paper.
    private static let shownIDLength = 8

    /// What each unit wrote of what is in the report.
    private var units: [ReportRow] {
        let times = TimeText(context)
        var counts: [[String]: Int] = [:]
        var last: [[String]: HybridTime] = [:]
        for fact in context.input.facts.operations.values {
            let unit = [fact.author.organisation, fact.author.unit]
            counts[unit, default: 0] += 1
            last[unit] = max(last[unit] ?? fact.recordedAt, fact.recordedAt)
        }
        let known = Dictionary(
            context.input.sync.units.map { ([$0.organisation, $0.unit], $0.isHeard) }
        ) { first, _ in first }
        let units = Set(counts.keys).union(known.keys)
        return units.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { unit in
            let nothing =
                known[unit] == false
                ? context.text("nothing_received") : context.text("not_recorded_or_withheld")
            return ReportRow([
                context.organisation(unit[0]), unit[1], String(counts[unit] ?? 0),
                last[unit].map(times.recorded) ?? nothing,
            ])
        }
    }
}
