import RecordMerge
import RecordModel
import RecordRules

/// A row of what has to be done without a moment.
struct UndatedRow {
    /// How it presses.
    enum Urgency {
        /// Before anybody leaves.
        case now
        /// Before something else can go on.
        case holding
        /// Nothing waits for it.
        case asking
    }

    /// When, what and who.
    let row: ReportRow
    /// How it presses.
    let urgency: Urgency
    /// Of how many points it is the first.
    let count: Int
}

/// What somebody has to do for which no date was agreed: said so, since silence reads as "no hurry".
struct UndatedActions {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    /// When, what and who: what has to be done before anybody leaves, then what people planned, what
    /// else holds something back, and what the rules and timers ask beside.
    var rows: [UndatedRow] {
        let findings = FindingSections(context).undated
        func these(_ urgency: UndatedRow.Urgency) -> [UndatedRow] {
            findings.filter { $0.urgency == urgency }
        }
        let planned = context.layout.pageOne.undated.flatMap(recorded)
        return these(.now) + planned.map { UndatedRow(row: $0, urgency: .asking, count: 1) }
            + these(.holding) + these(.asking)
            + timers.map { UndatedRow(row: $0, urgency: .asking, count: 1) }
    }

    private var timers: [ReportRow] {
        let rows = TimerRows(context)
        return rows.running.filter { $0.dueAt == nil }.map { ReportRow(rows.cells($0)) }
    }

    /// What people planned without a date, as a program reads it.
    var planned: [ReportAction] {
        context.layout.pageOne.undated.flatMap(open).map { open in
            ReportAction(
                kind: .date, due: nil, what: open.what, owner: open.owner, rule: nil, severity: nil,
                state: .open, isContested: false)
        }
    }

    private func recorded(_ undated: PageOneLayout.Undated) -> [ReportRow] {
        open(undated).map { open in
            ReportRow([
                context.text("no_date"), open.what,
                open.owner.isEmpty
                    ? context.nobody(undated.field.type, undated.owner) : open.owner,
            ])
        }
    }

    /// What is open of that, and who does it. Nothing of what the recipient does not get: that it
    /// is missing would say that something is there.
    private func open(_ undated: PageOneLayout.Undated) -> [(what: String, owner: String)] {
        guard context.isShown(undated.field), !undated.isDate || context.mayDeny(undated.field)
        else { return [] }
        return context.present(undated.field.type).filter { isOpen($0, undated) }.map { entity in
            (
                "\(context.names.name(entity.reference)): \(what(entity, undated))",
                undated.owner.map { Details(context).text(entity, [$0]) } ?? ""
            )
        }
    }

    /// The date that is missing, or what is to be done.
    private func what(_ entity: MaterialisedEntity, _ undated: PageOneLayout.Undated) -> String {
        undated.isDate
            ? context.label(undated.field) : Details(context).text(entity, [undated.field.name])
    }

    /// What anybody still holds to be open counts as open.
    private func isOpen(_ entity: MaterialisedEntity, _ undated: PageOneLayout.Undated) -> Bool {
        let said = context.fields(entity, base: undated.field.name)
        guard undated.isDate ? said.allSatisfy({ isEmpty($0.field) }) : !said.isEmpty else {
            return false
        }
        return !undated.unless.contains { condition in
            guard let field = entity.fields[condition.field] else { return false }
            return field.allHeads.allSatisfy { head in
                guard let known = head.value.known, !known.isNull else { return false }
                return condition.values.isEmpty || condition.values.contains(known)
            }
        }
    }

    private func isEmpty(_ field: MaterialisedField) -> Bool {
        field.allHeads.allSatisfy { $0.value.known?.isNull ?? false }
    }
}
