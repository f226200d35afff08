import RecordModel

/// Works out figures exactly: for the own team.
///
/// Everything is a function of the records, the definitions and the question; a case lies in the
/// period in which the moment that its figure names lies.
package struct MetricCalculation: Sendable {
    let book: MetricBook
    let cases: [MetricCase]
    private let moments: [String: [Instant?]]
    private let observed: [String: [[MetricObservation]]]

    /// Looks at everything once. The order makes no difference.
    ///
    /// - Parameter records: Each incident once: a record, or what several that people linked as
    ///   one incident are when joined.
    package init(_ records: [RecordFacts], book: MetricBook) {
        self.book = book
        let cases = records.sorted { $0.record.id < $1.record.id }.map(MetricCase.init)
        self.cases = cases
        var moments: [String: [Instant?]] = [:]
        var observed: [String: [[MetricObservation]]] = [:]
        for definition in book.definitions {
            if moments[definition.basis] == nil {
                moments[definition.basis] = cases.map { book.moment(definition.basis, of: $0) }
            }
            observed[definition.id] = definition.observed(in: cases)
        }
        self.moments = moments
        self.observed = observed
    }

    /// From the first to the last day on which a case lies; nil for no cases.
    package var span: MetricPeriod? {
        let days = moments.values.flatMap { $0.compactMap { $0?.localDay } }
        guard let first = days.min(), let last = days.max() else { return nil }
        return MetricPeriod(firstDay: first, lastDay: last)
    }

    /// The places of the cases that lie in a period.
    func places(_ definition: MetricDefinition, in period: MetricPeriod) -> [Int] {
        let moments = moments[definition.basis] ?? []
        return cases.indices.filter { moments[$0].map(period.contains) ?? false }
    }

    /// What was counted of a figure in a case.
    func observations(_ definition: MetricDefinition, at place: Int) -> [MetricObservation] {
        observed[definition.id]?[place] ?? []
    }

    /// The keys of a case, by a way of setting apart.
    func keys(
        _ grouping: MetricGrouping, at place: Int, _ definition: MetricDefinition
    ) -> [String] {
        let moment = moments[definition.basis]?[place] ?? nil
        return moment.map { grouping.keys(cases[place], at: $0) } ?? []
    }

    /// The figures that were asked for.
    package func figures(_ question: MetricQuestion) -> MetricFigures {
        let previous = question.period.previous
        var figures = book.definitions.map { definition in
            let breakdown =
                question.grouping.map(MetricBreakdown.init) ?? definition.breakdown
            return MetricFigure(
                definition: definition, reading: reading(definition, in: question.period),
                previous: reading(definition, in: previous),
                groups: breakdown.map { groups(definition, $0, in: question.period) } ?? [],
                breakdown: breakdown)
        }
        MetricSums.close(&figures)
        return MetricFigures(
            period: question.period, previous: previous, grouping: question.grouping,
            figures: figures, smallGroupMin: nil)
    }

    private func reading(
        _ definition: MetricDefinition, in period: MetricPeriod
    ) -> MetricReading {
        var tally = MetricTally()
        for observation in all(definition, in: period) { tally.add(observation) }
        return tally.reading(definition.unit)
    }

    private func groups(
        _ definition: MetricDefinition, _ breakdown: MetricBreakdown, in period: MetricPeriod
    ) -> [MetricGroup] {
        var tallies: [String: MetricTally] = [:]
        if case .grouping(let grouping) = breakdown.kind {
            guard definition.hasCells else { return [] }
            for key in grouping.fixedKeys { tallies[key] = MetricTally() }
            for place in places(definition, in: period) {
                let observations = observations(definition, at: place)
                for key in keys(grouping, at: place, definition) {
                    observations.forEach { tallies[key, default: MetricTally()].add($0) }
                }
            }
        } else {
            for observation in all(definition, in: period) where observation.isHit {
                for key in observation.keys {
                    tallies[key, default: MetricTally()].add(observation)
                }
            }
        }
        return tallies.sorted { $0.key < $1.key }.map {
            MetricGroup(
                key: $0.key, reading: $0.value.reading(breakdown.unit(within: definition)))
        }
    }

    private func all(
        _ definition: MetricDefinition, in period: MetricPeriod
    ) -> [MetricObservation] {
        let places = places(definition, in: period)
        if case .overall(let overall) = definition.source {
            return overall.observe(places.map { cases[$0] }, "\(period.from) \(period.to)")
        }
        return places.flatMap { observations(definition, at: $0) }
    }
}

extension MetricDefinition {
    /// What is counted in each case; nothing where a figure is not worked out case by case.
    fileprivate func observed(in cases: [MetricCase]) -> [[MetricObservation]] {
        switch source {
        case .expression(let expression): cases.map(expression.observations)
        case .function(let function): cases.map(function.observe)
        case .overall, .sum, .use: cases.map { _ in [] }
        }
    }
}

extension MetricBreakdown {
    /// Groups by a key of the cases.
    init(_ grouping: MetricGrouping) {
        kind = .grouping(grouping)
        enumeration = grouping.enumeration
        labels = [:]
    }

    /// What a group counts in: of what a figure itself sets apart, only how many hits.
    func unit(within definition: MetricDefinition) -> MetricUnit {
        if case .grouping = kind { return definition.unit }
        return definition.unit.milliseconds == nil ? .count : definition.unit
    }
}
