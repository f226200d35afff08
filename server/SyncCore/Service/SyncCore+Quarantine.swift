import RecordModel

/// An operation in quarantine, without a word of what it says.
package struct QuarantinedOperation: Sendable {
    /// The operation.
    package let id: OperationID
    /// Why it is there.
    package let code: ValidityCode
    /// The same in words.
    package let reason: String
    /// Who wrote it.
    package let author: OperationAuthor
    /// The record that it is on.
    package let record: RecordID
    /// What it is on.
    package let entity: EntityReference
    /// Since when; nil where an older version of the service did not keep that.
    package let since: Instant?
    /// Whether it is judged again by itself when its unit is let in.
    package let mayStillPass: Bool
    /// What it says, where that was asked for.
    package let content: JSONValue?
}

extension SyncCore {
    /// What waits in quarantine, by replica and number; of one unit where that is named.
    package func quarantined(unit: String? = nil) async throws -> [QuarantinedOperation] {
        let audit = audit()
        return try await storage.transaction { transaction in
            let found = try Quarantine(transaction: transaction).all(unit: unit)
                .map { Self.listed($0, content: nil) }
            try audit.append(
                .quarantineListed, on: unit.map(AuditObject.unit) ?? .service("quarantine"),
                in: transaction, count: found.count)
            return found
        }
    }

    /// One operation in quarantine with what it says, for who may judge it.
    ///
    /// - Parameter purpose: What for.
    /// - Throws: ``ServiceProblem`` with `not-quarantined`, `may-not-judge` or `reason-missing`.
    package func quarantined(
        _ id: OperationID, shownTo judge: String, purpose: String
    ) async throws -> QuarantinedOperation {
        try await judging(id, by: judge, purpose) { judged, rank, audit, transaction in
            try audit.append(
                .quarantineListed, on: .operation(id), in: transaction,
                record: judged.operation.header.record, purpose: purpose,
                details: ["as": rank, "shown": "content"])
            return Self.listed(judged, content: judged.operation.content?.json)
        }
    }

    /// Puts an operation in quarantine through: permission is set aside for it, by a person with a
    /// name and a reason, and everything else is judged as ever.
    ///
    /// - Returns: What became of it.
    /// - Throws: ``ServiceProblem`` with `not-quarantined`, `may-not-judge` or `reason-missing`.
    package func acceptQuarantined(
        _ id: OperationID, by judge: String, reason: String
    ) async throws -> OperationStatus {
        let (catalogues, voice) = (catalogues, voice)
        return try await judging(id, by: judge, reason) { judged, rank, audit, transaction in
            try BatchRun(transaction, catalogues: catalogues, voice: voice).accept(judged)
            try transaction.putDecision(
                Self.decision(.accepted, judged, judge, reason, voice.time))
            let digest = judged.operation.headerDigest
            guard let after = try transaction.operation(id, digest)?.status else {
                throw ServiceProblem(.damaged, ["operation": id.description])
            }
            try audit.append(
                .quarantineAccepted, on: .operation(id), in: transaction,
                record: judged.operation.header.record,
                result: after.code?.rawValue ?? AuditEntry.done, purpose: reason,
                details: ["as": rank])
            return after
        }
    }

    /// Refuses an operation in quarantine for good. Its text stays, with who refused it and why.
    ///
    /// - Throws: ``ServiceProblem`` with `not-quarantined`, `may-not-judge` or `reason-missing`.
    package func refuseQuarantined(
        _ id: OperationID, by judge: String, reason: String
    ) async throws {
        let (catalogues, voice) = (catalogues, voice)
        try await judging(id, by: judge, reason) { judged, rank, audit, transaction in
            try BatchRun(transaction, catalogues: catalogues, voice: voice).refuse(
                judged, judged.status.code ?? .notPermitted,
                "somebody who may judge it did not accept it")
            try transaction.putDecision(
                Self.decision(.refused, judged, judge, reason, voice.time))
            try audit.append(
                .quarantineRefused, on: .operation(id), in: transaction,
                record: judged.operation.header.record, purpose: reason, details: ["as": rank])
        }
    }

