import AccessPolicy
import RecordMerge
import RecordModel
import RecordRules

/// Judges an entry of passing on by what was accepted of its record: with the same function as the
/// laptop that wrote it.
struct DisclosureJudge {
    let transaction: any SyncTransaction
    let catalogues: CatalogueSet
    let directory: UnitDirectory
    let sight: SightReader

    /// To whom an entry goes, when it is permitted and passes on its maker's own only; nil when
    /// not, or when `operation` can't have changed that. One that accounts for a report passes
    /// nothing on: the receiver is told of the entry itself.
    func receiver(
        of entry: DisclosureEntry, after operation: RecordOperation
    ) throws -> DisclosureReceiver? {
        let catalogue = catalogues.newest
        let reference = EntityReference(
            type: catalogue.structure.name("disclosure", "type"), id: entry.id)
        guard let items = try items(of: entry, for: try directory.viewer(entry.unit)) else {
            return nil
        }
        let reach = DisclosureReach(catalogue: catalogue)
        guard reach.sways(operation, entry: reference, items: Set(items)),
            let viewer = try directory.viewer(entry.unit), let profile = viewer.profile,
            let creation = try creation(of: reference, in: entry.record)
        else { return nil }
        var operations = [creation]
        for type in reach.types(items: items.map(\.type)) {
            operations += try transaction.accepted(record: entry.record, type: type, entity: nil)
                .map(\.operation)
        }
        guard let draft = judged(reference, operations, profile, creation),
            draft.provider == entry.organisation
        else { return nil }
        return DisclosureReceiver(
            organisation: catalogues.grounds.whole(of: draft.receiver),
            unit: draft.receiverUnit.isEmpty ? nil : draft.receiverUnit)
    }

    /// What an entry passes on; nil while some of it is not here, is of another record, or stands
    /// where the maker's unit does not see it by itself: nobody opens what is another's.
    private func items(
        of entry: DisclosureEntry, for viewer: SightViewer?
    ) throws -> [EntityReference]? {
        guard let viewer else { return nil }
        var found: [EntityReference] = []
        for id in entry.items {
            if catalogues.newest.types[id]?.isMany == false {
                found.append(.singleton(id))
                continue
            }
            guard let origin = try transaction.entity(id), origin.record == entry.record,
                sight.seesBySelf(viewer, partition: origin.partition, authorUnit: origin.unit)
            else { return nil }
            found.append(origin.entity)
        }
        return found
    }

    /// The operation that made an entry: what is added to it later opens nothing.
    private func creation(
        of entry: EntityReference, in record: RecordID
    ) throws -> RecordOperation? {
        try transaction.accepted(record: record, type: entry.type, entity: entry.id)
            .map(\.operation).first { $0.header.createsEntity }
    }

    /// What was judged, when it is permitted.
    private func judged(
        _ entry: EntityReference, _ operations: [RecordOperation], _ profile: RegionProfile,
        _ creation: RecordOperation
    ) -> DisclosureDraft? {
        let catalogue = catalogues.newest
        guard let record = Materialiser.records(operations, rules: catalogue).first,
            let entity = record.entities.first(where: { $0.reference == entry })
        else { return nil }
        let facts = RecordFacts(
            record: record,
            operations: Dictionary(
                operations.map { ($0.id, OperationFact($0, isConfirmed: true)) },
                uniquingKeysWith: { first, _ in first }),
            catalogue: catalogue, profile: profile,
            now: Instant(milliseconds: creation.header.clock.wallMilliseconds))
        let judgement = DisclosureJudgement(
            entity, facts, grounds: catalogues.grounds, profile: profile, acuteness: .ever)
        return judgement.mayBeTold ? judgement.draft : nil
    }
}
