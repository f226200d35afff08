import RecordMerge
import RecordModel

/// The word of an organisation that it is no longer acute.
enum Declaration {
    private enum Names {
        static let type = "no_longer_acute"
        static let declaredAt = "declared_at"
        static let withdrawnAt = "withdrawn_at"
    }

    /// Whether one of those organisations said so itself, and no later word of theirs takes it
    /// back. What another wrote in their name is not their word.
    static func stands(by organisations: Set<String>, _ facts: RecordFacts) -> Bool {
        let own = facts.entities(Names.type).filter { $0.isSurely(of: organisations) }
        let withdrawn = own.flatMap { $0.instants(Names.withdrawnAt) }.max()
        return own.contains { entity in
            guard let declared = declaredAt(entity, by: organisations), !isWithdrawn(entity) else {
                return false
            }
            return withdrawn.map { $0 < declared } ?? true
        }
    }

    /// The earliest moment told, where the organisation itself told one and nobody denies it.
    private static func declaredAt(
        _ entity: MaterialisedEntity, by organisations: Set<String>
    ) -> Instant? {
        let heads = entity.fields[FieldName(Names.declaredAt)]?.allHeads ?? []
        let moments = heads.compactMap { $0.value.known?.stringValue }.compactMap { Instant($0) }
        guard moments.count == heads.count,
            heads.contains(where: { organisations.contains($0.organisation) })
        else { return nil }
        return moments.min()
    }

    /// What can't be read may be a moment.
    private static func isWithdrawn(_ entity: MaterialisedEntity) -> Bool {
        entity.standing(Names.withdrawnAt).contains { !($0.known?.isNull ?? false) }
    }
}
