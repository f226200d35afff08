import RecordMerge
import RecordModel
import RecordRules

/// Where something of a record stands, and whose it is.
package struct ReleaseItem: Hashable, Sendable {
    /// What it is.
    package let reference: EntityReference
    /// Where it stands.
    package let partition: Partition
    /// Its class of police data, the strictest that anybody gave it; nil when that is not known.
    package let wpgClass: WpgClass?
    /// The organisation whose information it is, as a party of the table of grounds.
    package let source: String
    /// Whether Veilig Thuis's side brought it in.
    package let isOfVT: Bool
    /// Its topic, where it has one and nobody differs.
    package let topic: String?

    /// Whether it leaves the organisation item by item only, whatever the matrix says.
    package var isClosed: Bool {
        partition != .shared || wpgClass == nil || wpgClass == .article9ViaOM
    }

    /// The item as the rules on reports see it.
    package var reported: ReportedItem {
        ReportedItem(reference, topic: topic, wpgClass: wpgClass)
    }
}

/// Tells of every entity of a record where it stands and whose it is.
struct ReleaseItems {
    private let facts: RecordFacts
    private let given: GivenDisclosures

    init(_ facts: RecordFacts, _ given: GivenDisclosures) {
        self.facts = facts
        self.given = given
    }

    func item(_ entity: MaterialisedEntity) -> ReleaseItem {
        let writes = facts.touching(entity.reference)
        let partitions = Set(writes.map(\.partition)).subtracting([.shared])
        let partition = partitions.min { $0.rawValue < $1.rawValue } ?? .shared
        let creator = entity.creatorOrganisation ?? ""
        let side =
            partition == .shared ? facts.catalogue.roles.ownPartition(of: creator) : partition
        return ReleaseItem(
            reference: entity.reference, partition: partition,
            wpgClass: wpgClass(entity, writes), source: given.party(creator),
            isOfVT: side == .vtOnly, topic: topic(entity))
    }

    private func wpgClass(
        _ entity: MaterialisedEntity, _ writes: [OperationFact]
    ) -> WpgClass? {
        guard !writes.isEmpty else { return nil }
        let name = FieldName(facts.catalogue.structure.name("wpgClass", "field"))
        let stated = entity.said(name).compactMap(\.stringValue).compactMap(WpgClass.init)
        let classes = Set(writes.map(\.wpgClass) + stated)
        if classes.contains(.article9ViaOM) { return .article9ViaOM }
        return classes.contains(.article8) ? .article8 : WpgClass.none
    }

    private func topic(_ entity: MaterialisedEntity) -> String? {
        let said = Set(entity.said(FieldName(Names.topic)).compactMap(\.stringValue))
        return said.count == 1 ? said.first : nil
    }

    private enum Names {
        static let topic = "topic"
    }
}
