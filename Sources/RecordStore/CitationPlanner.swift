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
    func citations(
        replacing heads: [Citation], field: FieldName
    ) throws -> [Citation] {
        var found = Set(heads)
        var further: [(clock: HybridTime, citation: Citation)] = []
        var pending = heads
        while let citation = pending.popLast() {
            guard let logged = try log.find(citation), logged.verdict != .accepted else { continue }
            for write in logged.operation.header.action.writes where write.field == field {
                for cited in write.citations where found.insert(cited).inserted {
                    guard let earlier = try log.find(cited) else { continue }
                    further.append((earlier.operation.header.clock, cited))
                    pending.append(cited)
                }
            }
        }
        let newest = further.sorted { $0.clock > $1.clock }.prefix(Self.transitiveCountMax)
        return heads + newest.map(\.citation)
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
