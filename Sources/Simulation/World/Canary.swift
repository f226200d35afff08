/// Bugs built in on purpose: each shows that the checker it is for would see such a bug.
///
/// They live in the simulation's wrappers and in its workload, never in product code.
package enum Canary: String, CaseIterable, Sendable {
    /// A pulled operation arrives as an empty position.
    case dropOnePulledOperation = "drop-one-pulled-operation"
    /// A form cites what stands there when it is saved, not what it showed.
    case formCitesHeadsAtSaving = "form-cites-heads-at-saving"
    /// Of contested values the latest is shown instead of the most cautious.
    case latestWinsInsteadOfMostCautious = "latest-wins-instead-of-most-cautious"
    /// An answer carries an operation of the other side's partition.
    case leakAcrossPartition = "leak-across-partition"
    /// What was sent counts as accepted, although the request was lost.
    case forgetOutboxOnSend = "forget-outbox-on-send"
    /// One of several values is not shown.
    case hideOneHead = "hide-one-head"
    /// Synchronising writes something of its own.
    case writeWhileSynchronising = "write-while-synchronising"

    /// The name of the checker that must fail.
    package var checker: String {
        switch self {
        case .dropOnePulledOperation: ConvergenceChecker.name
        case .formCitesHeadsAtSaving: SilentOverwriteChecker.name
        case .latestWinsInsteadOfMostCautious: CautiousValueChecker.name
        case .leakAcrossPartition: LeakChecker.name
        case .forgetOutboxOnSend: LostOperationChecker.name
        case .hideOneHead: ConflictKeptChecker.name
        case .writeWhileSynchronising: IdempotenceChecker.name
        }
    }
}
