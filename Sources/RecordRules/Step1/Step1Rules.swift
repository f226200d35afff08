import RecordMerge
import RecordModel

/// Rules of step 1, physical safety: going in and leaving. What concerns the calls, who is safe,
/// weapons licences and the report itself stands in files of its own.
enum Step1Rules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = [
        Step1CallRules.firstCall, Step1CallRules.callInTime, entryAgreement, entryOrder,
        consultBeforeLeaving, Step1SafetyRules.everyoneSafe, Step1SafetyRules.explained,
        Step1SafetyRules.childCheck, Step1SafetyRules.childSeen, Step1SafetyRules.weaponSecured,
        Step1LicenceRules.questionsAsked, Step1LicenceRules.linkedToRole,
        Step1LicenceRules.officeTold, Step1LicenceRules.misuseActedOn,
        Step1LicenceRules.doubtShared, Step1ReportRules.baseTeamInformed,
        Step1ReportRules.victimQuestions, Step1ReportRules.channelRecorded,
        Step1CallRules.fallback, Step1CallRules.attendanceDecided,
        Step1CallRules.arrestBeforeCall,
    ]

    private enum Names {
        static let incident = "incident"
        static let notifiedAt = "notified_at"
    }

    /// R1.3: where VT comes, both agreed that police goes in first.
    static let entryAgreement = Rule("R1.3", .block, step: 1, binds: Party.both) { facts in
        guard Attendance.isExpected(facts), !EntrySignal.isAgreed(facts) else { return [] }
        return [Breach(entities: [.singleton(EntrySignal.agreementType)])]
    }

    /// R1.4: VT went in after police, and while a signal stood. It does not speak of a team that
    /// was inside before the notification.
    static let entryOrder = Rule("R1.4", .warn, step: 1, binds: [Party.vt]) { facts in
        let teams = Presence.all(facts)
        let police = teams.filter { $0.isOf([Party.police]) }.compactMap { $0.entries.max() }.min()
        let notified = facts.singleton(Names.incident)?.instants(Names.notifiedAt).min()
        return teams.filter { $0.isOf(Party.vtSide) }.compactMap { team in
            let isTooEarly = team.entries.contains { entered in
                if let notified, entered < notified { return false }
                guard let police, police <= entered else { return true }
                return !EntrySignal.stands(at: entered, facts)
            }
            return isTooEarly ? Breach(entities: [team.entity.reference]) : nil
        }
    }

    /// R1.5: police does not leave before VT came without having spoken to VT.
    static let consultBeforeLeaving = Rule(
        "R1.5", .block, step: 1, binds: [Party.police], gates: [.departure],
        override: .roles([Party.fieldOfficer]), telling: [Party.supervisor]
    ) { facts in
        guard !Scope.isVTOptional(facts) else { return [] }
        let police: Set<String> = [Party.police]
        let unmet = Departure.cleared(of: police, facts).filter { !isConsulted($0, facts) }
        var breaches = unmet.map { departure in
            Breach(
                entities: departure.entities, subject: departure.clearance,
                state: .unmetAfterMerge, binds: Party.alerted, gates: [])
        }
        let left = Departure.uncleared(of: police, facts)
        breaches += left.filter { !isConsulted($0, facts) }
            .map { Breach(entities: $0.entities, binds: Party.alerted, gates: []) }
        let next = Departure(moment: facts.now, clearance: nil, entities: [])
        let isDue = Departure.isDue(of: police, facts) && (left.isEmpty || facts.attempt != nil)
        if isDue, !isConsulted(next, facts) { breaches.append(Breach()) }
        return breaches
    }

    /// Whether VT had come by then, or was spoken to before.
    static func isConsulted(_ departure: Departure, _ facts: RecordFacts) -> Bool {
        let moment = departure.moment
        let hasCome = Presence.all(facts).contains {
            $0.isOf(Party.vtSide) && $0.hasArrived(by: moment)
        }
        if hasCome { return true }
        let spoken = Consult.all(facts).filter { $0.isSpoken && $0.hasEnded(by: moment) }
        if spoken.contains(where: { $0.isOf([Consult.Kind.preDeparture]) }) { return true }
        return Attendance.isRuledOut(facts) && spoken.contains(where: \.isWithVT)
    }
}

/// The signal that it is safe enough to come in.
enum EntrySignal {
    private enum Names {
        static let type = "entry_signal"
        static let given = "safe_to_enter_signal_at"
        static let withdrawn = "withdrawn_at"
        static let policeFirst = "police_first"
    }

    static let agreementType = "entry_agreement"

    /// Whether both agreed that police goes in first. `true` is what the merge holds to.
    static func isAgreed(_ facts: RecordFacts) -> Bool {
        let agreement = facts.singleton(agreementType)
        return agreement?.possibly(Names.policeFirst, is: true) ?? false
    }

    /// Whether a signal stood at that moment. None counts while a weapon is not secured or, where
    /// VT comes, while nothing is agreed.
    static func stands(at moment: Instant, _ facts: RecordFacts) -> Bool {
        guard Weapon.unsecured(facts).isEmpty,
            isAgreed(facts) || !Attendance.isExpected(facts)
        else { return false }
        let signals = facts.entries(Names.type)
        let withdrawn = signals.flatMap { $0.instants(Names.withdrawn) }
            .filter { $0 <= moment }.max()
        return signals.flatMap { $0.instants(Names.given) }.contains { given in
            given <= moment && withdrawn.map { $0 < given } ?? true
        }
    }
}
