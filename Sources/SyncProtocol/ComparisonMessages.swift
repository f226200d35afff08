import RecordModel

/// A position of a feed with the running digest there.
package struct FeedMark: Hashable, Sendable {
    /// The position; 0 is before the first entry.
    package var position: Int64
    /// The running digest there.
    package var digest: SHA256Digest

    /// A mark of its parts.
    package init(position: Int64, digest: SHA256Digest) {
        self.position = position
        self.digest = digest
    }

    /// The JSON form.
    package var json: JSONValue {
        .members([("position", .integer(position)), ("digest", .text(digest.hex))])
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue?) {
        guard let position = json?["position"]?.integerValue, position >= 0,
            let digest = json?["digest"]?.stringValue.flatMap(SHA256Digest.init(hex:))
        else { return nil }
        self.init(position: position, digest: digest)
    }
}

/// Numbers of one replica's chain.
package struct ChainRange: Hashable, Sendable {
    /// Whose chain.
    package var replica: ReplicaID
    /// The numbers, from 1.
    package var sequences: ClosedRange<Int64>

    /// A range of its parts.
    package init(replica: ReplicaID, sequences: ClosedRange<Int64>) {
        self.replica = replica
        self.sequences = sequences
    }

    /// The JSON form.
    package var json: JSONValue {
        .members([
            ("replica", .text(replica.text)), ("from", .integer(sequences.lowerBound)),
            ("to", .integer(sequences.upperBound)),
        ])
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue) {
        guard let replica = json["replica"]?.stringValue.flatMap(ReplicaID.init),
            let from = json["from"]?.integerValue, let to = json["to"]?.integerValue, from >= 1,
            from <= to
        else { return nil }
        self.init(replica: replica, sequences: from...to)
    }
}

/// The digests of a piece of a feed that ends at a signed head: proof that this is what stood there.
package struct FeedProof: Hashable, Sendable {
    /// The head at the end of the piece.
    package var head: FeedHead
    /// Where the piece begins: after this.
    package var after: FeedMark
    /// The digests of the entries, up to the head.
    package var entries: [SHA256Digest]

    /// A proof of its parts.
    package init(head: FeedHead, after: FeedMark, entries: [SHA256Digest]) {
        self.head = head
        self.after = after
        self.entries = entries
    }

    /// The running digest at every position of the piece; nil when they do not end at the head.
    package var runningDigests: [SHA256Digest]? {
        guard after.position + Int64(entries.count) == head.position else { return nil }
        var running = after.digest
        let all = entries.map { entry in
            running = FeedDigest.next(running, entry: entry)
            return running
        }
        return running == head.digest ? all : nil
    }

    /// The JSON form.
    package var json: JSONValue {
        .members([
            ("head", head.json), ("after", after.json),
            ("entries", .array(entries.map { .text($0.hex) })),
        ])
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue) {
        guard let head = FeedHead(json["head"]), let after = FeedMark(json["after"]),
            let texts = json["entries"]?.arrayValue
        else { return nil }
        let entries = texts.compactMap { $0.stringValue.flatMap(SHA256Digest.init(hex:)) }
        guard entries.count == texts.count else { return nil }
        self.init(head: head, after: after, entries: entries)
    }
}

