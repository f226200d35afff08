import RecordModel
import RecordRules
import Testing

/// A rule that binds the system rather than a person: a property that has to hold, shown on a
/// story, instead of the four rows of a rule that speaks to people.
struct Invariant: Sendable, CustomTestStringConvertible {
    /// The rule's id in the catalogue.
    let rule: String
    /// The property, as a sentence.
    let sentence: String
    /// Whether it holds; a test fails when not.
    let holds: @Sendable () throws -> Bool

    /// The property of that rule.
    init(_ rule: String, _ sentence: String, holds: @escaping @Sendable () throws -> Bool) {
        self.rule = rule
        self.sentence = sentence
        self.holds = holds
    }

    var testDescription: String { "\(rule): \(sentence)" }
}
