import RecordModel
import Schemas
import Testing

/// Earlier records are found through typing errors and other spellings (F1.8, F2.6): measured on
/// thousands of invented names and addresses, with the index in between.
@Suite struct SearchRecallTests {
    /// For each of six kinds of errors, in names and in addresses.
    private static let sampleCount = 400

    private static let peopleCount = 200

    private let definition: SearchDefinition

    init() throws {
        definition = try Catalogue(version: "2026.1", paths: Schemas.paths, text: Schemas.text)
            .search
    }

    /// Whether a search for `asked` finds a field that says `standing`: by its pieces first, as the
    /// index does, then by comparing.
    private func finds(_ asked: String, _ standing: String, _ kind: SearchKind) -> Bool {
        guard let query = SearchQuery(asked, definition) else { return false }
        let kept = definition.pieces(of: standing, kind)
        let isCandidate = query.pieces.contains { pieces in
            let shared = Double(pieces.intersection(kept).count)
            return shared / Double(min(pieces.count, kept.count)) >= SearchPieces.sharedShareMin
        }
        return isCandidate && query.match(standing, kind: kind, definition)?.isPartial == false
    }

    private func subject(_ text: String, _ field: String) throws -> SearchSubject {
        let field = try #require(
            definition.fields.first { $0.field == FieldName(field) })
        return SearchSubject([(field: field, text: text)], definition)
    }

    @Test(arguments: SearchNames.Slip.allCases)
    func aNameIsFoundThroughOneError(_ slip: SearchNames.Slip) throws {
        var names = SearchNames(seed: 1)
        var (found, alike, count) = (0, 0, 0)
        while count < Self.sampleCount {
            let name = names.name()
            guard let typed = names.slip(slip, in: name) else { continue }
            count += 1
            if finds(typed, name, .name) { found += 1 }
            if try subject(typed, "person_name").personLikeness(subject(name, "person_name")) != nil
            {
                alike += 1
            }
        }
        let recall = Double(found) / Double(count)
        let unasked = Double(alike) / Double(count)
        #expect(recall >= 0.95, "\(slip): \(recall)")
        #expect(unasked >= 0.85, "\(slip), unasked: \(unasked)")
    }

    @Test func otherPeopleAreNotFound() throws {
        var names = SearchNames(seed: 2)
        let people = try (0..<Self.peopleCount).map { _ in
            let name = names.name()
            return (
                name: name, query: try #require(SearchQuery(name, definition)),
                subject: try subject(name, "person_name")
            )
        }
        var (found, alike, count) = (0, 0, 0)
        for (index, one) in people.enumerated() {
            for other in people[(index + 1)...] where one.name != other.name {
                count += 1
                if one.subject.personLikeness(other.subject) != nil { alike += 1 }
                // Comparing is the last word: the index only leaves more of them out.
                if count.isMultiple(of: 10),
                    one.query.match(other.name, kind: .name, definition)?.isPartial == false
                {
                    found += 10
                }
            }
        }
        #expect(count > 19_000)
        #expect(Double(found) / Double(count) < 0.001, "\(found) of \(count)")
        #expect(Double(alike) / Double(count) < 0.0005, "\(alike) of \(count)")
    }

    @Test(arguments: SearchNames.Slip.allCases)
    func anAddressIsFoundThroughOneErrorAndNeverByAnotherNumber(_ slip: SearchNames.Slip) throws {
        var names = SearchNames(seed: 3)
        var (found, alike, count) = (0, 0, 0)
        while count < Self.sampleCount {
            let (street, number, addition, place) = names.address()
            guard let typed = names.slip(slip, in: street) else { continue }
            count += 1
            let standing = "\(street) \(number)\(addition), \(place)"
            let asked = "\(typed) \(number)\(addition == "" ? "" : "-\(addition.uppercased())")"
            if finds(asked, standing, .address) { found += 1 }
            let same = try subject("\(asked) \(place)", "address")
                .addressLikeness(subject(standing, "incident_location"))
            if same != nil { alike += 1 }
            for other in [number + 1, number + 10, number * 10] {
                let elsewhere = "\(typed) \(other)\(addition)"
                #expect(!finds(elsewhere, standing, .address), "\(elsewhere) is not \(standing)")
                let likeness = try subject("\(elsewhere) \(place)", "address")
                    .addressLikeness(subject(standing, "address"))
                #expect(likeness == nil, "\(elsewhere) is not \(standing)")
            }
        }
        #expect(Double(found) / Double(count) >= 0.95, "\(slip): \(found) of \(count)")
        #expect(Double(alike) / Double(count) >= 0.95, "\(slip), unasked: \(alike) of \(count)")
    }
}
