import RecordModel
import SyncProtocol

extension SyncCore {
    /// Keeps that a call of this service's caller was refused, in a transaction of its own.
    ///
    /// - Throws: What the storage throws; it is not lost then, and goes with what is kept next.
    package func noteRefusal(
        _ action: AuditAction, on object: AuditObject, code: String
    ) async throws {
        let refusal = AuditRefusal(caller: caller, action: action, object: object, code: code)
        let now = environment.now()
        try await write(await refusals.due { $0.note(refusal, at: now) })
    }

    /// Keeps what was counted: of minutes that are over, or `all` of it when the service stops.
    ///
    /// - Throws: What the storage throws; nothing is lost then.
    package func flushRefusals(all: Bool = false) async throws {
        let now = environment.now()
        try await write(await refusals.due { all ? $0.closeAll() : $0.close(at: now) })
    }

    private func write(_ due: [AuditEntry]) async throws {
        guard !due.isEmpty else { return }
        do {
            try await storage.transaction { transaction in
                for entry in due { try AuditTrail.append(entry, in: transaction) }
            }
        } catch {
            await refusals.takeBack(due)
            throw error
        }
    }

    /// Keeps that something was administered that changes nothing else here.
    package func noteAdministration(
        _ action: AuditAction, on object: AuditObject, result: String = AuditEntry.done,
        purpose: String? = nil, details: [String: String] = [:]
    ) async throws {
        let audit = audit()
        try await storage.transaction {
            try audit.append(
                action, on: object, in: $0, result: result, purpose: purpose, details: details)
        }
    }

    /// Where the audit trail ends.
    package func auditHead() async throws -> AuditHead {
        try await storage.read { try AuditTrail.head($0) }
    }

    /// What the audit trail holds of what is asked, the oldest first.
    ///
    /// That it was asked is kept before anything is given.
    ///
    /// - Parameters:
    ///   - entity: Of the record that this part of a record belongs to, for example a person.
    ///   - countMax: The most entries; the newest when there are more.
    /// - Throws: ``ServiceProblem`` with `unknown-entity`.
    package func audit(
        _ query: AuditQuery, entity: String? = nil, purpose: String? = nil, countMax: Int
    ) async throws -> (rows: [AuditRow], head: AuditHead) {
        let audit = audit()
        return try await storage.transaction { transaction in
            var query = query
            if let entity {
                guard let origin = try transaction.entity(entity) else {
                    throw ServiceProblem(.unknownEntity, ["entity": entity])
                }
                query.record = origin.record
            }
            let object = query.record.map(AuditObject.record) ?? .service("audit")
            let rows = try Self.newest(query, countMax, transaction)
            try audit.append(
                .auditQuery, on: object, in: transaction, purpose: purpose, count: rows.count)
            return (rows, try AuditTrail.head(transaction))
        }
    }

    private static func newest(
        _ query: AuditQuery, _ countMax: Int, _ transaction: any SyncTransaction
    ) throws -> [AuditRow] {
        var found: [AuditRow] = []
        var number: Int64 = 0
        while true {
            let page = try transaction.audit(
                query, after: number, countMax: AuditQuery.pageCountMax)
            found = Array((found + page).suffix(countMax))
            guard page.count == AuditQuery.pageCountMax, let last = page.last else { return found }
            number = last.head.number
        }
    }

    /// Verifies the audit trail, and keeps that this was done.
    ///
    /// - Parameter earlier: A head that was given out before.
    package func verifyAudit(
        against earlier: AuditHead? = nil
    ) async throws -> (failures: [CheckFailure], head: AuditHead) {
        let (failures, head) = try await storage.read { transaction in
            var verification = AuditVerification(against: earlier)
            return (try verification.run(transaction), try AuditTrail.head(transaction))
        }
        do {
            try await noteAdministration(
                .auditVerification, on: .service("audit"),
                result: failures.first?.code ?? AuditEntry.done)
        } catch {
            // What is wrong is told also when nothing can be appended to it any more.
            guard !failures.isEmpty else { throw error }
        }
        return (failures, head)
    }
}
