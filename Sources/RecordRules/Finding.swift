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
    /// Closing the record.
    case closing
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
    /// What goes into the placeholders of the message `rule.<id>` of the text catalogue.
    package let arguments: [String: String]
    /// What it is about.
    package let entities: [EntityReference]
    /// By when, where there is such a time.
    package let due: Instant?

    /// A finding.
    package init(
        rule: String, severity: FindingSeverity, binds: [String], step: Int,
        state: FindingState = .open, gates: Set<Gate> = [], arguments: [String: String] = [:],
        entities: [EntityReference] = [], due: Instant? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.binds = binds
        self.step = step
        self.state = state
        self.gates = gates
        self.arguments = arguments
        self.entities = entities
        self.due = due
    }

    /// Whether somebody still has to act on it.
    package var needsSomebody: Bool { state == .open || state == .unmetAfterMerge }

    /// The sentence for people.
    package func message(_ texts: TextCatalogue, _ language: Language) -> String {
        texts("rule.\(rule)", language, arguments)
    }

    /// The form that `check --json` prints.
    package func json(_ texts: TextCatalogue, _ language: Language) -> JSONValue {
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
        ])
    }
}
