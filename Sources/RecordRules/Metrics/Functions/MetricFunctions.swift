import RecordModel

/// How something is worked out that an expression can't say.
struct MetricFunction: Sendable {
    /// What it counts, so that figures about the same things are judged together.
    let population: String
    /// What it finds in a case.
    let observe: @Sendable (MetricCase) -> [MetricObservation]

    /// A function about cases themselves, or about things of that type in them.
    init(
        of type: String = "", _ observe: @escaping @Sendable (MetricCase) -> [MetricObservation]
    ) {
        population = "\(type)/"
        self.observe = observe
    }

    /// A function of what is known of a case. What people linked as the same counts once; it is a
    /// hit when one of them is.
    init(
        of type: String, each: @escaping @Sendable (RecordFacts) -> [MetricObservation]
    ) {
        self.init(of: type) { one in
            one.countingOnce(each(one.facts), of: type)
        }
    }
}

/// How something is worked out over all cases of a period together.
struct MetricOverall: Sendable {
    /// What it finds; the text tells one period from another.
    let observe: @Sendable (_ cases: [MetricCase], _ period: String) -> [MetricObservation]
}

/// The functions that definitions refer to by name.
enum MetricFunctions {
    /// Functions of one case.
    static let all: [String: MetricFunction] = [
        "first_call_delay": CallMetrics.delay,
        "departure_without_consult": CallMetrics.departures,
        "hindsight_table": EvaluationMetrics.table,
        "assessment_agreement": EvaluationMetrics.agreement,
        "registration_lag": RegistrationMetrics.lag,
        "registration_late": RegistrationMetrics.late,
        "conflicts_open": RegistrationMetrics.openConflicts,
        "conflict_resolved": RegistrationMetrics.resolved,
        "overrides": RegistrationMetrics.overrides,
        "licence_holders": PersonMetrics.licenceHolders,
        "child_injuries": PersonMetrics.childInjuries,
        "child_interviews": PersonMetrics.childInterviews,
        "assessment_at_first_contact": VictimMetrics.atFirstContact,
        "assessment_complete": VictimMetrics.complete,
        "assessment_protection": VictimMetrics.protection,
        "assessment_recorded": VictimMetrics.recorded,
        "contact_kept": VictimMetrics.contactKept,
        "sash_downscaled": StalkingMetrics.downscaled,
        "sash_upscaled": StalkingMetrics.upscaled,
        "high_contact": StalkingMetrics.highContact,
        "orders_ended": OrderMetrics.ended,
        "order_events_told": OrderMetrics.told,
        "triage_in_time": FollowUpMetrics.triage,
        "monitoring_in_time": FollowUpMetrics.monitoring,
    ]

    /// Functions of all cases together.
    static let overall: [String: MetricOverall] = [
        "coordinator_coverage": StalkingMetrics.coverage,
        "audit_sample": VictimMetrics.sample,
    ]
}

/// Questions about a case that definitions refer to by name.
enum MetricQuestions {
    /// Each with what answers it.
    static let all: [String: @Sendable (MetricCase) -> Bool] = [
        "may_be_acute": asked(FirstCall.mayBeAcute),
        "first_call_spoken": asked { FirstCall.spokenAt($0) != nil },
        "vt_expected_on_site": asked(Attendance.isExpected),
        "vt_on_site": asked(Attendance.hasCome),
        "arrested": asked { !Arrest.all($0).isEmpty },
        "licence_holder": asked { !WeaponsKnowledge.licenceHolders($0).isEmpty },
        "kct_told": asked(LicenceOffice.isTold),
        "stalking": asked(Stalking.isPossible),
        "sash_taken": asked(Sash.isTaken),
        "found_by_query": asked { StalkingMetrics.isFoundByQuery($0) },
        "found_by_registration_only": asked { StalkingMetrics.isFoundByRegistrationOnly($0) },
    ]

    private static func asked(
        _ isSo: @escaping @Sendable (RecordFacts) -> Bool
    ) -> @Sendable (MetricCase) -> Bool {
        { isSo($0.facts) }
    }
}
