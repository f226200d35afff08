import RecordModel

/// What can be typed at any prompt instead of an answer.
package enum PromptCommand: Hashable, Sendable {
    /// Ask it again later.
    case skip
    /// Back to the page before.
    case back
    /// What is open.
    case overview
    /// Who leaves, and who is safe.
    case departure
    /// What one can do here.
    case help
    /// A note with this answer.
    case note
    /// Stop; everything is stored.
    case quit
    /// Go to that step.
    case step(Int)
}

/// The words of the guide: for commands, for yes and no, for days.
package struct GuideWords: Sendable {
    /// Yes.
    package let yes: LocalisedText
    /// No.
    package let no: LocalisedText
    /// Not known, which is never "no".
    package let unknown: LocalisedText
    /// None of these.
    package let none: LocalisedText
    private let commands: [String: PromptCommand]
    private let steps: Set<String>
    /// Words for now, today, yesterday and tomorrow.
    let moments: [String: String]

    init(_ reader: GuideReader) throws(CatalogueProblem) {
        let words = reader.json["words"]
        yes = try reader.label(words?["yes"], "words.yes")
        no = try reader.label(words?["no"], "words.no")
        unknown = try reader.label(words?["unknown"], "words.unknown")
        none = try reader.label(words?["none"], "words.none")
        var commands: [String: PromptCommand] = [:]
        for (name, command) in Self.names {
            guard let words = reader.texts(reader.json["commands"]?[name]), !words.isEmpty else {
                throw reader.problem("no word means the command \(name)")
            }
            for word in words { commands[word] = command }
        }
        self.commands = commands
        steps = Set(reader.texts(reader.json["commands"]?["step"]) ?? [])
        var moments: [String: String] = [:]
        for (name, words) in reader.members(reader.json["moments"]) {
            for word in reader.texts(words) ?? [] { moments[word] = name }
        }
        self.moments = moments
    }

    /// The command that a line means; nil for an answer. An empty line skips.
    ///
    /// - Parameter isFreeText: Whether any text is an answer here: then only single letters and
    ///   `step N` are commands, and a line that begins with `=` never is.
    package func command(_ line: String, isFreeText: Bool) -> PromptCommand? {
        let text = Self.folded(line)
        if text.isEmpty { return .skip }
        if let command = commands[text], !isFreeText || text.count == 1 { return command }
        let parts = text.split(separator: " ")
        guard parts.count == 2, steps.contains(String(parts[0])), let step = Int(parts[1]) else {
            return nil
        }
        return .step(step)
    }

    /// Lower case, without space around it.
    static func folded(_ text: String) -> String { trimmed(text).lowercased() }

    /// Without space around it.
    static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.prefix(start.count - start.reversed().prefix { $0.isWhitespace }.count))
    }

    private static let names: [(String, PromptCommand)] = [
        ("skip", .skip), ("back", .back), ("overview", .overview), ("departure", .departure),
        ("help", .help), ("note", .note), ("quit", .quit),
    ]
}
