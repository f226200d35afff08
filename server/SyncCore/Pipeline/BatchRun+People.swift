import RecordModel

extension BatchRun {
    /// Operations that wait which are read at a time.
    static let waitingPageCountMax = 500

    /// Puts an operation in quarantine through: permission is set aside, the rest is judged.
    func accept(_ judged: JudgedOperation) throws {
        var arrival = Arrival(judged)
        arrival.reach = .setAside
        try judgeAgain(judged.operation, arrival)
    }

    /// Refuses an operation in quarantine for good; what was to be made by it is refused too.
    func refuse(_ judged: JudgedOperation, _ code: ValidityCode, _ reason: String) throws {
        try conclude(judged, refusing: code, reason)
    }

    /// Gives up what is missing of a replica's chain, and judges what waited for it, and what
    /// builds on it.
    func giveUpGaps(of replica: ReplicaID) throws {
        let held = try heldOperations()
        let behind = held.filter {
            $0.status.code == .chainGap && $0.operation.id.replica == replica
        }
        if let last = behind.map(\.operation.id.sequence).max() {
            try giveUp(before: OperationID(replica: replica, sequence: last))
        }
        try judgeAgain(held.filter { $0.status.code == .unknownEntity })
    }

    /// All operations that are held.
    func heldOperations() throws -> [JudgedOperation] {
        var found: [JudgedOperation] = []
        while true {
            let page = try transaction.waiting(
                .held,
                after: found.last.map { ($0.operation.id, $0.operation.headerDigest) },
                countMax: Self.waitingPageCountMax)
            found += page
            guard page.count == Self.waitingPageCountMax else { return found }
        }
    }
}

extension OperationStatus {
    /// Why it is not accepted; nil when it is.
    package var code: ValidityCode? {
        switch self {
        case .accepted: nil
        case .held(let code, _), .quarantined(let code, _), .refused(let code): code
        }
    }
}
