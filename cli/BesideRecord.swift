import RecordRules
import SamenOp

/// What is shown beside a record that it does not hold itself.
struct BesideRecord {
    /// A record by itself.
    static let nothing = BesideRecord(proposals: [], pattern: nil)

    /// What the program proposes to link.
    let proposals: [LinkProposal]
    /// Other records of the same person or address; nil where nobody looked.
    let pattern: PatternText?
}
