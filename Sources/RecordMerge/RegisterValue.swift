import RecordModel

/// The value that one operation wrote, as far as it can still be read.
package enum RegisterValue: Hashable, Sendable {
    /// What was written.
    case known(JSONValue)
    /// Erased by law.
    case erased
    /// Not here (yet).
    case missing

    /// How it stands in a materialised record.
    package var json: JSONValue {
        switch self {
        case .known(let value): value
        case .erased: .members([("erased", .bool(true))])
        case .missing: .members([("missing", .bool(true))])
        }
    }

    /// Reads the form of ``json``; the keys `erased` and `missing` are reserved for it.
    package init(_ json: JSONValue) {
        if json == Self.erased.json {
            self = .erased
        } else if json == Self.missing.json {
            self = .missing
        } else {
            self = .known(json)
        }
    }

    /// The value, when it can be read.
    package var known: JSONValue? {
        if case .known(let value) = self { value } else { nil }
    }

    /// Whether all of `values` are the same; several unreadable ones never are.
    static func allEqual(_ values: some Collection<RegisterValue>) -> Bool {
        guard values.count > 1 else { return true }
        guard case .known? = values.first else { return false }
        return values.dropFirst().allSatisfy { $0 == values.first }
    }
}

/// Which write this is and where it stands in the order of display.
package struct WriteStamp: Hashable, Comparable, Sendable {
    /// When, for display.
    package let clock: HybridTime
    /// The operation.
    package let operation: OperationID
    /// Its header digest; tells the branches of a local fork apart.
    package let headerDigest: SHA256Digest

    /// The stamp of `operation`.
    package init(_ operation: RecordOperation) {
        clock = operation.header.clock
        self.operation = operation.id
        headerDigest = operation.headerDigest
    }

    init(clock: HybridTime, operation: OperationID, headerDigest: SHA256Digest) {
        self.clock = clock
        self.operation = operation
        self.headerDigest = headerDigest
    }

    /// The citation of this write.
    package var citation: Citation {
        Citation(operation: operation, headerDigest: headerDigest)
    }

    /// Ascending by clock, replica, sequence as a number, header digest.
    package static func < (left: WriteStamp, right: WriteStamp) -> Bool {
        if left.clock != right.clock { return left.clock < right.clock }
        if left.operation.replica != right.operation.replica {
            return left.operation.replica < right.operation.replica
        }
        if left.operation.sequence != right.operation.sequence {
            return left.operation.sequence < right.operation.sequence
        }
        return left.headerDigest < right.headerDigest
    }
}
