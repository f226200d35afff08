import RecordMerge
import RecordModel

/// Works out what a write cites: what its author was shown, and nothing more.
struct CitationPlanner {
    /// How many operations that the service has not accepted yet are cited through others.
    static let transitiveCountMax = 64

    let log: OperationLog
    let shown: ShownMemory

    /// The heads of a register that the author may be said to have seen.
    ///
    /// Of a field that is not safety-critical all heads count as seen.
    func seen(
        _ register: RegisterState, record: RecordID, isSafetyCritical: Bool
    ) throws -> [RegisterHead] {
        guard isSafetyCritical else { return register.heads }
        return try register.heads.filter { try shown.wasShown($0.stamp, in: record) }
    }

    /// The citations of a write that replaces `heads`: they, and what those of them cite that the
    /// service has not accepted yet.
    ///
    /// What such a head cites holds, by the same rule, what its own predecessors cite: one level is
    /// all levels. Newest first, as the head lists them.
    func citations(
        replacing heads: [Citation], field: FieldName
    ) throws -> [Citation] {
        var found = Set(heads)
        var further: [Citation] = []
        for head in heads {
            guard let logged = try log.find(head), logged.verdict != .accepted else { continue }
            for write in logged.operation.header.action.writes where write.field == field {
                further += write.citations.filter { found.insert($0).inserted }
            }
        }
        return heads + further.prefix(Self.transitiveCountMax)
    }

    /// The newest of the writes to an append-only field: those that no other of them cites.
    func newest(_ heads: [RegisterHead], field: FieldName) throws -> [Citation] {
        var newest = Set(heads.map(\.stamp.citation))
        guard newest.count > 1 else { return Array(newest) }
        for head in heads {
            guard let logged = try log.find(head.stamp.citation) else { continue }
            for write in logged.operation.header.action.writes where write.field == field {
                newest.subtract(write.citations)
            }
        }
        return newest.sorted { $0.description < $1.description }
    }
}
