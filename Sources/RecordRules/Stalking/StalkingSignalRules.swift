import RecordMerge
import RecordModel

/// Rules about seeing stalking that nobody called so, and about how victims are written of.
enum StalkingSignalRules {
    private enum Names {
        static let incident = "incident"
        static let relation = "dependency_relation"
        static let otherRelations: Set<String> = [
            "parent_child", "family", "care_dependency", "household", "none",
        ]
        static let unreadMax = "query_unread_max_h"
        static let unreadMaxUsual: Int64 = 24
        /// From how many incidents on there may be a pattern.
        static let incidents = 2
    }

    /// R7.13: behaviour or words that point to stalking are not hidden by another classification.
    static let hidden = Rule("R7.13", .remind, step: 3, binds: [Party.police]) { facts in
        guard !Stalking.isPossible(facts), !Stalking.isAnswered(facts) else { return [] }
        let signs = StalkingSigns.entities(facts)
        return signs.isEmpty ? [] : [Breach(entities: signs)]
    }

    /// R7.14: what the daily query found is read within a day; after another day a supervisor gets
    /// to know.
    static let hitsRead = Rule("R7.14", .remind, step: 3, binds: [Party.police]) { facts in
        let hours = facts.profile.number(Names.unreadMax, usual: Names.unreadMaxUsual)
        return QueryHit.all(facts).compactMap { hit in
            guard !hit.isRead, let found = hit.foundAt(facts) else { return nil }
            let due = Due.after(found, hours: hours)
            guard due <= facts.now else { return nil }
            let isLong = Due.after(due, hours: hours) <= facts.now
            return Breach(
                entities: [hit.entity.reference],
                binds: isLong ? [Party.police, Party.supervisor] : nil, due: due)
        }
    }

    /// R7.16: among (former) partners with several incidents somebody asks whether it is stalking.
    /// A relation that nobody told may be that one. Other records on this laptop of the same person
    /// or address count as incidents too (K38: a check at entry, beside the daily query).
    static let pattern = Rule("R7.16", .warn, step: 3, binds: Party.both) { facts in
        guard !Stalking.isAnswered(facts), !Stalking.isIndicated(facts),
            Pattern.incidents(facts) >= Names.incidents,
            !facts.surely(Names.incident, Names.relation, in: Names.otherRelations)
        else { return [] }
        return [Breach(entities: [.singleton(Stalking.type)])]
    }

    /// R7.18: what is written of a victim who has contact is written without blame.
    static let noBlame = Rule("R7.18", .remind, step: 3, binds: Party.both) { facts in
        let blame = facts.wording(Wording.List.blame)
        return facts.freeTexts().filter { $0.texts.contains(where: blame.occurs) }
            .map { Breach(entities: [$0.entity]) }
    }
}

/// What points to stalking in a record, whatever it is called there.
enum StalkingSigns {
    private enum Names {
        static let behaviour = "stalking_behaviour"
    }

    /// Where behaviour is recorded, or words stand that point to it; sorted.
    static func entities(_ facts: RecordFacts) -> [EntityReference] {
        let wording = facts.wording(Wording.List.stalking)
        let worded = facts.freeTexts().filter { $0.texts.contains(where: wording.occurs) }
        return Set(worded.map(\.entity) + behaviours(facts).map(\.reference)).sorted()
    }

    /// The behaviour recorded, sorted by id.
    static func behaviours(_ facts: RecordFacts) -> [MaterialisedEntity] {
        facts.entities(Names.behaviour)
    }
}

/// What is on record of earlier incidents.
private enum Pattern {
    private enum Names {
        static let incident = "incident"
        static let found = "pattern_found"
        static let isFound: Set<String> = ["yes"]
        static let lists = ["pattern_incidents", "earlier_report_refs"]
        static let prior = "prior_registration"
    }

    /// How many, each list taken as it stands; or with this record every other one that was found;
    /// several when somebody found a pattern. One that stands in two lists counts twice: that only
    /// asks a question too many.
    static func incidents(_ facts: RecordFacts) -> Int {
        let incident = facts.singleton(Names.incident)
        let listed = Names.lists.flatMap { incident?.texts($0) ?? [] }.count
        let isFound = incident?.possibly(Names.found, in: Names.isFound) ?? false
        let others = facts.relatedRecords.count
        return max(
            listed + facts.entities(Names.prior).count, others > 0 ? others + 1 : 0,
            isFound ? 2 : 0)
    }
}
