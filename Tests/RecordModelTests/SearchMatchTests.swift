import RecordModel
import Schemas
import Testing

/// What counts as the same name, address or date of birth, and how close it is (F2.6, R7.16).
@Suite struct SearchMatchTests {
    private let definition: SearchDefinition

    init() throws {
        definition = try Catalogue(version: "2026.1", paths: Schemas.paths, text: Schemas.text)
            .search
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let one: String
        let other: String
        let expected: Closeness?

        init(_ one: String, _ other: String, _ expected: Closeness?) {
            self.one = one
            self.other = other
            self.expected = expected
        }

        var testDescription: String { "\(one) | \(other)" }
    }

    // MARK: somebody asks

    static let asked: [Case] = [
        Case("persoon k", "Persoon K", .exact),
        Case("K, Persoon", "Persoon K", .exact),
        Case("Persoon L", "Persoon K", nil),
        Case("Persoon K1", "Persoon K2", nil),
        Case("Zoë Meijer", "ZOE MEIJER", .exact),
        Case("Zoe Meyer", "Zoë Meijer", .close),
        Case("Meier", "Zoë van den Meijer", .close),
        Case("Z. Meijer", "Zoë Meijer", .close),
        Case("Zoë Meijer", "Z Meijer", .close),
        Case("Bob Meijer", "Zoë Meijer", nil),
        Case("vandenberg", "Van den Berg", .close),
        Case("v.d. Berg", "van den Berg", .exact),
        Case("d'Hondt", "D’Hondt", .exact),
        Case("Łukasz Ørsted", "Lukasz Orsted", .exact),
        Case("Nguyen", "Nguyễn", .exact),
        Case("van", "van", .exact),
        Case("Анна", "Анна", .exact),
        Case("Анна", "Инна Петрова", .close),
        Case("k", "Karel", nil),
        Case("Karel Kok Voorbeeldstraat 3", "Karel Kok", .close),
        Case("dhr. K. Kok", "Karel Kok", .close),
    ]

    @Test(arguments: asked) func aNameThatIsAskedForIsFound(_ one: Case) throws {
        let query = try #require(SearchQuery(one.one, definition))
        let match = query.match(one.other, kind: .name, definition)
        #expect((match?.isPartial ?? true ? nil : match?.closeness) == one.expected)
    }

    static let askedAddresses: [Case] = [
        Case("Voorbeeldstraat 12", "Voorbeeldstraat 12, Fictiestad", .exact),
        Case("voorbeeldstr. 12", "Voorbeeldstraat 12", .exact),
        Case("Voorbeeld straat 12", "Voorbeeldstraat 12", .exact),
        Case("Voorbeeldstraat 12a", "Voorbeeldstraat 12-A", .exact),
        Case("Voorbeeldstraat nr. 12 a", "Voorbeeldstraat 12A", .exact),
        Case("Voorbeeldstraat 12", "Voorbeeldstraat 12-A", .close),
        Case("Voorbeeldstraat 12a", "Voorbeeldstraat 12", nil),
        Case("Voorbeeldstraat 12", "Voorbeeldstraat 21", nil),
        Case("Voorbeeldstraat 1", "Voorbeeldstraat 12", nil),
        Case("1234 ab", "Voorbeeldstraat 12, 1234AB Fictiestad", .exact),
        Case("1234AB 12", "Voorbeeldstraat 12, 1234 AB", .exact),
        Case("1234AC 12", "Voorbeeldstraat 12, 1234 AB", nil),
        Case("Verkeerdgeheten 12, 1234 AB", "Voorbeeldstraat 12, 1234 AB", .close),
        Case("Persoon K Voorbeeldstraat 12", "Voorbeeldstraat 12, Fictiestad", .close),
        Case("12", "Voorbeeldstraat 12", nil),
        Case("Fictiestad", "Voorbeeldstraat 12, Fictiestad", .exact),
    ]

    @Test(arguments: askedAddresses) func anAddressThatIsAskedForIsFound(_ one: Case) throws {
        let query = try #require(SearchQuery(one.one, definition))
        let match = query.match(one.other, kind: .address, definition)
        #expect((match?.isPartial ?? true ? nil : match?.closeness) == one.expected)
    }

    static let dates: [Case] = [
        Case("12-03-1988", "1988-03-12", .exact), Case("1988-03-12", "1988-03-12", .exact),
        Case("12/3/1988", "1988-03-12", .exact), Case("3-12-1988", "1988-03-12", .close),
        Case("12-03-1989", "1988-03-12", .close), Case("14-05-1988", "1988-03-12", nil),
        Case("31-02-1988", "1988-03-12", nil), Case("12-03", "1988-03-12", nil),
    ]

    @Test(arguments: dates) func aDateOfBirthIsFoundAlsoWithOneDigitWrong(_ one: Case) throws {
        let query = try #require(SearchQuery("Persoon \(one.one)", definition))
        #expect(query.match(one.other, kind: .date, definition)?.closeness == one.expected)
    }

