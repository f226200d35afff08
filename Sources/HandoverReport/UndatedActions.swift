import RecordMerge
import RecordModel
import RecordRules

/// What somebody has to do for which no date was agreed: said so, since silence reads as "no hurry".
struct UndatedActions {
    private let context: ReportContext

    init(_ context: ReportContext) {
        self.context = context
    }

    /// When, what and who: what holds something back first, then what people planned, then what
    /// the rules and timers ask beside.
    var rows: [ReportRow] {
        let findings = FindingSections(context).undated
        let (holding, asking) = (
            findings.filter { $0.isHolding }, findings.filter { !$0.isHolding }
        )
        return holding.map(\.row) + context.layout.pageOne.undated.flatMap(recorded)
            + asking.map(\.row) + timers
    }

    private var timers: [ReportRow] {
        let rows = TimerRows(context)
        return rows.running.filter { $0.dueAt == nil }.map { ReportRow(rows.cells($0)) }
    }

    private func recorded(_ undated: PageOneLayout.Undated) -> [ReportRow] {
        guard !undated.isDate || context.mayDeny(undated.field) else { return [] }
        return context.present(undated.field.type).filter { isOpen($0, undated) }.map { entity in
            let owner = undated.owner.map { Details(context).text(entity, [$0]) } ?? ""
            return ReportRow([
                context.text("no_date"),
                "\(context.names.name(entity.reference)): \(what(entity, undated))",
                owner.isEmpty ? context.text("nobody") : owner,
            ])
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
            guard let field = entity.fields[condition.field], !isEmpty(field) else { return false }
            return condition.values.isEmpty
                || field.allHeads.allSatisfy { head in
                    head.value.known.map { condition.values.contains($0) } ?? false
                }
        }
    }

    private func isEmpty(_ field: MaterialisedField) -> Bool {
        field.allHeads.allSatisfy { $0.value.known?.isNull ?? false }
    }
}
