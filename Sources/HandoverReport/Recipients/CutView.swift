import RecordMerge
import RecordModel
import RecordRules

/// Makes facts of what the records of an incident give: cut, then joined.
struct CutView {
    private let asked: RecordShare
    private let others: [RecordShare]
    private let mask: WithheldMask

    init(_ asked: RecordShare, with others: [RecordShare], _ mask: WithheldMask) {
        self.asked = asked
        self.others = others
        self.mask = mask
    }

    /// Whether nothing is left out: the one record stands in the sections as it is.
    var isUncut: Bool { asked.part == nil && isWhole(asked.kept) }

    /// Whether these fields are all there are, with nothing to hide in them.
    private func isWhole(_ fields: RecordShare.Fields) -> Bool {
        let facts = asked.facts
        return mask.isEmpty && asked.policy.scope.whole.record == facts.record
            && facts.aliases.isEmpty && facts.relatedRecords.isEmpty && facts.attempt == nil
            && facts.operations.values.allSatisfy { fact in
                fields[fact.entity].map { fact.writes(only: $0) } ?? false
            }
            && facts.record.entities.allSatisfy { entity in
                fields[entity.reference].map { $0.isSuperset(of: entity.fields.keys) } ?? false
            }
    }

    /// The facts with nothing but these fields, and no operation that wrote none of them.
    ///
    /// - Parameter isCounting: Whether links stay in that are used and not told: they say what
    ///   counts once.
    func facts(_ fields: (RecordShare) -> RecordShare.Fields, isCounting: Bool = false)
        -> RecordFacts
    {
        guard let part = asked.part else { return alone(fields(asked)) }
        let whole = asked.facts
        let links = whole.catalogue.structure.links
        let shares = [asked] + others
        let kept = Dictionary(
            uniqueKeysWithValues: shares.map { ($0.facts.record.id, fields($0)) })
        let used = Dictionary(
            uniqueKeysWithValues: shares.map { share in
                (share.facts.record.id, Self.using(share, kept[share.facts.record.id] ?? [:]))
            })
        let joined = RecordJoiner(links: links, rules: whole.catalogue).join(
            part.cut(to: used[part.record] ?? [:], rules: whole.catalogue),
            with: others.compactMap(\.part).map { part in
                part.cut(to: used[part.record] ?? [:], rules: whole.catalogue)
            })
        let told = Set(kept.values.flatMap(\.keys))
        let entities = joined.record.entities.filter { entity in
            isCounting || entity.reference.type != links.type || told.contains(entity.reference)
        }.map { entity in
            // What is only counted is not told: a link may name it here.
            entity.reference.type == links.type && isCounting
                ? entity : entity.cut(keeping: { !mask.hides($0) }, showing: mask.shown)
        }
        var operations: [OperationID: OperationFact] = [:]
        for share in shares {
            for (id, fact) in self.operations(of: share, kept[share.facts.record.id] ?? [:]) {
                operations[id] = fact.standing(on: joined.representative(fact.entity))
            }
        }
        return facts(entities, operations, aliases: joined.names)
    }

    /// The fields of a share with those of the links that may be used.
    private static func using(
        _ share: RecordShare, _ fields: RecordShare.Fields
    ) -> RecordShare.Fields {
        let links = share.facts.catalogue.structure.links
        return share.links.reduce(into: fields) { fields, link in
            fields[link.reference, default: []]
                .formUnion([links.kind, links.ends.one, links.ends.other])
        }
    }

    /// The one record, where nothing is joined.
    private func alone(_ kept: RecordShare.Fields) -> RecordFacts {
        if isWhole(kept) { return asked.facts }
        let entities = asked.facts.record.entities.compactMap { entity -> MaterialisedEntity? in
            guard let fields = kept[entity.reference] else { return nil }
            return entity.cut(
                keeping: { fields.contains($0) && !mask.hides($0) }, showing: mask.shown)
        }
        return facts(entities, operations(of: asked, kept))
    }

    private func operations(
        of share: RecordShare, _ kept: RecordShare.Fields
    ) -> [OperationID: OperationFact] {
        share.facts.operations.compactMapValues { fact in
            guard let fields = kept[fact.entity] else { return nil }
            return fact.cut(
                keeping: { fields.contains($0) && !mask.hides($0) }, showing: mask.shown)
        }
    }

    private func facts(
        _ entities: [MaterialisedEntity], _ operations: [OperationID: OperationFact],
        aliases: [String: String] = [:]
    ) -> RecordFacts {
        let whole = asked.policy.scope.whole
        let record = whole.record
        let facts = RecordFacts(
            record: MaterialisedRecord(
                id: record.id, catalogue: record.catalogue, entities: entities),
            operations: operations, catalogue: whole.catalogue, profile: whole.profile,
            now: whole.now, isStillReceiving: whole.isStillReceiving, syncAge: whole.syncAge,
            aliases: aliases)
        return whole.reader.map(facts.seen) ?? facts
    }
}
