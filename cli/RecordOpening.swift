import RecordModel
import SamenOp

extension CommandContext {
    /// Ends the command with status 3 when the record is another team's and nobody said why it is
    /// opened (R10.1).
    ///
    /// - Parameter purpose: Why, where this command takes that.
    func requireOpening(
        _ record: RecordID, _ replica: LocalReplica, purpose: String? = nil
    ) throws {
        let findings = try replica.opening(record, purpose: purpose)
        guard !findings.isEmpty else { return }
        if !options.json {
            tell(text("cli.opening.how", ["name": data.name(of: record)]))
        }
        try print(.blocked(findings), done: "")
    }
}
