import RecordModel

/// A figure to two decimals, exact: halves are rounded up.
package struct MetricValue: Hashable, Comparable, Sendable {
    /// A hundred times the value.
    package let hundredths: Int64

    /// A value of its hundredths.
    package init(hundredths: Int64) { self.hundredths = hundredths }

    /// A whole number.
    package init(_ count: Int) { hundredths = Int64(count) * 100 }

    /// A quotient of counts or spans of time; nil when there is nothing to divide by.
    package init?(_ numerator: Int64, per denominator: Int64) {
        guard denominator > 0, numerator >= 0 else { return nil }
        let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        hundredths = whole * 100 + (rest * 200 / denominator + 1) / 2
    }

    /// A part of a whole in percent; nil when there is no whole.
    package static func percent(_ part: Int, of whole: Int) -> MetricValue? {
        MetricValue(Int64(part) * 100, per: Int64(whole))
    }

    /// Whether it has no decimals.
    package var isWhole: Bool { hundredths.isMultiple(of: 100) }

    /// `45.28`, or `10` where it is whole.
    package var shortText: String { isWhole ? String(hundredths / 100) : text }

    /// `45.28`, always with two decimals.
    package var text: String {
        "\(hundredths / 100).\(CivilTime.padded(hundredths % 100, 2))"
    }

    /// The nearest whole number: what is told outside.
    package var rounded: MetricValue {
        MetricValue(hundredths: (hundredths + 50) / 100 * 100)
    }

    /// The smaller first.
    package static func < (left: MetricValue, right: MetricValue) -> Bool {
        left.hundredths < right.hundredths
    }
}
