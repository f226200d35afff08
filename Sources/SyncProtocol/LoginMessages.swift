import RecordModel

/// Where the person at a laptop logs in, when the service asks for that beside the laptop's key.
package struct LoginProvider: Hashable, Sendable {
    /// The issuer, exactly as it names itself.
    package let issuer: String
    /// What this service's laptops are called there.
    package let clientID: String

    /// A provider of its parts.
    package init(issuer: String, clientID: String) {
        self.issuer = issuer
        self.clientID = clientID
    }

    /// The JSON form.
    package var json: JSONValue {
        .members([("issuer", .text(issuer)), ("clientId", .text(clientID))])
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue?) {
        guard let issuer = json?["issuer"]?.stringValue,
            let clientID = json?["clientId"]?.stringValue
        else { return nil }
        self.init(issuer: issuer, clientID: clientID)
    }

    /// The nonce that an id token must carry to open a session with a session's nonce: so one that
    /// was got for another session, or was captured, opens none.
    package static func nonce(for sessionNonce: String) -> String {
        let digest = SHA256Digest(of: Array("samenop-login-1\0\(sessionNonce)".utf8))
        return Base64URL.encode(digest.bytes)
    }
}
