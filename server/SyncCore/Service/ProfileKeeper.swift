import RecordModel
import SyncProtocol

/// The region profiles that the service holds: every version stays, and none ever changes, since
/// records are judged by the version they were begun with.
struct ProfileKeeper {
    let transaction: any SyncTransaction

    /// Keeps a version that is new.
    ///
    /// - Throws: ``ServiceProblem`` with `profile-changed` when another profile has its place.
    func keep(_ profile: RegionProfile, at now: Instant, by name: String) throws {
        let held = try transaction.regionProfiles().first { $0.reference == profile.reference }
        guard let held else {
            return try transaction.putRegionProfile(
                HeldProfile(
                    reference: profile.reference, text: profile.json.canonicalText, addedAt: now,
                    addedBy: name))
        }
        guard try JSONReader.read(held.text) == profile.json else {
            throw ServiceProblem(
                .profileChanged, ["profile": profile.reference.description])
        }
    }

    /// All that is held, as a laptop of `unit` gets it.
    func held(for unit: String) throws -> RegionProfileSet {
        guard let own = try transaction.unit(unit) else {
            throw ServiceProblem(.unknownUnit, ["unit": unit])
        }
        return RegionProfileSet(
            own: try own.profile().reference,
            profiles: try transaction.regionProfiles().map { try JSONReader.read($0.text) })
    }
}

extension SyncCore {
    /// Every version of a region profile that is held, with the units that have it now.
    package func heldProfiles() async throws -> [(profile: HeldProfile, units: [String])] {
        try await storage.read { transaction in
            let units = try transaction.units().map { ($0.id, try $0.profile().reference) }
            return try transaction.regionProfiles().map { profile in
                (profile, units.filter { $0.1 == profile.reference }.map(\.0))
            }
        }
    }
}
