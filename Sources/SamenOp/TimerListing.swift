import RecordModel
import RecordRules
import RecordStore

/// A timer with the record it is about; about none where it is about the installation or region.
package struct ListedTimer: Hashable, Sendable {
    /// The record.
    package let record: RecordID?
    /// The timer.
    package let timer: RecordTimer

    static func precedes(_ left: ListedTimer, _ right: ListedTimer) -> Bool {
        if RecordTimer.precedes(left.timer, right.timer) { return true }
        if RecordTimer.precedes(right.timer, left.timer) { return false }
        guard let one = left.record, let other = right.record else { return left.record == nil }
        return one < other
    }
}

extension [RecordTimer] {
    /// Those that call on somebody with one of `codes`; of several of one kind about one thing the
    /// most pressing only.
    func calling(on codes: Set<String>, at now: Instant) -> [RecordTimer] {
        let calling = filter {
            $0.needsSomebody(at: now) && !codes.isDisjoint(with: $0.who(at: now))
        }
        let overdue = calling.filter { $0.state(at: now) == .overdue }
        var seen: Set<[String]> = []
        return (overdue + calling).filter {
            seen.insert([$0.id, $0.entity?.description ?? ""]).inserted
        }
    }
}

extension LocalReplica {
    /// What has to be done by when, the soonest first: in one record, or in all of them and for
    /// this installation's user beside them.
    package func timers(of record: RecordID?) throws -> [ListedTimer] {
        try noteAccess(record == nil ? .list : .view, record, detail: "timers")
        if let record {
            return try view(record, lookingBack: false).timers.map {
                ListedTimer(record: record, timer: $0)
            }
        }
        let now = now
        _ = try freshSummaries(at: now)
        let kept = try store.read { try $0.timers() }.flatMap { record, timers in
            RecordTimer.all(stored: timers).map { ListedTimer(record: record, timer: $0) }
        }
        return (kept + (try standingTimers(at: now))).sorted(by: ListedTimer.precedes)
    }

    /// The timers of the installation and the region that are for this user.
    private func standingTimers(at now: Instant) throws -> [ListedTimer] {
        let (position, unsent) = try store.read { (try $0.syncPosition(), try $0.unsent()) }
        let oldest = unsent.values.map(\.oldest).min()
        let timers = StandingTimers.timers(
            try store.profile(), at: now, syncStart: position.flatMap { $0.lastSyncAt ?? oldest },
            user: store.identity.role)
        return timers.filter { !ownCodes.isDisjoint(with: $0.who(at: now)) }
            .map { ListedTimer(record: nil, timer: $0) }
    }
}
