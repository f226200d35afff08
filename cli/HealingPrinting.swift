import RecordModel
import SyncClient

/// What an exchange did where both sides differed, in words and as JSON.
struct HealingPrinting: Sendable {
    let context: CommandContext

    /// Tells people, on standard error.
    func tell(_ outcome: SyncOutcome) {
        if outcome.reissued > 0 {
            context.tell(context.text("cli.sync.reissued", ["count": String(outcome.reissued)]))
        }
        guard let healing = outcome.healing else { return }
        let figures = [
            "takenBack": String(healing.takenBack), "offered": String(healing.offered),
            "agreement": String(healing.agreement), "notAccepted": String(healing.notAccepted),
        ]
        context.tell(
            context.text(healing.isRestored ? "cli.sync.healed" : "cli.sync.repaired", figures))
        if healing.notAccepted > 0 { context.tell(context.text("cli.sync.heal-open", figures)) }
    }

    /// Further keys of the document of `sync`.
    func json(_ healing: HealingOutcome?) -> JSONValue {
        guard let healing else { return .null }
        return .members([
            ("restored", .bool(healing.isRestored)), ("cursor", .integer(healing.cursor)),
            ("agreement", .integer(healing.agreement)),
            ("takenBack", .integer(Int64(healing.takenBack))),
            ("offered", .integer(Int64(healing.offered))),
            ("notAccepted", .integer(Int64(healing.notAccepted))),
        ])
    }
}
