import AccessPolicy
import RecordModel
import SyncProtocol

extension AttemptLimit {
    /// Reports to sign for, by replica.
    package static let attestations = AttemptLimit(burstCount: 60, minuteCount: 12)
}

extension SyncCore {
    /// Signs what this service knows of a report: how many of the operations it names stand in the
    /// log exactly so, and how many further ones came for the laptop's unit that it did not have.
    ///
    /// All of it is counted in the unit's own feed, so nothing is told of what it may not see, not
    /// even its number. A record that does not exist and one that the unit may not look into answer
    /// alike. What was asked stands in the audit trail before anything is signed.
    ///
    /// - Throws: ``SyncProblem`` with `not-found`, `too-many`, `epoch-changed` or `feed-mismatch`.
    package func attest(
        token: String, _ request: AttestationRequest
    ) async throws -> ReportAttestation {
        let session = try await session(token)
        let certificate = session.certificate
        try attempts.count(
            "attestation", session.id.text, .attestations, at: environment.now())
        let catalogue = catalogues.newest
        let mayRead = ReadPolicy(catalogue: catalogue).decide(role: certificate.role).denial == nil
        let findings = try await storage.read { transaction in
            try ReportSight(transaction, catalogue: catalogue, unit: certificate.unit)
                .findings(request, mayRead: mayRead)
        }
        guard let findings else {
            throw SyncProblem(.notFound, "there is no such record here")
        }
        let (report, audit, now) = (request.report, audit(as: certificate), environment.now())
        try await storage.transaction {
            try audit.append(
                .reportAttested, on: .record(report.record), in: $0,
                details: [
                    "report": report.digest.hex, "recipient": report.recipient,
                    "held": "\(findings.held)", "unknown": "\(findings.unknown)",
                    "further": "\(findings.further)",
                ])
        }
        return try ReportAttestation(
            report, findings, service: identity.name, isPractice: identity.isPractice,
            asked: certificate, time: now, serviceKey: identity.key.publicKey,
            sign: identity.key.sign)
    }
}

/// What a unit may see of the records of a report.
private struct ReportSight {
    let transaction: any SyncTransaction
    let sight: SightReader
    let unit: String

    init(_ transaction: any SyncTransaction, catalogue: Catalogue, unit: String) {
        self.transaction = transaction
        self.unit = unit
        sight = SightReader(
            transaction, catalogue: catalogue, directory: UnitDirectory(transaction))
    }

    /// What was found; nil when the unit may not look into the record.
    func findings(_ request: AttestationRequest, mayRead: Bool) throws -> ReportFindings? {
        guard mayRead, try mayLook(into: request.report.record) else { return nil }
        try requireFeed(request)
        var seen: [ReportedOperations.Entry: Int64] = [:]
        for record in [request.report.record] + request.report.otherRecords
        where try mayLook(into: record) {
            seen.merge(try transaction.feedOperations(unit, of: record), uniquingKeysWith: max)
        }
        let named = Set(request.operations.entries)
        let held = named.count { seen[$0] != nil }
        let further = seen.count { $0.value > request.feed.position && !named.contains($0.key) }
        return ReportFindings(
            held: Int64(held), unknown: Int64(named.count - held), further: Int64(further))
    }

    /// What the laptop says it has of the feed has to be a piece of it.
    private func requireFeed(_ request: AttestationRequest) throws {
        guard try transaction.epoch() == request.epoch else {
            throw SyncProblem(.epochChanged, "the service was restored; synchronise first")
        }
        guard
            try transaction.feedDigest(unit, at: request.feed.position) == request.feed.digest
        else { throw SyncProblem(.feedMismatch, "the feed differs; synchronise first") }
    }

    private func mayLook(into record: RecordID) throws -> Bool {
        guard try transaction.record(record) != nil else { return false }
        return try sight.standing(of: unit, in: record).looksIn
    }
}
