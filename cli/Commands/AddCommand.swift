import ArgumentParser
import RecordModel
import RecordStore
import SamenOp

/// `samenop add`: a new entity.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Voeg iets toe: persoon, wapen, overleg… / Add an entity.",
        discussion: """
            Voorbeelden: samenop add eik-1234 person person_name="Persoon A" person_roles[victim]=true
            samenop add eik-1234 participant unit=vt-fictiestad organisation=vt
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var note: NoteOptions
    @OptionGroup var overrides: OverrideOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "Type, bijvoorbeeld person. / Type.") var type: String
    @Argument(help: "VELD=WAARDE … / FIELD=VALUE …") var values: [String] = []
    @Option(help: "shared, police_only, vt_only") var partition: String?
    @Option(help: "none, art8, art9_via_om") var wpgClass: String?

    func validate() throws {
        if let partition, Partition(rawValue: partition) == nil {
            throw ValidationError("--partition: shared, police_only, vt_only")
        }
        if let wpgClass, WpgClass(rawValue: wpgClass) == nil {
            throw ValidationError("--wpg-class: none, art8, art9_via_om")
        }
    }

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        _ = try EditCheck(replica.catalogue).type(type)
        let entered = try context.values(values, type: type, in: id, replica)
        let partition = partition.flatMap(Partition.init(rawValue:))
        let wpgClass = wpgClass.flatMap(WpgClass.init(rawValue:)) ?? .none
        if type == replica.catalogue.structure.name("disclosure", "type") {
            return try context.print(
                try replica.disclose(
                    entered, in: id, partition: partition, wpgClass: wpgClass, note.note,
                    override: try overrides.request(note)), replica)
        }
        if type == replica.catalogue.structure.links.type {
            return context.print(
                try link(entered, partition, id, replica), done: "cli.add.done")
        }
        try context.announceEnding(of: type, entered)
        try context.announceCorrection(of: type, entered, in: id, replica)
        // The one of its kind is not added but written.
        let recipients =
            replica.catalogue.types[type]?.isMany == false
            ? try context.announce(.singleton(type), in: id, replica) : nil
        let outcome = try replica.add(
            type, to: id, entered, partition: partition, wpgClass: wpgClass, note.note,
            override: try overrides.request(note))
        try context.print(
            outcome,
            done: type == replica.catalogue.structure.participantType
                ? "cli.add.participant" : "cli.add.done", goesTo: recipients)
        guard case .stored(let operation) = outcome else { return }
        let entity = operation.header.entity
        if try replica.restsOnNoGround(entity, in: id) {
            Output.error(
                context.text(
                    "cli.add.participant.none-found",
                    ["record": record, "entity": entity.description]))
        }
    }

    /// A link passes the same checks as by its own command; it has its place from its ends.
    private func link(
        _ entered: [(FieldName, JSONValue)], _ partition: Partition?, _ record: RecordID,
        _ replica: LocalReplica
    ) throws -> RecordOperation {
        let links = replica.catalogue.structure.links
        func text(_ field: FieldName) throws -> String {
            guard let text = entered.first(where: { $0.0 == field })?.1.stringValue else {
                throw StoreError(
                    .valueMissing, "a link needs a kind and two ends",
                    details: ["type": type, "field": field.description])
            }
            return text
        }
        guard partition == nil else {
            throw StoreError(
                .partitionMismatch, "a link stands where its ends do", details: ["type": type])
        }
        return try replica.link(
            try text(links.kind), try text(links.ends.one), try text(links.ends.other), in: record,
            note.note)
    }
}
