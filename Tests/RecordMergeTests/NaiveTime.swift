/// Reads instants by counting days one month at a time.
enum NaiveTime {
    /// Milliseconds since the year 1; nil for a text that is not
    /// `YYYY-MM-DDThh:mm:ss[.fff](Z|±hh:mm)` of a real moment.
    static func milliseconds(_ text: String) -> Int? {
        var characters = Array(text.utf8).map { Character(Unicode.Scalar($0)) }
        func take(_ pattern: String) -> [Int]? {
            guard characters.count >= pattern.count else { return nil }
            var numbers: [Int] = []
            var inNumber = false
            for (wanted, found) in zip(pattern, characters) {
                if wanted == "0" {
                    guard found.isASCII, let digit = found.wholeNumberValue else { return nil }
                    if inNumber { numbers[numbers.count - 1] *= 10 } else { numbers.append(0) }
                    numbers[numbers.count - 1] += digit
                    inNumber = true
                } else {
                    guard wanted == found else { return nil }
                    inNumber = false
                }
            }
            characters.removeFirst(pattern.count)
            return numbers
        }
        guard let parts = take("0000-00-00T00:00:00"),
            let days = days(parts[0], parts[1], parts[2]),
            parts[3] < 24, parts[4] < 60, parts[5] < 60
        else { return nil }
        var total = (((days * 24 + parts[3]) * 60 + parts[4]) * 60 + parts[5]) * 1_000
        if let fraction = take(".000") { total += fraction[0] }
        if take("Z") != nil { return characters.isEmpty ? total : nil }
        for (pattern, sign) in [("+00:00", 1), ("-00:00", -1)] {
            guard let offset = take(pattern) else { continue }
            guard offset[0] < 24, offset[1] < 60, characters.isEmpty else { return nil }
            return total - sign * (offset[0] * 60 + offset[1]) * 60_000
        }
        return nil
    }

    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        guard year >= 1, (1...12).contains(month), (1...length(year, month)).contains(day) else {
            return nil
        }
        var days = day
        for earlier in 1..<year { days += isLeap(earlier) ? 366 : 365 }
        for earlier in 1..<month { days += length(year, earlier) }
        return days
    }

    private static func length(_ year: Int, _ month: Int) -> Int {
        if month == 2 { return isLeap(year) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    }
}
