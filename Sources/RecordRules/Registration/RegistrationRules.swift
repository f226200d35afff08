import RecordMerge
import RecordModel

/// Rules about registration and time (section C.9). That what is new is found by when it was
/// recorded (R9.5), and that nothing is deleted (R9.6), bind the system.
enum RegistrationRules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = [late, future, clockOff, unsent]

    private enum Names {
        static let lateMinutes = "late_after_min"
        static let lateMinutesUsual: Int64 = 120
        static let lateOfficeMinutes = "late_after_office_min"
        static let lateOfficeMinutesUsual: Int64 = 1_440
        /// Roles that write things down while at work elsewhere; others sit at a desk.
        static let fieldRoles: Set<String> = ["field_officer", "crisis_worker", "vt_worker"]
        static let system = "system"
        static let source = "source_kind"
        static let lookedUp: Set<String> = ["system_lookup"]
        static let syncHours = "sync_max_h"
        static let syncHoursUsual: Int64 = 12
    }

    /// R9.1: what happened is written down soon, or it is said why not. What was looked up in a
    /// register is history: it is not late.
    static let late = Rule(
        "R9.1", .warn, step: 5, binds: [Party.police, Party.vt, Party.crisisService]
    ) { facts in
        let late = facts.operations.values.filter { fact in
            (fact.reason?.isBlank ?? true) && isLate(fact, facts)
        }
        return breach(late, "R9.1", facts)
    }

    /// R9.2: nothing is written down before it happens: then a clock or a time is wrong.
    static let future = Rule(
        "R9.2", .warn, step: 5, binds: [Party.police, Party.vt, Party.crisisService]
    ) { facts in
        let early = facts.operations.values.filter { fact in
            guard fact.reason?.isBlank ?? true, let happens = fact.earliestMoment else {
                return false
            }
            return fact.writtenAt < happens
        }
        return breach(early, "R9.2", facts)
    }

    /// R9.3: a clock that is far off is told, so that somebody sets it. It decides nothing: what
    /// replaces what is a matter of who had seen what.
    static let clockOff = Rule(
        "R9.3", .remind, step: 5, binds: [Party.police, Party.vt, Party.crisisService]
    ) { facts in
        guard let offset = facts.syncAge?.clockOffsetMilliseconds, SyncAge.isClockOff(offset)
        else { return [] }
        return [Breach(arguments: ["count": String(abs(offset) / 60_000)])]
    }

    /// R9.4: what was written down does not stay on one laptop.
    static let unsent = Rule(
        "R9.4", .remind, step: 5, binds: [Party.police, Party.vt, Party.supervisor]
    ) { facts in
        guard let since = facts.syncAge?.unsentSince else { return [] }
        let hours = facts.profile.number(Names.syncHours, usual: Names.syncHoursUsual)
        let due = Due.after(since, hours: hours)
        guard due <= facts.now else { return [] }
        return [Breach(arguments: ["count": String(hours)], due: due, asksSince: due)]
    }

    /// Whether what happened was written down later than the region allows, with or without a
    /// reason.
    static func isLate(_ fact: OperationFact, _ facts: RecordFacts) -> Bool {
        guard fact.author.organisation != Names.system, let happened = fact.latestMoment,
            Due.after(happened, minutes: patience(fact.author, facts)) < fact.writtenAt
        else { return false }
        return !isLookedUp(fact.entity, facts)
    }

    /// How many minutes may pass before an author writes down what happened.
    static func patience(_ author: OperationAuthor, _ facts: RecordFacts) -> Int64 {
        Names.fieldRoles.contains(author.role)
            ? facts.profile.number(Names.lateMinutes, usual: Names.lateMinutesUsual)
            : facts.profile.number(Names.lateOfficeMinutes, usual: Names.lateOfficeMinutesUsual)
    }

    static func isLookedUp(_ entity: EntityReference, _ facts: RecordFacts) -> Bool {
        facts.entities(entity.type).first { $0.reference == entity }?
            .surely(Names.source, in: Names.lookedUp) ?? false
    }

    /// One breach for all of them. An answer about one entity is about that one only: as long as
    /// another waits, the breach lists what waits; an answer is of the writes it came after.
    private static func breach(
        _ facts: [OperationFact], _ rule: String, _ record: RecordFacts
    ) -> [Breach] {
        let newest = facts.map(\.writtenAt).max()
        let answers = record.overrides().filter {
            $0.rule == rule && !$0.isOverride && record.mayAnswer($0.author)
        }
        let waiting = facts.filter { fact in
            !answers.contains { answer in
                answer.about == .entity(fact.entity) && fact.recordedAt <= answer.writtenAt
            }
        }
        let entities = Set((waiting.isEmpty ? facts : waiting).map(\.entity)).sorted()
        guard !entities.isEmpty else { return [] }
        return [
            Breach(
                entities: entities, arguments: ["count": String(entities.count)],
                asksSince: waiting.isEmpty ? nil : newest)
        ]
    }
}

extension OperationFact {
    /// When it was written, by the laptop's clock.
    fileprivate var writtenAt: Instant { Instant(milliseconds: recordedAt.wallMilliseconds) }

    /// The last moment at which it may have happened; of a date, the end of that day.
    var latestMoment: Instant? {
        occurredAt?.instant.flatMap(Due.moment)
    }

    /// The first moment at which it may have happened; of a date, the start of that day.
    fileprivate var earliestMoment: Instant? {
        guard let text = occurredAt?.instant else { return nil }
        return Instant(text)
            ?? CalendarDate(text).map { AmsterdamTime.instant(days: $0.days, milliseconds: 0) }
    }
}

extension RecordFacts {
    /// Whether what an operation tells was written down late, by the region's own limits (R9.1).
    package func isLate(_ fact: OperationFact) -> Bool { RegistrationRules.isLate(fact, self) }
}
