/// Checks the spans of one list of hours: each by itself, then whether two cover the same time.
struct HoursCheck {
    private enum Names {
        static let weekdays = "weekdays"
        static let from = "from"
        static let to = "to"
    }

    private static let dayMinutes: Int64 = 1_440
    private static let weekMinutes: Int64 = 7 * dayMinutes

    let type: HoursType
    let path: JSONPath

    func check(_ spans: [JSONValue], _ walk: inout ProfileWalk) {
        let before = walk.problems.count
        for (index, span) in spans.enumerated() {
            let place = path.element(index)
            walk.check(span, .object(type.members, word: nil), place)
            if takesNoTime(span) { walk.add(.noTime, place.member(Names.to), span[Names.to]) }
        }
        guard walk.problems.count == before else { return }
        for (index, span) in spans.enumerated() {
            let isCovered = spans[..<index].contains { other in
                isOverlapForbidden(span, other)
                    && stretches(span).contains { one in
                        stretches(other).contains { one.overlaps($0) }
                    }
            }
            if isCovered { walk.add(.overlap, path.element(index), span) }
        }
    }

    private func minute(_ span: JSONValue, _ name: String) -> Int64? {
        span[name]?.stringValue.flatMap(WeeklyHours.minuteOfDay)
    }

    private func takesNoTime(_ span: JSONValue) -> Bool {
        guard let from = minute(span, Names.from), let to = minute(span, Names.to) else {
            return false
        }
        return from == to || from >= Self.dayMinutes
    }

    private func isOverlapForbidden(_ one: JSONValue, _ other: JSONValue) -> Bool {
        guard let tag = type.tag, type.tagAllowsOverlap else { return true }
        return one[tag.name] == other[tag.name]
    }

    /// The minutes of the week that a span covers; one that runs past Sunday goes on on Monday.
    private func stretches(_ span: JSONValue) -> [Range<Int64>] {
        guard let from = minute(span, Names.from), let to = minute(span, Names.to) else {
            return []
        }
        let weekdays = span[Names.weekdays]?.arrayValue?.compactMap(\.integerValue) ?? Array(1...7)
        return weekdays.flatMap { day in
            let start = (day - 1) * Self.dayMinutes + from
            let end = (day - 1) * Self.dayMinutes + (to > from ? to : to + Self.dayMinutes)
            guard end > Self.weekMinutes else { return [start..<end] }
            return [start..<Self.weekMinutes, 0..<end - Self.weekMinutes]
        }
    }
}
