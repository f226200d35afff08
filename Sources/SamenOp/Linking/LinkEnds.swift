import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// The two ends of a link that is to be made, found and checked.
struct LinkEnds {
    /// Their ids.
    let ids: [String]
    /// The most restrictive of theirs: nil for the shared one.
    let partition: Partition?
    /// The class of police data of a link that stays within the police.
    let wpgClass: WpgClass

    init(
        _ replica: LocalReplica, _ kind: LinkKind, _ texts: [String], _ record: RecordID
    ) throws {
        if kind == .sameIncident {
            ids = try Self.records(replica, texts, record)
            partition = nil
            wpgClass = .none
            return
        }
        let view = try replica.view(record)
        let ends = try texts.map { try Self.entity($0, replica, kind, view) }
        try Self.require(ends, kind, view, replica)
        ids = ends.map(\.entity.id)
        let frames = try replica.store.read { reader in
            try ends.compactMap { try reader.frame($0.entity, of: $0.record) }
        }
        guard frames.contains(where: { $0.partition != .shared }) else {
            partition = nil
            wpgClass = .none
            return
        }
        let own = replica.catalogue.roles.ownPartition(of: replica.store.identity.organisation)
        partition = own
        let order = WpgClass.allCases
        let strictest = frames.map(\.wpgClass).max {
            (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0)
        }
        wpgClass = own == .policeOnly ? strictest ?? .none : .none
    }

    private static func records(
        _ replica: LocalReplica, _ texts: [String], _ record: RecordID
    ) throws -> [String] {
        let ends = try texts.map(replica.record)
        guard ends[0] != ends[1] else { throw problem("link-itself") }
        guard ends.contains(record) else {
            throw problem("link-elsewhere", ["record": replica.data.name(of: record)])
        }
        let isLinked = try replica.store.read { reader in
            try replica.incidents(reader).records(with: ends[0]).contains(ends[1])
        }
        guard !isLinked else { throw problem("link-exists") }
        return ends.map(\.text)
    }

    /// An entity of the record or of another of its incident that such a link may join.
    private static func entity(
        _ text: String, _ replica: LocalReplica, _ kind: LinkKind, _ view: RecordView
    ) throws -> EntityMember {
        let types = replica.catalogue.structure.links.types(of: kind)
        let allowed = types.sorted()
        let parts = text.split(separator: "/", maxSplits: 1)
        let known = try replica.store.read { reader in
            try ([view.record.id] + view.sameIncident).flatMap { record in
                try reader.materialised(record).entities.filter {
                    $0.isPresent && !$0.reference.isSingleton
                }.map { EntityMember(record: record, entity: $0.reference) }
            }
        }
        let id = parts.count == 2 ? String(parts[1]) : text
        let fitting = known.filter {
            !id.isEmpty && $0.entity.id.hasPrefix(id)
                && (parts.count < 2 || $0.entity.type == parts[0])
        }
        let permitted = fitting.filter { types.contains($0.entity.type) }
        guard let found = permitted.first else {
            guard let other = fitting.first else {
                throw StoreError(
                    .unknownEntity, "an end of the link is not here",
                    details: ["given": text, "textKey": "error.link-end-unknown"])
            }
            throw problem(
                "link-other-type",
                ["given": other.entity.type, "allowed": allowed.joined(separator: ", ")])
        }
        guard permitted.count == 1 else {
            throw StoreError(
                .ambiguous, "several ids begin so",
                details: ["type": allowed.joined(separator: ", ")])
        }
        return found
    }

    private static func require(
        _ ends: [EntityMember], _ kind: LinkKind, _ view: RecordView, _ replica: LocalReplica
    ) throws {
        let (one, other) = (ends[0].entity, ends[1].entity)
        guard one != other else { throw problem("link-itself") }
        guard one.type == other.type else {
            throw problem(
                "link-other-type",
                ["given": "\(one.type), \(other.type)", "allowed": "\(one.type), \(one.type)"])
        }
        guard view.facts.countedOnce([one, other]).count == 2 else { throw problem("link-exists") }
    }

    private static func problem(
        _ key: String, _ details: [String: String] = [:]
    ) -> StoreError {
        StoreError(
            .notWritable, key,
            details: details.merging(["textKey": "error.\(key)"]) { old, _ in old })
    }
}
