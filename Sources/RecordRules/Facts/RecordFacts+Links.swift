import RecordMerge
import RecordModel

extension RecordFacts {
    /// Which of some entities count as one, each group in the order given: what is linked as the
    /// same person or measure, and the entries of both sides of one call (B.6.5).
    ///
    /// Entries of one call stay two for rules, which ask who recorded what; whoever counts calls
    /// counts the groups.
    package func countedOnce(_ entities: [EntityReference]) -> [[EntityReference]] {
        let links = catalogue.structure.links
        guard entities.count > 1, !self.entities(links.type).isEmpty else {
            return entities.map { [$0] }
        }
        let present = Set(record.entities.filter(\.isPresent).map(\.reference))
        var classes = Classes<EntityReference>()
        for link in links.standing(in: self.entities(links.type), of: record.id) {
            for type in links.types(of: link.kind) {
                let ends = [link.one, link.other].map {
                    EntityReference(type: type, id: aliases[$0] ?? $0)
                }
                guard ends.allSatisfy(present.contains) else { continue }
                classes.join(ends[0], ends[1])
            }
        }
        return classes.groups(entities) {
            EntityReference(type: $0.type, id: aliases[$0.id] ?? $0.id)
        }
    }

    /// Facts about a record whose links are read: who wrote a member wrote the whole.
    package init(
        _ joined: JoinedRecord, operations: [OperationID: OperationFact], catalogue: Catalogue,
        profile: RegionProfile, now: Instant, isStillReceiving: Bool = false,
        syncAge: SyncAge? = nil
    ) {
        let operations =
            joined.names.isEmpty
            ? operations
            : operations.mapValues { $0.standing(on: joined.representative($0.entity)) }
        self.init(
            record: joined.record, operations: operations, catalogue: catalogue, profile: profile,
            now: now, isStillReceiving: isStillReceiving, syncAge: syncAge, aliases: joined.names)
    }
}
