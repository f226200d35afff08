import RecordMerge
import RecordModel

/// A talk with or hearing of somebody, as it stands in the record.
package struct Interview {
    private enum Names {
        static let type = "interview"
        static let person = "person"
        static let interviewers = "interviewers"
        static let joint = "joint"
        static let notJointReason = "not_joint_reason"
        static let from = "from"
        static let kind = "legal_kind"
        static let notHearing: Set<String> = ["conversation", "informative"]
        static let rights = ["rights_told", "legal_aid_offered"]
        static let removed = "removed_from_safe_place"
        static let removedReason = "removed_reason"
        static let supportBy = "child_support_by"
    }

    let entity: Entry

    /// All talks that count, sorted by id.
    static func all(_ facts: RecordFacts) -> [Interview] {
        facts.entries(Names.type).map(Interview.init)
    }

    /// The talks with that person, in the order in which they were.
    static func with(_ person: EntityReference, _ facts: RecordFacts) -> [Interview] {
        inOrder(
            all(facts).filter { $0.entity.texts(Names.person).contains(person.id) }, facts)
    }

    /// The talks by the id of every person they were with, in the order in which they were.
    static func byPerson(_ facts: RecordFacts) -> [String: [Interview]] {
        facts.entries(Names.type, by: Names.person)
            .mapValues { inOrder($0.map(Interview.init), facts) }
    }

    private static func inOrder(_ talks: [Interview], _ facts: RecordFacts) -> [Interview] {
        guard talks.count > 1 else { return talks }
        return talks.sorted { one, other in
            let began = (one.began(facts), other.began(facts))
            if began.0 != began.1 { return began.0 < began.1 }
            return one.entity.reference < other.entity.reference
        }
    }

    /// How often a child was spoken to: what the catalogue derives per child.
    package static func count(of child: EntityReference, _ facts: RecordFacts) -> Int {
        with(child, facts).count
    }

    /// Who led it: those named, else its maker's organisation.
    var organisations: [String] {
        let named = (Party.both + [Party.crisisService]).filter {
            entity.possiblyHas(Names.interviewers, $0)
        }
        return named.isEmpty ? [entity.creatorOrganisation].compactMap(\.self) : named
    }

    /// Whether nobody contests that more than one organisation led it.
    var isJoint: Bool {
        entity.standing(Names.joint).isEmpty
            ? organisations.count > 1 : entity.surely(Names.joint, is: true)
    }

    /// Whether somebody wrote why it was not joint.
    var hasReasonToBeAlone: Bool { entity.isFilled(Names.notJointReason) }

    /// Whether it is or may be a hearing: the kind that gives most rights.
    var mayBeHearing: Bool { !entity.surely(Names.kind, in: Names.notHearing) }

    /// Whether the rights were told and legal aid was offered, by nobody contested, and not later
    /// than it began. What was written together with the beginning is about before.
    func areRightsRespected(_ facts: RecordFacts) -> Bool {
        let start = entity.heads(Names.from).map(\.stamp.operation)
        let began = entity.instants(Names.from).min()
        return Names.rights.allSatisfy { right in
            entity.surely(right, is: true)
                && !entity.heads(right).contains { head in
                    guard let began, let told = facts.toldMoment(head.stamp) else { return false }
                    return told > began && !start.contains(head.stamp.operation)
                }
        }
    }

    /// Whether a child was, or may have been, taken from a safe place for it.
    var mayHaveRemovedChild: Bool { entity.possibly(Names.removed, not: false) }

    /// Whether somebody wrote why the child was taken away.
    var isRemovalExplained: Bool { entity.isFilled(Names.removedReason) }

    /// Whether somebody wrote who was there for the child.
    var hasSupport: Bool { entity.isFilled(Names.supportBy) }

    private func began(_ facts: RecordFacts) -> Instant {
        entity.instants(Names.from).min() ?? facts.moment(entity) ?? facts.now
    }
}
