import RecordMerge
import RecordModel

/// Timers of the first hour: calling Veilig Thuis, and its coming.
enum CallTimers {
    private enum Names {
        static let incident = "incident"
        static let acuteState = "acute_state"
        static let acute: Set<String> = ["acute", "suspected_acute"]
        static let notAcute: Set<String> = ["not_acute"]
        static let dependency = "dependency_relation"
        static let independent: Set<String> = ["none"]
        static let callVTWhen = "call_vt_when"
        static let inEveryCase: JSONValue = "all_dv"
        static let callMinutes = "first_call_max_min"
        static let arrivedAt = "arrived_at"
        static let decision = "vt_attendance_decision"
        static let vtOnSite = "on_site"
        static let crisisServiceOnSite = "crisis_service_on_site"
        static let eta = "vt_eta"
        static let graceMinutes = "vt_eta_grace_min"
    }

    /// E1: Veilig Thuis is called at once. It starts when police arrives; where no arrival is on
    /// record, when it became known that it is acute. An attempt ends it: what is still to be said
    /// is for the gate of step 1.
    static let firstCall = TimerDefinition("E1", rule: "R1.2", isSetting: true) { facts in
        guard isCallNeeded(facts) else { return [] }
        let minutes = facts.profile.number(Names.callMinutes, usual: 15)
        let isDone =
            Consult.all(facts).contains { $0.isOf([Consult.Kind.firstCall]) } || isClosed(facts)
        return callStarts(facts).map { entity, start in
            TimerPlan.atOnce(
                entity, from: start, until: start.later(minutes: minutes), by: [Party.police]
            ).saying(nil, ["minutes": String(minutes)]).done(isDone)
        }
    }

    /// E2: Veilig Thuis, or who stands in for it, is there when it said it would be.
    static let arrival = TimerDefinition("E2", isSetting: true) { facts in
        guard let incident = facts.singleton(Names.incident), !Attendance.isRuledOut(facts) else {
            return []
        }
        let comers = comers(incident)
        let etas = incident.instants(Names.eta)
        guard !comers.isEmpty || !etas.isEmpty else { return [] }
        let decided = facts.since(
            Names.decision, among: [Names.vtOnSite, Names.crisisServiceOnSite], on: [incident])
        var plan = TimerPlan(entity: incident.reference, startsAt: decided.min())
        plan.owners = comers.isEmpty ? [Party.vt] : comers
        plan.isDone =
            Presence.all(facts).contains { $0.isOf(Party.vtSide) && $0.hasArrived }
            || isClosed(facts)
        guard !etas.isEmpty else {
            plan.isSetting = false
            return [plan.saying("unknown")]
        }
        let grace = facts.profile.number(Names.graceMinutes, usual: 15)
        return etas.map { eta in
            var one = plan.saying(nil, ["eta": eta.utcText])
            one.alarmAt = eta
            one.dueAt = eta.later(minutes: grace)
            one.deadline = one.dueAt
            return one.escalating(to: [Party.police])
        }
    }

    /// Whether the record is closed, and nobody contests that: then nobody waits any more.
    private static func isClosed(_ facts: RecordFacts) -> Bool {
        let names = facts.catalogue.structure
        return facts.surely(
            names.recordType, names.name("record", "closeState"),
            in: [names.name("stepDone", "closed")])
    }

    private static func isCallNeeded(_ facts: RecordFacts) -> Bool {
        let isAcute = !facts.surely(Names.incident, Names.acuteState, in: Names.notAcute)
        let isAlways = facts.profile[Names.callVTWhen] == Names.inEveryCase
        // Where nobody depends on anybody, the steps with Veilig Thuis are optional (K15).
        let isOptional = facts.surely(Names.incident, Names.dependency, in: Names.independent)
        return (isAcute || isAlways) && !isOptional
    }

    private static func callStarts(_ facts: RecordFacts) -> [(EntityReference, Instant)] {
        let teams = Presence.all(facts).filter { $0.isOf([Party.police]) }
        let arrivals = teams.flatMap { team in
            team.entity.instants(Names.arrivedAt).map { (team.entity.reference, $0) }
        }
        guard arrivals.isEmpty, let incident = facts.singleton(Names.incident) else {
            return arrivals
        }
        return facts.since(Names.acuteState, among: Names.acute, on: [incident])
            .map { (incident.reference, $0) }
    }

    private static func comers(_ incident: MaterialisedEntity) -> [String] {
        var comers: [String] = []
        if incident.possibly(Names.decision, in: [Names.vtOnSite]) { comers.append(Party.vt) }
        if incident.possibly(Names.decision, in: [Names.crisisServiceOnSite]) {
            comers.append(Party.crisisService)
        }
        return comers
    }
}
