import RecordModel
import RecordRules

/// Something that has to be done, or a date that somebody has to keep an eye on, as a program reads
/// it: the moments as stored, not as people read them.
package struct ReportAction: Hashable, Sendable {
    /// Where it comes from.
    package enum Kind: String, CaseIterable, Sendable {
        /// A rule asks for it.
        case rule
        /// A timer asks for it.
        case timer
        /// Somebody wrote down a moment, or planned something without one.
        case date
    }

    /// How it stands.
    package enum State: String, CaseIterable, Sendable {
        /// Still to come, or without a moment.
        case open
        /// Its moment is over.
        case past
        /// Somebody set the rule aside, and it asks for attention.
        case overridden
        /// After a merge it turned out not to be met.
        case unmetAfterMerge = "unmet_after_merge"
    }

    /// Where it comes from.
    package let kind: Kind
    /// When: a moment with its zone, or a date; nil where there is none.
    package let due: String?
    /// What.
    package let what: String
    /// Who; empty where nobody is named.
    package let owner: String
    /// The rule or timer; nil for a date.
    package let rule: String?
    /// How strongly a rule asks; nil for anything else.
    package let severity: FindingSeverity?
    /// How it stands.
    package let state: State
    /// Whether people differ on the moment.
    package let isContested: Bool
}

/// All that is open, with all dates that stand in the record: no more than the sections show.
struct ReportActions {
    private let context: ReportContext
    private let page: ReportContext

    /// - Parameter page: What page one sees.
    init(_ context: ReportContext, page: ReportContext) {
        self.context = context
        self.page = page
    }

    /// The earliest first; those without a moment last.
    var all: [ReportAction] {
        let isInWords = context.treatment(Self.pageSection) != .summary
        let dates = isInWords ? DatedActions(page).dates + UndatedActions(page).planned : []
        let section = context.layout.sections.number(of: "open")
        let rules = context.treatment(section) == .full ? findings + timers : []
        return (dates + rules).enumerated().sorted { one, other in
            let (left, right) = (Self.order(one.element), Self.order(other.element))
            return left == right ? one.offset < other.offset : left < right
        }.map(\.element)
    }

    private static let pageSection = 2

    private var findings: [ReportAction] {
        context.needing.map { finding in
            let isPast = finding.due.map { $0 < context.input.facts.now } ?? false
            return ReportAction(
                kind: .rule, due: finding.due.map { Self.local($0) },
                what: finding.message(context.texts, context.language),
                owner: finding.binds.map(context.bound).joined(separator: ", "),
                rule: finding.rule, severity: finding.severity,
                state: Self.state(finding.state, isPast), isContested: false)
        }
    }

    private var timers: [ReportAction] {
        let now = context.input.facts.now
        return TimerRows(context).running.map { timer in
            ReportAction(
                kind: .timer, due: timer.dueAt.map(Self.local),
                what: timer.message(
                    context.texts, context.language, dates: TimeText(context).worked),
                owner: timer.who(at: now).map(context.bound).joined(separator: ", "),
                rule: timer.id, severity: nil,
                state: timer.state(at: now) == .overdue ? .past : .open, isContested: false)
        }
    }

    private static func state(_ state: FindingState, _ isPast: Bool) -> ReportAction.State {
        switch state {
        case .unmetAfterMerge: .unmetAfterMerge
        case .overridden, .answered: .overridden
        case .open: isPast ? .past : .open
        }
    }

    /// A moment with the zone of the clocks here.
    private static func local(_ instant: Instant) -> String {
        let milliseconds = instant.milliseconds
        return Instant(
            milliseconds: milliseconds,
            offsetMinutes: AmsterdamTime.offsetMinutes(milliseconds: milliseconds)
        ).text
    }

    private static func order(_ action: ReportAction) -> Int64 {
        action.due.flatMap(DatedActions.milliseconds) ?? .max
    }
}
