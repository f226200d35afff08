import AccessPolicy
import RecordModel

/// Holds every feed against sight: every accepted operation for every unit, and erased contents
/// against what was said of them. It keeps a page in memory, however much there is.
struct SightCheck {
    static let pageCountMax = 500

    let transaction: any SyncTransaction
    let sight: SightReader
    private(set) var failures: [CheckFailure] = []

    init(_ transaction: any SyncTransaction, catalogue: Catalogue) {
        self.transaction = transaction
        sight = SightReader(
            transaction, catalogue: catalogue, directory: UnitDirectory(transaction))
    }

    /// Finds what is missing in a feed, and what stands there that its unit does not see.
    mutating func run() throws {
        let viewers = try transaction.units().compactMap { try sight.directory.viewer($0.id) }
        var order = AcceptanceOrder.none
        while true {
            let page = try transaction.accepted(
                record: nil, after: order, countMax: Self.pageCountMax)
            for judged in page {
                order = judged.order ?? order.next
                try check(judged.operation, viewers)
            }
            guard page.count == Self.pageCountMax else { break }
        }
        for viewer in viewers { try checkOnce(viewer.unit) }
    }

    private mutating func check(
        _ operation: RecordOperation, _ viewers: [SightViewer]
    ) throws {
        let readers = Set(try sight.readers(of: operation.header.record))
        let reference = FeedReference.operation(operation.id, operation.headerDigest)
        for viewer in viewers {
            let standing =
                readers.contains(viewer.unit)
                ? try sight.standing(of: viewer.unit, in: operation.header.record) : .apart
            let decision = try sight.decide(operation, for: viewer, standing: standing)
            let stands = try transaction.feedPosition(viewer.unit, of: reference) != nil
            guard decision.isVisible != stands else { continue }
            failures.append(
                CheckFailure(
                    code: stands ? "feed-forbidden" : "feed-missing",
                    place: "\(viewer.unit):\(operation.id)"))
        }
        let isErased = try transaction.erasure(of: operation.headerDigest) != nil
        if isErased != (operation.content == nil) {
            failures.append(
                CheckFailure(
                    code: isErased ? "content-kept" : "content-missing",
                    place: operation.id.description))
        }
    }

    /// Whatever is not hollow stands in a feed once: where it is found by what it is.
    private mutating func checkOnce(_ unit: String) throws {
        var position: Int64 = 0
        while true {
            let page = try transaction.feed(
                unit, after: position, countMax: Self.pageCountMax)
            for place in page where !place.isHollow {
                if try transaction.feedPosition(unit, of: place.reference) != place.point.position {
                    failures.append(
                        CheckFailure(
                            code: "feed-twice", place: "\(unit):\(place.point.position)"))
                }
            }
            position = page.last?.point.position ?? position
            guard page.count == Self.pageCountMax else { return }
        }
    }
}
