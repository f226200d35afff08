import AccessPolicy
import RecordModel
import RecordRules

/// Keeps entries of passing on, and what they open: decided when an operation is accepted, kept
/// from then on until it is withdrawn.
struct DisclosureKeeper {
    let transaction: any SyncTransaction
    let catalogue: Catalogue
    let judge: DisclosureJudge

    /// Takes in what an accepted operation says of an entry of passing on.
    ///
    /// - Returns: The entry, when it opens no longer what it opened, or opens it again.
    func note(_ operation: RecordOperation, creates: Bool) throws -> DisclosureEntry? {
        let header = operation.header
        guard header.entity.type == catalogue.structure.name("disclosure", "type") else {
            return nil
        }
        if creates {
            let reach = DisclosureReach(catalogue: catalogue)
            try transaction.putDisclosure(
                DisclosureEntry(
                    id: header.entity.id, record: header.record,
                    organisation: header.author.owningOrganisation, unit: header.author.unit,
                    items: reach.items(namedBy: operation)))
            return nil
        }
        guard var entry = try transaction.disclosure(header.entity.id),
            header.author.owningOrganisation == entry.organisation
        else { return nil }
        let wasOpen = entry.opensTo != nil
        switch header.action {
        case .set: return nil
        case .remove: entry.endings.insert(operation.citation)
        case .restore(let citations): entry.takenBack.formUnion(citations)
        }
        try transaction.putDisclosure(entry)
        return wasOpen != (entry.opensTo != nil) ? entry : nil
    }

    /// Judges again the entries that an accepted operation may have made permitted.
    ///
    /// - Returns: Those that are permitted from this operation on.
    func permitted(
        after operation: RecordOperation, at order: AcceptanceOrder
    ) throws -> [DisclosureEntry] {
        var found: [DisclosureEntry] = []
        for var entry in try transaction.waitingDisclosures(in: operation.header.record)
        where !entry.isWithdrawn {
            guard let receiver = try judge.receiver(of: entry, after: operation) else { continue }
            entry.permission = DisclosureEntry.Permission(from: order, receiver: receiver)
            try transaction.putDisclosure(entry)
            found.append(entry)
        }
        return found
    }
}
