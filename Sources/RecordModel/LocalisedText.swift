/// The languages the product speaks. Dutch is the default.
package enum Language: String, CaseIterable, Sendable {
    case dutch = "nl"
    case english = "en"
}

/// A label in both languages.
package struct LocalisedText: Hashable, Sendable {
    /// The Dutch text.
    package let dutch: String
    /// The English text.
    package let english: String

    /// A label.
    package init(dutch: String, english: String) {
        self.dutch = dutch
        self.english = english
    }

    /// Reads `{"nl": …, "en": …}`; nil when one is missing.
    package init?(_ json: JSONValue?) {
        guard let dutch = json?["nl"]?.stringValue, let english = json?["en"]?.stringValue else {
            return nil
        }
        self.init(dutch: dutch, english: english)
    }

    /// The text in `language`.
    package subscript(language: Language) -> String {
        language == .dutch ? dutch : english
    }
}

/// The product's sentences by key: `{"key": {"nl": "… {name} …", "en": "…"}}`.
package struct TextCatalogue: Sendable {
    private let texts: [String: LocalisedText]

    /// Reads text files.
    ///
    /// - Throws: ``CatalogueProblem`` for an entry that lacks a language or stands twice.
    package init(files: [String]) throws(CatalogueProblem) {
        var texts: [String: LocalisedText] = [:]
        for file in files {
            let json = try CatalogueProblem.read(file, "texts")
            for member in json.objectValue?.members ?? [] {
                let key = member.key.string
                guard let text = LocalisedText(member.value), texts[key] == nil else {
                    throw CatalogueProblem("text \(key) lacks a language or stands twice")
                }
                texts[key] = text
            }
        }
        self.texts = texts
    }

    /// Whether there is a sentence for `key`.
    package func has(_ key: String) -> Bool { texts[key] != nil }

    /// Every key, sorted.
    package var keys: [String] { texts.keys.sorted() }

    /// The sentence for `key`, with every `{name}` replaced by its argument.
    ///
    /// Where `count` is 1 the sentence for one is taken, if there is one: `KEY.one`. An unknown key
    /// reads as itself, so that nothing is hidden; a test finds it.
    package func callAsFunction(
        _ key: String, _ language: Language, _ arguments: [String: String] = [:]
    ) -> String {
        let one = arguments["count"] == "1" ? texts["\(key).one"] : nil
        guard let template = (one ?? texts[key])?[language] else { return key }
        guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
        var text = ""
        var rest = Substring(template)
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            text += rest[..<open]
            let name = String(rest[rest.utf8.index(after: open)..<close])
            text += arguments[name] ?? "{\(name)}"
            rest = rest[rest.utf8.index(after: close)...]
        }
        return text + rest
    }
}

/// Data of the product that can't be read.
package struct CatalogueProblem: Error, Hashable, Sendable {
    /// What is wrong and where.
    package let message: String

    /// A problem explained by `message`.
    package init(_ message: String) {
        self.message = message
    }

    static func read(_ text: String, _ name: String) throws(CatalogueProblem) -> JSONValue {
        do throws(JSONProblem) { return try JSONReader.read(text) } catch {
            throw CatalogueProblem("\(name): \(error.message), byte \(error.offset)")
        }
    }
}
