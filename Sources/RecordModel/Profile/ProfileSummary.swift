/// What a region profile means for the people in the field, in plain lines.
package struct ProfileSummary: Sendable {
    private let schema: ProfileSchema
    private let words: ProfileWords

    /// A summary in `language`.
    package init(schema: ProfileSchema, texts: TextCatalogue, language: Language) {
        self.schema = schema
        words = ProfileWords(texts: texts, language: language)
    }

    /// A title, and below it part by part what the profile says. In the parts that everybody needs
    /// (hours, standing in, routes) what holds when it says nothing stands there too.
    package func lines(_ profile: RegionProfile) -> [String] {
        let title = words.text(
            "profile.summary.title",
            ["name": profile.label[words.language], "profile": profile.reference.description])
        return [title]
            + schema.sections.flatMap { section in
                let lines = schema.keys.filter { $0.section == section.id }.flatMap {
                    self.lines($0, profile[$0.name], showsUsual: section.isAlwaysShown)
                }
                return lines.isEmpty ? [] : ["", section.label[words.language]] + lines
            }
    }

    private func lines(_ key: ProfileKey, _ value: JSONValue?, showsUsual: Bool) -> [String] {
        if let value, !value.isNull { return lines(key, value, depth: 1) }
        guard showsUsual, case .means(let usual) = key.absence, !usual.isNull, usual != .array([])
        else { return [] }
        return lines(key, usual, depth: 1)
            .map { $0 + " " + words.text("profile.summary.usual") }
    }

    private func lines(_ key: ProfileKey, _ value: JSONValue, depth: Int) -> [String] {
        let start = String(repeating: "  ", count: depth) + key.label[words.language] + ":"
        guard case .object(let members, _) = key.value, value.objectValue != nil else {
            return ["\(start) \(words.words(value, key.value))"]
        }
        return [start]
            + members.flatMap { member in
                value[member.name].flatMap {
                    $0.isNull ? nil : lines(member, $0, depth: depth + 1)
                } ?? []
            }
    }
}

/// Values of a region profile in words.
struct ProfileWords: Sendable {
    private enum Names {
        static let weekdays = "weekdays"
        static let from = "from"
        static let to = "to"
        static let holidays = "holidays"
    }

    let texts: TextCatalogue
    let language: Language

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        texts(key, language, arguments)
    }

    /// A value of that kind in words; what is not of it reads as JSON.
    func words(_ value: JSONValue, _ type: ProfileValueType) -> String {
        switch (type, value) {
        case (.boolean, .bool(let flag)):
            text(flag ? "profile.words.yes" : "profile.words.no")
        case (.holiday, .string(let code)):
            WorkingCalendar.Holiday(rawValue: code.string)
                .map { text("profile.holiday.\($0.rawValue)") } ?? code.string
        case (.code(let codes), .string(let code)): label(code.string, codes)
        case (.object(_, let word?), .string(let code)): label(code.string, [word])
        case (.object(let members, _), .object):
            members.compactMap { member in value[member.name].map { words($0, member.value) } }
                .joined(separator: ": ")
        case (.hours(let hours), .array(let spans)):
            spans.isEmpty
                ? text("profile.words.never")
                : spans.map { span($0, hours) }.joined(separator: "; ")
        case (.list(let items, _), .array(let elements)):
            elements.isEmpty
                ? text("profile.words.none")
                : elements.map { words($0, items) }.joined(separator: ", ")
        case (.map(let codes, let items), .object(let object)):
            object.members
                .map { "\(label($0.key.string, codes)): \(words($0.value, items))" }
                .joined(separator: "; ")
        case (_, .string(let text)): text.string
        default: value.canonicalText
        }
    }

    private func label(_ code: String, _ codes: [ProfileCode]) -> String {
        codes.first { $0.code == code }?.label[language] ?? code
    }

    /// A span such as `ma–vr 09:00–17:00 (ter plaatse)`.
    private func span(_ span: JSONValue, _ type: HoursType) -> String {
        let from = span[Names.from]?.stringValue ?? ""
        let to = span[Names.to]?.stringValue ?? ""
        let isWholeDay = WeeklyHours.minuteOfDay(from) == 0 && to == "24:00"
        let days = span[Names.weekdays]?.arrayValue?.compactMap(\.integerValue) ?? Array(1...7)
        var notes: [String] = []
        if let tag = type.tag, let value = span[tag.name], !value.isNull {
            notes.append(words(value, tag.value))
        }
        if let counts = span[Names.holidays]?.boolValue {
            notes.append(text(counts ? "profile.words.holidays" : "profile.words.no-holidays"))
        }
        let end = to <= from ? text("profile.words.next-day") : ""
        let time = isWholeDay ? text("profile.words.whole-day") : "\(from)–\(to)\(end)"
        let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
        return "\(self.days(Set(days))) \(time)\(note)"
    }

    /// Days of the week, runs of three and more drawn together.
    private func days(_ days: Set<Int64>) -> String {
        guard days.count < 7 else { return text("profile.words.every-day") }
        var runs: [ClosedRange<Int64>] = []
        for day in days.sorted() {
            if let last = runs.last, last.upperBound == day - 1 {
                runs[runs.count - 1] = last.lowerBound...day
            } else {
                runs.append(day...day)
            }
        }
        return runs.map { run in
            run.count > 2
                ? "\(name(run.lowerBound))–\(name(run.upperBound))"
                : run.map(name).joined(separator: ", ")
        }
        .joined(separator: ", ")
    }

    private func name(_ day: Int64) -> String { text("profile.weekday.\(day)") }
}
