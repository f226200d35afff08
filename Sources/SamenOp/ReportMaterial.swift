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

    /// Who gets what.
    static func recipientMatrix() throws -> RecipientMatrix {
        try RecipientMatrix(text: Schemas.text("report/recipients.json") ?? "")
    }

    /// What the decision on a report looks at.
    func reportSetting(
        _ view: RecordView, _ matrix: RecipientMatrix
    ) throws -> ReportSetting {
        ReportSetting(
            matrix: matrix,
            grounds: try groundTable(view.facts.profile), facts: view.ownFacts,
            join: view.join.map { join in
                ReportSetting.Join(
                    whole: view.facts, asked: join.asked,
                    others: join.others.map { (view.facts(of: $0), $0) })
            })
    }

    /// The input of a report: nothing of the record but what the cut left.
    func reportInput(
        _ view: RecordView, _ cut: inout RecordCut, _ setting: ReportSetting
    ) throws -> ReportInput {
        let notAccepted = cut.shown(view.allOperations.flatMap(\.notAcceptedValues))
        let operations = view.allOperations.filter { cut.keeps($0.operation.member) }
        let marks = Dictionary(
            grouping: view.clearanceMarks.filter { cut.keeps($0.entity) }, by: \.entity
        ).mapValues { marks in
            marks.map { ReportMark(rule: $0.rule, from: $0.from, until: $0.until) }
        }
        let headers = operations.filter(\.verdict.counts).map(\.operation)
            .filter { cut.facts.operations[$0.id] != nil }
        let (allFindings, allTimers) = (view.findings, view.timers)
        let findings = cut.tellsFindings ? cut.findings(of: allFindings) : []
        let timers = cut.tellsFindings ? cut.timers(of: allTimers) : []
        return ReportInput(
            facts: cut.facts, recordName: data.name(of: view.record.id),
            otherNames: cut.otherRecords.map(data.name), findings: findings, timers: timers,
            hidesActions: findings.count < allFindings.count || timers.count < allTimers.count,
            notAccepted: notAccepted.map {
                NotAcceptedValue(
                    fact: cut.shown($0.fact), field: $0.field, value: cut.shown($0.value))
            },
            clearanceMarks: marks,
            sync: try syncState(
                operations.filter { cut.facts.operations[$0.operation.id] != nil }, view, cut,
                setting),
            headerDigests: Dictionary(
                headers.map { ($0.id, $0.headerDigest) }, uniquingKeysWith: { first, _ in first }),
            withheld: cut.listed, cut: cut)
    }

    /// - Parameter operations: Those that go into the report.
    private func syncState(
        _ operations: [LoggedOperation], _ view: RecordView, _ cut: RecordCut,
        _ setting: ReportSetting
    ) throws -> ReportSyncState {
        let position = try store.read { try $0.syncPosition() }
        return ReportSyncState(
            receivedUntil: position?.lastSyncAt, units: units(operations, view, cut, setting),
            unsentCount: operations.filter { $0.verdict == .pending || $0.verdict == .held }.count)
    }

    /// The units that the report is from: who wrote something of it, and who takes part by what
    /// stands in it. Of others it is not told that they are there.
    private func units(
        _ operations: [LoggedOperation], _ view: RecordView, _ cut: RecordCut,
        _ setting: ReportSetting
    ) -> [ReportSyncState.Unit] {
        func unit(_ operation: LoggedOperation) -> [String] {
            let author = operation.operation.header.author
            return [author.organisation, author.unit]
        }
        let along = Set([view.record.id] + cut.otherRecords)
        let heard = Set(
            view.allOperations.filter {
                $0.verdict.counts && along.contains($0.operation.header.record)
            }.map(unit))
        let parts = cut.facts.entities(catalogue.structure.participantType).flatMap { entity in
            setting.matrix.units(of: entity)
        }
        return Set(parts).union(operations.filter(\.verdict.counts).map(unit)).map { unit in
            ReportSyncState.Unit(
                organisation: unit[0], unit: unit[1], isHeard: heard.contains(unit))
        }
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
