/// What a text in a region profile may be.
enum FunctionText {
    /// The characters of a text at most.
    static let characterCountMax = 200
    /// The characters of a telephone number at most.
    private static let phoneCharacterCountMax = 25
    /// Digits after each other from which a text reads as a telephone number.
    private static let numberDigitCountMin = 3

    /// Whether it is one line of some length, without spaces around it.
    static func isShortText(_ text: String) -> Bool {
        (1...characterCountMax).contains(text.count) && text.first?.isWhitespace == false
            && text.last?.isWhitespace == false
            && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    /// Whether a telephone number stands in it: digits, with only signs between them that people
    /// write in numbers.
    static func isNumber(_ text: String) -> Bool {
        var digits = 0
        for character in text {
            if character.isWholeNumber {
                digits += 1
                if digits >= numberDigitCountMin { return true }
            } else if !" -.()+".contains(character) {
                digits = 0
            }
        }
        return false
    }

    /// Whether all of it is a telephone number, as people write one.
    static func isPhone(_ text: String) -> Bool {
        isShortText(text) && text.count <= phoneCharacterCountMax && isNumber(text)
            && text.allSatisfy { ("0"..."9").contains($0) || " -()+".contains($0) }
    }

    /// Whether all of it is visible ASCII.
    static func isName(_ text: String) -> Bool {
        (1...characterCountMax).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// Whether it is small letters, digits and hyphens.
    static func isID(_ text: String) -> Bool {
        isName(text)
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
                    || $0 == UInt8(ascii: "-")
            }
    }
}

extension ProfileValueType {
    /// Whether a value without parts of its own is of this kind.
    func takes(_ value: JSONValue) -> Bool {
        switch self {
        case .boolean: value.boolValue != nil
        case .integer(let range): value.integerValue.map(range.contains) ?? false
        case .text, .function: value.stringValue.map(FunctionText.isShortText) ?? false
        case .phone: value.stringValue.map(FunctionText.isPhone) ?? false
        case .name: value.stringValue.map(FunctionText.isName) ?? false
        case .id: value.stringValue.map(FunctionText.isID) ?? false
        case .time: value.stringValue.flatMap(WeeklyHours.minuteOfDay) != nil
        case .date: value.stringValue.flatMap { CalendarDate($0) } != nil
        case .holiday:
            value.stringValue.map {
                WorkingCalendar.Holiday(rawValue: $0) != nil || CalendarDate($0) != nil
            } ?? false
        case .code(let codes):
            value.stringValue.map { text in codes.contains { $0.code == text } } ?? false
        case .list, .hours, .object, .map: false
        }
    }

    /// The words that may stand here, where there are only some.
    var words: [String] {
        switch self {
        case .code(let codes), .map(let codes, _): codes.map(\.code)
        case .holiday: WorkingCalendar.Holiday.allCases.map(\.rawValue)
        case .object(_, let word): [word?.code].compactMap(\.self)
        default: []
        }
    }

    /// What may stand here, for people.
    package var allowed: Sentence {
        let listed = ["words": words.joined(separator: ", ")]
        switch self {
        case .boolean: return Sentence("profile.allowed.boolean")
        case .integer(let range):
            return Sentence(
                "profile.allowed.integer",
                ["min": "\(range.lowerBound)", "max": "\(range.upperBound)"])
        case .text:
            return Sentence(
                "profile.allowed.text", ["max": "\(FunctionText.characterCountMax)"])
        case .function: return Sentence("profile.allowed.function")
        case .phone: return Sentence("profile.allowed.phone")
        case .name: return Sentence("profile.allowed.name")
        case .id: return Sentence("profile.allowed.id")
        case .time: return Sentence("profile.allowed.time")
        case .date: return Sentence("profile.allowed.date")
        case .holiday: return Sentence("profile.allowed.holiday", listed)
        case .code: return Sentence("profile.allowed.code", listed)
        case .list(let items, _): return items.allowedAsList
        case .hours(let hours):
            return Sentence(
                "profile.allowed.hours",
                ["words": hours.members.map(\.name).joined(separator: ", ")])
        case .object(let keys, let word):
            let names = keys.map(\.name).joined(separator: ", ")
            return word.map {
                Sentence("profile.allowed.object-or-word", ["words": names, "word": $0.code])
            } ?? Sentence("profile.allowed.object", ["words": names])
        case .map: return Sentence("profile.allowed.map", listed)
        }
    }

    private var allowedAsList: Sentence {
        switch self {
        case .code:
            Sentence("profile.allowed.list-of-codes", ["words": words.joined(separator: ", ")])
        case .holiday:
            Sentence("profile.allowed.list-of-holidays", ["words": words.joined(separator: ", ")])
        case .integer(let range):
            Sentence(
                "profile.allowed.list-of-integers",
                ["min": "\(range.lowerBound)", "max": "\(range.upperBound)"])
        case .object(let keys, _):
            Sentence(
                "profile.allowed.list-of-objects",
                ["words": keys.map(\.name).joined(separator: ", ")])
        default: Sentence("profile.allowed.list")
        }
    }
}
