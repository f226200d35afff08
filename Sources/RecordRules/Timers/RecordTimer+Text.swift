import RecordModel

extension RecordTimer {
    /// What goes into the placeholders of its sentence; moments as stored.
    private var textArguments: [String: String] {
        let moments = ["start": startsAt, "due": dueAt, "end": reminder?.moment]
            .compactMapValues { $0?.utcText }
        return moments.merging(arguments) { _, own in own }
    }

    /// The sentence for people; for a setting of the region it says that it is one.
    ///
    /// - Parameter dates: Writes a moment or a date for them, and leaves other text as it is.
    package func message(
        _ texts: TextCatalogue, _ language: Language,
        dates: (String) -> String = RecordTimer.numbered
    ) -> String {
        let sentence = texts(messageKey, language, textArguments.mapValues(dates))
        return isSetting ? "\(sentence) \(texts("timer.setting", language))" : sentence
    }

    /// A moment by the local clock, in numbers only; other text as it is.
    package static func numbered(_ text: String) -> String {
        Instant(text).map { AmsterdamTime($0).text } ?? text
    }

    /// The form that `timers --json` prints.
    package func json(
        of record: RecordID?, at now: Instant, _ texts: TextCatalogue, _ language: Language
    ) -> JSONValue {
        func moment(_ moment: Instant?) -> JSONValue { moment.map { .text($0.utcText) } ?? .null }
        let about = entity.map { entity in
            JSONValue.members([("type", .text(entity.type)), ("id", .text(entity.id))])
        }
        let reminder = reminder.map { reminder in
            JSONValue.members([
                ("daysBefore", .integer(reminder.daysBefore)), ("of", moment(reminder.moment)),
            ])
        }
        return .members([
            ("timer", .text(id)), ("rule", rule.map { .text($0) } ?? .null),
            ("record", record.map { .text($0.text) } ?? .null), ("entity", about ?? .null),
            ("startsAt", moment(startsAt)), ("dueAt", moment(dueAt)),
            ("state", .text(state(at: now).rawValue)),
            ("who", .array(who(at: now).map { .text($0) })),
            ("message", .text(message(texts, language))), ("reminder", reminder ?? .null),
        ])
    }
}
