import RecordModel
import Testing

@testable import HandoverReport

@Suite("Words that are looked for in texts")
struct SecretWordsTests {
    private func masked(_ text: String, _ address: String, isAddress: Bool = true) -> String {
        var words = SecretWords()
        let found = AddressPhrases(address, isAddress: isAddress)
        words.insert(found.phrases.union(found.places))
        return words.replacing(in: text, with: "…")
    }

    @Test(
        "Each part of an address is known by itself",
        arguments: [
            ("vanaf Schuilweg 12 in Schuildorp.", "vanaf … in …."),
            ("SCHUILWEG  12", "…"), ("schuilweg12", "…"), ("Schuil weg 12a", "…a"),
            ("de Schuilweg", "de …"), ("1234ab", "…"), ("1234 AB", "…"), ("(1234-Ab)", "(…)"),
            ("Schüilweg, 12", "…"), ("Ｓchuilweg １２", "…"),
            ("Schuilweg 12, 1234 AB Schuildorp", "…"),
        ])
    func parts(text: String, expected: String) {
        #expect(masked(text, "Schuilweg 12, 1234 AB Schuildorp") == expected)
    }

    @Test(
        "Words that only resemble it stay",
        arguments: [
            "Schuilwegen", "Oudeschuilweg", "Schuildorpers", "11234 AB", "1234 ABC", "1234",
            "12 keer", "de weg naar het dorp", "schuil", "AB", "Zij schuilt 12 dagen",
        ])
    func resembling(text: String) {
        #expect(masked(text, "Schuilweg 12, 1234 AB Schuildorp") == text)
    }

    @Test("Short words are not put together by chance")
    func chance() {
        #expect(masked("de heer de Vries", "Dam 1, Heerde") == "de heer de Vries")
        #expect(masked("de dam is 1 meter", "Dam 1, Heerde") == "de dam is 1 meter")
        #expect(masked("dam 1 te heerde", "Dam 1, Heerde") == "… te …")
        #expect(masked("in de straat", "Rembrandt straat 5, Ede") == "in de straat")
    }

    @Test("In words about a place an address is found")
    func description() {
        let words = "bij haar zus aan de Kanaalstraat 3 in Zusterdam"
        #expect(masked("naar kanaalstraat 3", words, isAddress: false) == "naar …")
        #expect(masked("in OPVANG-BERK", "in Opvang Berk", isAddress: false) == "…")
        #expect(masked("bij OPVANG-BERK", "in Opvang Berk", isAddress: false) == "bij …")
    }

    @Test("Ids and codes are not looked at as words")
    func codes() {
        var words = SecretWords()
        words.insert(["hospital", "1234AB"].compactMap { SecretPhrase($0) })
        let id = "0f7d4c1e-58a2-8b3c-1234-ab7b8c9d0e00"
        let mask = WithheldMask(ids: ["x-1"], secrets: words, codes: ["hospital"])
        #expect(mask.shown(.text("hospital")) == "hospital")
        #expect(mask.shown(.text("in hospital, zie x-1")) == "in …, zie …")
        #expect(mask.shown(.text(id)) == .text(id))
        #expect(mask.shown(.text("x-1")) == WithheldMask.placeholder)
        #expect(
            mask.shown(.array([.members([("text", "op 1234 ab")])]))
                == .array([.members([("text", "op …")])]))
    }

    @Test("Many secrets take no longer than few")
    func many() {
        var words = SecretWords()
        for number in 0..<10_000 {
            words.insert(
                AddressPhrases("Voorbeeldstraat \(number), Fictiestad", isAddress: true).phrases)
        }
        let ids = Set((0..<10_000).map { "entity-\($0)-x" })
        let mask = WithheldMask(ids: ids, secrets: words)
        for number in 0..<2_000 {
            let text = "Op fictieplein \(number) en entity-\(number)-x staat niets van belang."
            #expect(mask.shown(text) == "Op fictieplein \(number) en … staat niets van belang.")
        }
    }
}
