import RecordModel

/// What the world knows because it did it: nothing here is read back from the product.
package struct Ledger: Sendable {
    /// A record as its makers know it.
    package struct Book: Sendable {
        /// The record.
        package let record: RecordID
        /// The unit that started it.
        package let unit: String
        /// The units that anybody made participants, and the first.
        package var circle: Set<String>
        /// Its entities, in the order they were made.
        package var entities: [KnownEntity] = []
    }

    /// An entity that somebody made.
    package struct KnownEntity: Hashable, Sendable {
        /// The entity.
        package let reference: EntityReference
        /// Where it stands.
        package let partition: Partition
        /// The organisation that made it.
        package let organisation: String
    }

    /// A form that was saved, and what had come in since it was opened.
    package struct FormSave: Sendable {
        /// Which laptop.
        package let replica: Int
        /// What saving wrote.
        package let operation: RecordOperation
        /// The field.
        package let field: FieldName
        /// Heads that stood there when it was saved and were not shown when it opened.
        package let unseen: [Citation]
    }

    /// The records, in the order they were started.
    package private(set) var books: [Book] = []
    /// Every edit that returned, by laptop, in order.
    package private(set) var written: [Int: [RecordOperation]] = [:]
    /// Forms that were saved.
    package private(set) var forms: [FormSave] = []
    private var markerCount = 0

    /// The book of a record.
    package func book(_ record: RecordID) -> Book? { books.first { $0.record == record } }

    /// A text that occurs nowhere else and tells who may see it.
    mutating func marker(_ partition: Partition, unit: String) -> String {
        markerCount += 1
        return Marker.prefix(partition, unit: unit) + "\(markerCount)"
    }

    /// Notes an edit that returned.
    mutating func note(_ operation: RecordOperation, by replica: Int) {
        written[replica, default: []].append(operation)
    }

    /// Notes a new record.
    mutating func start(_ operation: RecordOperation) {
        let unit = operation.header.author.unit
        books.append(Book(record: operation.header.record, unit: unit, circle: [unit]))
    }

    /// Notes a new entity.
    mutating func add(_ operation: RecordOperation) {
        let header = operation.header
        guard let place = books.firstIndex(where: { $0.record == header.record }) else { return }
        books[place].entities.append(
            KnownEntity(
                reference: header.entity, partition: header.partition,
                organisation: header.author.organisation))
    }

    /// Notes that a unit was made a participant.
    mutating func join(_ unit: String, _ record: RecordID) {
        guard let place = books.firstIndex(where: { $0.record == record }) else { return }
        books[place].circle.insert(unit)
    }

    /// Notes a form that was saved.
    mutating func note(_ form: FormSave) { forms.append(form) }
}

/// Texts that tell by themselves who may hold them.
package enum Marker {
    /// How every text of a partition begins that was written in a record of `unit`.
    package static func prefix(_ partition: Partition, unit: String) -> String {
        "merk/\(partition.rawValue)/\(unit)/"
    }
}
