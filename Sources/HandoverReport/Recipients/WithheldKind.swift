/// A kind of information that was left out of a report, with why; never what it says.
package struct WithheldKind: Hashable, Sendable {
    /// What kind it is: the category of a row of the matrix, or one of ``ReleasePolicy``'s own.
    package let category: String
    /// Why, in the order of ``WithholdingReason``; at least one.
    package let reasons: [WithholdingReason]
}

/// Gathers what is left out.
struct WithheldKinds {
    private var found: [String: Set<WithholdingReason>] = [:]

    /// Adds that something of a category was left out.
    ///
    /// That there is another record is not told where it does not go along: what stands there was
    /// not passed on.
    mutating func add(_ category: String, _ reason: WithholdingReason) {
        found[category, default: []].insert(reason == .apart ? .notDisclosed : reason)
    }

    /// Adds what was left out elsewhere.
    mutating func add(_ others: WithheldKinds) {
        found.merge(others.found) { $0.union($1) }
    }

    /// What was left out, sorted by category.
    var sorted: [WithheldKind] {
        found.keys.sorted().map { category in
            let reasons = found[category] ?? []
            return WithheldKind(
                category: category,
                reasons: WithholdingReason.allCases.filter(reasons.contains))
        }
    }
}
