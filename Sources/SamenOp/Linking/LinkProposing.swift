import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// What the tool proposes to link. It never links anything itself.
extension LocalReplica {
    /// What may be one: within the record, and the record with another in this store.
    package func linkProposals(_ record: RecordID) throws -> [LinkProposal] {
        try requireSight()
        try noteAccess(.view, record, detail: "link-proposals")
        let view = try view(record)
        return view.facts.linkProposals() + (try incidentProposals(view))
    }

    /// The records that may be of the same incident. Reads the others, so only who asks for it
    /// waits for it.
    package func incidentProposals(_ view: RecordView) throws -> [LinkProposal] {
        try store.read { reader in
            let own = Set([view.record.id] + view.sameIncident)
            let others = try reader.records().map(\.record).filter { !own.contains($0) }.sorted()
            guard !others.isEmpty else { return [] }
            let spoken = try spokenPairs(reader)
            let sketch = IncidentSketch(
                view.facts, moments: try moments(of: view.record.id, reader))
            return sketch.proposals(
                among: try others.compactMap { other in
                    // Of most records the time alone tells that they are of something else.
                    let moments = try moments(of: other, reader)
                    guard sketch.isNear(moments) else { return nil }
                    return IncidentSketch(
                        RecordFacts(
                            record: try reader.materialised(other), operations: [:],
                            catalogue: catalogue, profile: view.facts.profile,
                            now: view.facts.now), moments: moments)
                }
            ).filter { !spoken.contains([$0.one, $0.other]) }
        }
    }

    /// The pairs of records that a person has spoken about with a link, whether it holds or not.
    private func spokenPairs(_ reader: StoreReader) throws -> Set<Set<String>> {
        let links = catalogue.structure.links
        return Set(
            try reader.links().flatMap { part in
                Materialiser.record(part.record, part.states, rules: catalogue).entities
                    .compactMap { links.link($0, of: part.record)?.ends }
            })
    }

    /// When a record says that the notification came in; else when it was begun, by the clock of
    /// who began it.
    private func moments(of record: RecordID, _ reader: StoreReader) throws -> [Instant] {
        let place = IncidentSketch.moment
        let told = try reader.heads(place.entity, [place.field], of: record)
            .compactMap { $0.value.known?.stringValue }.compactMap { Instant($0) }
        guard told.isEmpty else { return told }
        let links = catalogue.structure.links
        return try reader.heads(
            .singleton(links.recordType), links.begunWith.sorted(), of: record
        ).map { Instant(milliseconds: $0.stamp.clock.wallMilliseconds) }
    }
}
