import HandoverReport
import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import Schemas

/// What a report is made from, gathered from the store and the product's data.
extension LocalReplica {
    /// How a report is laid out.
    static func reportLayout() throws -> ReportLayout {
        try ReportLayout(
            sectionsText: Schemas.text("report/sections.json") ?? "",
            pageOneText: Schemas.text("report/page-one.json") ?? "")
    }

    /// What the decision on a report looks at.
    func reportSetting(_ view: RecordView) throws -> ReportSetting {
        ReportSetting(
            matrix: try RecipientMatrix(text: Schemas.text("report/recipients.json") ?? ""),
            grounds: try groundTable(view.facts.profile), facts: view.ownFacts,
            join: view.join.map { join in
                ReportSetting.Join(
                    whole: view.facts, asked: join.asked,
                    others: join.others.map { (view.facts(of: $0), $0) })
            })
    }

    /// The input of a report: nothing of the record but what the cut left.
    func reportInput(
        _ view: RecordView, _ cut: RecordCut, _ permitted: PermittedReport
    ) throws -> ReportInput {
        let operations = view.allOperations.filter { cut.keeps($0.operation.member) }
        let marks = Dictionary(
            grouping: view.clearanceMarks.filter { cut.keeps($0.entity) }, by: \.entity
        ).mapValues { marks in
            marks.map { ReportMark(rule: $0.rule, from: $0.from, until: $0.until) }
        }
        let isWithin = permitted.basis == .within
        let notAccepted = operations.flatMap(\.notAcceptedValues).filter {
            isWithin && cut.keeps($0.member, $0.value.field)
        }
        let headers = operations.filter(\.verdict.counts).map(\.operation)
            .filter { cut.facts.operations[$0.id] != nil }
        return ReportInput(
            facts: cut.facts, recordName: data.name(of: view.record.id),
            otherNames: cut.otherRecords.map(data.name),
            findings: cut.tellsFindings ? cut.findings(of: view.findings) : [],
            timers: cut.tellsFindings ? cut.timers(of: view.timers) : [],
            notAccepted: notAccepted.map {
                NotAcceptedValue(
                    fact: cut.shown($0.value.fact), field: $0.value.field,
                    value: cut.shown($0.value.value))
            },
            clearanceMarks: marks,
            sync: try syncState(operations.filter { cut.facts.operations[$0.operation.id] != nil }),
            headerDigests: Dictionary(
                headers.map { ($0.id, $0.headerDigest) }, uniquingKeysWith: { first, _ in first }),
            withheld: cut.listed, cut: cut)
    }

    private func syncState(_ operations: [LoggedOperation]) throws -> ReportSyncState {
        let position = try store.read { try $0.syncPosition() }
        let others = operations.filter {
            $0.operation.id.replica != store.replica && $0.verdict == .accepted
        }
        let organisations = Dictionary(grouping: others, by: \.operation.header.author.organisation)
        return ReportSyncState(
            receivedUntil: position?.lastSyncAt,
            organisations: organisations.keys.sorted().map {
                ReportSyncState.Organisation(
                    organisation: $0, lastReceivedAt: position?.lastSyncAt)
            },
            unsentCount: operations.filter { $0.verdict == .pending || $0.verdict == .held }.count)
    }
}

extension LoggedOperation {
    fileprivate var notAcceptedValues: [(member: EntityMember, value: NotAcceptedValue)] {
        guard !verdict.counts, verdict != .reissued,
            let content = operation.content
        else { return [] }
        let fact = OperationFact(operation, isConfirmed: false)
        return content.values.members.map {
            (
                operation.member,
                NotAcceptedValue(fact: fact, field: FieldName($0.key.string), value: $0.value)
            )
        }
    }
}

extension RecordOperation {
    /// What it wrote to, before joining.
    fileprivate var member: EntityMember {
        EntityMember(record: header.record, entity: header.entity)
    }
}
