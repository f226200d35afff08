import RecordModel
import RecordRules
import RecordStore
import SamenOp

extension CommandContext {
    /// What a clock that is far off means; nil when it is near enough.
    func clockSentence(_ offsetMilliseconds: Int64?) -> String? {
        guard let offset = offsetMilliseconds, SyncAge.isClockOff(offset) else { return nil }
        let key = offset > 0 ? "access.clock.ahead" : "access.clock.behind"
        return text(key, ["amount": amount(offset.magnitude / 60_000)])
    }

    /// So many minutes, in the unit in which people say it.
    private func amount(_ minutes: UInt64) -> String {
        let (hours, days) = (minutes / 60, minutes / 1_440)
        let (unit, count) =
            switch minutes {
            case ..<120: ("minutes", minutes)
            case ..<2_880: ("hours", hours)
            case ..<1_051_200: ("days", days)
            default: ("years", days * 100 / 36_525)
            }
        return text("access.clock.\(unit)", ["count": String(count)])
    }

    /// What happened to a revoked laptop, and what to do.
    func sentences(_ state: RevokedState, hasSynced: Bool) -> String {
        let happened = text(
            "access.revoked.\(state.reason.rawValue)", ["time": LocalTime.text(state.time)])
        switch state.wipe {
        case .wipe:
            return happened + "\n"
                + text(hasSynced ? "access.revoked.wiped" : "access.revoked.not-synced")
        case .keep(let reason):
            return happened + "\n"
                + text(
                    hasSynced ? "access.revoked.kept" : "access.revoked.not-synced",
                    ["reason": text("access.wipe.\(reason.rawValue)")])
        }
    }
}

extension RevokedState {
    /// The JSON form; `kept` says why the store stays, and is null when it was wiped.
    func json(isWiped: Bool) -> JSONValue {
        let kept: JSONValue =
            if case .keep(let reason) = wipe { .text(reason.rawValue) } else { .null }
        return .members([
            ("reason", .text(reason.rawValue)), ("time", .text(time.utcText)),
            ("wiped", .bool(isWiped)), ("kept", kept),
        ])
    }
}
