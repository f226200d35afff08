import Foundation
import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// One installation of Samen Op: the place to open, edit, check, resolve and synchronise records.
///
/// Everything works without a network. What a call stored is on the disk when it returns.
package struct LocalReplica: Sendable {
    /// The local store.
    package let store: RecordStore
    /// Catalogue, texts and names.
    package let data: ProductData

    /// Makes a new installation in `folder`.
    ///
    /// - Parameters:
    ///   - profile: The region profile, checked; nil takes the shipped one that the identity names.
    ///   - clock: The wall clock, in milliseconds since 1 January 1970 UTC.
    /// - Throws: ``StoreError``.
    package static func create(
        folder: String, identity: StoreIdentity, data: ProductData, profile: RegionProfile? = nil,
        clock: @escaping @Sendable () -> Int64 = Self.wallClock
    ) throws -> LocalReplica {
        guard let profile = profile ?? data.profiles.profile(named: identity.profile) else {
            throw StoreError(
                .unknownType, "there is no such region profile",
                details: [
                    "profile": identity.profile, "allowed": data.profileIDs.joined(separator: ", "),
                ])
        }
        try check(identity, data.catalogue.roles)
        var identity = identity
        identity.profile = profile.id
        let environment = data.environment(wallMilliseconds: clock, randomBytes: Self.randomBytes)
        let store = try RecordStore.create(
            folder: folder, identity: identity, profile: profile.json, environment: environment)
        return LocalReplica(store: store, data: data)
    }

    /// Opens the installation in `folder`.
    ///
    /// - Throws: ``StoreError``.
    package static func open(
        folder: String, data: ProductData, clock: @escaping @Sendable () -> Int64 = Self.wallClock
    ) throws -> LocalReplica {
        let environment = data.environment(wallMilliseconds: clock, randomBytes: Self.randomBytes)
        return LocalReplica(
            store: try RecordStore.open(folder: folder, environment: environment), data: data)
    }

    /// The system's clock.
    package static let wallClock: @Sendable () -> Int64 = {
        Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down))
    }

    /// The system's randomness.
    package static let randomBytes: @Sendable (Int) -> [UInt8] = { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// What can be recorded and how it merges.
    package var catalogue: Catalogue { data.catalogue }

    /// The moment by this installation's clock.
    package var now: Instant {
        Instant(milliseconds: store.environment.wallMilliseconds())
    }

    /// The codes by which findings bind this installation's user.
    package var ownCodes: Set<String> { [store.identity.organisation, store.identity.role] }

    private static func check(_ identity: StoreIdentity, _ roles: RoleTable) throws {
        guard roles.organisations[identity.organisation] != nil else {
            throw StoreError(
                .unknownType, "there is no such organisation",
                details: [
                    "organisation": identity.organisation,
                    "allowed": roles.organisations.keys.sorted().joined(separator: ", "),
                ])
        }
        guard roles.roles[identity.role]?.organisations.contains(identity.organisation) == true
        else {
            let fitting = roles.roles.values
                .filter { $0.organisations.contains(identity.organisation) }.map(\.code).sorted()
            throw StoreError(
                .unknownType, "the organisation has no such role",
                details: ["role": identity.role, "allowed": fitting.joined(separator: ", ")])
        }
    }
}
