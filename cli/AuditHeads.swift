import RecordModel
import RecordStore
import SamenOp

/// What every export prints: where this laptop's chain of reads and the service's audit trail end,
/// so that whoever keeps it can see later whether anything was taken out.
struct AuditHeads {
    private let context: CommandContext
    private let standing: AccessStanding

    init(_ context: CommandContext, _ replica: LocalReplica) throws {
        self.context = context
        standing = try replica.store.read { try $0.accessStanding() }
    }

    /// The member of the JSON document.
    var member: (String, JSONValue) {
        (
            "auditHeads",
            .members([
                ("laptop", standing.own.json), ("service", standing.service?.json ?? .null),
            ])
        )
    }

    /// The lines for people.
    var text: String {
        context.text(
            "cli.audit.heads",
            [
                "laptop": standing.own.description,
                "service": standing.service?.description ?? context.text("cli.audit.no-service"),
            ])
    }
}
