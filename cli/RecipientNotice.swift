import Foundation
import RecordModel
import RecordStore
import SamenOp

/// To whom an edit goes, said before it is written.
extension CommandContext {
    /// Says to whom an edit of an entity goes beside those who see it anyway, and on a terminal
    /// asks whether to go on.
    ///
    /// - Throws: ``CommandError`` when somebody would rather not; nothing was written.
    func announce(
        _ entity: EntityReference, in record: RecordID, _ replica: LocalReplica
    ) throws -> [DisclosureRecipient] {
        let recipients = try replica.recipients(of: entity, in: record)
        guard !recipients.isEmpty, !options.json else { return recipients }
        tell(goesTo(recipients))
        guard Terminal.isInteractive, !options.noInput else { return recipients }
        let answer = try Self.asking { try Terminal().ask(text("disclosure.go-on")) }
        guard isYes(answer) else {
            throw CommandError(status: .failed, code: "edit-not-wanted")
        }
        return recipients
    }

    /// Says that a correction is an entry of its own: who got the earlier one does not get it.
    func announceCorrection(
        of type: String, _ values: [(FieldName, JSONValue)], in record: RecordID,
        _ replica: LocalReplica
    ) throws {
        let field = FieldName(data.catalogue.structure.name("correction", "corrects"))
        guard !options.json, let id = values.first(where: { $0.0 == field })?.1.stringValue else {
            return
        }
        let recipients = try replica.recipients(
            of: EntityReference(type: type, id: id), in: record)
        guard !recipients.isEmpty else { return }
        tell(text("disclosure.correction", ["recipients": names(of: recipients)]))
    }

    /// Says that a participation that gets an end is over at once, whatever time is written: sight
    /// ends in the order of acceptance, never by a clock. On a terminal it asks first.
    func announceEnding(
        of type: String, _ values: [(FieldName, JSONValue)]
    ) throws {
        let structure = data.catalogue.structure
        let until = FieldName(structure.name("participant", "until"))
        guard type == structure.participantType, !options.json,
            values.contains(where: { $0.0 == until && !$0.1.isNull })
        else { return }
        tell(text("disclosure.ending"))
        guard Terminal.isInteractive, !options.noInput else { return }
        let answer = try Self.asking { try Terminal().ask(text("disclosure.go-on")) }
        guard isYes(answer) else {
            throw CommandError(status: .failed, code: "edit-not-wanted")
        }
    }

    /// Whether a typed line says yes, in either language.
    func isYes(_ line: String) -> Bool {
        let word = line.lowercased().filter { !$0.isWhitespace }
        return ["j", "ja", "y", "yes"].contains(word)
    }

    /// Who gets an edit, in one sentence.
    func goesTo(_ recipients: [DisclosureRecipient]) -> String {
        text("disclosure.goes-to", ["recipients": names(of: recipients)])
    }

    /// The recipients by name, with the entry by which they get it and its day.
    func names(of recipients: [DisclosureRecipient]) -> String {
        recipients.map { recipient in
            text(
                "disclosure.recipient",
                [
                    "receiver": party(recipient.organisation, recipient.unit),
                    "disclosure": recipient.disclosure.shortText,
                    "time": LocalTime.text(recipient.at),
                ])
        }.joined(separator: "; ")
    }

    /// The recipients as JSON.
    static func json(_ recipients: [DisclosureRecipient]) -> JSONValue {
        .array(
            recipients.map {
                .members([
                    ("organisation", .text($0.organisation)),
                    ("unit", $0.unit.map { .text($0) } ?? .null),
                    ("disclosure", .text($0.disclosure.id)),
                ])
            })
    }

    private static func asking(_ question: () throws -> String) throws -> String {
        do { return try question() } catch is Terminal.EndOfInput { return "" }
    }
}
