import RecordModel
import RecordRules

/// The words and numbers of figures, the same in every form.
struct MetricsWords {
    let report: MetricsReport
    let texts: TextCatalogue
    let language: Language

    /// A sentence.
    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        texts(key, language, arguments)
    }

    /// What people call a group.
    func label(_ group: MetricGroup, of figure: MetricFigure) -> String {
        guard let breakdown = figure.breakdown else { return group.key }
        if let label = breakdown.labels[group.key] { return label[language] }
        if let codes = breakdown.enumeration.flatMap({ report.catalogue.enumerations[$0] }),
            let code = codes.first(where: { $0.code == group.key })
        {
            return code.label[language]
        }
        switch breakdown.grouping {
        case .weekday: return text("metrics.weekday.\(group.key)")
        case .hour: return "\(group.key):00"
        default: return report.catalogue.roles.roles[group.key]?.label[language] ?? group.key
        }
    }

    /// A figure as it is read aloud: `48`, `45,28 %`, `10 minuten`.
    func value(_ reading: MetricReading, _ unit: MetricUnit) -> String {
        guard let value = reading.value else {
            return text(reading.isSuppressed ? "metrics.hidden" : "metrics.not-applicable")
        }
        switch unit {
        case .percent: return "\(decimal(value.text)) %"
        case .minutes, .hours, .days:
            return "\(decimal(value.shortText)) \(text("metrics.unit.\(unit.rawValue)"))"
        case .count, .mean, .sum: return decimal(value.shortText)
        }
    }

    /// What stands behind a figure: `48 van 106`, or the p90.
    func basis(_ reading: MetricReading, _ unit: MetricUnit) -> String {
        guard reading.denominator != nil || reading.numerator != nil else { return "" }
        let hidden = text("metrics.hidden")
        let of = [
            "part": reading.numerator.map(String.init) ?? hidden,
            "whole": reading.denominator.map(String.init) ?? hidden,
        ]
        switch unit {
        case .percent, .sum, .mean: return text("metrics.part-of", of)
        case .minutes, .hours, .days:
            let p90 = reading.p90.map { decimal($0.shortText) } ?? hidden
            return reading.value == nil
                ? text("metrics.measured", of)
                : text("metrics.measured", of) + "; " + text("metrics.p90", ["value": p90])
        case .count: return ""
        }
    }

    /// What has to be said before anything is read, in order.
    var notices: [String] {
        var notices: [String] = []
        if report.isPractice { notices.append(text("metrics.practice")) }
        notices.append(text("metrics.caution"))
        if let limit = report.figures.smallGroupMin {
            notices.append(text("metrics.outside", ["limit": String(limit)]))
            notices.append(text("metrics.outside.limits"))
        } else {
            notices.append(text("metrics.inside"))
            if report.figures.grouping == .unit || report.figures.grouping == .organisation {
                notices.append(text("metrics.other-teams"))
            }
        }
        if let first = report.figures.unfinished.first, let last = report.figures.unfinished.last {
            notices.append(
                text("metrics.unfinished", ["from": first.from, "to": last.to]))
        }
        return notices
    }

    /// What is said of detection on persons.
    var detection: String {
        switch report.detection {
        case .none: text("metrics.detection.off")
        case .recorded(let reference, let date, let by):
            text("metrics.detection.recorded", ["decision": reference, "date": date, "by": by])
        }
    }

    /// What is said of the trends of use.
    var useNotice: String {
        text(report.use == nil ? "metrics.use.outside" : "metrics.use.inside")
    }

    /// What people call something that was done.
    func label(_ trend: UseTrend) -> String { text("metrics.use.\(trend.action.rawValue)") }

    private func decimal(_ text: String) -> String {
        language == .dutch ? text.replacing(".", with: ",") : text
    }
}
