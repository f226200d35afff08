import RecordModel
import RecordStore
import SyncProtocol

/// What this store holds that the service may lack, in the order in which to offer it.
struct ReofferPlan {
    /// Bytes of operations in one call, some below the limit.
    static let pageBytesMax = SyncLimit.batchBytesMax * 3 / 4

    /// What the latest head proves, from after the agreement on, without a gap; in pages.
    private(set) var pages: [[KeptEntry]] = []
    /// Operations that nothing proves, and own ones that were judged and are not in the feed.
    private(set) var judged: [LoggedOperation] = []
    /// What the service said for good since the agreement.
    private(set) var statements: [ServiceStatement] = []
    /// The head at the end of the pages; nil when nothing is proven.
    private(set) var head: FeedHead?

    private let reader: StoreReader
    private let position: SyncPosition
    private let agreement: FeedMark

    /// Reads what there is after the agreement.
    init(_ reader: StoreReader, _ position: SyncPosition, _ result: FeedComparison.Result) throws {
        self.reader = reader
        self.position = position
        agreement = result.mark
        let entries = try reader.feedEntries(
            after: agreement.position, upTo: position.cursor, countMax: .max)
        head = try provenHead(entries)
        let proven = entries.prefix { $0.position <= head?.position ?? 0 }
        try fillPages(Array(proven))
        let others = entries.dropFirst(proven.count).compactMap(\.operation)
        judged = try reader.operations(numbered: others)
        judged += try unkept(entries)
        judged += try reader.ownJudged(after: result.answer.ownChain.sequence, limit: .max)
        var seen = Set(proven.compactMap(\.operation))
        judged = judged.filter { seen.insert($0.number).inserted && $0.canBeOffered }
            .sorted { $0.number < $1.number }
        statements = try entries.filter { $0.operation == nil }
            .compactMap { try reader.statement($0.digest) }
    }

    /// Operations at positions of the service that lack what stood there.
    static func lacking(
        _ positions: [Int64], _ reader: StoreReader
    ) throws -> [LoggedOperation] {
        let numbers = try positions.compactMap { position in
            try reader.feedEntries(after: position - 1, upTo: position, countMax: 1).first?
                .operation
        }
        return try reader.operations(numbered: numbers).filter(\.canBeOffered)
    }

    /// The kept head, when the entries after the agreement lead to it.
    private func provenHead(_ entries: [KeptEntry]) throws -> FeedHead? {
        guard let head = FeedHead(try reader.feedHead()), head.position > agreement.position,
            head.position <= position.cursor, head.isSigned(by: position.serviceKey),
            entries.first?.position == agreement.position + 1
        else { return nil }
        let count = head.position - agreement.position
        let proof = FeedProof(
            head: head, after: agreement, entries: entries.prefix(Int(count)).map(\.digest))
        return proof.runningDigests == nil ? nil : head
    }

    /// What came before this program kept the digests of its feed.
    private func unkept(_ entries: [KeptEntry]) throws -> [LoggedOperation] {
        let end = (entries.first?.position ?? position.cursor + 1) - 1
        guard end > agreement.position else { return [] }
        return try reader.operations(atPositions: agreement.position + 1...end)
    }

    private mutating func fillPages(_ entries: [KeptEntry]) throws {
        var page: [KeptEntry] = []
        var bytes = 0
        for kept in entries {
            let logged = try reader.operations(numbered: kept.operation.map { [$0] } ?? [])
            let size = logged.first?.operation.canonicalByteCount ?? 0
            if !page.isEmpty,
                page.count == SyncLimit.batchOperationCountMax || bytes + size > Self.pageBytesMax
            {
                pages.append(page)
                (page, bytes) = ([], 0)
            }
            page.append(kept)
            bytes += size
        }
        if !page.isEmpty { pages.append(page) }
    }
}

/// A page of a feed's tail as it is offered, read when its turn comes.
struct ReofferPage {
    let entries: [FeedEntry]
    /// The certificates of those who wrote what stands in it.
    let certificates: [ReplicaCertificate]

    /// The page of what was kept; operations of which the service holds the number go without
    /// their text.
    init(_ page: [KeptEntry], held: Set<OperationID>, _ reader: StoreReader) throws {
        let known = try reader.certificates()
        let byDigest = Dictionary(
            known.map { ($0.digest, $0) }, uniquingKeysWith: { first, _ in first })
        var authors: Set<ReplicaID> = []
        entries = try page.map { kept in
            var body = FeedEntry.Body.hollow
            if let number = kept.operation {
                let logged = try reader.operations(numbered: [number]).first
                if let logged, logged.operation.headerDigest == kept.digest {
                    let operation = logged.operation
                    authors.insert(operation.id.replica)
                    if held.contains(operation.id) {
                        body = .own(operation.id)
                    } else if logged.canBeOffered {
                        body = .operation(operation.canonicalBytes)
                    }
                }
            } else if let certificate = byDigest[kept.digest] {
                body = .certificate(certificate)
            } else if let statement = try reader.statement(kept.digest) {
                body = .statement(statement)
            }
            return FeedEntry(position: kept.position, digest: kept.digest, body: body)
        }
        certificates = known.filter { authors.contains($0.replica) }
    }

    /// The numbers of the operations of a page, as ranges.
    static func sequences(_ page: [KeptEntry], _ reader: StoreReader) throws -> [ChainRange] {
        let ids = try reader.operations(numbered: page.compactMap(\.operation)).map(\.operation.id)
        return ids.map { ChainRange(replica: $0.replica, sequences: $0.sequence...$0.sequence) }
    }
}

extension LoggedOperation {
    /// Whether it is whole, or lacks only what was erased by law: the statement that says so goes
    /// with it. What lacks its content for another reason is never offered onward.
    fileprivate var canBeOffered: Bool { operation.content != nil || isErased }
}
