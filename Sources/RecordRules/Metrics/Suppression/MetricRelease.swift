import RecordModel

/// The figures that may be told outside the own team.
///
/// They are made of the cells of whole quarters that are over, and of nothing else. A longer period
/// is the sum of its quarters: with one of them hidden, the sum is hidden.
package struct MetricRelease: Sendable {
    private enum Names {
        static let smallGroupMin = "small_group_min"
        static let smallGroupMinUsual: Int64 = 5
    }

    private let calculation: MetricCalculation
    private let limit: Int
    private let now: Instant
    private var quarters: [MetricPeriod: [ReleaseCell: Int]] = [:]

    /// A release of what was worked out.
    ///
    /// - Parameter smallGroupMin: Below how many cases something is hidden.
    package init(_ calculation: MetricCalculation, smallGroupMin: Int, now: Instant) {
        self.calculation = calculation
        limit = max(2, smallGroupMin)
        self.now = now
    }

    /// Below how many cases a region wants something hidden.
    package static func smallGroupMin(_ profile: RegionProfile) -> Int {
        Int(profile.number(Names.smallGroupMin, usual: Names.smallGroupMinUsual))
    }

    /// The two last quarters that are over: what is told when no period was asked for.
    package static func usualPeriod(at now: Instant) -> MetricPeriod {
        let current = MetricPeriod.quarter(of: now.localDay)
        let last = MetricPeriod.quarter(of: current.firstDay - 1)
        let first = MetricPeriod.quarter(of: last.firstDay - 1)
        return MetricPeriod.spanning([first, last]) ?? last
    }

    /// The figures for the whole quarters that a period touches and that are over.
    package mutating func figures(_ question: MetricQuestion) -> MetricFigures {
        let touched = question.period.quarters
        let over = touched.filter(isOver)
        let before = (MetricPeriod.spanning(over) ?? question.period).quartersBefore
        for quarter in over + before where quarters[quarter] == nil && isOver(quarter) {
            quarters[quarter] = told(in: quarter)
        }
        var figures = calculation.book.definitions.map { definition in
            figure(definition, question, over, before)
        }
        MetricSums.close(&figures)
        return MetricFigures(
            period: MetricPeriod.spanning(over) ?? MetricPeriod.spanning(touched)
                ?? question.period,
            previous: MetricPeriod.spanning(before) ?? question.period.previous,
            grouping: question.grouping, figures: figures, smallGroupMin: limit,
            unfinished: touched.filter { !isOver($0) })
    }

    private func isOver(_ quarter: MetricPeriod) -> Bool { quarter.lastDay < now.localDay }

    private func told(in quarter: MetricPeriod) -> [ReleaseCell: Int] {
        ReleaseTable.tables(calculation, in: quarter).values.reduce(into: [:]) { all, table in
            all.merge(ReleaseDecision.told(table, smallGroupMin: limit)) { first, _ in first }
        }
    }

    private func figure(
        _ definition: MetricDefinition, _ question: MetricQuestion, _ over: [MetricPeriod],
        _ before: [MetricPeriod]
    ) -> MetricFigure {
        let breakdown = question.grouping.map(MetricBreakdown.init) ?? definition.breakdown
        return MetricFigure(
            definition: definition, reading: reading(definition, nil, over),
            previous: reading(definition, nil, before),
            groups: breakdown.map { groups(definition, $0, question.grouping, over) } ?? [],
            breakdown: breakdown)
    }

    private func groups(
        _ definition: MetricDefinition, _ breakdown: MetricBreakdown,
        _ grouping: MetricGrouping?, _ over: [MetricPeriod]
    ) -> [MetricGroup] {
        guard definition.hasCells else { return [] }
        if grouping == .quarter {
            return over.map {
                MetricGroup(key: $0.quarterText, reading: reading(definition, nil, [$0]))
            }
        }
        let by = grouping?.rawValue ?? ""
        // Keys of a closed list are all named, so that none says of itself that it is empty.
        var keys = Set(breakdown.enumeration.map(codes) ?? [])
        if case .grouping(let grouping) = breakdown.kind { keys.formUnion(grouping.fixedKeys) }
        for quarter in over {
            for cell in (quarters[quarter] ?? [:]).keys where cell.metric == definition.id {
                if let group = cell.group, group.by == by { keys.insert(group.key) }
            }
        }
        let unit = breakdown.unit(within: definition)
        return keys.sorted().map { key in
            MetricGroup(
                key: key,
                reading: reading(definition, .init(by: by, key: key), over, unit: unit))
        }
    }

    private func codes(_ enumeration: String) -> [String] {
        calculation.cases.first?.facts.catalogue.codes(enumeration) ?? []
    }

    private func reading(
        _ definition: MetricDefinition, _ group: ReleaseCell.Group?, _ over: [MetricPeriod],
        unit: MetricUnit? = nil
    ) -> MetricReading {
        guard definition.hasCells, !over.isEmpty else { return .hidden }
        func number(_ part: ReleaseCell.Part) -> Int? {
            let cell = ReleaseCell(metric: definition.id, part: part, group: group)
            let numbers = over.compactMap { quarters[$0]?[cell] }
            return numbers.count == over.count ? numbers.reduce(0, +) : nil
        }
        switch unit ?? definition.unit {
        case .count, .sum:
            guard let hits = number(.hits) else { return .hidden }
            return .count(hits)
        case .percent:
            let (total, hits) = (number(.total), number(.hits))
            let value = total.flatMap { total in
                hits.flatMap { MetricValue.percent($0, of: total) }
            }
            return MetricReading(
                value: value, numerator: hits, denominator: total, isSuppressed: value == nil)
        case .mean, .minutes, .hours, .days:
            return measured(definition, group, over, number)
        }
    }

    /// Middle values: of one quarter at a time, rounded, and only where enough values lie on both
    /// sides; the highest and lowest values are never told.
    private func measured(
        _ definition: MetricDefinition, _ group: ReleaseCell.Group?, _ over: [MetricPeriod],
        _ number: (ReleaseCell.Part) -> Int?
    ) -> MetricReading {
        let (total, count) = (number(.total), number(.measured))
        guard group == nil, over.count == 1, let count, count >= 2 * limit - 1 else {
            return MetricReading(numerator: count, denominator: total, isSuppressed: true)
        }
        var tally = MetricTally()
        for place in calculation.places(definition, in: over[0]) {
            calculation.observations(definition, at: place).forEach { tally.add($0) }
        }
        let exact = tally.reading(definition.unit)
        if definition.unit == .mean {
            return MetricReading(value: exact.value?.rounded, denominator: count)
        }
        let beyond = count - (count * 90 + 99) / 100 + 1
        return MetricReading(
            value: exact.median?.rounded, numerator: count, denominator: total,
            median: exact.median?.rounded, p90: beyond >= limit ? exact.p90?.rounded : nil,
            isSuppressed: total == nil)
    }
}
