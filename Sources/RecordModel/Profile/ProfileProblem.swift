/// Something in a region profile that is not as it has to be, with the place where it stands.
package struct ProfileProblem: Error, Hashable, Sendable {
    /// Stable codes.
    package enum Code: String, CaseIterable, Sendable {
        /// The text is no JSON, or more of it than a profile can be.
        case notJSON = "not-json"
        /// The key stands twice.
        case repeatedKey = "repeated-key"
        /// There is no such key here.
        case unknownKey = "unknown-key"
        /// A key that has to be there is not.
        case missingKey = "missing-key"
        /// The value is not one that the key takes.
        case wrongValue = "wrong-value"
        /// The list has the same value twice.
        case repeatedValue = "repeated-value"
        /// A telephone number where a function has to stand.
        case phoneNumber = "phone-number"
        /// Hours that overlap others of the same list.
        case overlap
        /// Hours that begin and end at the same time, or begin at the end of the day.
        case noTime = "no-time"
        /// Two statements that can't both be meant.
        case contradiction
    }

    /// The stable code.
    package let code: Code
    /// The line, from 1.
    package let line: Int
    /// The key, such as `crisis_service.hours[0].from`; empty for the whole text.
    package let key: String
    /// What stands there, shortened.
    package let given: String?
    /// What may stand there.
    package let allowed: Sentence?
    /// What was probably meant.
    package let hint: Sentence?
    /// Which contradiction it is.
    package let contradiction: String?

    init(
        _ code: Code, line: Int, key: String, given: String? = nil, allowed: Sentence? = nil,
        hint: Sentence? = nil, contradiction: String? = nil
    ) {
        self.code = code
        self.line = line
        self.key = key
        self.given = given
        self.allowed = allowed
        self.hint = hint
        self.contradiction = contradiction
    }

    /// What is wrong and what may stand there, for people.
    package func message(_ texts: TextCatalogue, _ language: Language) -> String {
        let key =
            contradiction.map { "profile.contradiction.\($0)" }
            ?? "profile.problem.\(code.rawValue)"
        let what = Sentence(key, ["given": given ?? ""])
        return [what, allowed, hint].compactMap { $0?.text(texts, language) }
            .joined(separator: " ")
    }

    /// Place and message in one line.
    package func line(_ texts: TextCatalogue, _ language: Language) -> String {
        let place = texts("profile.line", language, ["line": "\(line)"])
        return [place + (key.isEmpty ? "" : ", \(key)"), message(texts, language)]
            .joined(separator: ": ")
    }

    /// The JSON form.
    package func json(_ texts: TextCatalogue, _ language: Language) -> JSONValue {
        .members([
            ("line", .integer(Int64(line))), ("key", key.isEmpty ? .null : .text(key)),
            ("code", .text(contradiction ?? code.rawValue)),
            ("given", given.map { .text($0) } ?? .null),
            ("allowed", allowed.map { .text($0.text(texts, language)) } ?? .null),
            ("message", .text(message(texts, language))),
        ])
    }
}

extension ProfileProblem: Comparable {
    /// In the order in which somebody reads the file.
    package static func < (left: ProfileProblem, right: ProfileProblem) -> Bool {
        (left.line, left.key, left.code.rawValue) < (right.line, right.key, right.code.rawValue)
    }
}
