import RecordMerge
import RecordModel

/// Rules of step 1 about reaching Veilig Thuis, and what was arranged with it.
enum Step1CallRules {
    private enum Names {
        static let incident = "incident"
        static let callMinutes = "first_call_max_min"
        static let usualCallMinutes: Int64 = 15
    }

    /// R1.1: VT was spoken to before step 1 is done. A state nobody answered counts as acute
    /// (R1.19).
    static let firstCall = Rule(
        "R1.1", .block, step: 1, binds: [Party.police], gates: [.step(1)],
        override: .roles([Party.fieldOfficer]),
        need: OverrideNeed(textKey: "rule.R1.1.need") { facts in
            Consult.all(facts).contains { $0.isOf([Consult.Kind.firstCall]) }
        }
    ) { facts in
        guard FirstCall.isDue(facts), FirstCall.spokenAt(facts) == nil else { return [] }
        return [Breach(entities: [.singleton(Names.incident)])]
    }

    /// R1.2: police tries to reach VT at once. An attempt counts, and so does VT being there.
    static let callInTime = Rule("R1.2", .remind, step: 1, binds: [Party.police]) { facts in
        guard FirstCall.isDue(facts), !FirstCall.isTried(facts),
            let start = FirstCall.clockStart(facts)
        else { return [] }
        let minutes = facts.profile.number(Names.callMinutes, usual: Names.usualCallMinutes)
        let late = facts.now.milliseconds - start.milliseconds - minutes * 60_000
        guard late > 0 else { return [] }
        return [
            Breach(
                entities: [.singleton(Names.incident)],
                severity: late > minutes * 60_000 ? .warn : nil,
                arguments: ["minutes": String(minutes)],
                due: Instant(milliseconds: start.milliseconds + minutes * 60_000))
        ]
    }

    /// R1.20: VT did not answer and nobody of its side was spoken to since: who to call instead.
    static let fallback = Rule("R1.20", .remind, step: 1, binds: [Party.police]) { facts in
        guard !Scope.isVTOptional(facts), !Attendance.hasCome(facts),
            let missed = FirstCall.lastMissed(facts)
        else { return [] }
        var breach = Breach(entities: [missed.entity.reference])
        if CrisisService.standsIn(at: facts.now, facts.profile) {
            let name = CrisisService.name(facts.profile)
            breach.variant = name == nil ? "unnamed" : nil
            breach.arguments = name.map { ["function": $0] } ?? [:]
        } else {
            breach.variant = "supervisor"
        }
        return [breach]
    }

    /// R1.21: once VT was spoken to, it is said whether and how VT comes.
    static let attendanceDecided = Rule("R1.21", .warn, step: 1, binds: [Party.vt]) { facts in
        guard !Scope.isVTOptional(facts), FirstCall.spokenAt(facts) != nil,
            !Attendance.isDecided(facts)
        else { return [] }
        return [Breach(entities: [.singleton(Names.incident)])]
    }

    /// R1.22: somebody was arrested before VT was spoken to. That is allowed; it asks why.
    static let arrestBeforeCall = Rule("R1.22", .remind, step: 1, binds: [Party.police]) { facts in
        guard FirstCall.isDue(facts) else { return [] }
        let spokenAt = FirstCall.spokenAt(facts)
        return Arrest.all(facts).filter { arrest in
            spokenAt.map { arrest.moment < $0 } ?? true
        }
        .map { Breach(entities: [$0.entity]) }
    }
}
