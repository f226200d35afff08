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
    func reportSetting(_ view: RecordView) throws -> ReportSetting {
        ReportSetting(
            matrix: try Self.recipientMatrix(),
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
        return ReportInput(
            facts: cut.facts, recordName: data.name(of: view.record.id),
            otherNames: cut.otherRecords.map(data.name),
            findings: cut.tellsFindings ? cut.findings(of: view.findings) : [],
            timers: cut.tellsFindings ? cut.timers(of: view.timers) : [],
            notAccepted: notAccepted.map {
                NotAcceptedValue(
                    fact: cut.shown($0.fact), field: $0.field, value: cut.shown($0.value))
            },
            clearanceMarks: marks,
            sync: try syncState(
                operations.filter { cut.facts.operations[$0.operation.id] != nil }, view, setting),
            headerDigests: Dictionary(
                headers.map { ($0.id, $0.headerDigest) }, uniquingKeysWith: { first, _ in first }),
            withheld: cut.listed, cut: cut)
    }

    /// - Parameter operations: Those that go into the report.
    private func syncState(
        _ operations: [LoggedOperation], _ view: RecordView, _ setting: ReportSetting
    ) throws -> ReportSyncState {
        let position = try store.read { try $0.syncPosition() }
        return ReportSyncState(
            receivedUntil: position?.lastSyncAt, units: units(view, setting),
            unsentCount: operations.filter { $0.verdict == .pending || $0.verdict == .held }.count)
    }

    /// The units that wrote something, and those that take part and did not, as far as is known
    /// here.
    private func units(_ view: RecordView, _ setting: ReportSetting) -> [ReportSyncState.Unit] {
        let heard = Set(
            view.allOperations.filter(\.verdict.counts).map { operation in
                [
                    operation.operation.header.author.organisation,
                    operation.operation.header.author.unit,
                ]
            })
        let parts = view.facts.entities(catalogue.structure.participantType).flatMap { entity in
            setting.matrix.units(of: entity)
        }
        return Set(parts).union(heard).map { unit in
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
