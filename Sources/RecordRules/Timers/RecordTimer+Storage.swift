import RecordModel

/// How a timer is kept beside a record, so that a list of many need not work them all out anew.
/// The form is read by the program that wrote it only; nothing of it is sent anywhere.
extension RecordTimer {
    private enum Key {
        static let id = "i"
        static let rule = "r"
        static let entity = "e"
        static let startsAt = "s"
        static let dueAt = "d"
        static let alarmAt = "a"
        static let deadline = "l"
        static let expiresAt = "x"
        static let isDone = "o"
        static let owners = "w"
        static let escalation = "c"
        static let message = "m"
        static let arguments = "g"
        static let reminder = "b"
        static let isSetting = "n"
    }

    /// The kept form; what is not set is left out.
    package var stored: JSONValue {
        func moment(_ moment: Instant?) -> JSONValue? { moment.map { .integer($0.milliseconds) } }
        func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }
        let members: [(String, JSONValue?)] = [
            (Key.id, .text(id)), (Key.rule, rule.map { .text($0) }),
            (Key.entity, entity.map { texts([$0.type, $0.id]) }),
            (Key.startsAt, moment(startsAt)), (Key.dueAt, moment(dueAt)),
            (Key.alarmAt, moment(alarmAt)), (Key.deadline, moment(deadline)),
            (Key.expiresAt, moment(expiresAt)), (Key.isDone, isDone ? .bool(true) : nil),
            (Key.owners, texts(owners)),
            (
                Key.escalation,
                escalation.map { .array([.integer($0.from.milliseconds), texts($0.who)]) }
            ),
            (Key.message, .text(messageKey)),
            (Key.arguments, .members(arguments.map { ($0.key, .text($0.value)) })),
            (
                Key.reminder,
                reminder.map {
                    .array([.integer($0.daysBefore), .integer($0.moment.milliseconds)])
                }
            ), (Key.isSetting, isSetting ? .bool(true) : nil),
        ]
        return .members(members.compactMap { key, value in value.map { (key, $0) } })
    }

    /// Reads a kept list; what is not readable is left out.
    package static func all(stored: JSONValue) -> [RecordTimer] {
        (stored.arrayValue ?? []).compactMap { RecordTimer(stored: $0) }
    }

    /// Reads the kept form; nil for anything else.
    package init?(stored: JSONValue) {
        func moment(_ json: JSONValue?) -> Instant? {
            json?.integerValue.map { Instant(milliseconds: $0) }
        }
        func texts(_ json: JSONValue?) -> [String] {
            json?.arrayValue?.compactMap(\.stringValue) ?? []
        }
        guard let id = stored[Key.id]?.stringValue, let message = stored[Key.message]?.stringValue
        else { return nil }
        let about = texts(stored[Key.entity])
        let escalation = stored[Key.escalation]?.arrayValue ?? []
        let reminder = stored[Key.reminder]?.arrayValue ?? []
        self.init(
            id: id, rule: stored[Key.rule]?.stringValue,
            entity: about.count == 2 ? EntityReference(type: about[0], id: about[1]) : nil,
            startsAt: moment(stored[Key.startsAt]), dueAt: moment(stored[Key.dueAt]),
            alarmAt: moment(stored[Key.alarmAt]), deadline: moment(stored[Key.deadline]),
            expiresAt: moment(stored[Key.expiresAt]),
            isDone: stored[Key.isDone]?.boolValue ?? false, owners: texts(stored[Key.owners]),
            escalation: moment(escalation.first).map {
                Escalation(from: $0, who: texts(escalation.last))
            }, messageKey: message,
            arguments: Dictionary(
                (stored[Key.arguments]?.objectValue?.members ?? []).map {
                    ($0.key.string, $0.value.stringValue ?? "")
                }, uniquingKeysWith: { first, _ in first }),
            reminder: moment(reminder.last).flatMap { moment in
                reminder.first?.integerValue.map { Reminder(daysBefore: $0, moment: moment) }
            }, isSetting: stored[Key.isSetting]?.boolValue ?? false)
    }
}
