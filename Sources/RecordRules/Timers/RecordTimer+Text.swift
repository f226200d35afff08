import RecordModel

extension RecordTimer {
    /// What goes into the placeholders of its sentence.
    private var textArguments: [String: String] {
        let moments = ["start": startsAt, "due": dueAt, "end": reminder?.moment]
            .compactMapValues { $0.map { AmsterdamTime($0).text } }
        return moments.merging(arguments) { _, own in own }
    }

    /// The sentence for people; for a setting of the region it says that it is one.
    package func message(_ texts: TextCatalogue, _ language: Language) -> String {
        let sentence = texts(messageKey, language, textArguments)
        return isSetting ? "\(sentence) \(texts("timer.setting", language))" : sentence
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
