/// Versions of the protocol: the current minor version is served, and the one before it.
package enum SyncVersion {
    /// The version spoken here.
    package static let current = "1.1"
    /// The oldest version still served: the minor version before ``current``.
    package static let minimum = "1.0"
    /// Every version that is served, oldest first.
    package static let served = [minimum, current]
    /// The oldest version of the program that is still looked after.
    package static let minimumApp = "0.1.0"

    /// What to speak with a service.
    ///
    /// - Parameter service: What the service said of itself; nil when it said nothing, as the
    ///   services of 1.0 do.
    /// - Returns: The newest version that both know; nil when there is none.
    package static func spoken(with service: ServiceVersions?) -> String? {
        guard let service else { return minimum }
        guard let oldest = VersionNumber(service.minimumProtocol),
            let newest = VersionNumber(service.currentProtocol)
        else { return nil }
        return served.last { version in
            VersionNumber(version).map { oldest <= $0 && $0 <= newest } ?? false
        }
    }
}

/// A version as numbers, so that 1.10 comes after 1.9.
package struct VersionNumber: Hashable, Comparable, Sendable {
    private static let partCountMax = 4
    private let parts: [Int]

    /// Reads numbers with dots between them; nil when it is not that.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...Self.partCountMax).contains(parts.count),
            parts.allSatisfy({ $0.map { $0 >= 0 } ?? false })
        else { return nil }
        self.parts = parts.compactMap(\.self)
    }

    /// Earlier versions first; what is left out counts as 0.
    package static func < (left: VersionNumber, right: VersionNumber) -> Bool {
        for index in 0..<partCountMax {
            let (one, other) = (left.part(index), right.part(index))
            if one != other { return one < other }
        }
        return false
    }

    private func part(_ index: Int) -> Int { index < parts.count ? parts[index] : 0 }
}
