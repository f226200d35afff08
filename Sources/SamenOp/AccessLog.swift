import RecordModel
import RecordRules
import RecordStore

/// Keeps what was looked at and tried here (R10.5): one entry per command, and none to see without
/// its entry.
///
/// The entries are a chain, and each sync hands what is new of them to the service.
extension LocalReplica {
    /// What the rules say of the record as it is now.
    package func check(_ record: RecordID) throws -> RecordView {
        try noteAccess(.check, record)
        return try view(record)
    }

    /// The record as the guide begins with it.
    package func openGuide(_ record: RecordID, purpose: String? = nil) throws -> RecordView {
        try noteAccess(.view, record, purpose: purpose, detail: "guide")
        return try view(record)
    }

    /// Adds an entry.
    func noteAccess(
        _ action: AccessAction, _ record: RecordID? = nil, purpose: String? = nil,
        detail: String? = nil
    ) throws {
        try store.write {
            try $0.noteAccess(action, record, purpose: purpose, detail: detail)
        }
    }

    /// Runs an attempt, outside of any transaction; when this user may not do it, that is kept.
    func notingRefusal<Value>(
        on record: RecordID?, _ attempt: () throws -> Value
    ) throws -> Value {
        do { return try attempt() } catch let error as StoreError
            where error.code == .notPermitted
        {
            try noteAccess(.refused, record, detail: error.code.rawValue)
            throw error
        }
    }
}
