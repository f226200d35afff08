import RecordModel

extension MemoryTransaction {
    func revocation(_ replica: ReplicaID) -> ReplicaRevocation? { tables.revocations[replica] }

    func putRevocation(_ revocation: ReplicaRevocation) {
        put(\.revocations, revocation.replica, revocation)
    }

    func waiting(
        _ state: WaitingState, after: (id: OperationID, digest: SHA256Digest)?, countMax: Int
    ) -> [JudgedOperation] {
        func place(_ id: OperationID, _ digest: SHA256Digest) -> (String, Int64, String) {
            (id.replica.text, id.sequence, digest.hex)
        }
        let found = tables.operations.values.filter { judged in
            let operation = judged.operation
            guard judged.status.isWaiting(state) else { return false }
            return after.map {
                place($0.id, $0.digest) < place(operation.id, operation.headerDigest)
            } ?? true
        }
        return Array(
            found.sorted {
                place($0.operation.id, $0.operation.headerDigest)
                    < place($1.operation.id, $1.operation.headerDigest)
            }.prefix(countMax))
    }

    func decision(_ id: OperationID, _ digest: SHA256Digest) -> QuarantineDecision? {
        tables.decisions[MemoryTables.OperationKey(id: id, digest: digest)]
    }

    func putDecision(_ decision: QuarantineDecision) {
        let key = MemoryTables.OperationKey(id: decision.operation, digest: decision.digest)
        put(\.decisions, key, decision)
    }
}

extension OperationStatus {
    /// Whether it is one of those that wait for that.
    func isWaiting(_ state: WaitingState) -> Bool {
        switch (self, state) {
        case (.held, .held), (.quarantined, .quarantined), (.refused, .refused): true
        default: false
        }
    }
}
