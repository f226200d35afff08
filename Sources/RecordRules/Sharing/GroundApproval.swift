import RecordModel

/// That a privacy officer approved a version of the table of grounds for a region.
package struct GroundApproval: Hashable, Sendable {
    /// The version.
    package let version: String
    /// Who approved it: a function; nil where the table itself does not say.
    package let by: String?
    /// On which day.
    package let on: String
}

extension GroundTable {
    private enum Names {
        static let version = "legal_ground_version"
        static let approvals = "legal_ground_approvals"
        static let by = "by"
        static let at = "at"
    }

    /// The version that a region works with; nil where its profile does not say.
    package static func version(agreedIn profile: RegionProfile) -> String? {
        profile[Names.version]?.stringValue
    }

    /// Who approved this version: for everybody, or for the region. Nil while nobody did.
    ///
    /// An approval is of one version: of another table it says nothing.
    package func approval(in profile: RegionProfile?) -> GroundApproval? {
        if let approved { return GroundApproval(version: version, by: nil, on: approved) }
        let approvals = profile?[Names.approvals]?.arrayValue ?? []
        return approvals.compactMap { entry in
            guard entry["version"]?.stringValue == version,
                let by = entry[Names.by]?.stringValue, let on = entry[Names.at]?.stringValue
            else { return nil }
            return GroundApproval(version: version, by: by, on: on)
        }.max { $0.on < $1.on }
    }
}
