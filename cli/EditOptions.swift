import ArgumentParser
import Foundation
import RecordModel
import RecordStore
import SamenOp

/// When and why, for commands that write.
struct NoteOptions: ParsableArguments {
    @Option(help: "Wanneer het gebeurde (RFC 3339, of een datum). / When it happened.")
    var occurredAt: String?

    @Option(help: "Waarom. / Why.")
    var reason: String?

    func validate() throws {
        if let occurredAt, Instant(occurredAt) == nil, CalendarDate(occurredAt) == nil {
            throw ValidationError("--occurred-at: 2026-02-10T14:45:00+01:00, 2026-02-10")
        }
    }

    /// The note that goes with the edit.
    var note: EditNote {
        EditNote(
            occurredAt: occurredAt.map {
                OccurredAt(instant: $0, precision: Instant($0) == nil ? .dateOnly : .exact)
            }, reason: reason)
    }
}

/// Overriding a block, for commands that a rule can stop.
struct OverrideOptions: ParsableArguments {
    @Option(help: "Regel die met reden opzij gaat, bijvoorbeeld R1.6. / Rule to override.")
    var override: [String] = []

    /// The overrides asked for; they need a reason.
    func request(_ note: NoteOptions) throws -> [OverrideRequest] {
        try request(note.reason)
    }

    /// The overrides asked for, with that reason.
    func request(_ reason: String?) throws -> [OverrideRequest] {
        try override.map { rule in
            guard let reason, reason.contains(where: { !$0.isWhitespace })
            else {
                throw StoreError(
                    .reasonMissing, "an override needs a reason", details: ["field": rule])
            }
            return OverrideRequest(rule: rule, reason: reason)
        }
    }
}

extension CommandContext {
    /// Reads `FIELD=VALUE` entries for an entity of `type`.
    func values(
        _ typed: [String], type: String, in record: RecordID?, _ replica: LocalReplica
    ) throws -> [(FieldName, JSONValue)] {
        var seen: Set<FieldName> = []
        return try typed.map { text in
            guard let entry = ValueEntry(text) else {
                throw CommandError(
                    status: .usage, code: "entry-unreadable", arguments: ["entry": text])
            }
            let value = try replica.value(
                entry, type: type, in: record, readFile: Self.readFile)
            guard seen.insert(value.0).inserted else {
                throw CommandError(
                    status: .badData, code: "field-twice", arguments: ["field": entry.field])
            }
            return value
        }
    }

    static func readFile(_ path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandError(status: .badData, code: "file-unreadable", arguments: ["file": path])
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw CommandError(status: .badData, code: "file-not-text", arguments: ["file": path])
        }
        return text
    }

    /// Prints what an edit led to; a block ends the command with status 3.
    ///
    /// - Parameter recipients: To whom it also goes; nil for what nobody else can be sent.
    func print(
        _ outcome: EditOutcome, done key: String, goesTo recipients: [DisclosureRecipient]? = nil
    ) throws {
        switch outcome {
        case .stored(let operation): print(operation, done: key, goesTo: recipients)
        case .blocked(let findings):
            print(
                .members([
                    (
                        "blocking",
                        .array(
                            findings.map {
                                $0.json(
                                    data.texts, options.language,
                                    origins: data.catalogue.ruleOrigins)
                            })
                    )
                ]),
                ([text("cli.blocked")] + findings.map(FindingText(self).line)).joined(
                    separator: "\n"))
            throw CommandStatus(status: .needsPerson)
        }
    }

    /// Prints a stored operation.
    func print(
        _ operation: RecordOperation, done key: String,
        goesTo recipients: [DisclosureRecipient]? = nil
    ) {
        let entity = operation.header.entity
        let going = recipients.map { [("goesTo", Self.json($0))] } ?? []
        print(
            .members(
                [
                    ("operation", .text(operation.id.description)),
                    (
                        "entity",
                        .members([("type", .text(entity.type)), ("id", .text(entity.id))])
                    ),
                ] + going),
            text(key, ["entity": entity.description, "operation": operation.id.description]))
    }
}
