import RecordModel

/// Where a value stands in a caution order: the lower, the more cautious.
struct CautionRank {
    let order: CautionOrder

    /// The most cautious of `candidates`, which are sorted by display order: of equally cautious
    /// ones the first.
    func mostCautious(_ candidates: [RegisterHead]) -> RegisterHead? {
        var best: RegisterHead?
        for candidate in candidates {
            guard let current = best else {
                best = candidate
                continue
            }
            if precedes(candidate.value, current.value) { best = candidate }
        }
        return best
    }

    /// Whether `left` is strictly more cautious than `right`.
    func precedes(_ left: RegisterValue, _ right: RegisterValue) -> Bool {
        switch order {
        case .list(let values): Self.place(left, in: values) < Self.place(right, in: values)
        case .max: Self.isBefore(left, right, Self.integer) { $0 > $1 }
        case .min: Self.isBefore(left, right, Self.integer) { $0 < $1 }
        case .earliest: Self.isBefore(left, right, Self.instant) { $0 < $1 }
        case .latest: Self.isBefore(left, right, Self.instant) { $0 > $1 }
        }
    }

    /// Four places per listed value, so that others fit between them.
    private static func place(_ value: RegisterValue, in order: [JSONValue]) -> Int {
        // Directly after the first: unreadable values never hide the worst known one and outrank
        // all others.
        let unreadable = 1
        guard let known = value.known else { return unreadable }
        if let index = order.firstIndex(of: known) { return index * 4 }
        guard known.isNull else { return unreadable }
        if let unknown = order.firstIndex(of: "unknown") { return unknown * 4 }
        return (order.count - 1) * 4 - 1
    }

    private static func isBefore<Key>(
        _ left: RegisterValue, _ right: RegisterValue, _ key: (RegisterValue) -> Key?,
        _ precedes: (Key, Key) -> Bool
    ) -> Bool {
        switch (key(left), key(right)) {
        case (let one?, let other?): precedes(one, other)
        case (.some, nil): true
        case (nil, _): false
        }
    }

    private static func integer(_ value: RegisterValue) -> Int64? {
        value.known?.integerValue
    }

    private static func instant(_ value: RegisterValue) -> Int64? {
        value.known?.stringValue.flatMap { Instant($0)?.milliseconds }
    }
}

extension CautionOrder {
    /// Whether a person who sees both must treat `left` as strictly more cautious than `right`.
    package func isMoreCautious(_ left: RegisterValue, than right: RegisterValue) -> Bool {
        CautionRank(order: self).precedes(left, right)
    }
}
