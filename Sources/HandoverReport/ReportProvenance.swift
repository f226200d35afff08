import RecordModel

/// What a report was made from.
package struct ReportProvenance: Hashable, Sendable {
    /// The operations by header digest, as citations name them in full, sorted.
    package let operations: ReportedOperations
    /// The last operation of each replica, by replica.
    package let chainHeads: [ReportChainHead]
    /// Other records of the incident that are in it, sorted.
    package let otherRecords: [RecordID]
    /// The digest of the record as merged.
    package let recordDigest: SHA256Digest
    /// The catalogue version it was merged with.
    package let catalogue: String
    /// How many operations there are.
    package let operationCount: Int
    /// Whether the report names the operations. Not to who may not know that anything was left out:
    /// the numbers of a laptop's operations would show gaps. Their digest and number stay.
    var namesOperations = true

    /// SHA-256 of the canonical JSON of ``operations``.
    package var digest: SHA256Digest { operations.digest }

    /// The ends of the chains as the report names them.
    var namedHeads: [ReportChainHead] { namesOperations ? chainHeads : [] }
}

/// Where the chain of one replica ends in a report.
package struct ReportChainHead: Hashable, Sendable {
    /// The last operation of the replica that the report was made from.
    package let last: ReportedOperations.Entry
    /// The organisation of its author; nil when that is not told.
    package let organisation: String?
    /// Whether every operation of the replica up to there is in the report.
    ///
    /// When it is not, the others belong to other records, were withheld, or were not accepted. It
    /// does not say which: that would tell who may not know that something was withheld.
    package let isWhole: Bool

    /// The ends of the chains of `operations`, by replica.
    static func heads(
        of operations: ReportedOperations, organisation: (OperationID) -> String?
    ) -> [ReportChainHead] {
        let counts = operations.entries.reduce(into: [ReplicaID: Int64]()) {
            $0[$1.operation.replica, default: 0] += 1
        }
        return last(of: operations).map { last in
            ReportChainHead(
                last: last, organisation: organisation(last.operation),
                isWhole: counts[last.operation.replica] == last.operation.sequence)
        }
    }

    /// The last operation of each replica, by replica.
    static func last(of operations: ReportedOperations) -> [ReportedOperations.Entry] {
        let entries = operations.entries
        return entries.indices.filter { index in
            index + 1 == entries.endIndex
                || entries[index + 1].operation.replica != entries[index].operation.replica
        }.map { entries[$0] }
    }

    /// The JSON form.
    var json: JSONValue {
        .members([
            ("replica", .text(last.operation.replica.text)),
            ("organisation", organisation.map { .text($0) } ?? .null),
            ("sequence", .integer(last.operation.sequence)),
            ("headerDigest", .text(last.headerDigest.hex)), ("whole", .bool(isWhole)),
        ])
    }
}
