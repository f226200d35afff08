import HandoverReport
import RecordModel
import RecordStore

extension LocalReplica {
    /// Whether this laptop keeps that it made a report: in the record as the account of what left,
    /// or among its own accesses by the start of the digest.
    ///
    /// - Returns: nil when the record is not here, or the report does not say of which it is.
    package func isIssuedHere(_ report: ExaminedReport) throws -> Bool? {
        guard let facts = report.facts else { return nil }
        return try store.read { reader in
            let operations = try reader.operations(facts.record)
            guard !operations.isEmpty else { return nil }
            let type = catalogue.structure.name("disclosure", "type")
            let field = FieldName(catalogue.structure.name("disclosure", "reportDigest"))
            let isAccounted = operations.contains { logged in
                let (header, content) = (logged.operation.header, logged.operation.content)
                return logged.operation.id.replica == store.replica && header.entity.type == type
                    && content?.values[field.description] == .text(report.digest.hex)
            }
            if isAccounted { return true }
            let seal = report.digest.hex.prefix(Self.digestPrefixLength)
            return try reader.accessEntries().contains { entry in
                guard entry.action == .export, entry.record == facts.record else { return false }
                let codes = (entry.detail ?? "").split(separator: " ")
                return codes.first == facts.recipient[...] && codes.dropFirst().contains(seal)
            }
        }
    }
}
