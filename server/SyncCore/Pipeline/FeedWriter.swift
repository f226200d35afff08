import AccessPolicy
import RecordModel
import SyncProtocol

/// Puts accepted operations into the feeds of the units that see them.
struct FeedWriter {
    /// How many older operations are read at a time when a unit joins.
    static let backfillPageCountMax = 500

    let transaction: any SyncTransaction
    let sight: SightReader
    /// Holds back what goes into the feed of a unit whose tail is being taken back.
    var reservation: FeedReservation?

    private var directory: UnitDirectory { sight.directory }

    private var naming: NamingKeeper {
        NamingKeeper(transaction: transaction, catalogue: sight.catalogue)
    }

    /// Appends an operation to the feeds of the units that see it.
    func append(_ operation: RecordOperation) throws {
        for unit in try audience(of: operation.header.entity, in: operation.header.record) {
            try append(operation, to: unit.id, participates: unit.participates)
        }
    }

    /// Appends the older operations that a unit sees now that it takes part in a record, in the
    /// order they were accepted.
    func backfill(_ record: RecordID, to unit: String) throws {
        guard try directory.viewer(unit) != nil else { return }
        var order = AcceptanceOrder.none
        while true {
            let page = try transaction.accepted(
                record: record, after: order, countMax: Self.backfillPageCountMax)
            for judged in page { try append(judged.operation, to: unit, participates: true) }
            guard page.count == Self.backfillPageCountMax, let last = page.last?.order else {
                break
            }
            order = last
        }
        for judged in try operations(on: naming.closure([record.text]).map(Place.init)) {
            let there = judged.operation.header.record
            try append(
                judged.operation, to: unit,
                participates: sight.participates(unit, in: there))
        }
    }

    /// Appends the older operations that units see from now on: on what an entry of passing on
    /// opens, on the entry itself, and on what is about any of it.
    func open(_ entry: DisclosureEntry) throws {
        let type = sight.catalogue.structure.name("disclosure", "type")
        let entity = Place(
            record: entry.record, entity: EntityReference(type: type, id: entry.id))
        let items = try entry.items.compactMap { id in
            try transaction.entity(id).map { Place(record: $0.record, entity: $0.entity) }
        }
        try show([entity] + items, naming.closure([entry.id] + entry.items))
    }

    /// Appends the older operations that units see now that what they are about is here.
    func show(_ namings: [EntityNaming]) throws {
        guard !namings.isEmpty else { return }
        try show([], namings + naming.closure(namings.map(\.entity.id)))
    }

    /// Appends to a unit's feed the older operations on entries that name it as the one receiver.
    func tell(_ unit: String) throws {
        for entry in try transaction.disclosures(toUnit: unit) { try open(entry) }
    }

    /// An entity in its record.
    private struct Place: Hashable {
        let record: RecordID
        let entity: EntityReference

        init(record: RecordID, entity: EntityReference) {
            self.record = record
            self.entity = entity
        }

        init(_ naming: EntityNaming) {
            self.init(record: naming.record, entity: naming.entity)
        }
    }

    private func show(_ places: [Place], _ namings: [EntityNaming]) throws {
        for judged in try operations(on: places + namings.map(Place.init)) {
            try append(judged.operation)
        }
    }

    /// The accepted operations on these entities, in the order they were accepted.
    private func operations(on places: [Place]) throws -> [JudgedOperation] {
        try Set(places).flatMap { place in
            try transaction.accepted(
                record: place.record, type: place.entity.type, entity: place.entity.id)
        }
        .sorted { ($0.order ?? .none) < ($1.order ?? .none) }
    }

    /// The units that may come to see an entity: who takes part, and the one unit that an entry of
    /// passing on names.
    private func audience(
        of entity: EntityReference, in record: RecordID
    ) throws -> [(id: String, participates: Bool)] {
        var units = try transaction.participations(in: record)
            .filter { $0.until == nil }.map { (id: $0.unit, participates: true) }
        guard entity.type == sight.catalogue.structure.name("disclosure", "type"),
            let named = try transaction.disclosure(entity.id)?.permission?.receiver.unit,
            !units.contains(where: { $0.id == named })
        else { return units }
        units.append((named, false))
        return units
    }

    private func append(
        _ operation: RecordOperation, to unit: String, participates: Bool
    ) throws {
        let reference = FeedReference.operation(operation.id, operation.headerDigest)
        guard let viewer = try directory.viewer(unit),
            try transaction.feedPosition(unit, of: reference) == nil,
            try sight.decide(operation, for: viewer, participates: participates).isVisible,
            let author = try transaction.replica(operation.id.replica)
        else { return }
        let certificate = FeedReference.certificate(author.id, author.certificate.digest)
        if try transaction.feedPosition(unit, of: certificate) == nil {
            try append(certificate, to: unit)
        }
        try append(reference, to: unit)
    }

    /// Whether a unit sees an accepted operation now.
    func sees(_ operation: RecordOperation, _ unit: String) throws -> Bool {
        guard let viewer = try directory.viewer(unit) else { return false }
        let participates = try sight.participates(unit, in: operation.header.record)
        return try sight.decide(operation, for: viewer, participates: participates).isVisible
    }

    /// Ends a reservation: what was held back and did not get its place meanwhile goes to the end.
    func release(_ reservation: FeedReservation) throws {
        guard let (unit, references) = reservation.end() else { return }
        for reference in references
        where try transaction.feedPosition(unit, of: reference) == nil {
            try append(reference, to: unit)
        }
    }

    private func append(_ reference: FeedReference, to unit: String) throws {
        if reservation?.keeps(reference, for: unit) ?? false { return }
        let end = try transaction.feedEnd(unit)
        try transaction.appendToFeed(unit, reference, at: end.next(reference.digest))
    }
}
