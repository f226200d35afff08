import RecordModel

/// A code to join with, as an administrator looks at it: never the code itself.
package struct CodeListing: Hashable, Sendable {
    /// Where a code stands.
    package enum State: String, CaseIterable, Sendable {
        /// It can be used.
        case open
        /// Somebody joined with it.
        case used
        /// It expired, or was withdrawn.
        case expired
    }

    /// The start of its digest, by which it is named.
    package let id: String
    /// The unit it is for.
    package let unit: String
    /// The role it is for.
    package let role: String
    /// Until when it can be used.
    package let expiresAt: Instant
    /// The replica that used it.
    package let usedBy: ReplicaID?
    /// Where it stands.
    package let state: State
}

extension SyncCore {
    /// Characters by which a code is named: enough to tell codes apart, of a digest that gives
    /// nothing of the code away.
    static let codeNameCharacterCount = 10

    /// Every code that was made, by its name.
    package func codes() async throws -> [CodeListing] {
        let now = environment.now()
        return try await storage.read { transaction in
            try transaction.codes().map { code in
                let state: CodeListing.State =
                    code.usedBy != nil ? .used : now < code.expiresAt ? .open : .expired
                return CodeListing(
                    id: Self.name(of: code), unit: code.unit, role: code.role,
                    expiresAt: code.expiresAt, usedBy: code.usedBy, state: state)
            }
        }
    }

    /// Takes back a code that nobody used yet, named by its name or by the code itself.
    ///
    /// - Throws: ``ServiceProblem`` with `unknown-code`.
    package func withdrawCode(_ text: String) async throws {
        let now = environment.now()
        let digest = CodeText.digest(text)
        let audit = audit()
        try await storage.transaction { transaction in
            let open = try transaction.codes().filter { code in
                code.usedBy == nil && now < code.expiresAt
                    && (code.digest == digest || Self.name(of: code) == text)
            }
            guard let code = open.first, open.count == 1 else {
                throw ServiceProblem(.unknownCode)
            }
            try transaction.putCode(
                EnrolmentCode(
                    digest: code.digest, unit: code.unit, role: code.role, expiresAt: now))
            try audit.append(
                .codeWithdrawn, on: .unit(code.unit), in: transaction,
                details: ["role": code.role])
        }
    }

    private static func name(of code: EnrolmentCode) -> String {
        String(code.digest.hex.prefix(codeNameCharacterCount))
    }
}
