import RecordMerge
import RecordModel

/// Rules about registration and time (section C.9).
enum RegistrationRules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = []
}
