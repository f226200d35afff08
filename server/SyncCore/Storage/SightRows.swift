import AccessPolicy
import RecordModel

/// An entry of passing on, as far as it decides who sees what.
package struct DisclosureEntry: Hashable, Sendable {
    /// The entity.
    package let id: String
    /// The record.
    package let record: RecordID
    /// The organisation that made it.
    package let organisation: String
    /// The unit that made it.
    package let unit: String
    /// What its creating operation passes on, as ids, sorted; what is added later opens nothing.
    package let items: [String]
    /// When it was first found to be permitted, and to whom it goes; it stays so.
    package var permission: Permission?
    /// Accepted removals by the organisation that made it.
    package var endings: Set<Citation>
    /// What accepted restorations by that organisation take back, accepted or not.
    package var takenBack: Set<Citation>

    /// From where on an entry is permitted.
    package struct Permission: Hashable, Sendable {
        /// The operation at which it was.
        package let from: AcceptanceOrder
        /// To whom it goes.
        package let receiver: DisclosureReceiver

        /// A permission of its parts.
        package init(from: AcceptanceOrder, receiver: DisclosureReceiver) {
            self.from = from
            self.receiver = receiver
        }
    }

    /// An entry of its parts.
    package init(
        id: String, record: RecordID, organisation: String, unit: String, items: [String],
        permission: Permission? = nil, endings: Set<Citation> = [],
        takenBack: Set<Citation> = []
    ) {
        self.id = id
        self.record = record
        self.organisation = organisation
        self.unit = unit
        self.items = items
        self.permission = permission
        self.endings = endings
        self.takenBack = takenBack
    }

    /// Whether it was withdrawn, and nobody took that back.
    package var isWithdrawn: Bool { !endings.isSubset(of: takenBack) }

    /// To whom it opens what it names now; nil when to nobody.
    package var opensTo: DisclosureReceiver? { isWithdrawn ? nil : permission?.receiver }
}

/// That an entity is about something else: a link about its ends, an override about its subject,
/// an entry of passing on about what it passes on.
package struct EntityNaming: Hashable, Sendable {
    /// The record of the entity.
    package let record: RecordID
    /// The entity.
    package let entity: EntityReference
    /// The id of what it is about: an entity or a record.
    package let name: String

    /// A naming of its parts.
    package init(record: RecordID, entity: EntityReference, name: String) {
        self.record = record
        self.entity = entity
        self.name = name
    }

    /// The entity that an operation is on, by itself.
    package init(_ header: OperationHeader) {
        self.init(record: header.record, entity: header.entity, name: header.entity.id)
    }
}

/// What decides who sees what, apart from who takes part.
package protocol SightTransaction: AnyObject {
    /// An entry of passing on, or nil.
    func disclosure(_ entity: String) throws -> DisclosureEntry?
    /// Adds an entry, or replaces all of it but what it passes on.
    func putDisclosure(_ entry: DisclosureEntry) throws
    /// The entries of a record that were not permitted yet, by id.
    func waitingDisclosures(in record: RecordID) throws -> [DisclosureEntry]
    /// The entries of a record that pass on the entity with that id, by id.
    func disclosures(of item: String, in record: RecordID) throws -> [DisclosureEntry]
    /// The permitted entries that name a unit as the one receiver, by id.
    func disclosures(toUnit unit: String) throws -> [DisclosureEntry]
    /// The ids of what an entity is about, sorted.
    func names(of entity: String) throws -> [String]
    /// What is about the entity or record with that id, by entity.
    func namings(of name: String) throws -> [EntityNaming]
    /// Notes what an entity is about; once is enough.
    func putNaming(_ naming: EntityNaming) throws
}
