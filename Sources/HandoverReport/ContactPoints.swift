import RecordModel
import RecordRules

/// How an organisation is reached: who works on the record for it, as far as the recipient gets
/// that, and the numbers that the region profile states.
struct ContactPoints {
    private let context: ReportContext
    private let reach: PageOneLayout.Reach

    init(_ context: ReportContext) {
        self.context = context
        reach = context.layout.pageOne.reach
    }

    /// The organisations with a number.
    var organisations: [String] {
        (context.input.facts.profile[reach.key]?.arrayValue ?? [])
            .compactMap { $0[reach.organisation]?.stringValue }
    }

    /// The units that take part for it, or wrote something.
    func units(of organisation: String) -> String {
        let parts = context.input.sync.units.filter { $0.organisation == organisation }
        let authors = context.input.facts.operations.values.map(\.author)
            .filter { $0.organisation == organisation }
        return lines(Set(parts.map(\.unit) + authors.map(\.unit)).sorted())
    }

    /// Who handles the case for it, and who wrote last; the report calls the latter as everywhere.
    func people(of organisation: String) -> String {
        let handlers = context.layout.pageOne.handlers.filter { $0.organisation == organisation }
            .flatMap { handler in
                context.present(handler.field.type).map {
                    Details(context).text($0, [handler.field.name])
                }
            }.filter { !$0.isEmpty }
        let last = context.input.facts.operations.values
            .filter { $0.author.organisation == organisation }.max(by: Self.precedes)
        let writer = last.map { fact in
            context.text(
                "contact.last",
                [
                    "who": "\(context.role(fact.author.role)) (\(fact.author.id))",
                    "recorded": TimeText(context).recorded(fact.recordedAt),
                ])
        }
        return lines(handlers + [writer].compactMap(\.self))
    }

    /// The numbers of it, a line each.
    func numbers(of organisation: String) -> String {
        let numbers = entries(of: organisation).compactMap { entry -> String? in
            guard let number = entry[reach.number]?.stringValue else { return nil }
            let named = [entry[reach.function]?.stringValue, number].compactMap(\.self)
                .joined(separator: ": ")
            return entry[reach.hours]?.stringValue.map { "\(named) (\($0))" } ?? named
        }
        return numbers.isEmpty ? context.text("contact.no_number") : lines(numbers)
    }

    /// From where the numbers are, or what is to be filled in where there is none.
    func source(_ organisations: [String]) -> String {
        let profile = context.input.facts.profile.reference.description
        let lacks = organisations.contains { entries(of: $0).isEmpty }
        return context.text(
            lacks ? "contact.source_lacking" : "contact.source",
            ["profile": profile])
    }

    private func entries(of organisation: String) -> [JSONValue] {
        (context.input.facts.profile[reach.key]?.arrayValue ?? [])
            .filter { $0[reach.organisation]?.stringValue == organisation }
    }

    private func lines(_ texts: [String]) -> String {
        texts.isEmpty ? context.notRecorded : texts.joined(separator: "\n")
    }

    private static func precedes(_ one: OperationFact, _ other: OperationFact) -> Bool {
        one.recordedAt == other.recordedAt
            ? one.author.id < other.author.id : one.recordedAt < other.recordedAt
    }
}
