import RecordMerge
import RecordModel

/// Timers of stalking: the first two weeks, hits nobody read, a high risk.
enum StalkingTimers {
    private enum Names {
        static let stalking = "stalking"
        static let indication = "stalking_indication"
        static let indicated: Set<String> = ["recognised", "possible"]
        static let incident = "incident"
        static let classification = "classification"
        static let exPartnerStalking = "ex_partner_stalking"
        static let person = "person"
        static let report = "report_vs_complaint"
        static let complaints: Set<String> = ["aangifte", "klacht"]
        static let watchRule = "R7.15"
        static let watchDays: Int64 = 14
        static let unreadHours = "query_unread_max_h"
        static let readerRole = "sash_query_reader_role"
        static let contactMinutes = "sash_high_contact_max_min"
    }

    /// E10: for two weeks after a complaint about stalking the case coordinator looks every day.
    /// An answer to R7.15 on that day or later ends a day.
    static let firstWeeks = TimerDefinition("E10", rule: Names.watchRule, isSetting: true) {
        facts in
        guard isPossible(facts) else { return [] }
        let looks = facts.overrides().filter {
            $0.rule == Names.watchRule && !$0.isOverride && facts.mayAnswer($0.author)
        }
        return facts.entities(Names.person).flatMap { person in
            facts.since(Names.report, among: Names.complaints, on: [person]).flatMap { start in
                (0..<Names.watchDays).map { index in
                    let day = start.localDay + index
                    var plan = TimerPlan.onDay(
                        person.reference, from: start, day: day, by: [Party.caseCoordinator])
                    plan.alarmAt = max(start, .startOfDay(day))
                    let isDone = looks.contains { look in
                        look.isAbout(person.reference) && look.moment.localDay >= day
                    }
                    return plan.saying(nil, ["day": String(index + 1)]).done(isDone)
                }
            }
        }
    }

    /// E11: a hit of the daily query is read within a day; after twice that time a supervisor is
    /// told too. It counts from when the hit was recorded (R9.5).
    static let unreadHits = TimerDefinition("E11", rule: "R7.14", isSetting: true) { facts in
        let hours = facts.profile.number(Names.unreadHours, usual: 24)
        let reader = facts.profile[Names.readerRole]?.stringValue ?? Party.police
        return QueryHit.all(facts).compactMap { hit in
            guard let written = hit.entity.stamps.first?.clock.wallMilliseconds else { return nil }
            let start = Instant(milliseconds: written)
            let deadline = start.later(hours: hours)
            var plan = TimerPlan.atOnce(hit.reference, from: start, until: deadline, by: [reader])
            plan.escalation = RecordTimer.Escalation(
                from: deadline.later(hours: hours), who: [Party.supervisor])
            return plan.saying(nil, ["hours": String(hours)])
                .done(hit.isRead)
        }
    }

    /// E12: who finds a high risk speaks with Veilig Thuis and the prosecution at once.
    static let highRisk = TimerDefinition("E12", rule: "R7.4", isSetting: true) { facts in
        let minutes = facts.profile.number(Names.contactMinutes, usual: 60)
        return HighRisk.all(facts).flatMap { risk in
            risk.starts.map { start in
                TimerPlan.atOnce(
                    risk.sash.reference, from: start, until: start.later(minutes: minutes),
                    by: [Party.police]
                ).saying(nil, ["minutes": String(minutes)]).done(risk.isHandedOver(facts))
            }
        }
    }

    /// Whether somebody's word makes it stalking.
    private static func isPossible(_ facts: RecordFacts) -> Bool {
        facts.possibly(Names.stalking, Names.indication, in: Names.indicated)
            || facts.singleton(Names.incident)?
                .possiblyHas(Names.classification, Names.exPartnerStalking) ?? false
    }
}

extension OverrideEntry {
    /// Whether it is about that entity, or about the whole record.
    fileprivate func isAbout(_ entity: EntityReference) -> Bool {
        about == .wholeRecord || about == .entity(entity)
    }

    /// When it was written.
    fileprivate var moment: Instant { Instant(milliseconds: writtenAt.wallMilliseconds) }
}

/// A SASH in force that somebody's word makes high.
struct HighRisk {
    private enum Names {
        static let type = "sash"
        static let outcome = "outcome"
        static let high: Set<String> = ["high"]
        static let takenAt = "taken_at"
        static let review = "sash_review"
        static let sash = "sash"
        static let toOutcome = "to_outcome"
        static let handover = "warm_handover_high"
        static let consults = ["vt_consult", "om_consult"]
    }

    let sash: Entry
    /// Since when, by everybody who says so.
    let starts: [Instant]

    /// Those of a record, sorted by id. What a review came to counts instead of the first outcome.
    static func all(_ facts: RecordFacts) -> [HighRisk] {
        let reviews = facts.entries(Names.review)
        return facts.inForce(facts.entries(Names.type)).compactMap { sash in
            let own = reviews.filter { review in
                review.texts(Names.sash).contains(where: sash.ids.contains)
                    && !review.texts(Names.toOutcome).isEmpty
            }
            let isHigh = sash.possibly(Names.outcome, in: Names.high)
            let raised = own.filter { $0.possibly(Names.toOutcome, in: Names.high) }
            guard own.isEmpty ? isHigh : !raised.isEmpty else { return nil }
            let taken = isHigh ? sash.instants(Names.takenAt) : raised.compactMap(facts.moment)
            return HighRisk(
                sash: sash,
                starts: taken.isEmpty ? [facts.moment(sash)].compactMap(\.self) : taken)
        }
    }

    /// Whether both were really spoken to about it.
    func isHandedOver(_ facts: RecordFacts) -> Bool {
        let spoken = Consult.all(facts).filter(\.isSpoken)
        let handovers = facts.entries(Names.handover).filter {
            $0.texts(Names.sash).contains(where: sash.ids.contains)
        }
        return Names.consults.allSatisfy { name in
            let named = Set(handovers.flatMap { $0.texts(name) })
            return spoken.contains { !$0.entity.ids.isDisjoint(with: named) }
        }
    }
}
