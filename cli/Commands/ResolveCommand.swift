import ArgumentParser
import RecordMerge
import RecordModel
import RecordStore
import SamenOp

/// `samenop resolve`: settle a difference, on everything that was shown.
struct ResolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Los een verschil op. / Resolve a difference.",
        discussion: """
            Bekijk de waarden eerst met 'samenop conflicts'. Voorbeeld: samenop resolve eik-1234 \
            person/3f2a.person_safety --value safe_with_conditions --reason "alleen gesproken 16.50"
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "TYPE/ID.VELD") var target: String
    @Option(help: "Bewerking waarvan de waarde geldt. / Operation whose value holds.")
    var take: String?
    @Option(help: "Nieuwe waarde. / New value.") var value: String?
    @Option(help: "Waarom. / Why.") var reason: String
    @Option(help: "Wanneer het gebeurde. / When it happened.") var occurredAt: String?

    func validate() throws {
        guard (take == nil) != (value == nil) else {
            throw ValidationError("--take OPERATION | --value V")
        }
        if let occurredAt, Instant(occurredAt) == nil, CalendarDate(occurredAt) == nil {
            throw ValidationError("--occurred-at: 2026-02-10T14:45:00+01:00, 2026-02-10")
        }
    }

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        let address = FieldAddress(target)
        guard let fieldText = address.field else {
            throw CommandError(status: .usage, code: "field-needed", arguments: ["entry": target])
        }
        let entity = try replica.entity(address.entity, in: id)
        try ReasonText.require(reason, for: entity)
        let field: FieldName
        let chosen: JSONValue
        if let value {
            try requireDifference(entity, fieldText, id, replica)
            (field, chosen) = try context.values(
                ["\(fieldText)=\(value)"], type: entity.type, in: id, replica)[0]
        } else {
            field = FieldName(fieldText)
            chosen = try taken(entity, field, id, replica)
        }
        let occurred = occurredAt.map {
            OccurredAt(instant: $0, precision: Instant($0) == nil ? .dateOnly : .exact)
        }
        let recipients = try context.announce(entity, in: id, replica)
        try context.print(
            replica.resolve(
                entity, field, in: id, value: chosen, reason: reason, occurredAt: occurred),
            done: "cli.resolve.done", goesTo: recipients)
    }

    /// Refuses where one value stands: that is written, not resolved.
    private func requireDifference(
        _ entity: EntityReference, _ field: String, _ record: RecordID, _ replica: LocalReplica
    ) throws {
        let heads = try replica.heads(entity, FieldName(field), in: record)
        guard heads.count == 1 else { return }
        throw StoreError(
            .notWritable, "one value stands there: there is nothing to resolve",
            details: ["field": field, "textKey": "error.no-difference"])
    }

    private func taken(
        _ entity: EntityReference, _ field: FieldName, _ record: RecordID, _ replica: LocalReplica
    ) throws -> JSONValue {
        let heads = try replica.heads(entity, field, in: record)
        let fitting = heads.filter { OperationAddress(take ?? "").fits($0.stamp.operation) }
        guard fitting.count == 1, let head = fitting.first, let value = head.value.known
        else {
            throw StoreError(
                .unknownEntity, "no such operation stands there",
                details: [
                    "type": target,
                    "allowed": heads.map(\.stamp.operation.description).joined(separator: ", "),
                ])
        }
        return value
    }
}

/// An operation as people type it: the start of its replica, or `REPLICA:SEQUENCE` with the start
/// of its replica and its whole number.
struct OperationAddress {
    private let replica: Substring
    private let sequence: Int64?
    private let isReadable: Bool

    init(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        replica = parts.first ?? ""
        sequence = parts.count == 2 ? Int64(parts[1]) : nil
        isReadable = !replica.isEmpty && (parts.count == 1 || sequence != nil && parts.count == 2)
    }

    /// Whether that operation is meant.
    func fits(_ operation: OperationID) -> Bool {
        isReadable && operation.replica.text.hasPrefix(replica)
            && (sequence == nil || sequence == operation.sequence)
    }
}
