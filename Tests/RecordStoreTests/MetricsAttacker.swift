import RecordModel

/// Somebody who has every answer that can be had, and wants to know small numbers.
///
/// Shares nothing with what it attacks: it reads the JSON that is given out, knows how figures hang
/// together by their definitions, sets up equations over everything that was counted, solves them
/// exactly (over a prime field), and narrows down what is left by the knowledge that numbers are
/// whole and not below nought.
struct MetricsAttacker {
    /// One thing that was counted in one quarter.
    typealias Unknown = String

    private struct Equation {
        var terms: [Int: Int64]
        var sum: Int64
    }

    private static let prime: Int64 = 2_147_483_647
    private var names: [Unknown] = []
    private var places: [Unknown: Int] = [:]
    private var equations: [Equation] = []

    /// A number that stands for itself.
    private mutating func place(_ name: Unknown) -> Int {
        if let place = places[name] { return place }
        places[name] = names.count
        names.append(name)
        return names.count - 1
    }

    /// These, each times its factor, come to that.
    mutating func learn(_ terms: [(Unknown, Int64)], sum: Int64 = 0) {
        var row: [Int: Int64] = [:]
        for (name, factor) in terms { row[place(name), default: 0] += factor }
        equations.append(Equation(terms: row.filter { $0.value != 0 }, sum: sum))
    }

    /// Takes in one answer over some quarters.
    mutating func read(_ answer: JSONValue, quarters: [String], by: String) {
        for metric in answer["metrics"]?.arrayValue ?? [] {
            guard let id = metric["id"]?.stringValue, Self.known.contains(id) else { continue }
            learn(metric, id, "", quarters)
            guard !by.isEmpty else { continue }
            for group in metric["groups"]?.arrayValue ?? [] {
                learn(group, id, "\(by)=\(group["key"]?.stringValue ?? "")", quarters)
            }
        }
    }

    private mutating func learn(
        _ reading: JSONValue, _ id: String, _ group: String, _ quarters: [String]
    ) {
        for part in ["numerator", "denominator"] {
            guard let number = reading[part]?.integerValue else { continue }
            learn(
                quarters.map { (Self.name(id, part, group, $0), 1) }, sum: number)
        }
    }

    static func name(_ id: String, _ part: String, _ group: String, _ quarter: String) -> Unknown {
        "\(id) \(part) \(group) \(quarter)"
    }

    // MARK: what is known of the definitions

    /// Figures about records, of which all know how they hang together.
    static let rates = [
        "G1.8", "G1.9", "G1.10", "G1.11", "G1.11.station_share_of_all",
        "G1.11.not_consulted_share", "M7", "M10", "M12", "M20", "O1",
    ]
    static let counts = ["G1.1", "G1.2", "G1.3", "G1.4", "G1.5", "K9.phone", "K9.video", "M1"]
    static let known = Set(rates + counts)
    private static let forms = [
        "joint_on_site": "G1.3", "consult_at_station": "G1.4", "phone": "K9.phone",
        "video": "K9.video", "vt_not_consulted": "G1.5",
    ]

    /// Everything that holds in a quarter, for the whole and for every group.
    mutating func know(quarter: String, groups: [String: [String]]) {
        let keys = groups.flatMap { by, keys in keys.map { "\(by)=\($0)" } }
        for group in [""] + keys {
            func n(_ id: String) -> Unknown { Self.name(id, "numerator", group, quarter) }
            func d(_ id: String) -> Unknown { Self.name(id, "denominator", group, quarter) }
            learn([(n("G1.3"), 1), (n("G1.4"), 1), (n("G1.2"), -1)])
            learn([
                (n("G1.2"), 1), (n("K9.phone"), 1), (n("K9.video"), 1), (n("G1.5"), 1),
                (n("G1.1"), -1),
            ])
            learn([(n("M1"), 1), (n("G1.5"), 1), (n("G1.1"), -1)])
            for (rate, part, whole) in [
                ("G1.8", "G1.2", "G1.1"), ("G1.9", "G1.3", "G1.2"), ("G1.10", "G1.4", "G1.2"),
                ("G1.11", "G1.3", "G1.1"), ("G1.11.station_share_of_all", "G1.4", "G1.1"),
                ("G1.11.not_consulted_share", "G1.5", "G1.1"),
            ] {
                learn([(n(rate), 1), (n(part), -1)])
                learn([(d(rate), 1), (n(whole), -1)])
            }
            learn([(d("O1"), 1), (n("G1.1"), -1)])
            learn([(d("M20"), 1), (n("O1"), -1)])
            // What is left of each rate, and of each group to the whole.
            for rate in Self.rates {
                learn([(n(rate), 1), ("rest of \(n(rate))", 1), (d(rate), -1)])
            }
            guard !group.isEmpty else { continue }
            for id in Self.known {
                for part in ["numerator", "denominator"] {
                    if part == "denominator", Self.counts.contains(id) { continue }
                    let one = Self.name(id, part, group, quarter)
                    learn([
                        (one, 1), ("others than \(one)", 1),
                        (Self.name(id, part, "", quarter), -1),
                    ])
                }
            }
        }
        for (by, keys) in groups where by == "form" || by == "weekday" {
            for id in Self.known {
                for part in ["numerator", "denominator"] {
                    if part == "denominator", Self.counts.contains(id) { continue }
                    learn(
                        keys.map { (Self.name(id, part, "\(by)=\($0)", quarter), 1) }
                            + [(Self.name(id, part, "", quarter), -1)])
                }
            }
        }
        for (form, id) in Self.forms {
            learn([
                (Self.name("G1.1", "numerator", "form=\(form)", quarter), 1),
                (Self.name(id, "numerator", "", quarter), -1),
            ])
        }
    }

