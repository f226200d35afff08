import RecordModel

/// That a call was refused as a whole.
package struct AuditRefusal: Hashable, Sendable {
    /// Who called, as far as that was proven.
    package let caller: AuditCaller
    /// What was tried.
    package let action: AuditAction
    /// With what.
    package let object: AuditObject
    /// The stable code of why not.
    package let code: String

    /// A refusal of its parts.
    package init(caller: AuditCaller, action: AuditAction, object: AuditObject, code: String) {
        self.caller = caller
        self.action = action
        self.object = object
        self.code = code
    }
}

/// Which refusals get an entry of their own, and which are counted and told in one entry when their
/// minute is over: so nobody can fill the disk by being refused, and no code is left out.
package struct RefusalTally: Sendable {
    /// Refusals of one caller in one minute that get an entry of their own.
    package static let callerEntryCountMax = 20
    /// Refusals of everybody without a session together in one minute that do.
    package static let strangerEntryCountMax = 100
    /// Entries of counted refusals for one minute, before it no longer matters from where.
    package static let countedEntryCountMax = 100
    /// What stands for the addresses from then on.
    package static let manyOrigins = AuditOrigin.network("many")
    private static let minuteMilliseconds: Int64 = 60_000

    private struct Key: Hashable {
        let caller: AuditCaller
        let action: AuditAction
        let code: String
    }

    private var minute: Int64 = 0
    private var ownEntries: [AuditCaller: Int] = [:]
    private var strangerEntryCount = 0
    private var counted: [Key: (count: Int64, first: AuditEntry)] = [:]

    /// A tally of nothing.
    package init() {}

    /// Takes in a refusal, and gives the entries to write now.
    package mutating func note(_ refusal: AuditRefusal, at now: Instant) -> [AuditEntry] {
        var due = close(at: now)
        let entry = AuditEntry(
            at: now, caller: refusal.caller, action: refusal.action, object: refusal.object,
            result: refusal.code)
        if takesOwnEntry(refusal.caller) { due.append(entry) } else { count(entry) }
        return due
    }

    /// The entries that tell of minutes that are over.
    package mutating func close(at now: Instant) -> [AuditEntry] {
        let current = now.milliseconds / Self.minuteMilliseconds
        guard current != minute else { return [] }
        minute = current
        ownEntries = [:]
        strangerEntryCount = 0
        return closeAll()
    }

    /// The entries that tell of everything counted so far.
    package mutating func closeAll() -> [AuditEntry] {
        defer { counted = [:] }
        return counted.values.map { value in
            var entry = value.first
            entry.count = value.count
            return entry
        }.sorted { ($0.at.milliseconds, $0.result) < ($1.at.milliseconds, $1.result) }
    }

    /// Takes back entries that could not be written.
    package mutating func takeBack(_ entries: [AuditEntry]) {
        for entry in entries { count(entry) }
    }

    private mutating func takesOwnEntry(_ caller: AuditCaller) -> Bool {
        let isStranger = caller.actor == .unknown
        guard !isStranger || strangerEntryCount < Self.strangerEntryCountMax,
            ownEntries[caller, default: 0] < Self.callerEntryCountMax
        else { return false }
        ownEntries[caller, default: 0] += 1
        if isStranger { strangerEntryCount += 1 }
        return true
    }

    private mutating func count(_ entry: AuditEntry) {
        var entry = entry
        var key = Key(caller: entry.caller, action: entry.action, code: entry.result)
        if counted[key] == nil, counted.count >= Self.countedEntryCountMax {
            entry.caller = AuditCaller(actor: .unknown, origin: Self.manyOrigins)
            key = Key(caller: entry.caller, action: entry.action, code: entry.result)
        }
        let before = counted[key]
        counted[key] = ((before?.count ?? 0) + entry.count, before?.first ?? entry)
    }
}

/// The tally of a running service.
package actor RefusalLedger {
    private var tally = RefusalTally()

    /// A ledger of nothing.
    package init() {}

    /// Changes the tally, and gives the entries to write now.
    func due(_ change: @Sendable (inout RefusalTally) -> [AuditEntry]) -> [AuditEntry] {
        change(&tally)
    }

    /// Takes back entries that could not be written.
    func takeBack(_ entries: [AuditEntry]) { tally.takeBack(entries) }
}
