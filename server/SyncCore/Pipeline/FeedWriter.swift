import AccessPolicy
import RecordModel
import SyncProtocol

/// Keeps the feeds as sight has it: what a unit comes to see is put at the end of its feed, what it
/// sees no longer becomes hollow there.
///
/// Nothing here reads through a feed: the work is that of what is concerned.
struct FeedWriter {
    /// How many older operations are read at a time when a unit joins or leaves.
    static let backfillPageCountMax = 500

    let transaction: any SyncTransaction
    let sight: SightReader
    /// Holds back what goes into the feed of a unit whose tail is being taken back.
    let reservation: FeedReservation?

    /// A writer over what a unit sees now.
    init(
        transaction: any SyncTransaction, sight: SightReader, reservation: FeedReservation? = nil
    ) {
        self.transaction = transaction
        self.sight = sight
        self.reservation = reservation
    }

    /// A writer of its own.
    init(transaction: any SyncTransaction, catalogue: Catalogue) {
        self.init(
            transaction: transaction,
            sight: SightReader(
                transaction, catalogue: catalogue, directory: UnitDirectory(transaction)))
    }

    private var directory: UnitDirectory { sight.directory }

    private var naming: NamingKeeper {
        NamingKeeper(transaction: transaction, catalogue: sight.catalogue)
    }

    /// Appends a newly accepted operation to the feeds of the units that see it.
    func append(_ operation: RecordOperation) throws {
        let header = operation.header
        let units = try sight.readers(of: header.record) + named(by: header.entity)
        for unit in Set(units).sorted() { try settle(operation, unit) }
    }

    /// Looks again at everything of a record, and about it, for a unit that looks into it from now
    /// on, or no longer does.
    func review(_ record: RecordID, for unit: String) throws {
        guard try directory.viewer(unit) != nil else { return }
        var order = AcceptanceOrder.none
        while true {
            let page = try transaction.accepted(
                record: record, after: order, countMax: Self.backfillPageCountMax)
            for judged in page { try settle(judged.operation, unit) }
            guard page.count == Self.backfillPageCountMax, let last = page.last?.order else {
                break
            }
            order = last
        }
        for judged in try operations(on: naming.closure([record.text]).map(Place.init)) {
            try settle(judged.operation, unit)
        }
    }

    /// Looks again at what an entry of passing on opens or closes: the entry itself, what it names,
    /// and what is about any of it.
    func review(_ entry: DisclosureEntry) throws {
        let type = sight.catalogue.structure.name("disclosure", "type")
        let entity = Place(
            record: entry.record, entity: EntityReference(type: type, id: entry.id))
        let items = try entry.items.compactMap { id in
            try transaction.entity(id).map { Place(record: $0.record, entity: $0.entity) }
        }
        try review([entity] + items, naming.closure([entry.id] + entry.items))
    }

    /// Looks again at things that are about others, when these turned out to be open or closed, and
    /// at what is about them in turn.
    func review(_ namings: [EntityNaming]) throws {
        guard !namings.isEmpty else { return }
        try review([], namings + naming.closure(namings.map(\.entity.id)))
    }

    /// Looks again at the entries that name a unit as the one receiver.
    func tell(_ unit: String) throws {
        for entry in try transaction.disclosures(toUnit: unit) { try review(entry) }
    }

    /// Puts something that the service says into a unit's feed. What stands there already is put at
    /// the end: said again, it holds from there.
    func append(_ statement: ServiceStatement, to unit: String) throws {
        guard try directory.viewer(unit) != nil else { return }
        let reference = FeedReference.statement(statement.digest)
        try transaction.putStatement(statement)
        if let position = try transaction.feedPosition(unit, of: reference) {
            try transaction.hollow(unit, at: position)
        }
        try append(reference, to: unit)
    }

    /// Puts one accepted operation into a unit's feed, or makes its place there hollow, so that it
    /// stands there exactly when the unit sees it.
    func settle(_ operation: RecordOperation, _ unit: String) throws {
        guard let decision = try sight.decide(operation, for: unit) else { return }
        let reference = FeedReference.operation(operation.id, operation.headerDigest)
        let position = try transaction.feedPosition(unit, of: reference)
        switch (decision.isVisible, position) {
        case (true, nil): try append(operation, as: reference, to: unit)
        case (false, let position?): try transaction.hollow(unit, at: position)
        case (true, _?), (false, nil): break
        }
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

    private func review(_ places: [Place], _ namings: [EntityNaming]) throws {
        for judged in try operations(on: places + namings.map(Place.init)) {
            let header = judged.operation.header
            let units = try sight.everReaders(of: header.record) + named(by: header.entity)
            for unit in Set(units).sorted() { try settle(judged.operation, unit) }
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

    /// The one unit that an entry of passing on names: it need not look into the record.
    func named(by entity: EntityReference) throws -> [String] {
        guard entity.type == sight.catalogue.structure.name("disclosure", "type"),
            let unit = try transaction.disclosure(entity.id)?.permission?.receiver.unit
        else { return [] }
        return [unit]
    }

    /// Appends an operation, after its author's certificate and, where its content is erased, after
    /// what says so.
    private func append(
        _ operation: RecordOperation, as reference: FeedReference, to unit: String
    ) throws {
        guard let author = try transaction.replica(operation.id.replica) else { return }
        let certificate = FeedReference.certificate(author.id, author.certificate.digest)
        if try transaction.feedPosition(unit, of: certificate) == nil {
            try append(certificate, to: unit)
            if let revocation = try transaction.revocation(author.id) {
                try say(.statement(revocation.statement), to: unit)
            }
        }
        if let erased = try transaction.erasure(of: operation.headerDigest) {
            try say(.statement(erased), to: unit)
        }
        try append(reference, to: unit)
    }

    /// Whether a unit sees an accepted operation now.
    func sees(_ operation: RecordOperation, _ unit: String) throws -> Bool {
        try sight.decide(operation, for: unit)?.isVisible ?? false
    }

    /// Ends a reservation: what was held back and did not get its place meanwhile goes to the end.
    func release(_ reservation: FeedReservation) throws {
        guard let (unit, references) = reservation.end() else { return }
        for reference in references
        where try transaction.feedPosition(unit, of: reference) == nil {
            // What came after it may have closed it.
            if case .operation(let id, let digest) = reference,
                let operation = try transaction.operation(id, digest)?.operation,
                try !sees(operation, unit)
            {
                continue
            }
            try append(reference, to: unit)
        }
    }

    /// Puts something that is no operation into a unit's feed, once.
    func say(_ reference: FeedReference, to unit: String) throws {
        guard try transaction.feedPosition(unit, of: reference) == nil else { return }
        try append(reference, to: unit)
    }

    private func append(_ reference: FeedReference, to unit: String) throws {
        if reservation?.keeps(reference, for: unit) ?? false { return }
        let end = try transaction.feedEnd(unit)
        try transaction.appendToFeed(unit, reference, at: end.next(reference.digest))
    }
}
