import RecordModel

extension StoreReader {
    /// What the service said of its versions when a session was last opened, as it said it; nil
    /// when it said nothing.
    package func serviceVersions() throws -> JSONValue? {
        guard let kept = try StoreSetting.versions.readJSON(db), !kept.isNull else { return nil }
        return kept
    }
}

extension StoreWriter {
    /// Keeps what the service said of its versions.
    package func keep(serviceVersions: JSONValue?) throws {
        try StoreSetting.versions.write(serviceVersions ?? .null, db)
    }
}
