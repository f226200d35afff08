import RecordMerge
import RecordModel
import RecordRules

/// The next moments at which somebody has to act, the earliest first.
struct DatedActions {
    private struct Action {
        let milliseconds: Int64
        let cells: [String]
    }

    /// A moment that stands in the record.
    private struct Moment {
        let said: String
        let milliseconds: Int64
        let isPast: Bool
        let isContested: Bool
        let what: String
        let owner: String
    }

    private let context: ReportContext
    private let times: TimeText

    init(_ context: ReportContext) {
        self.context = context
        times = TimeText(context)
    }

    var blocks: [ReportBlock] {
        let actions = context.layout.pageOne.dates.flatMap(recorded) + due + timed
        let open = UndatedActions(context).rows
        guard !actions.isEmpty || !open.isEmpty else {
            return [
                .paragraph(
                    context.denial(
                        "no_dated_actions", told: "no_dated_actions_told",
                        mayDeny))
            ]
        }
        let sorted = actions.enumerated().sorted { one, other in
            (one.element.milliseconds, one.offset) < (other.element.milliseconds, other.offset)
        }
        let dated = sorted.prefix(Self.actionCountMax).map { ReportRow($0.element.cells) }
        let undated = open.prefix(Self.undatedCountMax)
        return [
            .table(
                ReportTable(
                    caption: context.text("now.actions"),
                    headers: ["when", "what", "owner"].map { context.text("column.\($0)") },
                    rows: dated + undated.map(\.row)))
        ]
            + more(
                sorted.count - dated.count
                    + open.dropFirst(Self.undatedCountMax).reduce(0) { $0 + $1.count })
    }

    /// Whether it may be said that nothing is open: not where any of it may have been left out.
    private var mayDeny: Bool {
        let page = context.layout.pageOne
        let fields = page.dates.map(\.field) + page.undated.map(\.field)
        return !context.input.hidesActions
            && fields.allSatisfy { context.isShown($0) && context.mayDeny($0) }
    }

    /// More than this is no longer read on page one; section 20 has all of them.
    static let actionCountMax = 12
    /// As many of those without a date stand below them.
    static let undatedCountMax = 8

    private func more(_ count: Int) -> [ReportBlock] {
        guard count > 0 else { return [] }
        return [
            .paragraph(context.text("more_actions", ["count": String(count)]))
        ]
    }

    /// All moments in the record, those of long ago too, as a program reads them.
    var dates: [ReportAction] {
        context.layout.pageOne.dates.flatMap(moments).map { moment in
            ReportAction(
                kind: .date, due: moment.said, what: moment.what, owner: moment.owner, rule: nil,
                severity: nil, state: moment.isPast ? .past : .open,
                isContested: moment.isContested)
        }
    }

    /// Moments in the record; of contested ones each.
    private func recorded(_ dated: PageOneLayout.DatedField) -> [Action] {
        moments(dated).filter { dated.pastToo || !$0.isPast }.map { moment in
            let contested = moment.isContested ? " (\(context.text("state.conflict")))" : ""
            return Action(
                milliseconds: moment.milliseconds,
                cells: [
                    times.any(moment.said) + (moment.isPast ? " (\(context.text("past")))" : ""),
                    moment.what + contested,
                    moment.owner.isEmpty
                        ? context.nobody(dated.field.type, dated.owner) : moment.owner,
                ])
        }
    }

    private func moments(_ dated: PageOneLayout.DatedField) -> [Moment] {
        context.present(dated.field.type).flatMap { entity in
            context.fields(entity, base: dated.field.name).flatMap { pair in
                distinct(pair.field.allHeads.compactMap { $0.value.known?.stringValue })
                    .compactMap { moment($0, dated, entity, pair) }
            }
        }
    }

    private func moment(
        _ said: String, _ dated: PageOneLayout.DatedField, _ entity: MaterialisedEntity,
        _ pair: (name: FieldName, field: MaterialisedField)
    ) -> Moment? {
        guard let start = Self.milliseconds(said) else { return nil }
        let label = context.label(type: entity.reference.type, field: pair.name)
        return Moment(
            said: said, milliseconds: start, isPast: isPast(said),
            isContested: pair.field.state == .conflict,
            what: "\(context.names.name(entity.reference)): \(label)",
            owner: dated.owner.map { Details(context).text(entity, [$0]) } ?? "")
    }

    /// What the rules want done before a moment.
    private var due: [Action] {
        context.needing.compactMap { finding in
            guard let due = finding.due else { return nil }
            let isPast = due < context.input.facts.now
            return Action(
                milliseconds: due.milliseconds,
                cells: [
                    times.minute(due) + (isPast ? " (\(context.text("past")))" : ""),
                    "\(finding.message(context.texts, context.language)) (\(finding.rule))",
                    finding.binds.map(context.bound).joined(separator: ", "),
                ])
        }
    }

    /// What the timers want done before a moment.
    private var timed: [Action] {
        let rows = TimerRows(context)
        return rows.running.compactMap { timer in
            timer.dueAt.map { Action(milliseconds: $0.milliseconds, cells: rows.cells(timer)) }
        }
    }

    private func isPast(_ said: String) -> Bool {
        let now = context.input.facts.now
        if let instant = Instant(said) { return instant < now }
        guard let date = CalendarDate(said) else { return false }
        return date.days < AmsterdamTime(now).days
    }

    private func distinct(_ texts: [String]) -> [String] {
        texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Where a date or moment stands in time; a date at its start.
    static func milliseconds(_ said: String) -> Int64? {
        Instant(said)?.milliseconds
            ?? CalendarDate(said).map { $0.days * CivilTime.dayMilliseconds }
    }
}
