import RecordModel

/// What figures are asked for.
package struct MetricQuestion: Sendable {
    /// The period.
    package let period: MetricPeriod
    /// By what cases are set apart; nil for by what each figure itself says.
    package let grouping: MetricGrouping?

    /// A question.
    package init(period: MetricPeriod, grouping: MetricGrouping? = nil) {
        self.period = period
        self.grouping = grouping
    }
}

/// A group of a figure.
package struct MetricGroup: Hashable, Sendable {
    /// What the cases in it have in common.
    package let key: String
    /// What is told of it.
    package let reading: MetricReading

    /// A group of its parts.
    package init(key: String, reading: MetricReading) {
        self.key = key
        self.reading = reading
    }
}

/// A figure as it is told.
package struct MetricFigure: Sendable {
    /// What it means.
    package let definition: MetricDefinition
    /// What is told of it for the period.
    package var reading: MetricReading
    /// What is told of it for the period before; nil where nothing can be told at all.
    package var previous: MetricReading?
    /// Its groups, in order.
    package var groups: [MetricGroup]
    /// By what they are set apart; nil for no groups.
    package let breakdown: MetricBreakdown?
    /// For an equation: whether it closes; nil where it is none or that is not known.
    package var holds: Bool?

    /// What its groups count in.
    package var groupUnit: MetricUnit {
        breakdown?.unit(within: definition) ?? definition.unit
    }
}

/// All figures, as they are told.
package struct MetricFigures: Sendable {
    /// The period.
    package let period: MetricPeriod
    /// The period before.
    package let previous: MetricPeriod
    /// By what they were asked to be set apart.
    package let grouping: MetricGrouping?
    /// The figures, in the order of the definitions.
    package var figures: [MetricFigure]
    /// Below how many cases something is hidden; nil where nothing is.
    package let smallGroupMin: Int?
    /// The parts of the period for which nothing is told, because they are not over yet.
    package var unfinished: [MetricPeriod] = []

    /// The figure of that id.
    package func figure(_ id: String) -> MetricFigure? {
        figures.first { $0.definition.id == id }
    }
}
