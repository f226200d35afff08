import RecordMerge
import RecordModel

extension DisclosureDraft {
    /// What an entry of passing on says (D.3), with what is passed on as it stands in the record.
    ///
    /// What people differ on counts as not said: then a rule asks for it.
    init(_ entry: MaterialisedEntity, _ facts: RecordFacts) {
        self.init()
        let names = Names(facts.catalogue.structure)
        func text(_ key: String) -> String { entry.agreed(names[key]) }
        provider = text("providerOrganisation")
        providerRole = text("providerRole")
        receiver = text("receiverOrganisation")
        receiverUnit = text("receiverUnit")
        receiverRole = text("receiverRole")
        purpose = text("purpose")
        ground = text("ground")
        necessity = text("necessity")
        weightyInterest = text("weightyInterest")
        proportionality = text("proportionality")
        // Also what people differ on: an entry that anybody calls a report's opens nothing.
        reportDigest = entry.texts(names["reportDigest"]).min() ?? ""
        medium = DisclosureMedium(rawValue: text("medium")) ?? .unknown
        let vital = VitalInterest(
            who: text("vitalWho"), danger: text("vitalDanger"), why: text("vitalWhy"))
        vitalInterest = vital == VitalInterest(who: "", danger: "", why: "") ? nil : vital
        consent = text("consent")
        covenant = text("covenant")
        moment = facts.firstStamp(of: entry).map(facts.moment)
        reviewedAt = entry.instants(names["reviewedAt"]).max()
        settlements = facts.settlements(about: entry.reference)
        let releases = facts.releases(named: text("omRelease"))
        let ownGround = settlements.first { $0.rule == Self.onwardRule }?.reason ?? ""
        for id in entry.elements(of: names["contentRefs"]).sorted() {
            guard let item = facts.record.entities.first(where: { $0.reference.id == id }) else {
                unknownItems.append(id)
                continue
            }
            items.append(facts.disclosed(item, by: provider, releases, onwardGround: ownGround))
        }
    }

    /// The rule whose settlement says on which ground of its own the provider passes on what it
    /// obtained from another.
    private static let onwardRule = "R6.9"

    private struct Names {
        private let structure: CatalogueStructure

        init(_ structure: CatalogueStructure) { self.structure = structure }

        subscript(key: String) -> String { structure.name("disclosure", key) }
    }
}

extension MaterialisedEntity {
    /// The one text that stands on a field; nothing when nobody wrote it or people differ.
    fileprivate func agreed(_ name: String) -> String {
        let texts = Set(texts(name))
        return texts.count == 1 ? texts.first ?? "" : ""
    }
}

extension RecordFacts {
    /// The write by which an entity began, by the clock.
    func firstStamp(of entity: MaterialisedEntity) -> WriteStamp? {
        entity.fields.values.flatMap(\.allHeads).map(\.stamp).min()
    }

    /// Whether the organisation that made an entry of passing on took it back, whatever somebody
    /// else wrote on it at the same time: then nothing more goes to the receiver.
    package func isWithdrawn(_ entry: MaterialisedEntity) -> Bool {
        guard let removal = entry.removal else { return false }
        return removal.isEffective
            || operations[removal.operation]?.author.owningOrganisation
                == entry.creatorOrganisation
    }

    /// What was set aside or answered for one entity, by whom and why.
    func settlements(about entity: EntityReference) -> [PolicySettlement] {
        overrides().filter { $0.about == .entity(entity) }
            .map { PolicySettlement(rule: $0.rule, role: $0.author.role, reason: $0.reason) }
    }

    /// The releases that an entry names, corrections taken into account.
    fileprivate func releases(named id: String) -> [Release] {
        guard !id.isEmpty else { return [] }
        return Article9.releases(self).filter { $0.ids.contains(id) }
    }

    /// An entity as something to be passed on.
    fileprivate func disclosed(
        _ item: MaterialisedEntity, by provider: String, _ releases: [Release],
        onwardGround: String
    ) -> DisclosedItem {
        let writes = item.fields.values.flatMap(\.allHeads)
            .compactMap { operations[$0.stamp.operation] }
        let entry = entries(item.reference.type).first { $0.ids.contains(item.reference.id) }
        let classes = entry.map(wpgClasses) ?? Set(writes.map(\.wpgClass))
        let begun = firstStamp(of: item)
        let covering = releases.filter { release in
            guard let begun, let released = release.stamp else { return false }
            return released < begun && (entry.map(release.covers) ?? false)
        }
        return DisclosedItem(
            item.reference, partition: writes.first?.partition ?? .shared,
            wpgClass: writes.isEmpty ? nil : Self.strictest(classes),
            obtainedFrom: item.creatorOrganisation.flatMap { $0 == provider ? nil : $0 },
            releasedTo: covering.reduce(into: []) { $0.formUnion($1.receivers) },
            onwardGround: onwardGround)
    }

    private static func strictest(_ classes: Set<WpgClass>) -> WpgClass {
        if classes.contains(.article9ViaOM) { return .article9ViaOM }
        return classes.contains(.article8) ? .article8 : .none
    }
}
