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

    /// An entry of a call, with when it was.
    private struct Call {
        let entry: Entry
        let maker: String
        let start: Int64
        let end: Int64?
    }

    private let facts: RecordFacts
    private let calls: [Call]
    private let apartMax: Int64

    init(_ facts: RecordFacts) {
        self.facts = facts
        apartMax = facts.catalogue.structure.links.proposals.callMinutes * 60_000
        calls = facts.entries(Names.type).compactMap { entry in
            guard let maker = entry.creatorOrganisation,
                let start = entry.instants(Names.startedAt).min()
            else { return nil }
            return Call(
                entry: entry, maker: maker, start: start.milliseconds,
                end: entry.instants(Names.endedAt).max()?.milliseconds)
        }.sorted { $0.start < $1.start }
    }

    var proposals: [LinkProposal] {
        guard Set(calls.map(\.maker)).count > 1 else { return [] }
        let linked = counterparts
        return calls.indices.flatMap { place -> [LinkProposal] in
            let one = calls[place]
            let latest = max(one.start + apartMax, one.end ?? one.start)
            return calls[(place + 1)...].prefix { $0.start <= latest }.compactMap { other in
                // Who has its counterpart already is not asked about another.
                guard one.maker != other.maker,
                    linked[one.entry.reference]?.contains(other.maker) != true,
                    linked[other.entry.reference]?.contains(one.maker) != true
                else { return nil }
                let why = likeness(one.entry, other.entry, time(one, other))
                return why.isEmpty
                    ? nil
                    : LinkProposal(
                        .mirrorOf, one.entry.reference.id, other.entry.reference.id, why)
            }
        }
    }

    /// By entry: who wrote the entries that are linked as of the same call.
    private var counterparts: [EntityReference: Set<String>] {
        let makers = Dictionary(calls.map { ($0.entry.reference, $0.maker) }) { first, _ in first }
        var counterparts: [EntityReference: Set<String>] = [:]
        for group in facts.countedOnce(calls.map(\.entry.reference)) where group.count > 1 {
            for one in group { counterparts[one] = Set(group.compactMap { makers[$0] }) }
        }
        return counterparts
    }

    private func likeness(_ one: Entry, _ other: Entry, _ time: Likeness?) -> [Likeness] {
        let kinds = Set(one.texts(Names.kind))
        guard !kinds.isEmpty, kinds == Set(other.texts(Names.kind)),
            isAlike(Set(one.texts(Names.reached)), Set(other.texts(Names.reached))),
            isAlike(parties(one), parties(other)), let time
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

    private func time(_ one: Call, _ other: Call) -> Likeness? {
        if let end = one.end, let otherEnd = other.end, one.start < otherEnd, other.start < end {
            return .overlappingTime
        }
        return abs(one.start - other.start) <= apartMax ? .nearTime : nil
    }
}
