import RecordModel

/// All timers, and what they are in a record.
///
/// Everything here is a function of the facts: the same facts give the same timers on every laptop
/// and on the service. For each value that stands on a field that starts or ends one there is a
/// timer; the earliest alarms first.
package enum TimerBook {
    /// The rows that are about a record, in the order of the catalogue. E18, E19, E21 and E22 are
    /// about an installation or a region: see ``StandingTimers``.
    static let definitions: [TimerDefinition] = [
        CallTimers.firstCall, CallTimers.arrival, NotificationTimers.notification,
        NotificationTimers.triage, MonitoringTimers.monitoring, MonitoringTimers.phase,
        AgreementTimers.reassessment, MeasureTimers.end, MeasureTimers.orderLength,
        StalkingTimers.firstWeeks, StalkingTimers.unreadHits, StalkingTimers.highRisk,
        AssessmentTimers.firstAssessment, AssessmentTimers.review, VictimTimers.contact,
        VictimTimers.informed, RegistrationTimers.late, SharingTimers.vitalInterest,
        AgreementTimers.openResults, SharingTimers.childProtection,
    ]

    /// The ids of the rows that are about a record.
    package static let ids = definitions.map(\.id)

    /// The timers of a record, the soonest first.
    package static func timers(_ facts: RecordFacts) -> [RecordTimer] {
        Set(definitions.flatMap { $0.timers(facts) }).sorted(by: RecordTimer.precedes)
    }
}
