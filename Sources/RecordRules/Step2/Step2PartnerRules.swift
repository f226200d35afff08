import RecordMerge
import RecordModel

/// Rules of step 2 about the other partners: whether they were thought of, and how to reach them
/// at night. A reason why not, given as an answer, will do.
enum Step2PartnerRules {
    private enum Names {
        static let incident = "incident"
        static let suspectedOffence = "suspected_offence"
        static let noOffence: Set<String> = ["no"]
        static let item = "info_item"
        static let topic = "topic"
        static let probationTopics: Set<String> = [
            InfoCheck.Topic.probationAdvice.rawValue, InfoCheck.Topic.probationSupervision.rawValue,
        ]
        static let measure = "measure"
        static let measureKind = "kind"
        static let origin = "origin"
        static let existing: Set<String> = ["existing"]
        static let supervised: Set<String> = [
            "probation_supervision", "behavioural_order", "electronic_monitoring",
            "immediate_supervision",
        ]
        static let detention = "detention_status"
        static let detentionStatus = "status"
        static let conditional: Set<String> = ["suspended_with_conditions"]
        static let prosecutionRoute = "om_route_after_hours"
        static let probationRoute = "probation_route_after_hours"
    }

    /// R2.10: where a child may be and not everything is safe, the child protection board is
    /// thought of. What was not assessed is not safe.
    static let childProtection = Rule("R2.10", .warn, step: 2, binds: [Party.vt]) { facts in
        guard !Scope.isVTOptional(facts), Children.mayBeThere(facts),
            !Assessment.isAllSafe(facts), !Partner.rvdk.isSpokenTo(facts)
        else { return [] }
        return [Breach()]
    }

    /// R2.11: outside office hours the child protection board takes urgent requests only.
    static let childProtectionAtNight = Rule(
        "R2.11", .remind, step: 2, binds: [Party.vt]
    ) { facts in
        guard !Scope.isVTOptional(facts), Children.mayBeThere(facts),
            !OfficeHours.cover(facts.now, facts.profile)
        else { return [] }
        return [Breach()]
    }

    /// R2.12: while their table is not staffed, OM and probation are reached by another route.
    static let prosecutionAtNight = Rule(
        "R2.12", .remind, step: 2, binds: [Party.police]
    ) { facts in
        guard OfficeHours.isTableClosed(facts.now, facts.profile) else { return [] }
        var breaches: [Breach] = []
        if FirstCall.mayBeAcute(facts) || isOffencePossible(facts) || Partner.om.isOnRecord(facts) {
            breaches.append(route(Names.prosecutionRoute, nil, "unstated", facts))
        }
        if isSupervisionPossible(facts) || Partner.probation.isOnRecord(facts) {
            breaches.append(
                route(Names.probationRoute, "probation", "probation-unstated", facts))
        }
        return breaches
    }

    /// R2.13: with an offence in mind, the OM is thought of.
    static let prosecution = Rule("R2.13", .warn, step: 2, binds: [Party.police]) { facts in
        guard isOffencePossible(facts), !Partner.om.isSpokenTo(facts) else { return [] }
        return [Breach(entities: [.singleton(Names.incident)])]
    }

    /// R2.14: where a suspect may be under supervision, probation is thought of.
    static let probation = Rule("R2.14", .warn, step: 2, binds: [Party.police]) { facts in
        guard isSupervisionPossible(facts), !Partner.probation.isSpokenTo(facts) else { return [] }
        return [Breach(entities: [InfoCheck.reference])]
    }

    /// The route that the profile names, or that it has to be looked up.
    private static func route(
        _ key: String, _ stated: String?, _ unstated: String, _ facts: RecordFacts
    ) -> Breach {
        let route = facts.profile[key]?.stringValue
        var arguments = ["until": OfficeHours.tableUntil(facts.profile)]
        arguments["route"] = route
        return Breach(variant: route == nil ? unstated : stated, arguments: arguments)
    }

    /// Whether an offence is suspected, or nobody ruled it out.
    private static func isOffencePossible(_ facts: RecordFacts) -> Bool {
        !facts.surely(Names.incident, Names.suspectedOffence, in: Names.noOffence)
    }

    /// Whether something tells of supervision or conditions, or there is a suspect of whom nobody
    /// looked that up.
    private static func isSupervisionPossible(_ facts: RecordFacts) -> Bool {
        if InfoCheck.isFound(.probationSupervision, facts)
            || InfoCheck.isFound(.probationAdvice, facts) || isSupervisionOnRecord(facts)
        {
            return true
        }
        let hasSuspect = Person.all(facts).contains { $0.possiblyIs(Person.Role.suspect) }
        return hasSuspect && !InfoCheck.isNothing(.probationSupervision, facts)
    }

    private static func isSupervisionOnRecord(_ facts: RecordFacts) -> Bool {
        facts.entries(Names.item).contains {
            $0.possibly(Names.topic, in: Names.probationTopics)
        }
            || facts.entries(Names.measure).contains {
                $0.possibly(Names.origin, in: Names.existing)
                    && $0.possibly(Names.measureKind, in: Names.supervised)
            }
            || facts.entries(Names.detention).contains {
                $0.possibly(Names.detentionStatus, in: Names.conditional)
            }
    }
}
