/// What somebody who knows some sums can work out from them, by any adding and subtracting.
///
/// The unknowns are how many things are of each kind; a sum that is told is a row of ones and
/// noughts over the kinds. A set of kinds can be worked out exactly when its row is a combination
/// of the rows that are told, that is when it is orthogonal to everything that is orthogonal to
/// those. Here some vectors chosen by lot are kept orthogonal to all told rows, over a prime
/// field. For a row that can be worked out the product with them is always nought, so nothing is
/// ever missed; that another row gives nought by accident has a chance of one in 10^18, and would
/// only hide a number too many.
struct ReleaseSpace {
    /// How many small kinds are searched for any set of them; with more, the sets that the cells
    /// themselves make up are looked at.
    static let completeSearchKindsMax = 150

    private let weights: [Int]
    private let limit: Int
    private let targets: [[Int]]
    private var vectors: [[UInt64]]

    /// A space in which nothing is told yet.
    ///
    /// - Parameters:
    ///   - weights: How many things are of each kind; at least one.
    ///   - limit: A set of fewer things than this must not be worked out.
    ///   - targets: Sets of kinds to look at, where not all sets are.
    ///   - rowCountMax: How many rows may be told at the most.
    init(weights: [Int], limit: Int, targets: [[Int]], rowCountMax: Int) {
        self.weights = weights
        self.limit = limit
        self.targets = targets.filter { $0.reduce(0) { $0 + weights[$1] } < limit }
        var lot = Lot()
        let count = min(weights.count, rowCountMax) + 2
        vectors = (0..<count).map { _ in weights.map { _ in lot.next() } }
    }

    /// Tells a row if nothing small can be worked out then; answers whether it was told.
    ///
    /// - Parameter row: The kinds in it, each once.
    mutating func tell(_ row: [Int]) -> Bool {
        guard vectors.count > 1 else { return weights.allSatisfy { $0 >= limit } }
        let (one, other) = (vectors[0], vectors[1])
        let (first, second) = (Prime.sum(row, of: one), Prime.sum(row, of: other))
        if first == 0, second == 0 { return true }  // It follows from what is told already.
        // Orthogonal to the row as well, and as much a matter of chance as the two.
        let mixed = Prime.adding(
            Prime.adding(one.map { _ in 0 }, second, one), Prime.negative(first), other)
        guard isSafe(mixed) else { return false }
        let products = vectors.map { Prime.sum(row, of: $0) }
        guard let pivot = products.lastIndex(where: { $0 != 0 }) else { return true }
        vectors = eliminating(pivot, products)
        return true
    }

    private func eliminating(_ pivot: Int, _ products: [UInt64]) -> [[UInt64]] {
        let inverse = Prime.inverse(products[pivot])
        var remaining: [[UInt64]] = []
        for (index, vector) in vectors.enumerated() where index != pivot {
            let factor = Prime.negative(Prime.product(products[index], inverse))
            remaining.append(
                factor == 0 ? vector : Prime.adding(vector, factor, vectors[pivot]))
        }
        return remaining
    }

    /// Whether no set of fewer things than the limit can be worked out.
    private func isSafe(_ vector: [UInt64]) -> Bool {
        if targets.contains(where: { Prime.sum($0, of: vector) == 0 }) { return false }
        let small = weights.indices.filter { weights[$0] < limit }
        guard small.count <= Self.completeSearchKindsMax else { return true }
        return !hasSmallSet(small, vector)
    }

    /// Whether up to four small kinds with too few things sum to nought: singles and pairs are
    /// listed, and then any two of those are put together.
    private func hasSmallSet(_ small: [Int], _ vector: [UInt64]) -> Bool {
        var lightest: [UInt64: Int] = [:]
        lightest.reserveCapacity(small.count * (small.count + 1) / 2)
        func note(_ sum: UInt64, _ weight: Int) -> Bool {
            guard weight < limit else { return false }
            if sum == 0 { return true }
            let known = lightest[sum] ?? limit
            if weight < known { lightest[sum] = weight }
            return false
        }
        for (index, one) in small.enumerated() {
            if note(vector[one], weights[one]) { return true }
            for other in small[(index + 1)...] {
                let sum = Prime.sum(vector[one], vector[other])
                if note(sum, weights[one] + weights[other]) { return true }
            }
        }
        return lightest.contains { sum, weight in
            lightest[Prime.negative(sum)].map { weight + $0 < limit } ?? false
        }
    }
}

/// Arithmetic modulo the prime 2^61 − 1.
enum Prime {
    static let modulus: UInt64 = (1 << 61) - 1

    static func sum(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let sum = left + right
        return sum >= modulus ? sum - modulus : sum
    }

    static func negative(_ value: UInt64) -> UInt64 { value == 0 ? 0 : modulus - value }

    static func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let full = left.multipliedFullWidth(by: right)
        let high = full.high << 3 | full.low >> 61
        return sum(full.low & modulus, high)
    }

    static func inverse(_ value: UInt64) -> UInt64 {
        var (result, base, exponent) = (UInt64(1), value, modulus - 2)
        while exponent > 0 {
            if exponent & 1 == 1 { result = product(result, base) }
            base = product(base, base)
            exponent >>= 1
        }
        return result
    }

    /// The sum of the named elements.
    static func sum(_ places: [Int], of vector: [UInt64]) -> UInt64 {
        places.reduce(0) { sum($0, vector[$1]) }
    }

    /// One vector with a multiple of another added.
    static func adding(_ one: [UInt64], _ factor: UInt64, _ other: [UInt64]) -> [UInt64] {
        zip(one, other).map { sum($0, product(factor, $1)) }
    }
}

/// Numbers that look like chance and are the same every time (SplitMix64).
private struct Lot {
    private var state: UInt64 = 0x5341_4D45_4E4F_5021

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return (mixed ^ (mixed >> 31)) % Prime.modulus
    }
}