    @Test func whereNoWordIsThereIsNothingToAsk() {
        for text in ["", " ", "-- , ;", "’", String(repeating: "a", count: 500)] {
            #expect(SearchQuery(text, definition) == nil, "\(text)")
        }
    }

    // MARK: nobody asks

    private func subject(_ name: String, born: String? = nil) -> SearchSubject {
        var texts: [(field: SearchField, text: String)] = []
        for field in definition.fields {
            switch field.kind {
            case .name: texts.append((field, name))
            case .date: if let born { texts.append((field, born)) }
            case .address: continue
            }
        }
        return SearchSubject(texts, definition)
    }

    private func place(_ address: String) -> SearchSubject {
        SearchSubject(
            definition.fields.filter { $0.kind == .address }.prefix(1).map { ($0, address) },
            definition)
    }

    static let persons: [Case] = [
        Case("Persoon A", "persoon a", .exact), Case("Persoon A", "Persoon B", nil),
        Case("Persoon Alfa", "Persoon Alpha", .close), Case("Persoon", "Persoon A", nil),
        Case("Meijer", "Meijer", .exact), Case("Meijer", "Meyer", nil), Case("Jan", "Jan", nil),
        Case("Jan Kok", "Jon Kok", nil), Case("Karel Kok", "K. Kok", .close),
        Case("K. K.", "Karel Kok", nil), Case("Karel Jan Kok", "Karel Kok", .close),
        Case("Karel van den Berg", "Karel Vandenberg", .close),
        Case("Karel Kok", "Karel Smit", nil),
    ]

    @Test(arguments: persons) func twoNamesAreOnePersonsOnlyWhenThatIsLikely(_ one: Case) {
        #expect(subject(one.one).personLikeness(subject(one.other)) == one.expected)
        #expect(subject(one.other).personLikeness(subject(one.one)) == one.expected)
    }

    @Test func aDateOfBirthTellsPeopleApartAndTogether() {
        let kok = subject("Karel Kok", born: "1988-03-12")
        #expect(kok.personLikeness(subject("Karel Kok", born: "1988-03-12")) == .exact)
        #expect(kok.personLikeness(subject("Karel Kok", born: "1988-12-03")) == .close)
        #expect(kok.personLikeness(subject("Karel Kok", born: "1964-07-30")) == nil)
        #expect(kok.personLikeness(subject("Karel Kok")) == .exact)
        #expect(kok.personLikeness(subject("Karel Smit-Kok", born: "1988-03-12")) == .close)
        #expect(kok.personLikeness(subject("Piet Smit", born: "1988-03-12")) == nil)
    }

    static let addresses: [Case] = [
        Case("Voorbeeldstraat 12, Fictiestad", "voorbeeldstr 12 fictiestad", .exact),
        Case("Voorbeeldstraat 12", "Voorbeeldstraat 12, Fictiestad", .close),
        Case("Voorbeeldstraat 12 Fictiestad", "Voorbeeldstraat 12 Anderdam", nil),
        Case("Voorbeeldstraat 12", "Voorbeeldstraat 13", nil),
        Case("Voorbeeldstraat 12a", "Voorbeeldstraat 12b", nil),
        Case("Voorbeeldstraat 12", "Voorbeeldstraat 12b", .close),
        Case("Voorbeeldstraat 12, 1234 AB", "Elders 12, 1234ab", .close),
        Case("Voorbeeldstraat 12, 1234 AB", "Voorbeeldstraat 12, 1234 AC", nil),
        Case("Fictiestad", "Fictiestad", nil), Case("Stadspark, Fictiestad", "Fictiestad", nil),
        Case("Stadspark, Fictiestad", "stadspark fictiestad", .exact),
        Case("Voorbeeldstraat 12-3", "Voorbeeldstraat 12-4", nil),
        Case("2e Voorbeeldstraat 12", "2e Voorbeeldstraat 12", .exact),
        Case("2e Voorbeeldstraat 12", "3e Voorbeeldstraat 12", nil),
    ]

    @Test(arguments: addresses) func twoAddressesAreOneOnlyWhenThatIsLikely(_ one: Case) {
        #expect(place(one.one).addressLikeness(place(one.other)) == one.expected)
        #expect(place(one.other).addressLikeness(place(one.one)) == one.expected)
    }

    @Test func aKeyedPieceTellsNothingWithoutItsKey() throws {
        let keys = try [UInt8](1...2).map {
            try #require(KeyedPieces(key: [UInt8](repeating: $0, count: 32)))
        }
        #expect(keys[0].number("abc") == keys[0].number("abc"))
        #expect(keys[0].number("abc") != keys[1].number("abc"))
        #expect(keys[0].number("abc") != keys[0].number("abd"))
        #expect(KeyedPieces(key: [1, 2, 3]) == nil)
        #expect("\(keys[0])" == "KeyedPieces(secret)")
    }
}
