import AccessPolicy
import RecordModel
import RecordRules
import RecordStore

/// What figures are asked for by a person.
package struct MetricsRequest: Sendable {
    /// The first day; nil for the day of the first record.
    package var firstDay: Int64?
    /// The last day; nil for today.
    package var lastDay: Int64?
    /// By what cases are set apart; nil for by what each figure itself says.
    package var grouping: MetricGrouping?
    /// Whether the figures leave the own team.
    package var isOutside: Bool

    /// A request.
    package init(
        firstDay: Int64? = nil, lastDay: Int64? = nil, grouping: MetricGrouping? = nil,
        isOutside: Bool = false
    ) {
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.grouping = grouping
        self.isOutside = isOutside
    }
}

/// Figures with what has to be said beside them.
package struct MetricsReport: Sendable {
    /// The definitions.
    package let book: MetricBook
    /// The figures.
    package let figures: MetricFigures
    /// Whether they are for outside the own team: then small numbers are hidden.
    package let isOutside: Bool
    /// Whether they compare with the period before: not when all there is was asked for.
    package let isCompared: Bool
    /// How this installation was used, by week; nil outside the own team.
    package let use: [UseTrend]?
    /// Whether individual detection was decided on.
    package let detection: DetectionDecision
    /// When they were made.
    package let madeAt: Instant
    /// The unit that made them.
    package let unit: String
    /// Whether everything is fictional.
    package let isPractice: Bool
    /// The catalogue, for the labels of codes.
    package let catalogue: Catalogue
}

/// Why no figures are made.
package struct MetricsRefused: Error, Hashable, Sendable {
    /// The code of the error.
    package let code: String
    /// What goes into its sentence.
    package let arguments: [String: String]
}

extension LocalReplica {
    /// The figures over the records in this store (catalogue G), and the use of this installation
    /// (catalogue H).
    ///
    /// Exact for who reads the records anyway; for a role that reads none, or for outside, made of
    /// what may be told of whole quarters only.
    ///
    /// - Throws: ``MetricsRefused`` where such figures are not made.
    package func metrics(_ request: MetricsRequest) throws -> MetricsReport {
        let isOutside = request.isOutside || !readsRecords
        if let first = request.firstDay, let last = request.lastDay, last < first {
            throw MetricsRefused(
                code: "metrics-period",
                arguments: [
                    "from": MetricPeriod.text(first), "to": MetricPeriod.text(last),
                ])
        }
        if isOutside, let grouping = request.grouping, grouping != .quarter,
            !MetricGrouping.outside.contains(grouping)
        {
            throw MetricsRefused(
                code: "metrics-grouping-inside",
                arguments: [
                    "given": grouping.rawValue,
                    "allowed": (MetricGrouping.outside + [.quarter]).map(\.rawValue)
                        .joined(separator: ", "),
                ])
        }
        try noteAccess(.export, detail: isOutside ? "metrics outside" : "metrics")
        let book = try data.metricBook()
        let own = try ownFacts()
        let calculation = MetricCalculation(own.facts, book: book)
        var release = MetricRelease(
            calculation, smallGroupMin: MetricRelease.smallGroupMin(own.profile), now: now)
        let period = period(request, calculation, isOutside: isOutside)
        let question = MetricQuestion(period: period, grouping: request.grouping)
        var figures =
            isOutside ? release.figures(question) : calculation.figures(question)
        if !isOutside { hideOtherTeams(&figures, question, &release) }
        let use = isOutside ? nil : try useTrends(in: figures.period)
        if let use { fill(&figures, from: use) }
        return MetricsReport(
            book: book, figures: figures, isOutside: isOutside,
            isCompared: isOutside || request.firstDay != nil, use: use,
            detection: DetectionDecision(own.profile), madeAt: now, unit: store.identity.unit,
            isPractice: store.identity.isPractice, catalogue: catalogue)
    }

    /// Whether this user's role gets to see records.
    private var readsRecords: Bool {
        if case .permitted = ReadPolicy(catalogue: catalogue).decide(role: store.identity.role) {
            return true
        }
        return false
    }

    /// The incidents in which the own unit takes part, each once as its links make it, from one
    /// state of the store.
    private func ownFacts() throws -> (facts: [RecordFacts], profile: RegionProfile) {
        let unit = store.identity.unit
        return try store.read { reader in
            let repeated = Set(try incidents(reader).all.flatMap { $0.dropFirst() })
            let facts = try reader.records().map(\.record).filter { !repeated.contains($0) }
                .map { try self.facts($0, reader).facts }
            guard let profile = try reader.profile() else {
                throw StoreError(.damaged, "the store has no region profile")
            }
            return (
                facts.filter { MetricCase.takesPart(unit, in: $0) }, try RegionProfile(profile)
            )
        }
    }

    private func period(
        _ request: MetricsRequest, _ calculation: MetricCalculation, isOutside: Bool
    ) -> MetricPeriod {
        let today = now.localDay
        if isOutside, request.firstDay == nil, request.lastDay == nil {
            return MetricRelease.usualPeriod(at: now)
        }
        // The day of the first record is told to the own team only.
        let span = isOutside ? nil : calculation.span
        let last = request.lastDay ?? max(today, span?.lastDay ?? today)
        let first = request.firstDay ?? min(last, span?.firstDay ?? last)
        return MetricPeriod(firstDay: first, lastDay: max(first, last))
            ?? MetricPeriod.day(last)
    }

    /// Puts what may be told outside in the place of exact figures about other teams.
    private func hideOtherTeams(
        _ figures: inout MetricFigures, _ question: MetricQuestion,
        _ release: inout MetricRelease
    ) {
        let own: String
        switch question.grouping {
        case .unit: own = store.identity.unit
        case .organisation: own = store.identity.organisation
        default: return
        }
        let told = release.figures(question)
        let isWhole = told.period == question.period && told.unfinished.isEmpty
        for index in figures.figures.indices {
            let told = isWhole ? told.figures[index].groups : []
            figures.figures[index].groups = figures.figures[index].groups.map { group in
                guard group.key != own else { return group }
                let reading = told.first { $0.key == group.key }?.reading ?? .hidden
                return MetricGroup(key: group.key, reading: reading)
            }
        }
    }
}
