import RecordModel
import RecordRules
import RecordStore
import Schemas

/// The data that ships with the product: catalogue, region profiles, texts, names.
package struct ProductData: Sendable {
    /// The catalogue version that this product writes with.
    package static let catalogueVersion = "2026.1"
    /// The version of the product.
    package static let version = "0.1.0"

    /// What can be recorded and how it merges.
    package let catalogue: Catalogue
    /// The product's sentences.
    package let texts: TextCatalogue
    /// The region profiles that come with the product.
    package let profiles: ProfileShelf
    private let words: [String]

    /// Reads the embedded data.
    ///
    /// - Throws: ``CatalogueProblem`` when the shipped data is faulty.
    package static func load() throws -> ProductData {
        let paths = Schemas.paths
        let texts = paths.filter { $0.hasPrefix("texts/") }.compactMap(Schemas.text)
        let names = try JSONReader.read(Schemas.text("names.json") ?? "{}")
        return ProductData(
            catalogue: try Catalogue(
                version: catalogueVersion, paths: paths, text: Schemas.text),
            texts: try TextCatalogue(files: texts),
            profiles: try ProfileShelf(paths: paths, text: Schemas.text),
            words: names["words"]?.arrayValue?.compactMap(\.stringValue) ?? [])
    }

    /// What a region profile may say. Read when it is asked for: most commands never check one.
    package func profileSchema() throws(CatalogueProblem) -> ProfileSchema {
        try ProfileSchema(text: Schemas.text("profile-keys.json") ?? "{}")
    }

    /// The ids of the shipped region profiles, sorted.
    package var profileIDs: [String] { profiles.ids }

    /// A shipped region profile as it is kept, by its id (the newest version) or `id@version`; nil
    /// when there is none.
    package func profile(_ name: String) -> JSONValue? { profiles.profile(named: name)?.json }

    /// What figures mean and how they are worked out. Read when it is asked for.
    ///
    /// - Throws: ``CatalogueProblem`` when the shipped data is faulty.
    package func metricBook() throws -> MetricBook {
        try MetricBook(
            text: Schemas.text("metrics/\(Self.catalogueVersion).json") ?? "{}",
            catalogue: catalogue)
    }

    /// The shipped table of legal grounds of that version; nil when there is none.
    ///
    /// - Throws: ``CatalogueProblem`` when the shipped data is faulty.
    package func grounds(_ version: String) throws -> GroundTable? {
        try Schemas.text("grounds/\(version).json").map(GroundTable.init)
    }

    /// The newest shipped table of legal grounds.
    ///
    /// - Throws: ``CatalogueProblem`` when none ships, or it is faulty.
    package func newestGrounds() throws -> GroundTable {
        guard let path = Schemas.paths.last(where: { $0.hasPrefix("grounds/") }),
            let text = Schemas.text(path)
        else { throw CatalogueProblem("no table of grounds ships with the product") }
        return try GroundTable(text: text)
    }

    /// The migrations of the local store.
    package var storeMigrations: [StoreMigration] {
        StoreMigration.all(folder: "sql/store/", paths: Schemas.paths, text: Schemas.text)
    }

    /// What a store needs, with the given clock and randomness.
    package func environment(
        wallMilliseconds: @escaping @Sendable () -> Int64,
        randomBytes: @escaping @Sendable (Int) -> [UInt8]
    ) -> StoreEnvironment {
        StoreEnvironment(
            wallMilliseconds: wallMilliseconds, randomBytes: randomBytes, catalogue: catalogue,
            migrations: storeMigrations)
    }

    /// The short name by which people call a record: a word and four digits, the same everywhere.
    package func name(of record: RecordID) -> String {
        RecordName.make(record, words: words)
    }
}
