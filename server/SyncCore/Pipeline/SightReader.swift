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
    /// - Parameter standing: How it stands to the operation's record.
    func decide(
        _ operation: RecordOperation, for viewer: SightViewer, standing: SightStanding
    ) throws -> SightDecision {
        let header = operation.header
        let thing = Thing(
            record: header.record, entity: header.entity, partition: header.partition,
            authorUnit: header.author.unit, authorOrganisation: header.author.organisation,
            standing: standing)
        var known: [String: SightEnd] = [header.entity.id: .seen]
        return try decide(thing, viewer, &known)
    }

    /// Whether a unit sees an accepted operation now; nil when the service has no such unit.
    func decide(_ operation: RecordOperation, for unit: String) throws -> SightDecision? {
        try directory.viewer(unit).map { viewer in
            try decide(
                operation, for: viewer,
                standing: standing(of: unit, in: operation.header.record))
        }
    }

    /// How a unit stands to a record now.
    func standing(of unit: String, in record: RecordID) throws -> SightStanding {
        if try participants(of: record).contains(unit) { return .takesPart }
        return try letIn(to: record).contains(unit) ? .letIn : .apart
    }

    /// The units that may look into a record now, in a fixed order.
    func readers(of record: RecordID) throws -> [String] {
        try participants(of: record) + letIn(to: record)
    }

    /// The units that take part in a record now.
    private func participants(of record: RecordID) throws -> [String] {
        try transaction.participations(in: record).filter { $0.until == nil }.map(\.unit)
    }

    /// The units that were let in to read it in an emergency, and still are.
    private func letIn(to record: RecordID) throws -> [String] {
        try transaction.emergencySights(on: record).filter { !$0.isEnded }.map(\.unit)
    }

    /// The units that may look into a record, or could at any time: in whose feeds something of it
    /// can stand. In a fixed order.
    func everReaders(of record: RecordID) throws -> [String] {
        Set(
            try transaction.participations(in: record).map(\.unit)
                + transaction.emergencySights(on: record).map(\.unit)
        ).sorted()
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

    /// An operation or an entity, as far as sight asks.
    private struct Thing {
        let record: RecordID
        let entity: EntityReference
        let partition: Partition
        let authorUnit: String
        let authorOrganisation: String
        let standing: SightStanding
    }

    private func decide(
        _ thing: Thing, _ viewer: SightViewer, _ known: inout [String: SightEnd]
    ) throws -> SightDecision {
        var subject = SightSubject(
            partition: thing.partition, authorUnit: thing.authorUnit,
            authorOrganisation: thing.authorOrganisation, standing: thing.standing)
        let type = thing.entity.type
        if type == catalogue.structure.name("disclosure", "type") {
            subject.addressedTo =
                try transaction.disclosure(thing.entity.id)?.permission
                .map { [$0.receiver] } ?? []
        }
        guard thing.standing.looksIn else { return policy.decide(viewer, subject) }
        if !seesBySelf(viewer, partition: thing.partition, authorUnit: thing.authorUnit) {
            subject.disclosedTo = try transaction.disclosures(
                of: thing.entity.id, in: thing.record
            ).compactMap(\.opensTo)
        }
        let decision = policy.decide(viewer, subject)
        // What it is about is looked at only where that can close it.
        guard NamingKeeper.types(catalogue).contains(type), decision.isVisible,
            decision != .seesAsReceiver, viewer.unit != thing.authorUnit
        else { return decision }
        for name in try transaction.names(of: thing.entity.id) {
            subject.ends.append(try end(name, of: thing, viewer, &known))
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
            let standing =
                try origin.record == thing.record
                ? thing.standing : self.standing(of: viewer.unit, in: origin.record)
            guard standing.looksIn else { return .record(participates: false) }
            let other = Thing(
                record: origin.record, entity: origin.entity, partition: origin.partition,
                authorUnit: origin.unit, authorOrganisation: origin.organisation,
                standing: standing)
            return try decide(other, viewer, &known).isVisible ? .seen : .hidden
        }
        if catalogue.types[name]?.isMany == false { return .seen }
        guard let record = try RecordID(name).flatMap(transaction.record) else { return .unknown }
        return .record(
            participates: try standing(of: viewer.unit, in: record.id).looksIn)
    }
}
