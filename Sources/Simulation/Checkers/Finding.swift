/// Something that a checker saw and that may not be.
package struct Finding: Hashable, Sendable {
    /// The checker.
    package let checker: String
    /// What it saw.
    package let saw: String

    /// A finding of `checker`.
    package init(_ checker: String, _ saw: String) {
        self.checker = checker
        self.saw = saw
    }
}

/// A finding, and when it was made.
package struct DatedFinding: Hashable, Sendable {
    /// The step.
    package let step: Int
    /// The finding.
    package let finding: Finding
}
