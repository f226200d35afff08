import RecordMerge
import RecordModel
import RecordStore

/// What people do on their laptops: random edits that the catalogue allows.
struct Workload {
    /// The entities of a record that people keep coming back to.
    private static let hotEntityCount = 3
    /// Answers of the store that a person can meet: they tell what to do, nothing is wrong.
    private static let ordinary: Set<StoreError.Code> = [
        .inConflict, .unseenValues, .reasonMissing, .notWritable, .notPermitted, .unknownEntity,
    ]

    enum Action: String, CaseIterable {
        case start, join, add, set, show, resolve, openForm, saveForm, remove, restore, disclose
        case withdraw, leave
    }

    let catalogue: Catalogue
    let picker: FieldPicker
    let canary: Canary?
    let recordCountMax: Int
    let units: [(unit: String, organisation: String)]
    let log: EventLog
    var draw: SeededGenerator
    var ledger = Ledger()
    var forms: [Int: [OpenForm]] = [:]

    init(
        options: SimulationOptions, catalogue: Catalogue,
        units: [(unit: String, organisation: String)], log: EventLog
    ) {
        self.catalogue = catalogue
        self.units = units
        self.log = log
        canary = options.canary
        recordCountMax = options.recordCountMax
        var draw = SeededGenerator(seed: options.seed, stream: "workload")
        picker = FieldPicker(catalogue: catalogue, &draw)
        self.draw = draw
    }

    /// One thing that somebody does on a laptop.
    ///
    /// - Returns: The form that was saved, when that is what was done.
    /// - Throws: What no person should ever meet.
    mutating func act(_ replica: SimulatedReplica, _ index: Int) throws -> Ledger.FormSave? {
        let action = nextAction(index)
        do {
            guard let made = try perform(action, replica, index) else { return nil }
            ledger.note(made.operation, by: index)
            log.note(replica.name, "\(action.rawValue) \(Self.line(made.operation))")
            if let form = made.form { ledger.note(form) }
            return made.form
        } catch let error as StoreError where Self.ordinary.contains(error.code) {
            log.note(replica.name, "\(action.rawValue) declined: \(error.code.rawValue)")
            return nil
        }
    }

    /// What one action made.
    struct Made {
        let operation: RecordOperation
        var form: Ledger.FormSave?
    }

    private mutating func nextAction(_ index: Int) -> Action {
        if ledger.books.isEmpty { return .start }
        // Most records are shared soon, so that both sides write in them.
        if let last = ledger.books.last, last.circle.count == 1, draw.chance(300) { return .join }
        let weighted: [(Action, Int)] = [
            (.start, ledger.books.count < recordCountMax ? 3 : 0), (.join, 5), (.add, 12),
            (.set, 40), (.show, 5), (.resolve, 10), (.openForm, 12),
            (.saveForm, forms[index]?.isEmpty == false ? 14 : 0), (.remove, 3), (.restore, 2),
            (.disclose, 6), (.withdraw, 3), (.leave, 3),
        ]
        var left = draw.below(weighted.reduce(0) { $0 + $1.1 })
        for (action, weight) in weighted {
            if left < weight { return action }
            left -= weight
        }
        return .set
    }

    private mutating func perform(
        _ action: Action, _ replica: SimulatedReplica, _ index: Int
    ) throws -> Made? {
        if action == .start { return try start(replica) }
        if action == .saveForm { return try saveForm(replica, index) }
        guard let book = try pickBook(replica.store) else {
            let isAlone = !ledger.books.contains { Self.sides($0).contains(replica.unit) }
            return isAlone ? try start(replica) : nil
        }
        switch action {
        case .join: return try join(book, replica)
        case .add: return try add(book, replica)
        case .set: return try set(book, replica)
        case .show: return try show(book, replica)
        case .resolve: return try resolve(book, replica)
        case .openForm: return try openForm(book, replica, index)
        case .remove, .restore: return try takeAway(action, book, replica)
        case .disclose: return try disclose(book, replica)
        case .withdraw: return try withdraw(book, replica)
        case .leave: return try leave(book, replica)
        case .start, .saveForm: return nil
        }
    }

    /// The units that work with the one that started a record.
    private static func sides(_ book: Ledger.Book) -> Set<String> {
        SimulationWorld.partners(of: book.unit).union([book.unit])
    }

    /// A record of which something is on this laptop.
    private mutating func pickBook(_ store: RecordStore) throws -> Ledger.Book? {
        let here = try store.read { reader in
            try ledger.books.filter { try reader.has($0.record) }
        }
        return draw.pick(here)
    }

    /// An entity that is on this laptop, or one of those that every record has.
    mutating func pickEntity(
        _ book: Ledger.Book, _ store: RecordStore
    ) throws -> (reference: EntityReference, partition: Partition)? {
        if draw.chance(350) { return (picker.singleton(&draw), .shared) }
        let here = try store.read { reader in
            try book.entities.filter { known in
                try known.reference.type != catalogue.structure.participantType
                    && reader.frame(known.reference, of: book.record) != nil
            }
        }
        let isHot = draw.chance(700)
        return draw.pick(isHot ? Array(here.prefix(Self.hotEntityCount)) : here)
            .map { ($0.reference, $0.partition) }
    }

    /// Values for what may be seen in a partition.
    mutating func maker(
        _ book: Ledger.Book, _ partition: Partition, _ type: String
    ) -> ValueMaker {
        ValueMaker(
            catalogue: catalogue, text: ledger.marker(partition, unit: book.unit, type: type),
            references: book.entities.filter { $0.partition == .shared }.map(\.reference))
    }

    /// A note with a reason, mostly.
    mutating func note(
        _ book: Ledger.Book, _ partition: Partition, _ type: String, always: Bool = false
    ) -> EditNote {
        guard always || draw.chance(600) else { return EditNote() }
        return EditNote(reason: ledger.marker(partition, unit: book.unit, type: type))
    }

    private static func line(_ operation: RecordOperation) -> String {
        let fields = operation.header.action.writes.map(\.field.description)
        return "\(operation.citation) \(operation.header.entity) \(fields.joined(separator: ","))"
    }
}
