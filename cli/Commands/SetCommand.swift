import ArgumentParser
import RecordModel
import RecordStore
import SamenOp

/// `samenop set`: write fields of one entity.
struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Leg velden vast. / Write fields.",
        discussion: """
            Voorbeelden: samenop set eik-1234 incident acute_state=acute
            samenop set eik-1234 person/3f2a.person_safety unknown --reason "niet alleen gesproken"
            Waarden: true, false, null, getallen, tijden; FIELD:=JSON; FIELD=@bestand; \
            FIELD[ELEMENT]=true
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var note: NoteOptions
    @OptionGroup var overrides: OverrideOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "TYPE, TYPE/ID of TYPE/ID.VELD") var target: String
    @Argument(help: "VELD=WAARDE …, of één waarde. / FIELD=VALUE …") var values: [String]

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        let address = FieldAddress(target)
        let entity = try replica.entity(address.entity, in: id)
        var typed = values
        if let field = address.field {
            guard values.count == 1 else {
                throw CommandError(status: .usage, code: "one-value-needed")
            }
            typed = ["\(field)=\(values[0])"]
        }
        let changes = try context.values(typed, type: entity.type, in: id, replica)
            .map { FieldChange($0.0, $0.1) }
        let override = try overrides.request(note)
        try context.announceEnding(of: entity.type, changes.map { ($0.field, $0.value) })
        let recipients = try context.announce(entity, in: id, replica)
        try context.print(
            replica.set(entity, in: id, changes, note.note, override: override),
            done: "cli.set.done", goesTo: recipients)
    }
}

/// `TYPE/ID.FIELD`, `TYPE.FIELD`, or without a field.
struct FieldAddress {
    let entity: String
    let field: String?

    init(_ text: String) {
        guard let dot = text.firstIndex(of: ".") else {
            entity = text
            field = nil
            return
        }
        entity = String(text[..<dot])
        field = String(text[text.index(after: dot)...])
    }
}
