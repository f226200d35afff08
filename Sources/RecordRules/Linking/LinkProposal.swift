import RecordMerge
import RecordModel

/// Why two things may be one.
package enum Likeness: String, CaseIterable, Sendable {
    case sameName = "same_name"
    case similarName = "similar_name"
    case sameBirthDate = "same_birth_date"
    case sameKind = "same_kind"
    case sameParties = "same_parties"
    case overlappingTime = "overlapping_time"
    case nearTime = "near_time"
    case samePlace = "same_place"
    case samePersons = "same_persons"
}

/// A link that the tool proposes. Only a person makes it.
package struct LinkProposal: Hashable, Sendable {
    /// What kind of link.
    package let kind: LinkKind
    /// The id of the one end: an entity's, or a record's.
    package let one: String
    /// The id of the other end.
    package let other: String
    /// Why, in the order of ``Likeness``.
    package let why: [Likeness]

    init(_ kind: LinkKind, _ one: String, _ other: String, _ why: [Likeness]) {
        self.kind = kind
        self.one = min(one, other)
        self.other = max(one, other)
        self.why = Likeness.allCases.filter(why.contains)
    }

    /// The JSON form.
    package func json(_ links: LinkDefinition) -> JSONValue {
        .members([
            ("kind", .text(links.code(of: kind))), ("one", .text(one)), ("other", .text(other)),
            ("why", .array(why.map { .text($0.rawValue) })),
        ])
    }

    /// By kind, then by ends.
    static func precedes(_ left: LinkProposal, _ right: LinkProposal) -> Bool {
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        return (left.one, left.other) < (right.one, right.other)
    }
}

extension RecordFacts {
    /// What may be one within the record, as people see it joined: sorted. What a person has linked
    /// is not proposed, nor what a person has unlinked again: that is how a proposal is declined.
    package func linkProposals() -> [LinkProposal] {
        let settled = settledLinks()
        return (PersonLikeness(self).proposals + CallLikeness(self).proposals)
            .filter { !settled.contains([$0.one, $0.other]) }.sorted(by: LinkProposal.precedes)
    }

    /// The pairs of ids that a person has spoken about with a link, whether it holds or not.
    func settledLinks() -> Set<Set<String>> {
        let links = catalogue.structure.links
        return Set(
            record.entities.compactMap { links.link($0, of: record.id) }.map { link in
                Set(link.ends.map { aliases[$0] ?? $0 })
            })
    }
}

extension Array {
    /// Every two elements, in order.
    var pairs: [(Element, Element)] {
        indices.flatMap { first in
            self[(first + 1)...].map { (self[first], $0) }
        }
    }
}
