import RecordModel

/// Who a service is: its name, its key, and whether it takes practice replicas only.
package struct ServiceIdentity: Sendable {
    /// Its name, made once.
    package let name: String
    /// What it signs certificates and feed heads with.
    package let key: SigningKey
    /// What tokens are made with. Secret.
    package let tokenSecret: [UInt8]
    /// Whether it takes practice replicas only.
    package let isPractice: Bool

    /// The identity kept in `storage`; a new one is made in an empty storage.
    ///
    /// - Parameter practice: What kind it must be; it stays that kind. Nil takes the kind it is,
    ///   and leaves open what has not been decided.
    /// - Throws: ``ServiceProblem`` with `practice-mismatch` or `damaged`.
    package static func open(
        in storage: some SyncStorage, practice: Bool?, environment: ServiceEnvironment
    ) async throws -> ServiceIdentity {
        try await storage.transaction { transaction in
            if try transaction.setting(.signingSeed) == nil {
                try create(in: transaction, environment)
            }
            if let practice, try transaction.setting(.practice) == nil {
                try transaction.putSetting(.practice, Array("\(practice)".utf8))
            }
            let identity = try read(transaction)
            guard practice == nil || practice == identity.isPractice else {
                throw ServiceProblem(
                    .practiceMismatch, ["practice": "\(identity.isPractice)"])
            }
            return identity
        }
    }

    private static func create(
        in transaction: any SyncTransaction, _ environment: ServiceEnvironment
    ) throws {
        let name = "service-" + Base32.encode(environment.randomBytes(5))
        try transaction.putSetting(.name, Array(name.utf8))
        try transaction.putSetting(.signingSeed, environment.randomBytes(32))
        try transaction.putSetting(.tokenSecret, environment.randomBytes(32))
        try transaction.putSetting(.epoch, Array("1".utf8))
    }

    private static func read(_ transaction: any SyncTransaction) throws -> ServiceIdentity {
        guard let name = try transaction.setting(.name),
            let key = try transaction.setting(.signingSeed).flatMap(SigningKey.init(seed:)),
            let secret = try transaction.setting(.tokenSecret)
        else { throw ServiceProblem(.damaged, ["what": "settings"]) }
        return ServiceIdentity(
            name: String(decoding: name, as: UTF8.self), key: key, tokenSecret: secret,
            isPractice: try transaction.setting(.practice) == Array("true".utf8))
    }
}

extension IdentityTransaction {
    /// The service's epoch: how often it was restored from a backup, plus one.
    func epoch() throws -> Int64 {
        guard
            let epoch = try setting(.epoch).flatMap({ Int64(String(decoding: $0, as: UTF8.self)) })
        else { throw ServiceProblem(.damaged, ["what": "epoch"]) }
        return epoch
    }
}
