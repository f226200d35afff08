import RecordModel

/// What the service says for good during one transaction: signed with its key, at one time.
struct ServiceVoice: Sendable {
    let key: SigningKey
    let time: Instant

    /// Says something.
    func say(_ subject: ServiceStatement.Subject) throws -> ServiceStatement {
        try ServiceStatement(
            subject, time: time, serviceKey: key.publicKey, sign: key.sign)
    }
}

extension SyncCore {
    /// The service's voice now.
    var voice: ServiceVoice { ServiceVoice(key: identity.key, time: environment.now()) }
}
