import RecordMerge
import RecordModel

/// Whether a record is closed.
package enum CloseState: String, Sendable {
    /// It was closed, and is not any more.
    case reopened
    /// Nobody closed it.
    case open
    /// Closed, with nothing in the way.
    case closed
}

extension RuleBook {
    /// The state to show: the least of what was written and what the rules allow. That a record is
    /// open again is shown and never written.
    package static func closeState(_ facts: RecordFacts) -> CloseState {
        let names = facts.catalogue.structure
        let field = FieldName(names.name("record", "closeState"))
        let written = facts.singleton(names.recordType)?.fields[field]?.value.known?.stringValue
        guard Closing.isWritten(facts) else {
            return written.flatMap(CloseState.init) == .reopened ? .reopened : .open
        }
        let isStillClosed =
            !facts.isStillReceiving && Closing.lateEntities(facts).isEmpty
            && blocking(.closing, facts).isEmpty
        return isStillClosed ? .closed : .reopened
    }
}
