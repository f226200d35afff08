import RecordRules

extension ReportChannel {
    /// Folders in which systems show memory sticks and the like.
    private static let removableFolders = ["/media/", "/run/media/", "/mnt/", "/Volumes/"]

    /// By what way a report leaves that is written to a path, as far as the path tells: a file goes
    /// to a folder of the own system, unless it stands where removable media do.
    ///
    /// - Parameter path: Absolute, without `..`; nil for standard output, which is somebody's own
    ///   program.
    package static func writing(to path: String?) -> ReportChannel {
        guard let path else { return .ownSystem }
        return removableFolders.contains(where: path.hasPrefix) ? .removableMedia : .ownSystem
    }
}
