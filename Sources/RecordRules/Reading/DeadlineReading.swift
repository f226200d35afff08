import RecordModel

/// A day, or a moment, by which something is to be done.
enum Deadline: Hashable {
    case day(CalendarDate)
    case moment(Instant)

    /// Reads either form; nil for anything else.
    init?(_ text: String) {
        if let day = CalendarDate(text) {
            self = .day(day)
        } else if let moment = Instant(text) {
            self = .moment(moment)
        } else {
            return nil
        }
    }

    /// The last moment that is in time: of a day its end, by clocks in the Netherlands.
    var end: Instant {
        switch self {
        case .day(let day): AmsterdamTime.instant(days: day.days + 1, milliseconds: -1)
        case .moment(let moment): moment
        }
    }

    /// Whether it is no later than a moment; a day counts as in time on the day of that moment.
    func isBy(_ moment: Instant) -> Bool {
        switch self {
        case .day(let day): day.days <= AmsterdamTime(moment).days
        case .moment(let own): own <= moment
        }
    }
}

extension FieldReading {
    /// The days and moments that stand on a field.
    func deadlines(_ name: String) -> [Deadline] { texts(name).compactMap { Deadline($0) } }

    /// Whether everybody names a day or moment there that has passed.
    func isSurelyPast(_ name: String, at now: Instant) -> Bool {
        let standing = standing(name)
        return !standing.isEmpty
            && standing.allSatisfy { value in
                value.known?.stringValue.flatMap { Deadline($0) }.map { $0.end < now } ?? false
            }
    }
}
