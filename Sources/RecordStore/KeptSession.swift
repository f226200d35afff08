import RecordModel

extension StoreWriter {
    /// Keeps the session that a person opened by logging in, until it is over.
    package func keepSession(_ token: String?) throws {
        try StoreSetting.session.write(
            try token.map { try store.sealing.seal(Array($0.utf8)) } ?? [], db)
    }
}

extension StoreReader {
    /// The session that a person opened by logging in; nil when there is none. It may be over.
    package func session() throws -> String? {
        guard let sealed = try StoreSetting.session.read(db), !sealed.isEmpty else { return nil }
        return String(decoding: try store.sealing.open(sealed), as: UTF8.self)
    }
}
