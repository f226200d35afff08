import RecordModel

/// What a store needs from outside: time, randomness, the catalogue, its migrations.
package struct StoreEnvironment: Sendable {
    /// Wall clock, in milliseconds since 1 January 1970 UTC.
    package var wallMilliseconds: @Sendable () -> Int64
    /// As many unpredictable bytes as asked.
    package var randomBytes: @Sendable (Int) -> [UInt8]
    /// What can be recorded and how it merges.
    package var catalogue: Catalogue
    /// Named migrations in the order they are applied; a released one never changes.
    package var migrations: [StoreMigration]

    /// Called where something can go wrong with the file of an attachment; for tests.
    package var attachmentFault: @Sendable (AttachmentFaultPoint) throws -> Void = { _ in }

    /// An environment of its parts.
    package init(
        wallMilliseconds: @escaping @Sendable () -> Int64,
        randomBytes: @escaping @Sendable (Int) -> [UInt8], catalogue: Catalogue,
        migrations: [StoreMigration]
    ) {
        self.wallMilliseconds = wallMilliseconds
        self.randomBytes = randomBytes
        self.catalogue = catalogue
        self.migrations = migrations
    }
}

/// One step of the database's schema.
package struct StoreMigration: Hashable, Sendable {
    /// Its name, for good.
    package let name: String
    /// Its SQL.
    package let sql: String

    /// A migration.
    package init(name: String, sql: String) {
        self.name = name
        self.sql = sql
    }

    /// The migrations among embedded files, in order of their names.
    package static func all(
        folder: String, paths: [String], text: (String) -> String?
    ) -> [StoreMigration] {
        paths.filter { $0.hasPrefix(folder) && $0.hasSuffix(".sql") }.sorted()
            .compactMap { path in text(path).map { StoreMigration(name: path, sql: $0) } }
    }
}
