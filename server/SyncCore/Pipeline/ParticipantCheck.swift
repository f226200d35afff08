import AccessPolicy
import RecordModel

/// Whether a participant entity names the organisation that its unit belongs to: code
/// `not-permitted`.
///
/// A unit that the service does not know yet is not checked; it may be added later.
struct ParticipantCheck {
    let transaction: any SyncTransaction
    let catalogue: Catalogue
    let directory: UnitDirectory

    /// Why not; nil when the two fit together, or nothing is said of them.
    func denial(_ operation: RecordOperation) throws -> AccessDenial? {
        let entity = operation.header.entity
        guard entity.type == catalogue.structure.participantType else { return nil }
        let names = (text("unit", of: operation), text("organisation", of: operation))
        let pair: (unit: String?, organisation: String?)
        switch names {
        case (nil, nil): return nil
        case (let unit?, nil):
            pair = (unit, try earlierOrganisation(operation.header))
        case (nil, let organisation?):
            pair = (try transaction.participant(entity.id)?.unit, organisation)
        case (let unit?, let organisation?): pair = (unit, organisation)
        }
        guard let unit = pair.unit, let organisation = pair.organisation,
            let viewer = try directory.viewer(unit), viewer.organisation != organisation
        else { return nil }
        return AccessDenial(
            .notPermitted, "the unit that is to take part belongs to another organisation")
    }

    /// The organisation that an accepted operation gave this entity before its unit.
    private func earlierOrganisation(_ header: OperationHeader) throws -> String? {
        guard try transaction.entity(header.entity.id) != nil else { return nil }
        var order = AcceptanceOrder.none
        while true {
            let page = try transaction.accepted(
                record: header.record, after: order, countMax: FeedWriter.backfillPageCountMax)
            for judged in page where judged.operation.header.entity == header.entity {
                if let found = text("organisation", of: judged.operation) { return found }
            }
            guard page.count == FeedWriter.backfillPageCountMax, let last = page.last?.order else {
                return nil
            }
            order = last
        }
    }

    private func text(_ key: String, of operation: RecordOperation) -> String? {
        operation.content?.values[catalogue.structure.name("participant", key)]?.stringValue
    }
}
