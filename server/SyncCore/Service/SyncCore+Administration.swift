import RecordModel

/// What an administrator gives somebody to join with. Shown once, kept as a digest.
package struct IssuedCode: Sendable, CustomStringConvertible {
    /// The code. Secret.
    package let text: String
    /// The unit it is for.
    package let unit: String
    /// The role it is for.
    package let role: String
    /// Until when it can be used.
    package let expiresAt: Instant

    /// Says that there is a code, and nothing of it.
    package var description: String { "IssuedCode(secret)" }
}

extension SyncCore {
    /// Adds a unit. Adding it again gives it the new region profile; the version that it had stays
    /// held, for the records begun with it.
    ///
    /// A unit that was made a participant before it was added gets what it may see now. What a new
    /// profile opens comes into its feed; what it opens no longer becomes hollow there.
    ///
    /// - Parameter addedBy: Who does this, kept beside a version of a profile that is new here.
    /// - Throws: ``ServiceProblem`` with `bad-name`, `unknown-organisation`, `unit-exists` or
    ///   `profile-changed`; ``CatalogueProblem`` when the profile is not one.
    package func addUnit(
        _ id: String, organisation: String, profileText: String, addedBy: String = ""
    ) async throws {
        let profile = try RegionProfile(text: profileText)
        let now = environment.now()
        guard ServiceName.isValid(id) else { throw ServiceProblem(.badName, ["unit": id]) }
        guard catalogues.newest.roles.organisations[organisation] != nil,
            catalogues.newest.roles.roles.values.contains(where: {
                $0.organisations.contains(organisation)
            })
        else { throw ServiceProblem(.unknownOrganisation, ["organisation": organisation]) }
        let catalogue = catalogues.newest
        let audit = audit()
        try await storage.transaction { transaction in
            if let known = try transaction.unit(id), known.organisation != organisation {
                throw ServiceProblem(.unitExists, ["unit": id])
            }
            try ProfileKeeper(transaction: transaction).keep(profile, at: now, by: addedBy)
            try transaction.putUnit(
                ServiceUnit(id: id, organisation: organisation, profileText: profileText))
            let feeds = FeedWriter(
                transaction: transaction,
                sight: SightReader(
                    transaction, catalogue: catalogue, directory: UnitDirectory(transaction)))
            for record in try transaction.records(of: id) {
                try feeds.review(record, for: id)
            }
            try feeds.tell(id)
            try audit.append(
                .unitAdded, on: .unit(id), in: transaction,
                details: ["organisation": organisation, "profile": profile.reference.description])
        }
    }

    /// Makes a one-time code.
    ///
    /// - Throws: ``ServiceProblem`` with `unknown-unit` or `unknown-role`.
    package func newCode(unit: String, role: String, validSeconds: Int) async throws -> IssuedCode {
        let text = CodeText.make(environment.randomBytes)
        let roles = catalogues.newest.roles.roles
        let expiresAt = environment.now().adding(seconds: validSeconds)
        let audit = audit()
        try await storage.transaction { transaction in
            guard let found = try transaction.unit(unit) else {
                throw ServiceProblem(.unknownUnit, ["unit": unit])
            }
            guard roles[role]?.organisations.contains(found.organisation) == true else {
                throw ServiceProblem(.unknownRole, ["role": role])
            }
            try transaction.putCode(
                EnrolmentCode(
                    digest: CodeText.digest(text), unit: unit, role: role, expiresAt: expiresAt))
            try audit.append(
                .codeMade, on: .unit(unit), in: transaction,
                details: ["role": role, "expires-at": expiresAt.utcText])
        }
        return IssuedCode(text: text, unit: unit, role: role, expiresAt: expiresAt)
    }
}
