import RecordModel

/// How hard a finding is.
package enum FindingSeverity: String, Sendable {
    /// A step, departure, closing or export is not completed while it stands.
    case block
    /// Allowed, but shown until somebody answers with a reason.
    case warn
    /// A passive or timed notice.
    case remind
}

/// What became of a finding.
package enum FindingState: String, Sendable {
    case open
    /// Somebody overrode the block, with a reason.
    case overridden
    /// Somebody answered the warning, with a reason.
    case answered
    /// It was met when the fact was recorded; what came in later shows otherwise.
    case unmetAfterMerge
}

/// What a block keeps shut.
package enum Gate: Hashable, Sendable {
    /// Marking that step done (1…5).
    case step(Int)
    /// Recording a clearance to leave.
    case departure
    /// Declaring, for one organisation, that it is no longer acute.
    case declaring
    /// Closing the record.
    case closing
    /// Planning a measure or a conversation that is not carried out yet.
    case planning
    /// Closing Veilig Thuis's own file.
    case closingFile
    /// Passing something on to somebody.
    case disclosure
    /// Giving out a final report; an interim one passes with a mark.
    case finalReport
    /// Giving out any report.
    case report
}

extension Set<Gate> {
    /// What ends the case: step 5 done and the record closed. For what has to be arranged first.
    static let closing: Set<Gate> = [.step(5), .closing]
    /// What says that it is over: also one organisation's word. For what has to be safe first.
    static let ending: Set<Gate> = [.step(5), .closing, .declaring]
}

/// One thing a rule has to say about a record.
package struct Finding: Hashable, Sendable {
    /// The rule's id in the catalogue, for example `R1.6`.
    package let rule: String
    /// How hard it is.
    package let severity: FindingSeverity
    /// Whom it binds: codes of organisations and roles.
    package let binds: [String]
    /// The step it belongs to (1…5).
    package let step: Int
    /// What became of it.
    package let state: FindingState
    /// The gates it keeps shut, while its state is `open` or `unmetAfterMerge`.
    package let gates: Set<Gate>
    /// The key of its sentence in the text catalogue: `rule.<id>`, or a variant below it.
    package let messageKey: String
    /// What goes into the placeholders of that sentence: numbers and codes, never words.
    package let arguments: [String: String]
    /// Placeholders that stand for words: the keys of the texts to list there.
    package let parts: [String: [String]]
    /// What it is about.
    package let entities: [EntityReference]
    /// The one thing that an override or an answer has to be about; nil when any of the entities
    /// will do.
    package let subject: EntityReference?
    /// By when, where there is such a time.
    package let due: Instant?
    /// Whether nobody may set this one aside, although others of its rule may be.
    package let isFinal: Bool
    /// Since when it asks: an answer from before that moment was to an earlier notice. Nil when
    /// one answer does for good.
    package let asksSince: Instant?

    /// A finding.
    package init(
        rule: String, severity: FindingSeverity, binds: [String], step: Int,
        state: FindingState = .open, gates: Set<Gate> = [], messageKey: String? = nil,
        arguments: [String: String] = [:], parts: [String: [String]] = [:],
        entities: [EntityReference] = [], subject: EntityReference? = nil, due: Instant? = nil,
        isFinal: Bool = false, asksSince: Instant? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.binds = binds
        self.step = step
        self.state = state
        self.gates = gates
        self.messageKey = messageKey ?? "rule.\(rule)"
        self.arguments = arguments
        self.parts = parts
        self.entities = entities
        self.subject = subject
        self.due = due
        self.isFinal = isFinal
        self.asksSince = asksSince
    }

    /// Whether somebody still has to act on it.
    package var needsSomebody: Bool { state == .open || state == .unmetAfterMerge }

    /// The sentence for people.
    package func message(_ texts: TextCatalogue, _ language: Language) -> String {
        let words = parts.mapValues { keys in
            keys.map { texts($0, language) }.joined(separator: ", ")
        }
        return texts(messageKey, language, arguments.merging(words) { _, words in words })
    }

    /// The same finding without one of the things it is about.
    package func without(_ entity: EntityReference) -> Finding {
        Finding(
            rule: rule, severity: severity, binds: binds, step: step, state: state, gates: gates,
            messageKey: messageKey, arguments: arguments, parts: parts,
            entities: entities.filter { $0 != entity },
            subject: subject == entity ? nil : subject, due: due, isFinal: isFinal,
            asksSince: asksSince)
    }

    /// The same finding about what its entities are read as, each once, sorted.
    package func reading(_ name: (EntityReference) -> EntityReference) -> Finding {
        Finding(
            rule: rule, severity: severity, binds: binds, step: step, state: state, gates: gates,
            messageKey: messageKey, arguments: arguments, parts: parts,
            entities: Set(entities.map(name)).sorted(), subject: subject.map(name), due: due,
            isFinal: isFinal, asksSince: asksSince)
    }

    /// The same finding in another state.
    package func inState(_ state: FindingState) -> Finding {
        Finding(
            rule: rule, severity: severity, binds: binds, step: step, state: state, gates: gates,
            messageKey: messageKey, arguments: arguments, parts: parts, entities: entities,
            subject: subject, due: due, isFinal: isFinal, asksSince: asksSince)
    }

    /// The form that `check --json` prints.
    ///
    /// - Parameter origins: Where rules come from, as the catalogue states it.
    package func json(
        _ texts: TextCatalogue, _ language: Language, origins: [String: RuleOrigin]
    ) -> JSONValue {
        .members([
            ("rule", .text(rule)), ("severity", .text(severity.rawValue)),
            ("binds", .array(binds.map { .text($0) })), ("step", .integer(Int64(step))),
            ("state", .text(state.rawValue)), ("message", .text(message(texts, language))),
            (
                "entities",
                .array(
                    entities.map {
                        .members([("type", .text($0.type)), ("id", .text($0.id))])
                    })
            ),
            ("due", due.map { .text($0.utcText) } ?? .null),
            ("origin", origins[rule].map { .text($0.rawValue) } ?? .null),
        ])
    }
}
