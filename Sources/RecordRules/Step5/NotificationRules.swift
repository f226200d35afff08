import RecordMerge
import RecordModel

/// Rules of step 5 about the notification to VT, and about the organisations' own systems.
enum NotificationRules {
    private enum Names {
        static let notification = "vt_notification"
        static let madeAt = "made_at"
        static let sentAt = "sent_at"
        static let receivedAt = "received_at"
        static let maxHours = "vt_notification_max_h"
        static let maxHoursUsual: Int64 = 24
        static let own = "recorded_in_own_system"
        static let recordedAt = "recorded_in_system_at"
    }

    /// R5.3: VT is always notified, also when VT was there, and whoever would rather not.
    static let made = Rule(
        "R5.3", .block, step: 5, binds: [Party.police], gates: .closing
    ) { facts in
        guard !isMade(facts), !Scope.isVTOptional(facts) else { return [] }
        return [Breach(entities: [.singleton(Names.notification)])]
    }

    /// Whether the notification was made, by everybody's word.
    static func isMade(_ facts: RecordFacts) -> Bool {
        facts.singleton(Names.notification)?.hasText(Names.madeAt) ?? false
    }

    /// R5.4: what one organisation made known to the other, the other has received within a day:
    /// only its own word counts for that.
    static let received = Rule("R5.4", .remind, step: 5, binds: Party.both) { facts in
        let hours = facts.profile.number(Names.maxHours, usual: Names.maxHoursUsual)
        func late(_ variant: String?, since: Instant?, _ entity: String) -> Breach? {
            guard let since, Due.after(since, hours: hours) <= facts.now else { return nil }
            return Breach(
                entities: [.singleton(entity)], variant: variant,
                due: Due.after(since, hours: hours))
        }
        let notification = facts.singleton(Names.notification)
        let sent = notification?.instants(Names.sentAt).min()
        let made = notification?.instants(Names.madeAt).min()
        let isReceived = notification?.confirmedInstants(Names.receivedAt).isEmpty == false
        return [
            isReceived
                ? nil
                : late(sent == nil ? "unsent" : nil, since: sent ?? made, Names.notification),
            late("police", since: VTReport.waitingSince(facts), VTReport.type),
        ].compactMap(\.self)
    }

    /// R5.5: each organisation put it on record in its own system.
    static let ownSystems = Rule("R5.5", .warn, step: 5, binds: Party.both) { facts in
        let isByPolice = isRecorded(by: [Party.police], facts)
        let isByVT = isRecorded(by: Party.vtSide, facts) || Scope.isVTOptional(facts)
        return [
            isByPolice ? nil : Breach(binds: [Party.police]),
            isByVT ? nil : Breach(binds: [Party.vt], variant: "vt"),
        ].compactMap(\.self)
    }

    private static func isRecorded(by organisations: Set<String>, _ facts: RecordFacts) -> Bool {
        facts.entities(Names.own).contains {
            $0.isSurely(of: organisations) && $0.hasText(Names.recordedAt)
        }
    }
}

/// A report that came to VT before police knew of it.
private enum VTReport {
    private enum Names {
        static let channel = "notification_channel"
        static let atVT = "vt_report"
        static let notifiedAt = "notified_at"
        static let registration = "police_registration_no"
    }

    static let type = "incident"

    /// Since when police has not heard of it; nil when it has, or heard of it first.
    static func waitingSince(_ facts: RecordFacts) -> Instant? {
        let incident = facts.singleton(type)
        let first = facts.operations.values.filter {
            $0.entity.type == facts.catalogue.structure.recordType
        }.min { $0.recordedAt < $1.recordedAt }
        let isBegunByVT = first.map { Party.vtSide.contains($0.author.owningOrganisation) } ?? false
        let isReportedToVT = incident?.possiblyHas(Names.channel, Names.atVT) ?? false
        guard isBegunByVT || isReportedToVT, !isKnownToPolice(facts) else { return nil }
        let begun = facts.operations.values.map(\.recordedAt).min()
            .map { Instant(milliseconds: $0.wallMilliseconds) }
        return ((incident?.instants(Names.notifiedAt) ?? []) + [begun].compactMap(\.self)).min()
    }

    /// Whether police registered it, or wrote in the record.
    private static func isKnownToPolice(_ facts: RecordFacts) -> Bool {
        let isRegistered = facts.singleton(type)?.texts(Names.registration).isEmpty == false
        return isRegistered
            || facts.operations.values.contains { $0.author.owningOrganisation == Party.police }
    }
}

extension RuleBook {
    /// Whether each organisation put the case on record in its own system: only then the record
    /// counts as complete. An answer to the warning does not make it so.
    package static func isRecordComplete(_ facts: RecordFacts) -> Bool {
        !facts.isStillReceiving && NotificationRules.ownSystems.evaluate(facts).isEmpty
    }
}
