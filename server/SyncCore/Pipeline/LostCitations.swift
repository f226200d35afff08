import RecordModel

/// Whether an operation builds on what was lost with a laptop.
///
/// An id tells nothing of who made it; what an operation cites does.
struct LostCitations {
    let transaction: any SyncTransaction

    /// Whether it cites a place of a chain whose gaps were declared lost, and nothing is there.
    func concern(_ operation: RecordOperation) throws -> Bool {
        var lost: [ReplicaID: Bool] = [:]
        for citation in operation.header.action.citations {
            let id = citation.operation
            let isLost =
                try lost[id.replica]
                ?? (transaction.revocation(id.replica)?.gapsAreLost ?? false)
            lost[id.replica] = isLost
            if isLost, try !isHere(id) { return true }
        }
        return false
    }

    private func isHere(_ id: OperationID) throws -> Bool {
        guard let digest = try transaction.place(id)?.digest else { return false }
        return try transaction.operation(id, digest) != nil
    }
}

extension OperationAction {
    /// Everything that is cited.
    var citations: [Citation] {
        switch self {
        case .set(let writes): writes.flatMap(\.citations)
        case .remove(let saw), .restore(let saw): saw
        }
    }
}
