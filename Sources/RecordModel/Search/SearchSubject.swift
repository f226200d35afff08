/// Somebody, or some place, as one entity of a record describes it: every value that stands counts.
package struct SearchSubject: Sendable {
    private var names: [NameText] = []
    private var dates: [DateText] = []
    private var addresses: [AddressText] = []

    /// A subject by the texts that stand on the searched fields of one entity.
    package init(
        _ texts: [(field: SearchField, text: String)], _ definition: SearchDefinition
    ) {
        for (field, text) in texts {
            switch field.kind {
            case .name: names.append(NameText(text, definition))
            case .date: if let date = DateText(text) { dates.append(date) }
            case .address: addresses.append(AddressText(text, definition))
            }
        }
    }

    /// The pieces under which the same would be kept, one set per value.
    package var pieces: [Set<String>] {
        (names.map(SearchPieces.of) + addresses.map(SearchPieces.of) + dates.map(SearchPieces.of))
            .filter { !$0.isEmpty }
    }

    /// Whether it is probably the same person as another; nil when not.
    ///
    /// With the same date of birth one word of the name is enough: people marry. With dates that
    /// are really different even the same name is another person.
    package func personLikeness(_ other: SearchSubject) -> Closeness? {
        let born = best(dates, other.dates) { $0.likeness($1) }
        if born == nil, !dates.isEmpty, !other.dates.isEmpty { return nil }
        if let named = best(names, other.names, { $0.likeness($1) }) {
            return born == .close ? .close : named
        }
        guard born == .exact else { return nil }
        return best(names, other.names) { $0.sharesWord($1) ? .close : nil }
    }

    /// Whether it is probably the same address as another; nil when not.
    package func addressLikeness(_ other: SearchSubject) -> Closeness? {
        best(addresses, other.addresses) { $0.likeness($1) }
    }

    private func best<Text>(
        _ ones: [Text], _ others: [Text], _ likeness: (Text, Text) -> Closeness?
    ) -> Closeness? {
        var best: Closeness?
        for one in ones {
            for other in others {
                guard let found = likeness(one, other) else { continue }
                if found == .exact { return .exact }
                best = found
            }
        }
        return best
    }
}

extension SearchDefinition {
    /// The pieces under which a text is kept in an index.
    package func pieces(of text: String, _ kind: SearchKind) -> Set<String> {
        switch kind {
        case .name: SearchPieces.of(NameText(text, self))
        case .address: SearchPieces.of(AddressText(text, self))
        case .date: DateText(text).map { SearchPieces.of($0) } ?? []
        }
    }
}
