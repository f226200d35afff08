import RecordMerge
import RecordModel

/// Rules of step 3, the joint investigation.
enum Step3Rules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = []
}
