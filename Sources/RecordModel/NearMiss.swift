/// Finds what somebody probably meant.
package enum NearMiss {
    /// The nearest of `candidates`, when it is near enough to be meant.
    package static func of(_ given: String, in candidates: [String]) -> String? {
        let limit = max(2, given.count / 3)
        let ranked = candidates.map { ($0, distance(Array(given.utf8), Array($0.utf8))) }
            .filter { $0.1 <= limit }
            .min { ($0.1, $0.0) < ($1.1, $1.0) }
        return ranked?.0
    }

    /// The number of single-letter edits between two words.
    package static func distance(_ left: String, _ right: String) -> Int {
        distance(Array(left.utf8), Array(right.utf8))
    }

    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, one) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (one == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
