import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// By what people find records.
package enum FindKind: String, Sendable {
    /// By who is in it: a name, a date of birth.
    case person
    /// By where something happened, or somebody stays.
    case address

    init(_ kind: SearchKind) { self = kind == .address ? .address : .person }
}

/// Why another record may belong with a record.
package struct PatternReason: Hashable, Sendable {
    /// Whether it is the same person or the same address.
    package let kind: FindKind
    /// The entity in the record at hand.
    package let own: EntityReference
    /// The entity in the other record.
    package let other: EntityReference
    /// How close they are.
    package let closeness: Closeness
}

/// Finds other records of the same person or at the same address, in one state of the store.
///
/// Nobody asked for them, so only what is probably the same counts: see
/// ``SearchSubject/personLikeness(_:)`` and ``SearchSubject/addressLikeness(_:)``.
struct PatternFinder {
    private let definition: SearchDefinition
    private let reader: StoreReader

    init(_ definition: SearchDefinition, _ reader: StoreReader) {
        self.definition = definition
        self.reader = reader
    }

    /// The reasons by record, each record's exact ones first.
    func reasons(_ facts: RecordFacts) throws -> [RecordID: [PatternReason]] {
        let subjects = subjects(facts)
        let pieces = subjects.flatMap { subject in subject.subject.pieces.map { (subject, $0) } }
        guard !pieces.isEmpty else { return [:] }
        let candidates = try reader.searchCandidates(
            pieces.map(\.1), except: facts.record.id)
        var known: [RecordID: [EntityReference: SearchSubject]] = [:]
        var found: [RecordID: Set<PatternReason>] = [:]
        for ((own, _), candidates) in zip(pieces, candidates) {
            for place in candidates.places {
                let other = try known[place.record]?[place.entity] ?? subject(place)
                known[place.record, default: [:]][place.entity] = other
                let alike: [(FindKind, Closeness?)] = [
                    (.person, own.subject.personLikeness(other)),
                    (.address, own.subject.addressLikeness(other)),
                ]
                for case (let kind, let closeness?) in alike {
                    found[place.record, default: []].insert(
                        PatternReason(
                            kind: kind, own: own.entity, other: place.entity, closeness: closeness))
                }
            }
        }
        return found.mapValues { $0.sorted(by: Self.precedes) }
    }

    /// The persons and places of the record at hand.
    private func subjects(
        _ facts: RecordFacts
    ) -> [(entity: EntityReference, subject: SearchSubject)] {
        Set(definition.fields.map(\.type)).sorted().flatMap { type in
            facts.entities(type).compactMap { entity in
                let texts = definition.fields(of: type).flatMap { field in
                    (entity.fields[field.field]?.allHeads ?? [])
                        .compactMap { $0.value.known?.stringValue }.map { (field, $0) }
                }
                return texts.isEmpty
                    ? nil : (entity.reference, SearchSubject(texts, definition))
            }
        }
    }

    private func subject(_ place: SearchPlace) throws -> SearchSubject {
        let texts = try definition.fields(of: place.entity.type).flatMap { field in
            try reader.searchedTexts(
                SearchPlace(record: place.record, entity: place.entity, field: field.field)
            ).map { (field, $0) }
        }
        return SearchSubject(texts, definition)
    }

    private static func precedes(_ left: PatternReason, _ right: PatternReason) -> Bool {
        if left.closeness != right.closeness { return left.closeness == .exact }
        if left.kind != right.kind { return left.kind == .person }
        if left.own != right.own { return left.own < right.own }
        return left.other < right.other
    }
}
