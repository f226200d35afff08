import RecordMerge
import RecordModel

/// Rules about taking a SASH, and about who may change what it came to.
enum SashRules {
    private enum Names {
        static let reportRegisteredAt = "report_registered_at"
        /// What tells that the circumstances are others than before.
        static let circumstances = [
            "stalking_behaviour", "violation", "detention_status", "weapon",
        ]
    }

    /// R7.1: where there may be stalking, police takes a SASH before step 2 is done.
    ///
    /// On a laptop of VT's side the SASH itself need not be shown: there R7.8 speaks instead.
    static let taken = Rule(
        "R7.1", .block, step: 2, binds: [Party.police], gates: [.step(2)],
        override: .roles([Party.topicSpecialist])
    ) { facts in
        let isVTsLaptop = facts.reader.map(Party.vtSide.contains) ?? false
        guard Stalking.isPossible(facts), !Sash.isTaken(facts), !isVTsLaptop else { return [] }
        return [Breach(entities: [.singleton(Stalking.type)])]
    }

    /// R7.2: what somebody without training filled in, a specialist has to look at.
    static let byTrained = Rule("R7.2", .warn, step: 3, binds: [Party.police]) { facts in
        Sash.inForce(facts).filter { !$0.isByTrained && !$0.isReviewed }
            .map { Breach(entities: [$0.entity.reference]) }
    }

    /// R7.3: a new report in a running case asks for a new SASH when the circumstances changed.
    static let renewed = Rule("R7.3", .warn, step: 3, binds: [Party.police]) { facts in
        let standing = Sash.inForce(facts)
        guard let latest = standing.compactMap({ $0.entity.stamps.first }).max(),
            let taken = standing.compactMap({ $0.takenAt(facts) }).max(),
            isReported(after: taken, facts)
        else { return [] }
        let changed = Names.circumstances.flatMap { facts.entities($0) }.filter { entity in
            entity.fields.values.flatMap(\.allHeads).contains { $0.stamp > latest }
        }
        guard !changed.isEmpty else { return [] }
        return [Breach(entities: standing.map(\.entity.reference) + changed.map(\.reference))]
    }

    /// R7.8: where VT has to do with stalking and no SASH is on record, VT asks police for it. For
    /// police the same notice is the task, which ends with the SASH.
    static let asked = Rule("R7.8", .remind, step: 3, binds: Party.both) { facts in
        guard Stalking.isPossible(facts), isVTConcerned(facts), !Sash.isTaken(facts) else {
            return []
        }
        let isSeenByVTOnly =
            Stalking.isSeen(by: Party.vtSide, facts)
            && !Stalking.isSeen(by: [Party.police], facts) && !Stalking.isRegistered(facts)
        return [
            Breach(
                entities: [.singleton(Stalking.type)], variant: isSeenByVTOnly ? "vtOnly" : nil)
        ]
    }

    /// R7.9: what a SASH came to is changed by a specialist's review with a reason, and by nothing
    /// else. Another review takes no outcome down.
    static let reviewed = Rule("R7.9", .block, step: 3, binds: [Party.police]) { facts in
        Sash.reviews(facts).filter { !Sash.isSound($0, facts) }.map { review in
            Breach(
                entities: [review.reference], subject: review.reference,
                variant: Sash.isBySpecialist(review, facts) ? "reason" : nil)
        }
    }

    private static func isReported(after moment: Instant, _ facts: RecordFacts) -> Bool {
        let reported = facts.singleton(Stalking.type)?.instants(Names.reportRegisteredAt) ?? []
        return reported.contains { $0 > moment }
    }

    private static func isVTConcerned(_ facts: RecordFacts) -> Bool {
        let field = facts.catalogue.structure.name("participant", "organisation")
        return Stalking.isSeen(by: Party.vtSide, facts)
            || facts.reader.map(Party.vtSide.contains) ?? false
            || facts.entities(facts.catalogue.structure.participantType).contains {
                $0.possibly(field, in: Party.vtSide)
            }
    }
}
