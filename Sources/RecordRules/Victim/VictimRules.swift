import RecordMerge
import RecordModel

/// Rules about the victim: assessment, rights, contact (section C.7).
enum VictimRules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = []
}
