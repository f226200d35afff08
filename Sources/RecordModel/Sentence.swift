/// A sentence of the product before a language is chosen: the key of its text, and what goes in.
package struct Sentence: Hashable, Sendable {
    /// The key in the product's texts.
    package let key: String
    /// What is filled in.
    package let arguments: [String: String]

    /// A sentence by its key.
    package init(_ key: String, _ arguments: [String: String] = [:]) {
        self.key = key
        self.arguments = arguments
    }

    /// The sentence in a language.
    package func text(_ texts: TextCatalogue, _ language: Language) -> String {
        texts(key, language, arguments)
    }
}
