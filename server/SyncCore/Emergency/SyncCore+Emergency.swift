import RecordModel
import SyncProtocol

extension AttemptLimit {
    /// Records opened in an emergency, or tried, by replica.
    package static let emergencies = AttemptLimit(burstCount: 5, minuteCount: 1)
}

extension SyncCore: EmergencyService {
    /// Lets the session's unit read the shared part of a record for at most three hours.
    ///
    /// It gives nothing closed and no right to write, is told to those who watch over it on both
    /// sides, and stands in the audit trail with its reason, also when it is refused. A record that
    /// does not exist and one that can't be opened answer alike.
    package func openInEmergency(
        token: String, _ request: EmergencyRequest
    ) async throws -> EmergencyAnswer {
        let session = try await session(token)
        let certificate = session.certificate
        try attempts.count(
            "emergency", session.id.text, .emergencies, at: environment.now())
        let audit = audit(as: certificate)
        let (catalogue, words, voice) = (catalogues.newest, recordWords, voice)
        let roles = catalogue.roles.roles
        let sight = try await storage.transaction { transaction -> EmergencySight? in
            let keeper = EmergencyKeeper(transaction, catalogue: catalogue, voice: voice)
            let found = try keeper.find(request.record, words: words)
            guard roles[certificate.role]?.opensInEmergency == true, let found,
                try keeper.feeds.sight.standing(of: certificate.unit, in: found) != .takesPart
            else {
                try audit.append(
                    .breakGlass, on: found.map(AuditObject.record) ?? .service("unknown-record"),
                    in: transaction, result: SyncProblem.Code.notFound.rawValue,
                    purpose: request.reason)
                return nil
            }
            let sight = try keeper.give(found, to: certificate)
            try audit.append(
                .breakGlass, on: .record(found), in: transaction, purpose: request.reason,
                details: ["ends-at": sight.endsAt.utcText])
            return sight
        }
        guard let sight else {
            throw SyncProblem(
                .notFound, "no record can be opened by that name; ask the other team to repeat it")
        }
        return EmergencyAnswer(record: sight.record, endsAt: sight.endsAt)
    }

    /// Ends what was opened in an emergency and is due.
    func endDueEmergencies() async throws {
        let (catalogue, voice) = (catalogues.newest, voice)
        try await storage.transaction {
            try EmergencyKeeper($0, catalogue: catalogue, voice: voice).endDue()
        }
    }

    /// The same service, which knows the words of records' short names.
    package func naming(records words: [String]) -> SyncCore {
        var core = self
        core.recordWords = words
        return core
    }
}
