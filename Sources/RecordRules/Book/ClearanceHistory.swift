import RecordMerge
import RecordModel

/// A time during which a recorded clearance was not covered by the rules.
package struct ClearanceMark: Hashable, Sendable {
    /// The rule that was not met.
    package let rule: String
    /// From when, by the clock of the operation that brought it about.
    package let from: HybridTime
    /// Until when; nil when it is so still.
    package let until: HybridTime?
}

/// What history remembers of clearances to leave: also what was put right since.
package enum ClearanceHistory {
    private static let rules = RuleBook.rules.filter { $0.gates.contains(.departure) }

    /// The marks of every clearance that has some, sorted by time and rule.
    ///
    /// Replays the operations in the order of their clocks. The result depends on the set of
    /// operations only. A mark that began and ended within one millisecond is no mark: an
    /// override written together with its clearance leaves none.
    package static func marks(
        operations: [RecordOperation], catalogue: Catalogue, profile: RegionProfile
    ) -> [EntityReference: [ClearanceMark]] {
        let hasClearance = operations.contains {
            $0.header.entity.type == Departure.clearanceType
        }
        guard hasClearance else { return [:] }
        var replay = Replay(catalogue: catalogue, profile: profile)
        var open: [Unmet: HybridTime] = [:]
        var marks: [EntityReference: [ClearanceMark]] = [:]
        for operation in Replay.ordered(operations) {
            replay.apply(operation)
            let clock = operation.header.clock
            guard replay.hasClearance, let facts = replay.facts(at: clock) else { continue }
            let unmet = unmet(facts)
            for (ended, from) in open where !unmet.contains(ended) {
                open[ended] = nil
                guard from.wallMilliseconds < clock.wallMilliseconds else { continue }
                let mark = ClearanceMark(rule: ended.rule, from: from, until: clock)
                marks[ended.clearance, default: []].append(mark)
            }
            for begun in unmet where open[begun] == nil { open[begun] = clock }
        }
        for (lasting, from) in open {
            let mark = ClearanceMark(rule: lasting.rule, from: from, until: nil)
            marks[lasting.clearance, default: []].append(mark)
        }
        return marks.mapValues { $0.sorted { ($0.from, $0.rule) < ($1.from, $1.rule) } }
    }

    private struct Unmet: Hashable {
        let clearance: EntityReference
        let rule: String
    }

    private static func unmet(_ facts: RecordFacts) -> Set<Unmet> {
        let findings = RuleBook.findings(facts, of: rules)
        return Set(
            findings.filter { $0.state == .unmetAfterMerge }.compactMap { finding in
                finding.subject.map { Unmet(clearance: $0, rule: finding.rule) }
            })
    }
}

/// A record that grows operation by operation.
private struct Replay {
    private let catalogue: Catalogue
    private let profile: RegionProfile
    private var record: RecordID?
    private var states: [EntityReference: EntityState] = [:]
    private var entities: [EntityReference: MaterialisedEntity] = [:]
    private var history: [EntityReference: [RecordOperation]] = [:]
    private var citations: Set<Citation> = []
    private var operations: [OperationID: OperationFact] = [:]
    /// Whether a clearance was recorded.
    private(set) var hasClearance = false
    private var hasLink = false
    private let links: LinkDefinition

    init(catalogue: Catalogue, profile: RegionProfile) {
        links = catalogue.structure.links
        self.catalogue = catalogue
        self.profile = profile
    }

    /// Each operation once, those with content first, in the order of the clock.
    static func ordered(_ operations: [RecordOperation]) -> [RecordOperation] {
        var distinct: [SHA256Digest: RecordOperation] = [:]
        for operation in operations {
            if let known = distinct[operation.headerDigest], known.content != nil { continue }
            distinct[operation.headerDigest] = operation
        }
        return distinct.values.sorted { WriteStamp($0) < WriteStamp($1) }
    }

    mutating func apply(_ operation: RecordOperation) {
        let reference = operation.header.entity
        var state = states[reference] ?? EntityState(reference)
        history[reference, default: []].append(operation)
        let outcome = state.apply(operation, rules: catalogue) { citations.contains($0) }
        if outcome == .needsRebuild {
            state = EntityState(
                reference, operations: history[reference] ?? [], rules: catalogue)
        }
        states[reference] = state
        entities[reference] = Materialiser.entity(state, rules: catalogue)
        citations.insert(operation.citation)
        operations[operation.id] = OperationFact(operation, isConfirmed: true)
        record = record ?? operation.header.record
        hasClearance = hasClearance || reference.type == Departure.clearanceType
        hasLink = hasLink || reference.type == links.type
    }

    func facts(at clock: HybridTime) -> RecordFacts? {
        guard let record else { return nil }
        let now = Instant(milliseconds: clock.wallMilliseconds)
        let part = RecordPart(record: record, states: hasLink ? Array(states.values) : [])
        let joiner = RecordJoiner(links: links, rules: catalogue)
        guard joiner.isNeeded(part, with: []) else {
            return RecordFacts(
                record: MaterialisedRecord(
                    id: record, catalogue: catalogue.version, entities: Array(entities.values)),
                operations: operations, catalogue: catalogue, profile: profile, now: now)
        }
        return RecordFacts(
            joiner.join(part), operations: operations, catalogue: catalogue, profile: profile,
            now: now)
    }
}
