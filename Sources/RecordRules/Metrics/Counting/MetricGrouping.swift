import RecordMerge
import RecordModel

/// By what cases can be set apart: the keys of `--by`.
package enum MetricGrouping: String, CaseIterable, Sendable {
    case unit
    case organisation
    case form
    case classification
    case quarter
    case month
    case week
    case weekday
    case hour

    private enum Names {
        static let incident = "incident"
        static let classification = "classification"
    }

    /// Those that figures for outside the own team are worked out for. What is finer than a
    /// quarter would let somebody take two periods apart.
    package static let outside: [MetricGrouping] = [
        .unit, .organisation, .form, .classification, .weekday,
    ]

    /// The list of codes that its keys are taken from; nil when they are not codes.
    package var enumeration: String? {
        switch self {
        case .organisation: "organisation"
        case .form: "evaluation_form"
        case .classification: Names.classification
        default: nil
        }
    }

    /// All keys that are always shown, also when nothing stands under them.
    var fixedKeys: [String] {
        switch self {
        case .weekday: (1...7).map(String.init)
        case .hour: (0...23).map { CivilTime.padded($0, 2) }
        case .form: JointForm.allCases.map(\.rawValue)
        default: []
        }
    }

    /// The keys that a case belongs to; several where it takes part in several.
    func keys(_ one: MetricCase, at moment: Instant) -> [String] {
        let time = AmsterdamTime(moment)
        return switch self {
        case .unit: one.units.sorted()
        case .organisation: one.organisations.sorted()
        case .form: [JointForm.of(one).rawValue]
        case .classification:
            (one.facts.singleton(Names.incident)?.elements(of: Names.classification) ?? [])
                .sorted()
        case .quarter: [MetricPeriod.quarter(of: time.days).quarterText]
        case .month:
            ["\(CivilTime.padded(time.year, 4))-\(CivilTime.padded(time.month, 2))"]
        case .week: [Self.week(of: time.days)]
        case .weekday: [String(Self.weekday(time.days))]
        case .hour: [CivilTime.padded(time.hour, 2)]
        }
    }

    /// 1 for Monday to 7 for Sunday.
    static func weekday(_ day: Int64) -> Int64 { ((day + 3) % 7 + 7) % 7 + 1 }

    /// The week of a day after ISO 8601: the one that has its Thursday, such as `2026-W07`.
    package static func week(of day: Int64) -> String {
        let thursday = day - weekday(day) + 4
        let year = CivilTime.date(days: thursday).year
        let number = (thursday - CivilTime.days(year: year, month: 1, day: 1)) / 7 + 1
        return "\(CivilTime.padded(year, 4))-W\(CivilTime.padded(number, 2))"
    }
}
