import Foundation
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
        /// What was passed on, in the order it was.
        package var disclosures: [KnownEntity] = []
        /// By what units take part, in the order they were let in.
        package var participants: [(entity: KnownEntity, unit: String)] = []
        /// The units whose participation anybody ever ended.
        package var left: Set<String> = []
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
    ///
    /// - Parameter type: The type of what it is written about.
    mutating func marker(_ partition: Partition, unit: String, type: String) -> String {
        markerCount += 1
        if partition != .shared, Marker.openTypes.contains(type) {
            return Marker.openPrefix + "\(partition.rawValue)/\(markerCount)/"
        }
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
        note(operation, in: \.entities)
    }

    /// Notes that something was passed on.
    mutating func disclose(_ operation: RecordOperation) {
        note(operation, in: \.disclosures)
    }

    private mutating func note(
        _ operation: RecordOperation, in list: WritableKeyPath<Book, [KnownEntity]>
    ) {
        let header = operation.header
        guard let place = books.firstIndex(where: { $0.record == header.record }) else { return }
        books[place][keyPath: list].append(
            KnownEntity(
                reference: header.entity, partition: header.partition,
                organisation: header.author.organisation))
    }

    /// Notes that a unit was made a participant.
    mutating func join(_ unit: String, _ operation: RecordOperation) {
        let header = operation.header
        guard let place = books.firstIndex(where: { $0.record == header.record }) else { return }
        books[place].circle.insert(unit)
        let entity = KnownEntity(
            reference: header.entity, partition: header.partition,
            organisation: header.author.organisation)
        books[place].participants.append((entity, unit))
    }

    /// Notes that a unit's participation was ended, or begun again.
    mutating func leave(_ unit: String, _ record: RecordID) {
        guard let place = books.firstIndex(where: { $0.record == record }) else { return }
        books[place].left.insert(unit)
    }

    /// Whether a unit's participation in the record of `operation` was ever ended.
    func left(_ operation: RecordOperation, _ unit: String) -> Bool {
        book(operation.header.record)?.left.contains(unit) ?? false
    }

    /// Notes a form that was saved.
    mutating func note(_ form: FormSave) { forms.append(form) }
}

/// Texts that tell by themselves who may hold them.
package enum Marker {
    /// The types of which what stands in an own part may be passed on, and the entry that does.
    static let openTypes: Set<String> = [
        "prior_registration", "weapon", "measure", "person", "disclosure",
    ]
    /// How a text begins that was written in an own part about one of these types: who may hold
    /// it follows from what was passed on.
    static let openPrefix = "merk/vrij/"

    /// Every text in `bytes` that begins so, up to its end.
    static func open(in bytes: Data) -> Set<String> {
        let prefix = Data(openPrefix.utf8)
        var found: Set<String> = []
        var place = bytes.startIndex
        while let range = bytes.range(of: prefix, in: place..<bytes.endIndex) {
            let rest = bytes[range.upperBound...].prefix(openBytesMax)
            let ends = rest.indices.filter { rest[$0] == UInt8(ascii: "/") }
            if ends.count > 1 {
                found.insert(String(decoding: bytes[range.lowerBound...ends[1]], as: UTF8.self))
            }
            place = range.upperBound
        }
        return found
    }

    private static let openBytesMax = 40

    /// How every text of a partition begins that was written in a record of `unit`.
    package static func prefix(_ partition: Partition, unit: String) -> String {
        "merk/\(partition.rawValue)/\(unit)/"
    }
}
