import RecordModel

/// Tells all units of catalogue versions that come after those the service began with, before any
/// operation that needs them: a laptop then knows that there are definitions which it lacks.
struct CatalogueAnnouncement {
    let transaction: any SyncTransaction
    let feeds: FeedWriter

    /// Announces the versions that are new here. What the service began with every laptop is told
    /// when it joins.
    func announce(_ catalogues: CatalogueSet, voice: ServiceVoice) throws {
        guard let known = try announced() else {
            return try keep(catalogues.known.map { ($0, nil) })
        }
        var all = known
        for version in catalogues.known where !known.contains(where: { $0.version == version }) {
            guard let digest = catalogues.digests[version] else { continue }
            let statement = try voice.say(.catalogue(version: version, digest: digest))
            all.append((version, statement))
            for unit in try transaction.units() { try feeds.append(statement, to: unit.id) }
        }
        if all.count > known.count { try keep(all) }
    }

    /// Tells a unit that is new what was announced before.
    func tell(_ unit: String) throws {
        for (_, statement) in try announced() ?? [] {
            if let statement { try feeds.append(statement, to: unit) }
        }
    }

    private func announced() throws -> [(version: String, statement: ServiceStatement?)]? {
        guard let bytes = try transaction.setting(.catalogues) else { return nil }
        return try JSONReader.read(bytes).arrayValue?.map { json in
            guard let version = json["version"]?.stringValue else {
                throw ServiceProblem(.damaged, ["what": "catalogues"])
            }
            return (version, json["statement"].flatMap(ServiceStatement.init))
        }
    }

    private func keep(_ all: [(version: String, statement: ServiceStatement?)]) throws {
        let json = JSONValue.array(
            all.map { version, statement in
                .members([
                    ("version", .text(version)), ("statement", statement?.json ?? .null),
                ])
            })
        try transaction.putSetting(.catalogues, json.canonicalBytes)
    }
}
