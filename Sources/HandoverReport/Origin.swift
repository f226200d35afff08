import RecordMerge
import RecordModel
import RecordRules

/// Who said something, when it happened, and when it was recorded.
struct Origin {
    private let context: ReportContext
    private let times: TimeText

    init(_ context: ReportContext) {
        self.context = context
        times = TimeText(context)
    }

    /// In the cells of a table: who, when it happened, when it was recorded.
    func cells(_ head: RegisterHead, isExact: Bool = false) -> [String] {
        let recorded = times.recorded(head.stamp.clock)
        guard let fact = context.fact(head) else {
            return [context.organisation(head.organisation), context.text("not_said"), recorded]
        }
        return [
            isExact ? context.whoExactly(fact.author) : context.who(fact.author),
            times.occurred(fact.occurredAt), marked(recorded, fact),
        ]
    }

    /// In one line.
    func line(_ head: RegisterHead) -> String {
        guard let fact = context.fact(head) else {
            return context.text(
                "origin.recorded",
                [
                    "who": context.organisation(head.organisation),
                    "recorded": times.recorded(head.stamp.clock),
                ])
        }
        return line(fact)
    }

    /// In one line.
    func line(_ fact: OperationFact) -> String {
        let recorded = marked(times.recorded(fact.recordedAt), fact)
        let who = context.whoExactly(fact.author)
        guard let occurredAt = fact.occurredAt else {
            return context.text("origin.recorded", ["who": who, "recorded": recorded])
        }
        let occurred = times.occurred(occurredAt)
        return occurred == recorded
            ? context.text("origin.at_once", ["who": who, "recorded": recorded])
            : context.text(
                "origin.occurred", ["who": who, "occurred": occurred, "recorded": recorded])
    }

    /// What was recorded late is said to be (R9.1).
    private func marked(_ recorded: String, _ fact: OperationFact) -> String {
        context.input.facts.isLate(fact)
            ? context.text("recorded_late", ["recorded": recorded]) : recorded
    }
}
