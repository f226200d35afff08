import RecordMerge
import RecordModel

/// Whether an order was recorded, handed over and enforced in that order.
extension Measure {
    private enum Names {
        static let registeredAt = "registered_in_police_system_at"
        static let servedAt = "served_at"
    }

    /// What is amiss with the way an order came into force.
    enum ServiceGap: String {
        /// Police did not record it in its own systems.
        case registered
        /// Police did not hand it over.
        case served
        /// It happened in another order.
        case order
    }

    /// Whether it has to be recorded before it is handed over, and handed over before it holds.
    var needsService: Bool {
        isPossibly(Kind.behaviouralOrder)
            || (isByProsecution && isPossibly(Kind.contactBan.union(Kind.locationBan)))
    }

    /// What is amiss where somebody says that it was handed over or holds. Only police's own word
    /// confirms.
    func serviceGaps(_ facts: RecordFacts) -> [ServiceGap] {
        let inForce = moments(Status.inForce.union(Status.violated), facts)
        let handedOver = moments(Status.served, facts)
        guard needsService, !(inForce.isEmpty && handedOver.isEmpty) else { return [] }
        let registered = entity.instants(Names.registeredAt, by: Party.police)
        let served = entity.instants(Names.servedAt, by: Party.police)
        var gaps: [ServiceGap] = []
        if registered.isEmpty { gaps.append(.registered) }
        if served.isEmpty, !inForce.isEmpty { gaps.append(.served) }
        let isInOrder =
            Self.precedes(registered, served.isEmpty ? handedOver : served)
            && Self.precedes(registered, inForce) && Self.precedes(served, inForce)
        if !isInOrder { gaps.append(.order) }
        return gaps
    }

    /// Whether a victim may count on it: everybody says that it holds, it has not run out by
    /// anybody's word, and where that matters it came into force properly.
    func protects(_ facts: RecordFacts) -> Bool {
        surelyStands(Status.standing) && !isPast(facts) && serviceGaps(facts).isEmpty
    }

    /// When the writes were made that say it stands so.
    private func moments(_ statuses: Set<String>, _ facts: RecordFacts) -> [Instant] {
        statusHeads.filter { $0.value.known?.stringValue.map(statuses.contains) ?? false }
            .map { head in
                facts.operations[head.stamp.operation]?.moment
                    ?? Instant(milliseconds: head.stamp.clock.wallMilliseconds)
            }
    }

    /// Whether all of the first were no later than any of the second; true where one is empty.
    private static func precedes(_ first: [Instant], _ second: [Instant]) -> Bool {
        guard let last = first.max(), let next = second.min() else { return true }
        return last <= next
    }
}
