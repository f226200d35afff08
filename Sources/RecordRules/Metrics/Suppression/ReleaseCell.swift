import RecordModel

/// One number that could be told outside: how many things of a figure, in a group, in a quarter.
struct ReleaseCell: Hashable, Sendable {
    /// Which of the numbers of a figure.
    enum Part: String, CaseIterable, Sendable {
        /// All that was counted.
        case total
        /// The hits.
        case hits
        /// Those of which something was measured.
        case measured

        /// The numbers that a figure of that unit is told by.
        static func parts(of unit: MetricUnit) -> [Part] {
            switch unit {
            case .count, .sum: [.hits]
            case .percent: [.total, .hits]
            case .mean: [.measured]
            case .minutes, .hours, .days: [.total, .measured]
            }
        }

        func includes(_ observation: MetricObservation) -> Bool {
            switch self {
            case .total: true
            case .hits: observation.isHit
            case .measured: observation.sample != nil
            }
        }
    }

    /// Which group; nil for all.
    struct Group: Hashable, Sendable {
        /// By what; empty for what the figure itself sets apart.
        let by: String
        let key: String
    }

    let metric: String
    let part: Part
    var group: Group?
}

/// The cells of one quarter about one kind of thing, with the things that each counts.
struct ReleaseTable: Sendable {
    /// How many things there are.
    private(set) var unitCount = 0
    /// The case that each thing belongs to.
    private(set) var cases: [Int] = []
    /// The cells, in the order in which they are judged: the totals of all figures first.
    private(set) var cells: [(cell: ReleaseCell, members: [Int])] = []
    private var units: [String: Int] = [:]

    /// All tables of a quarter, by kind of thing.
    static func tables(
        _ calculation: MetricCalculation, in quarter: MetricPeriod
    ) -> [String: ReleaseTable] {
        var tables: [String: ReleaseTable] = [:]
        let definitions = calculation.book.definitions.filter(\.hasCells)
        for definition in definitions {
            tables[definition.population, default: ReleaseTable()]
                .addTotals(definition, calculation, in: quarter)
        }
        for definition in definitions {
            tables[definition.population, default: ReleaseTable()]
                .addOwnGroups(definition, calculation, in: quarter)
        }
        for grouping in MetricGrouping.outside {
            for definition in definitions {
                tables[definition.population, default: ReleaseTable()]
                    .add(definition, by: grouping, calculation, in: quarter)
            }
        }
        return tables
    }

    private mutating func addTotals(
        _ definition: MetricDefinition, _ calculation: MetricCalculation,
        in quarter: MetricPeriod
    ) {
        add(definition, calculation, in: quarter) { _, _ in [nil] }
    }

    private mutating func addOwnGroups(
        _ definition: MetricDefinition, _ calculation: MetricCalculation,
        in quarter: MetricPeriod
    ) {
        guard let breakdown = definition.breakdown else { return }
        if case .grouping(let grouping) = breakdown.kind {
            add(definition, calculation, in: quarter) { place, _ in
                calculation.keys(grouping, at: place, definition).map {
                    ReleaseCell.Group(by: "", key: $0)
                }
            }
        } else {
            add(definition, parts: [.hits], calculation, in: quarter) { _, observation in
                observation.keys.map { ReleaseCell.Group(by: "", key: $0) }
            }
        }
    }

    private mutating func add(
        _ definition: MetricDefinition, by grouping: MetricGrouping,
        _ calculation: MetricCalculation, in quarter: MetricPeriod
    ) {
        add(definition, calculation, in: quarter) { place, _ in
            calculation.keys(grouping, at: place, definition).map {
                ReleaseCell.Group(by: grouping.rawValue, key: $0)
            }
        }
    }

    private mutating func add(
        _ definition: MetricDefinition, parts: [ReleaseCell.Part]? = nil,
        _ calculation: MetricCalculation, in quarter: MetricPeriod,
        groups: (Int, MetricObservation) -> [ReleaseCell.Group?]
    ) {
        let parts = parts ?? ReleaseCell.Part.parts(of: definition.unit)
        var members: [ReleaseCell: [Int]] = [:]
        for place in calculation.places(definition, in: quarter) {
            for observation in calculation.observations(definition, at: place) {
                let unit = unit(place, observation.subject)
                for group in groups(place, observation) {
                    for part in parts where part.includes(observation) {
                        let cell = ReleaseCell(
                            metric: definition.id, part: part, group: group)
                        members[cell, default: []].append(unit)
                    }
                }
            }
        }
        for (cell, found) in members.sorted(by: { Self.precedes($0.key, $1.key) }) {
            cells.append((cell, found))
        }
    }

    private mutating func unit(_ place: Int, _ subject: String) -> Int {
        let name = "\(place)/\(subject)"
        if let unit = units[name] { return unit }
        units[name] = unitCount
        cases.append(place)
        unitCount += 1
        return unitCount - 1
    }

    private static func precedes(_ left: ReleaseCell, _ right: ReleaseCell) -> Bool {
        let order = ReleaseCell.Part.allCases
        let (one, other) = (left.group?.key ?? "", right.group?.key ?? "")
        if one != other { return one < other }
        return order.firstIndex(of: left.part) ?? 0 < order.firstIndex(of: right.part) ?? 0
    }
}
