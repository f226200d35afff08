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

    /// Whether nobody in between can change what comes from an address: HTTPS, or HTTP on this
    /// machine.
    ///
    /// - Parameter hasQuery: Whether the address may have a query.
    package static func isTrusted(_ address: String, hasQuery: Bool = false) -> Bool {
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[1].isEmpty, !parts[2].isEmpty,
            address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            !address.contains("#"), hasQuery || !address.contains("?"),
            !parts[2].contains(where: { "@?\\".contains($0) })
        else { return false }
        if parts[0] == "https:" { return parts[2].first != ":" }
        let host =
            parts[2].hasPrefix("[")
            ? parts[2].prefix { $0 != "]" }.dropFirst() : parts[2].prefix { $0 != ":" }
        return parts[0] == "http:" && ["localhost", "127.0.0.1", "::1"].contains(String(host))
    }

    /// The nonce that an id token must carry to open a session with a session's nonce: so one that
    /// was got for another session, or was captured, opens none.
    package static func nonce(for sessionNonce: String) -> String {
        let digest = SHA256Digest(of: Array("samenop-login-1\0\(sessionNonce)".utf8))
        return Base64URL.encode(digest.bytes)
    }
}