    private func judging<Value: Sendable>(
        _ id: OperationID, by judge: String, _ reason: String,
        _ body:
            @escaping @Sendable (
                _ judged: JudgedOperation, _ rank: String, _ audit: AuditTrail,
                _ transaction: any SyncTransaction
            ) throws -> Value
    ) async throws -> Value {
        guard reason.contains(where: { !$0.isWhitespace }) else {
            throw ServiceProblem(.reasonMissing)
        }
        let audit = called(by: .administrator(judge)).audit()
        let roles = catalogues.newest.roles
        return try await storage.transaction { transaction in
            let judged = try Quarantine(transaction: transaction).find(id)
            let rank = try QuarantineJudges(transaction: transaction, roles: roles)
                .rank(of: judge, for: judged.operation.header.author)
            return try body(judged, rank, audit, transaction)
        }
    }

    private static func decision(
        _ verdict: QuarantineDecision.Verdict, _ judged: JudgedOperation, _ judge: String,
        _ reason: String, _ now: Instant
    ) -> QuarantineDecision {
        QuarantineDecision(
            operation: judged.operation.id, digest: judged.operation.headerDigest,
            verdict: verdict, reason: AuditTrail.kept(reason), by: judge, at: now)
    }

    private static func listed(
        _ judged: JudgedOperation, content: JSONValue?
    ) -> QuarantinedOperation {
        let header = judged.operation.header
        return QuarantinedOperation(
            id: header.id, code: judged.status.code ?? .notPermitted,
            reason: judged.reason ?? "", author: header.author, record: header.record,
            entity: header.entity, since: judged.receivedAt,
            mayStillPass: judged.waitsFor != nil, content: content)
    }
}

/// Finds what waits in quarantine.
private struct Quarantine {
    let transaction: any SyncTransaction

    func all(unit: String?) throws -> [JudgedOperation] {
        var found: [JudgedOperation] = []
        var last: (OperationID, SHA256Digest)?
        while true {
            let page = try transaction.waiting(
                .quarantined, after: last, countMax: BatchRun.waitingPageCountMax)
            found += page.filter { unit.map([$0.operation.header.author.unit].contains) ?? true }
            guard page.count == BatchRun.waitingPageCountMax, let end = page.last else {
                return found
            }
            last = (end.operation.id, end.operation.headerDigest)
        }
    }

    func find(_ id: OperationID) throws -> JudgedOperation {
        guard let digest = try transaction.place(id)?.digest,
            let judged = try transaction.operation(id, digest),
            judged.status.isWaiting(.quarantined)
        else { throw ServiceProblem(.notQuarantined, ["operation": id.description]) }
        return judged
    }
}

/// Who may judge what is in quarantine: as data, in the catalogue's table of roles.
private struct QuarantineJudges {
    let transaction: any SyncTransaction
    let roles: RoleTable

    /// As what somebody judges an operation of this author.
    ///
    /// Who works with records judges by the role of their own laptop, in the author's unit, and
    /// never their own work. Who has no laptop here is an administrator.
    func rank(of judge: String, for author: OperationAuthor) throws -> String {
        guard ServiceName.isValid(judge) else { throw ServiceProblem(.badName, [:]) }
        let certificates = try transaction.replicas().filter { $0.certificate.author == judge }
        guard !certificates.isEmpty else {
            guard roles.administratorsJudgeQuarantine else { throw refusal(judge) }
            return "administrator"
        }
        for replica in certificates where judge != author.id {
            let certificate = replica.certificate
            guard certificate.unit == author.unit,
                roles.roles[certificate.role]?.judgesQuarantine == true,
                try transaction.revocation(replica.id) == nil
            else { continue }
            return certificate.role
        }
        throw refusal(judge)
    }

    private func refusal(_ judge: String) -> ServiceProblem {
        ServiceProblem(.mayNotJudge, ["by": judge])
    }
}