    // MARK: solving

    /// What is certain, by name: every number of which only one value is left.
    func solve() -> [Unknown: Int64] {
        var certain = exact()
        for (place, value) in narrowed() { certain[names[place]] = value }
        return certain
    }

    /// By elimination, exactly.
    private func exact() -> [Unknown: Int64] {
        var pivots: [Int: Equation] = [:]
        func reduced(_ equation: Equation) -> Equation {
            var row = equation
            var changed = true
            while changed {
                changed = false
                for place in row.terms.keys.sorted() {
                    guard let factor = row.terms[place], let pivot = pivots[place] else {
                        continue
                    }
                    for (other, value) in pivot.terms {
                        let sum = (row.terms[other] ?? 0) - factor * value % Self.prime
                        let next = (sum % Self.prime + Self.prime) % Self.prime
                        row.terms[other] = next == 0 ? nil : next
                    }
                    row.sum =
                        ((row.sum - factor * pivot.sum % Self.prime) % Self.prime + Self.prime)
                        % Self.prime
                    changed = true
                    break
                }
            }
            return row
        }
        for equation in equations {
            var row = equation
            row.terms = row.terms.mapValues { ($0 % Self.prime + Self.prime) % Self.prime }
            row = reduced(row)
            guard let place = row.terms.keys.min(), let lead = row.terms[place] else { continue }
            let inverse = Self.inverse(lead)
            row.terms = row.terms.mapValues { $0 * inverse % Self.prime }
            row.sum = (row.sum % Self.prime + Self.prime) % Self.prime * inverse % Self.prime
            pivots[place] = row
        }
        // Backwards, the last unknowns first: what stands alone then is certain.
        for place in pivots.keys.sorted(by: >) {
            guard let pivot = pivots.removeValue(forKey: place) else { continue }
            pivots[place] = reduced(pivot)
        }
        var certain: [Unknown: Int64] = [:]
        for (place, row) in pivots where row.terms.count == 1 { certain[names[place]] = row.sum }
        return certain
    }

    /// By bounds: in every equation each term is what the others leave.
    private func narrowed() -> [Int: Int64] {
        let far: Int64 = 1_000_000
        var low = [Int64](repeating: 0, count: names.count)
        var high = [Int64](repeating: far, count: names.count)
        for _ in 0..<30 {
            var changed = false
            for equation in equations {
                var (least, most) = (Int64(0), Int64(0))
                for (place, factor) in equation.terms {
                    least += factor * (factor > 0 ? low[place] : high[place])
                    most += factor * (factor > 0 ? high[place] : low[place])
                }
                for (place, factor) in equation.terms where abs(factor) == 1 {
                    let ownLeast = factor * (factor > 0 ? low[place] : high[place])
                    let ownMost = factor * (factor > 0 ? high[place] : low[place])
                    let ends = [
                        (equation.sum - (least - ownLeast)) * factor,
                        (equation.sum - (most - ownMost)) * factor,
                    ]
                    let (floor, ceiling) = (
                        max(low[place], ends.min() ?? 0), min(high[place], ends.max() ?? far)
                    )
                    if floor != low[place] || ceiling != high[place] {
                        (low[place], high[place]) = (floor, ceiling)
                        changed = true
                        break
                    }
                }
            }
            if !changed { break }
        }
        return Dictionary(
            uniqueKeysWithValues: names.indices.filter { low[$0] == high[$0] }.map { ($0, low[$0]) }
        )
    }

    private static func inverse(_ value: Int64) -> Int64 {
        var (result, base, exponent) = (Int64(1), value, prime - 2)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent >>= 1
        }
        return result
    }
}
