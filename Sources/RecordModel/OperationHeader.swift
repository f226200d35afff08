/// Who may see an entity before any disclosure; fixed when it is created.
package enum Partition: String, CaseIterable, Sendable {
    case shared
    case policeOnly = "police_only"
    case vtOnly = "vt_only"
}

/// The class of police data under the Wpg; fixed when the entity is created.
package enum WpgClass: String, CaseIterable, Sendable {
    case none
    case article8 = "art8"
    case article9ViaOM = "art9_via_om"
}

/// Who wrote an operation: a pseudonym with organisation, role and unit.
package struct OperationAuthor: Hashable, Sendable {
    /// Pseudonymous staff id.
    package let id: String
    /// The organisation, a code of the catalogue.
    package let organisation: String
    /// The role, a code of the catalogue.
    package let role: String
    /// The unit.
    package let unit: String
    /// The organisation whose place a stand-in takes, where a mandate is claimed.
    package let actingFor: String?

    /// An author.
    package init(
        id: String, organisation: String, role: String, unit: String, actingFor: String? = nil
    ) {
        self.id = id
        self.organisation = organisation
        self.role = role
        self.unit = unit
        self.actingFor = actingFor
    }

    /// The JSON form, its names in canonical order.
    var json: JSONValue {
        let stance = actingFor.map { [("actingFor", JSONValue.text($0))] } ?? []
        return .sortedMembers(
            stance + [
                ("id", .text(id)), ("organisation", .text(organisation)), ("role", .text(role)),
                ("unit", .text(unit)),
            ])
    }

    /// The organisation that counts for ownership.
    package var owningOrganisation: String { actingFor ?? organisation }
}

/// The name of a field as it stands in an operation, with its element where it is one of a set.
package struct FieldName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The whole name, for example `person_roles[victim]`.
    package let text: ExactText

    /// Names a field.
    package init(_ text: String) {
        self.text = ExactText(text)
    }

    /// The element of a set: `name[element]`.
    package init(_ base: String, element: String) {
        text = ExactText("\(base)[\(element)]")
    }

    /// The part before `[`.
    package var base: String {
        hasBracket ? String(text.string.prefix { $0 != "[" }) : text.string
    }

    /// The element between the brackets, or nil for a plain name.
    package var element: String? {
        guard let open = text.string.utf8.firstIndex(of: UInt8(ascii: "[")),
            text.string.utf8.last == UInt8(ascii: "]")
        else { return nil }
        let start = text.string.utf8.index(after: open)
        let end = text.string.utf8.index(before: text.string.utf8.endIndex)
        return start <= end ? String(text.string[start..<end]) : nil
    }

    /// Whether a `[` stands in the name.
    package var hasBracket: Bool {
        text.string.utf8.contains(UInt8(ascii: "["))
    }

    /// The whole name.
    package var description: String { text.string }

    /// Orders by UTF-8 bytes.
    package static func < (left: FieldName, right: FieldName) -> Bool {
        left.text < right.text
    }
}

/// One field that an operation writes, with the operations whose value it replaces.
package struct FieldWrite: Hashable, Sendable {
    /// The field.
    package let field: FieldName
    /// The heads that were shown to the author when the value was read to be edited.
    package let citations: [Citation]

    /// A write to `field` that replaces what it cites.
    package init(field: FieldName, citations: [Citation]) {
        self.field = field
        self.citations = citations
    }
}

/// What an operation does to its entity.
package enum OperationAction: Hashable, Sendable {
    /// Writes fields.
    case set([FieldWrite])
    /// Proposes to take the entity away; `saw` are the heads the author saw.
    case remove(saw: [Citation])
    /// Undoes the removals it cites.
    case restore(saw: [Citation])

    /// The name in the header.
    package var name: String {
        switch self {
        case .set: "set"
        case .remove: "remove"
        case .restore: "restore"
        }
    }

    /// The fields written; empty for other actions.
    package var writes: [FieldWrite] {
        if case .set(let writes) = self { writes } else { [] }
    }

    /// Every citation of the operation.
    package var citations: [Citation] {
        switch self {
        case .set(let writes): writes.flatMap(\.citations)
        case .remove(let saw), .restore(let saw): saw
        }
    }
}

/// Structure and responsibility of an edit: pseudonymous, without a word about people involved.
package struct OperationHeader: Hashable, Sendable {
    /// The only format there is.
    package static let formatVersion: Int64 = 1

    /// The catalogue version the author wrote with.
    package var catalogue: String
    /// The record.
    package var record: RecordID
    /// The operation.
    package var id: OperationID
    /// The header digest of the replica's operation before, or nil for its first.
    package var previous: SHA256Digest?
    /// The one entity it touches.
    package var entity: EntityReference
    /// What it does.
    package var action: OperationAction
    /// Who may see it.
    package var partition: Partition
    /// The class of police data.
    package var wpgClass: WpgClass
    /// When, for display.
    package var clock: HybridTime
    /// Who.
    package var author: OperationAuthor
    /// Digest of the canonical content.
    package var contentDigest: SHA256Digest

    /// A header of its parts.
    package init(
        catalogue: String, record: RecordID, id: OperationID, previous: SHA256Digest?,
        entity: EntityReference, action: OperationAction, partition: Partition,
        wpgClass: WpgClass, clock: HybridTime, author: OperationAuthor,
        contentDigest: SHA256Digest
    ) {
        self.catalogue = catalogue
        self.record = record
        self.id = id
        self.previous = previous
        self.entity = entity
        self.action = action
        self.partition = partition
        self.wpgClass = wpgClass
        self.clock = clock
        self.author = author
        self.contentDigest = contentDigest
    }

    /// The id that the entity or record gets when this operation creates it.
    package var derivedID: String {
        DerivedID.make(operation: id, content: contentDigest)
    }

    /// Whether this operation is the one its entity's id is made from.
    package var createsEntity: Bool {
        guard case .set = action else { return false }
        return !entity.isSingleton && entity.id == derivedID
    }

    /// The header as JSON, its names in canonical order.
    package var json: JSONValue {
        var members: [(String, JSONValue)] = [
            ("action", .text(action.name)), ("author", author.json),
            ("catalogue", .text(catalogue)), ("clock", .text(clock.description)),
            ("contentDigest", .text(contentDigest.hex)),
            ("entity", .sortedMembers([("id", .text(entity.id)), ("type", .text(entity.type))])),
        ]
        if case .set(let writes) = action {
            members.append(
                (
                    "fields",
                    .members(writes.map { ($0.field.description, Self.json($0.citations)) })
                ))
        }
        members += [
            ("format", .integer(Self.formatVersion)), ("partition", .text(partition.rawValue)),
            ("previous", previous.map { .text($0.hex) } ?? .null),
            ("record", .text(record.text)), ("replica", .text(id.replica.text)),
        ]
        switch action {
        case .set: break
        case .remove(let saw), .restore(let saw): members.append(("saw", Self.json(saw)))
        }
        members += [
            ("sequence", .integer(id.sequence)), ("wpgClass", .text(wpgClass.rawValue)),
        ]
        return .sortedMembers(members)
    }

    private static func json(_ citations: [Citation]) -> JSONValue {
        .array(citations.map { .text($0.description) })
    }
}
