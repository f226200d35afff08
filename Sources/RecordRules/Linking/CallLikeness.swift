import RecordMerge
import RecordModel

/// Entries of two organisations that may be of one call (F1.66, B.6.5).
struct CallLikeness {
    private enum Names {
        static let type = "consult"
        static let kind = "kind"
        static let reached = "reached"
        static let startedAt = "started_at"
        static let endedAt = "ended_at"
        static let parties = ["caller", "callee"]
        static let organisation = "organisation"
    }

    private let facts: RecordFacts
    private let calls: [Entry]

    init(_ facts: RecordFacts) {
        self.facts = facts
        calls = facts.entries(Names.type)
    }

    var proposals: [LinkProposal] {
        let groups = facts.countedOnce(calls.map(\.reference))
        var makers: [EntityReference: Set<String>] = [:]
        for group in groups {
            let calls = calls.filter { group.contains($0.reference) }
            for one in group { makers[one] = Set(calls.compactMap(\.creatorOrganisation)) }
        }
        return calls.pairs.compactMap { one, other in
            // Who has its counterpart already is not asked about another.
            guard let mine = one.creatorOrganisation, let theirs = other.creatorOrganisation,
                mine != theirs, makers[one.reference]?.contains(theirs) == false,
                makers[other.reference]?.contains(mine) == false
            else { return nil }
            let why = likeness(one, other)
            return why.isEmpty
                ? nil : LinkProposal(.mirrorOf, one.reference.id, other.reference.id, why)
        }
    }

    private func likeness(_ one: Entry, _ other: Entry) -> [Likeness] {
        let kinds = Set(one.texts(Names.kind))
        guard !kinds.isEmpty, kinds == Set(other.texts(Names.kind)),
            isAlike(Set(one.texts(Names.reached)), Set(other.texts(Names.reached))),
            isAlike(parties(one), parties(other)), let time = time(one, other)
        else { return [] }
        let areParties = !parties(one).isEmpty && !parties(other).isEmpty
        return [.sameKind, time] + (areParties ? [.sameParties] : [])
    }

    /// What one of the two did not tell contradicts nothing.
    private func isAlike(_ one: Set<String>, _ other: Set<String>) -> Bool {
        one.isEmpty || other.isEmpty || one == other
    }

    /// Who spoke, whoever called whom: each side writes down its own call.
    private func parties(_ call: Entry) -> Set<String> {
        Set(
            Names.parties.flatMap { call.standing($0) }
                .compactMap { $0.known?[Names.organisation]?.stringValue })
    }

    private func time(_ one: Entry, _ other: Entry) -> Likeness? {
        guard let first = one.instants(Names.startedAt).min(),
            let second = other.instants(Names.startedAt).min()
        else { return nil }
        let ends = [one, other].map { $0.instants(Names.endedAt).max() }
        if let end = ends[0], let otherEnd = ends[1], first < otherEnd, second < end {
            return .overlappingTime
        }
        let limit = facts.catalogue.structure.links.proposals.callMinutes * 60_000
        return abs(first.milliseconds - second.milliseconds) <= limit ? .nearTime : nil
    }
}
