/// The time between two contacts, as people write it down: a number of days, weeks or months, or
/// one of the usual words. Anything else is for people to read.
struct ContactPeriod: Hashable {
    private enum Names {
        static let words: [String: Int64] = [
            "dagelijks": 1, "daily": 1, "wekelijks": 7, "weekly": 7, "maandelijks": 30,
            "monthly": 30,
        ]
        static let every: Set<Substring> = ["elke", "iedere", "every", "om", "de"]
        static let units: [Substring: Int64] = [
            "dag": 1, "dagen": 1, "day": 1, "days": 1, "week": 7, "weken": 7, "weeks": 7,
            "maand": 30, "maanden": 30, "month": 30, "months": 30,
        ]
    }

    /// Its length in days.
    let days: Int64

    /// Reads `7`, `7 dagen`, `elke 2 weken`, `every week`, `wekelijks` and the like.
    init?(_ text: String) {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        if words.count == 1, let days = words.first.flatMap({ Names.words[String($0)] }) {
            self.days = days
            return
        }
        let rest = words.drop { Names.every.contains($0) }
        let number = rest.first.flatMap { Int64($0) }
        let unit = number == nil ? rest : rest.dropFirst()
        guard number != nil || !unit.isEmpty, unit.count <= 1, (1...366).contains(number ?? 1)
        else { return nil }
        guard let name = unit.first else {
            days = number ?? 1
            return
        }
        guard let length = Names.units[name] else { return nil }
        days = (number ?? 1) * length
    }
}