/// `POST /v1/comparisons`: where two copies of a feed agree, and what the service holds. Reads only.
package struct ComparisonRequest: Sendable {
    /// Running digests to compare; the last that the service has too is the answer.
    package var points: [FeedMark]
    /// Numbers of chains of which is asked whether the service holds them.
    package var sequences: [ChainRange]
    /// A piece of a feed that the service may have forgotten.
    package var proof: FeedProof?
    /// Positions within the proof of which a signed head is wanted.
    package var cuts: [Int64]

    /// A request of its parts.
    package init(
        points: [FeedMark] = [], sequences: [ChainRange] = [], proof: FeedProof? = nil,
        cuts: [Int64] = []
    ) {
        self.points = points
        self.sequences = sequences
        self.proof = proof
        self.cuts = cuts
    }

    /// The body of the call.
    package var json: JSONValue {
        .members([
            ("protocol", .text(SyncVersion.current)), ("points", .array(points.map(\.json))),
            ("sequences", .array(sequences.map(\.json))), ("proof", proof?.json ?? .null),
            ("cuts", .array(cuts.map { .integer($0) })),
        ])
    }

    /// Reads the body of the call.
    ///
    /// - Throws: ``SyncProblem`` with `malformed` or `too-large`.
    package init(_ json: JSONValue) throws(SyncProblem) {
        var problems = RequestProblems()
        _ = problems.needed(json["points"]?.arrayValue, "points are missing")
        points = problems.list(json, "points", "marks of a feed", FeedMark.init)
        sequences = problems.list(json, "sequences", "ranges of chains", ChainRange.init)
        cuts = problems.list(json, "cuts", "positions", \.integerValue)
        if let member = json["proof"], !member.isNull {
            proof = problems.needed(FeedProof(member), "proof is a piece of a feed with its head")
        }
        if let problem = problems.problem { throw problem }
        // Ranges are counted without adding up what could be more than a number holds.
        var left = Int64(SyncLimit.comparedSequenceCountMax)
        for range in sequences where left >= 0 {
            let (width, isTooWide) = range.sequences.upperBound.subtractingReportingOverflow(
                range.sequences.lowerBound)
            left = isTooWide || width >= left ? -1 : left - width - 1
        }
        guard points.count <= SyncLimit.comparedPointCountMax, left >= 0,
            cuts.count <= SyncLimit.comparedPointCountMax,
            proof?.entries.count ?? 0 <= SyncLimit.provenEntryCountMax
        else {
            throw SyncProblem(
                .tooLarge,
                "at most \(SyncLimit.comparedPointCountMax) points or cuts, "
                    + "\(SyncLimit.comparedSequenceCountMax) numbers and "
                    + "\(SyncLimit.provenEntryCountMax) digests in one comparison")
        }
    }
}

/// What the service holds, of what the asking laptop may know.
package struct ComparisonAnswer: Sendable {
    /// The service's epoch.
    package var epoch: Int64
    /// The last of the points that the service has too, as a signed head; nil when it has none.
    package var agreement: FeedHead?
    /// The numbers that the service holds, of those asked.
    package var held: [ChainRange]
    /// Signed heads at the cuts, so that parts of what was proven can be offered with their own.
    package var heads: [FeedHead]
    /// Positions up to the agreement of which the service has lost what stood there.
    package var lacking: [Int64]
    /// The end of the own chain.
    package var ownChain: ChainHead

    /// An answer of its parts.
    package init(
        epoch: Int64, agreement: FeedHead?, held: [ChainRange], heads: [FeedHead],
        lacking: [Int64], ownChain: ChainHead
    ) {
        self.epoch = epoch
        self.agreement = agreement
        self.held = held
        self.heads = heads
        self.lacking = lacking
        self.ownChain = ownChain
    }

    /// The body of the answer.
    package var json: JSONValue {
        .members([
            ("epoch", .integer(epoch)), ("agreement", agreement?.json ?? .null),
            ("held", .array(held.map(\.json))), ("heads", .array(heads.map(\.json))),
            ("lacking", .array(lacking.map { .integer($0) })), ("ownChain", ownChain.json),
        ])
    }

    /// Reads the body of the answer.
    package init(_ json: JSONValue) throws(SyncProblem) {
        guard let epoch = json["epoch"]?.integerValue, let held = json["held"]?.arrayValue,
            let heads = json["heads"]?.arrayValue, let lacking = json["lacking"]?.arrayValue,
            let ownChain = ChainHead(json["ownChain"])
        else { throw SyncProblem(.malformed, "the service's comparison is not readable") }
        self.init(
            epoch: epoch, agreement: FeedHead(json["agreement"]),
            held: held.compactMap(ChainRange.init), heads: heads.compactMap { FeedHead($0) },
            lacking: lacking.compactMap(\.integerValue), ownChain: ownChain)
    }
}
