import RecordModel

/// Works out who sees what for everything that was accepted before the service kept that, once.
struct SightAdoption {
    static let pageCountMax = 500

    let transaction: any SyncTransaction
    let naming: NamingKeeper
    let disclosures: DisclosureKeeper
    let feeds: FeedWriter

    /// Does so where it was not done yet.
    func run() throws {
        try keep()
        try hollow()
    }

    /// Makes hollow what units saw once and see no longer, which an older service left standing.
    private func hollow() throws {
        guard try transaction.setting(.hollow) == nil else { return }
        try transaction.putSetting(.hollow, Array("kept".utf8))
        let units = try transaction.units().map(\.id)
        var last = AcceptanceOrder.none
        while true {
            let page = try transaction.accepted(
                record: nil, after: last, countMax: Self.pageCountMax)
            for judged in page {
                for unit in units { try feeds.settle(judged.operation, unit) }
                last = judged.order ?? last
            }
            guard page.count == Self.pageCountMax else { return }
        }
    }

    private func keep() throws {
        guard try transaction.setting(.sight) == nil else { return }
        try transaction.putSetting(.sight, Array("kept".utf8))
        var entries: [RecordOperation] = []
        var last = AcceptanceOrder.none
        while true {
            let page = try transaction.accepted(
                record: nil, after: last, countMax: Self.pageCountMax)
            for judged in page {
                let operation = judged.operation
                let creates = operation.header.createsEntity
                try naming.note(operation)
                _ = try disclosures.note(operation, creates: creates)
                if creates, try transaction.disclosure(operation.header.entity.id) != nil {
                    entries.append(operation)
                }
                last = judged.order ?? last
            }
            guard page.count == Self.pageCountMax else { break }
        }
        // Only now is it known what was withdrawn.
        for operation in entries {
            for entry in try disclosures.permitted(after: operation, at: last) {
                try feeds.review(entry)
            }
        }
    }
}
