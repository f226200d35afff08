import AccessPolicy
import RecordModel

/// Puts what the service knows of an operation before the sight policy.
struct SightReader {
    let transaction: any SyncTransaction
    let catalogue: Catalogue
    let directory: UnitDirectory
    private let policy: SightPolicy

    init(_ transaction: any SyncTransaction, catalogue: Catalogue, directory: UnitDirectory) {
        self.transaction = transaction
        self.catalogue = catalogue
        self.directory = directory
        policy = SightPolicy(catalogue: catalogue)
    }

    /// Whether a unit sees an accepted operation at this point in the order of acceptance.
    ///
    /// - Parameter participates: Whether it takes part in the operation's record.
    func decide(
        _ operation: RecordOperation, for viewer: SightViewer, participates: Bool
    ) throws -> SightDecision {
        let header = operation.header
        let thing = Thing(
            record: header.record, entity: header.entity, partition: header.partition,
            authorUnit: header.author.unit, authorOrganisation: header.author.organisation,
            participates: participates)
        var known: [String: SightEnd] = [header.entity.id: .seen]
        return try decide(thing, viewer, &known)
    }

    /// Whether a unit that takes part sees by itself what stands in a partition.
    func seesBySelf(
        _ viewer: SightViewer, partition: Partition, authorUnit: String
    ) -> Bool {
        policy.bySelf(viewer, partition: partition, authorUnit: authorUnit).isVisible
    }

    /// Whether what goes to `receiver` reaches a unit.
    func reaches(_ receiver: DisclosureReceiver, _ viewer: SightViewer) -> Bool {
        policy.reaches(receiver, viewer)
    }

    /// Whether a unit takes part in a record now.
    func participates(_ unit: String, in record: RecordID) throws -> Bool {
        try transaction.participations(in: record).contains {
            $0.unit == unit && $0.until == nil
        }
    }

    /// An operation or an entity, as far as sight asks.
    private struct Thing {
        let record: RecordID
        let entity: EntityReference
        let partition: Partition
        let authorUnit: String
        let authorOrganisation: String
        let participates: Bool
    }

    private func decide(
        _ thing: Thing, _ viewer: SightViewer, _ known: inout [String: SightEnd]
    ) throws -> SightDecision {
        var subject = SightSubject(
            partition: thing.partition, authorUnit: thing.authorUnit,
            authorOrganisation: thing.authorOrganisation, participates: thing.participates)
        let type = thing.entity.type
        if type == catalogue.structure.name("disclosure", "type") {
            subject.addressedTo =
                try transaction.disclosure(thing.entity.id)?.permission
                .map { [$0.receiver] } ?? []
        }
        guard thing.participates else { return policy.decide(viewer, subject) }
        if !seesBySelf(viewer, partition: thing.partition, authorUnit: thing.authorUnit) {
            subject.disclosedTo = try transaction.disclosures(
                of: thing.entity.id, in: thing.record
            ).compactMap(\.opensTo)
        }
        if NamingKeeper.types(catalogue).contains(type) {
            for name in try transaction.names(of: thing.entity.id) {
                subject.ends.append(try end(name, of: thing, viewer, &known))
            }
        }
        return policy.decide(viewer, subject)
    }

    /// What stands at an end, looked up once; a ring of things about each other closes nothing.
    private func end(
        _ name: String, of thing: Thing, _ viewer: SightViewer,
        _ known: inout [String: SightEnd]
    ) throws -> SightEnd {
        if let end = known[name] { return end }
        known[name] = .seen
        let end = try find(name, of: thing, viewer, &known)
        known[name] = end
        return end
    }

    private func find(
        _ name: String, of thing: Thing, _ viewer: SightViewer,
        _ known: inout [String: SightEnd]
    ) throws -> SightEnd {
        if let origin = try transaction.entity(name) {
            let isHere = origin.record == thing.record
            let participates =
                try isHere
                ? thing.participates : self.participates(viewer.unit, in: origin.record)
            guard participates else { return .record(participates: false) }
            let other = Thing(
                record: origin.record, entity: origin.entity, partition: origin.partition,
                authorUnit: origin.unit, authorOrganisation: origin.organisation,
                participates: true)
            return try decide(other, viewer, &known).isVisible ? .seen : .hidden
        }
        if catalogue.types[name]?.isMany == false { return .seen }
        guard let record = try RecordID(name).flatMap(transaction.record) else { return .unknown }
        return .record(participates: try participates(viewer.unit, in: record.id))
    }
}
