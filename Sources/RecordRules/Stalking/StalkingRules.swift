import RecordMerge
import RecordModel

/// Rules about stalking (section C.6 of the catalogue).
enum StalkingRules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = []
}
