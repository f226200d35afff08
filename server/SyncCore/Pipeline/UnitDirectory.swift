import AccessPolicy
import RecordModel
import RecordRules

/// The units of the service during one transaction, each read once.
final class UnitDirectory {
    private let transaction: any SyncTransaction
    private var viewers: [String: SightViewer?] = [:]

    init(_ transaction: any SyncTransaction) {
        self.transaction = transaction
    }

    /// A unit as one that looks; nil when the service has no such unit.
    func viewer(_ unit: String) throws -> SightViewer? {
        if let known = viewers[unit] { return known }
        let viewer = try transaction.unit(unit).map { found in
            SightViewer(
                unit: found.id, organisation: found.organisation, profile: try found.profile())
        }
        viewers[unit] = .some(viewer)
        return viewer
    }

    /// The region profile of a unit; nil when the service has no such unit.
    func profile(_ unit: String) throws -> RegionProfile? {
        try viewer(unit)?.profile
    }
}

/// The catalogue versions that the service has definitions of, and the grounds on which information
/// is passed on.
package struct CatalogueSet: Sendable {
    /// The version that holds all definitions; a version only adds to the one before it.
    package let newest: Catalogue
    /// The table of grounds by which it judges what is passed on.
    package let grounds: GroundTable
    private let versions: Set<String>
    /// The digest of each version's definitions as they are handed out, where that is known.
    package let digests: [String: SHA256Digest]

    /// All versions, oldest first, at least one; and the table of grounds, as text.
    ///
    /// - Parameter digests: Of the definitions as laptops can fetch them; a version without one is
    ///   not announced.
    /// - Throws: ``CatalogueProblem`` when the table is not one.
    package init(
        _ catalogues: [Catalogue], grounds: String, digests: [String: SHA256Digest] = [:]
    ) throws(CatalogueProblem) {
        guard let newest = catalogues.last else {
            preconditionFailure("a service needs at least one catalogue version")
        }
        self.newest = newest
        self.grounds = try GroundTable(text: grounds)
        self.digests = digests
        versions = Set(catalogues.map(\.version))
    }

    /// Whether definitions of `version` are here.
    package func knows(_ version: String) -> Bool { versions.contains(version) }

    /// Every version known.
    package var known: [String] { versions.sorted() }
}
