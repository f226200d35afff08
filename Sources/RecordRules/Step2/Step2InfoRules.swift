import RecordMerge
import RecordModel

/// Rules of step 2 about what the organisations looked up beforehand.
enum Step2InfoRules {
    private enum Names {
        static let incident = "incident"
        static let registration = "prior_registration"
        static let earlierReports = "earlier_report_refs"
        static let pattern = "pattern_found"
        static let patternIncidents = "pattern_incidents"
        static let noPattern: Set<String> = ["no"]
        static let unknown = "unknown"
        /// From how many related incidents they have to be looked at together.
        static let relatedCount = 2
        static let measure = "measure"
        static let origin = "origin"
        static let existing: Set<String> = ["existing"]
        static let civilClaim = "civil_conflict_claimed"
    }

    /// R2.2: of every topic it is said what came of it, also that it could not be looked up.
    static let topicsAnswered = Rule("R2.2", .warn, step: 2, binds: Party.both) { facts in
        let isVTOptional = Scope.isVTOptional(facts)
        let open = InfoCheck.Topic.allCases.filter { topic in
            !(isVTOptional && InfoCheck.Topic.ofVT.contains(topic))
                && !InfoCheck.isAnswered(topic, facts)
        }
        guard !open.isEmpty else { return [] }
        return [
            Breach(entities: [InfoCheck.reference], parts: ["topics": open.map(\.rawValue)])
        ]
    }

    /// R2.3: police looked up its own earlier registrations.
    static let registrationsLookedUp = Rule(
        "R2.3", .block, step: 2, binds: [Party.police], gates: [.step(2)],
        override: .roles([Party.fieldOfficer, Party.supervisor]),
        need: OverrideNeed(textKey: "rule.R2.3.need") { facts in
            InfoCheck.isNotAvailable(.registrations, facts)
        }
    ) { facts in
        InfoCheck.isLookedUp(.registrations, facts) ? [] : [Breach(entities: [InfoCheck.reference])]
    }

    /// R2.4: several related incidents are looked at together, and listed.
    static let seenTogether = Rule("R2.4", .warn, step: 2, binds: Party.both) { facts in
        let incident = facts.singleton(Names.incident)
        let reports = Set(incident?.texts(Names.earlierReports) ?? []).count
        let listed = Set(incident?.texts(Names.patternIncidents) ?? []).count
        let count = max(facts.entities(Names.registration).count + reports, listed)
        let isAnswered = incident?.isAnswered(Names.pattern, unknown: Names.unknown) ?? false
        let isListed = listed > 0 || incident?.surely(Names.pattern, in: Names.noPattern) ?? false
        guard count >= Names.relatedCount, !isAnswered || !isListed else { return [] }
        return [
            Breach(
                entities: [.singleton(Names.incident)], variant: isAnswered ? "unlisted" : nil,
                arguments: ["count": String(count)])
        ]
    }

    /// R2.16: orders that protect somebody already are looked up, and those found are on record.
    static let ordersLookedUp = Rule("R2.16", .warn, step: 2, binds: [Party.police]) { facts in
        let isListed = facts.entries(Names.measure).contains {
            $0.possibly(Names.origin, in: Names.existing)
        }
        let isUnlisted = InfoCheck.isFound(.protectiveMeasures, facts) && !isListed
        guard isUnlisted || !InfoCheck.isAnswered(.protectiveMeasures, facts) else { return [] }
        return [
            Breach(entities: [InfoCheck.reference], variant: isUnlisted ? "unlisted" : nil)
        ]
    }

    /// R2.17: who calls it a civil matter hears that nothing else is put aside for that.
    static let civilLabel = Rule("R2.17", .remind, step: 2, binds: Party.both) { facts in
        guard let incident = facts.singleton(Names.incident),
            incident.possibly(Names.civilClaim, is: true)
        else { return [] }
        return [Breach(entities: [incident.reference])]
    }
}
