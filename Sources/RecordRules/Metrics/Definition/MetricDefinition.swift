import RecordModel

/// What a figure counts in.
package enum MetricUnit: String, CaseIterable, Sendable {
    /// How many.
    case count
    /// A part of a whole, in percent with two decimals.
    case percent
    /// How long, as the middle value.
    case minutes
    case hours
    case days
    /// So many for each.
    case mean
    /// The sum on the left of an equation that has to close.
    case sum

    /// Milliseconds in one of it; nil for what is no time.
    var milliseconds: Int64? {
        switch self {
        case .minutes: 60_000
        case .hours: 3_600_000
        case .days: CivilTime.dayMilliseconds
        default: nil
        }
    }
}

/// How a figure is worked out.
enum MetricSource: Sendable {
    /// By an expression that is data.
    case expression(MetricExpression)
    /// By a function of one case, known by its name.
    case function(MetricFunction)
    /// By a function of all cases of the period together.
    case overall(MetricOverall)
    /// As the sum of other figures, which has to equal another one.
    case sum(of: [String], equals: String)
    /// From what this installation noted of its use; no case has a part in it.
    case use
}

/// One figure: what it is called, what it means and how it is worked out.
package struct MetricDefinition: Sendable {
    /// Its id: the row of the catalogue, with a name behind it where a row has several figures.
    package let id: String
    /// Its machine name.
    package let name: String
    /// The row of the catalogue that asks for it.
    package let row: String
    /// The heading it stands under.
    package let section: String
    /// What people call it.
    package let label: LocalisedText
    /// What is counted, of what, when, and what can't be known.
    package let definition: LocalisedText
    /// What it counts in.
    package let unit: MetricUnit
    /// The name of the moment that places a case in a period.
    package let basis: String
    let source: MetricSource
    /// By what its groups are set apart when nobody asks for others.
    package let breakdown: MetricBreakdown?

    /// Whether its cells can be judged for outside the own team: what is worked out over all cases
    /// together has no cells.
    package var hasCells: Bool {
        switch source {
        case .expression, .function: true
        case .overall, .sum, .use: false
        }
    }

    /// Whether it is about the use of an installation, not about cases.
    package var isOfUse: Bool {
        if case .use = source { true } else { false }
    }

    /// What is counted, so that figures about the same things are judged together.
    var population: String {
        switch source {
        case .expression(let expression): expression.population
        case .function(let function): function.population
        case .overall, .sum, .use: ""
        }
    }
}

/// By what the groups of a figure are set apart.
package struct MetricBreakdown: Sendable {
    /// By what.
    enum Kind: Sendable {
        /// By a key of the case.
        case grouping(MetricGrouping)
        /// By what stands on a field of what is counted.
        case field(String)
        /// By what the function says of each.
        case named
    }

    let kind: Kind

    /// The key of the case that they are set apart by; nil for what the figure itself knows.
    package var grouping: MetricGrouping? {
        if case .grouping(let grouping) = kind { grouping } else { nil }
    }

    /// The list of codes that its keys are taken from; nil when they are not codes.
    package let enumeration: String?
    /// Labels of keys that are no codes of the catalogue.
    package let labels: [String: LocalisedText]
}

/// A heading, with the figures under it in order.
package struct MetricSection: Sendable {
    /// Its code.
    package let id: String
    /// What people call it.
    package let label: LocalisedText
}

/// All figures of a version, as data says.
package struct MetricBook: Sendable {
    /// The version of the definitions.
    package let version: String
    /// The headings, in order.
    package let sections: [MetricSection]
    /// The figures, in order.
    package let definitions: [MetricDefinition]
    /// The outcomes that every rate is to be read beside.
    package let outcomes: [String]
    let moments: [String: [MetricMoment]]

    /// When a case is, by a named moment; nil when nothing of it is recorded.
    func moment(_ name: String, of one: MetricCase) -> Instant? {
        for moment in moments[name] ?? [] {
            if let found = moment.of(one) { return found }
        }
        return one.createdAt
    }

    /// The figure of that id.
    package func definition(_ id: String) -> MetricDefinition? {
        definitions.first { $0.id == id }
    }
}
