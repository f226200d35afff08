/// The region profiles that come with the program, by id and version.
package struct ProfileShelf: Sendable {
    private static let folder = "profiles/"
    private let versions: [String: [Int64: RegionProfile]]

    /// Reads every profile among the embedded files.
    ///
    /// - Parameter text: The text of the file at a path.
    /// - Throws: ``CatalogueProblem`` for a file that is no profile, or a version that stands twice.
    package init(paths: [String], text: (String) -> String?) throws(CatalogueProblem) {
        var versions: [String: [Int64: RegionProfile]] = [:]
        for path in paths where path.hasPrefix(Self.folder) {
            guard let text = text(path) else { continue }
            let profile = try RegionProfile(text: text)
            guard versions[profile.id]?[profile.version] == nil else {
                throw CatalogueProblem("\(path): \(profile.reference) stands twice")
            }
            versions[profile.id, default: [:]][profile.version] = profile
        }
        self.versions = versions
    }

    /// The ids, sorted.
    package var ids: [String] { versions.keys.sorted() }

    /// Every version of every profile, in order.
    package var all: [RegionProfile] {
        versions.values.flatMap(\.values).sorted { $0.reference < $1.reference }
    }

    /// That version; nil when it did not come with the program.
    package func profile(_ reference: ProfileReference) -> RegionProfile? {
        versions[reference.id]?[reference.version]
    }

    /// The profile that people call `id` (its newest version) or `id@version`.
    package func profile(named name: String) -> RegionProfile? {
        let parts = name.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count > 1 else {
            return versions[name]?.max { $0.key < $1.key }?.value
        }
        guard parts.count == 2, let version = Int64(parts[1]) else { return nil }
        return versions[String(parts[0])]?[version]
    }
}
