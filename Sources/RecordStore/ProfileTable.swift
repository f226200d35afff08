import Foundation
import GRDB
import RecordModel

/// The table of region profiles: a row per version, kept for the records begun with it.
struct ProfileTable {
    let db: Database

    /// Keeps a version.
    func put(_ profile: JSONValue) throws {
        guard let reference = Self.reference(profile) else {
            throw StoreError(.damaged, "a region profile lacks id or version")
        }
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO region_profile (id, version, json) VALUES (?, ?, ?)"
        ).execute(arguments: [
            reference.id, reference.version, Data(profile.canonicalBytes),
        ])
    }

    /// A version; nil when it is not here.
    func find(_ reference: ProfileReference) throws -> JSONValue? {
        let statement = try db.cachedStatement(
            sql: "SELECT json FROM region_profile WHERE id = ? AND version = ?")
        let arguments: StatementArguments = [reference.id, reference.version]
        guard let bytes = try Data.fetchOne(statement, arguments: arguments) else { return nil }
        do throws(JSONProblem) { return try JSONReader.read(bytes) } catch {
            throw StoreError(.damaged, "a region profile is not readable")
        }
    }

    /// Makes a profile the store's own; the one before stays for its records.
    func setOwn(_ profile: JSONValue) throws {
        if let before = try StoreSetting.profile.readJSON(db),
            let reference = Self.reference(before), try find(reference) == nil
        {
            try put(before)
        }
        try put(profile)
        try StoreSetting.profile.write(profile, db)
    }

    static func reference(_ profile: JSONValue) -> ProfileReference? {
        guard let id = profile["id"]?.stringValue, let version = profile["version"]?.integerValue
        else { return nil }
        return ProfileReference(id: id, version: version)
    }
}

extension StoreReader {
    /// A version of a region profile; nil when it is not here.
    package func profile(_ reference: ProfileReference) throws -> JSONValue? {
        try ProfileTable(db: db).find(reference)
    }

    /// The digest of the profiles that the service sent last; nil before it sent any.
    package func profilesDigest() throws -> SHA256Digest? {
        try StoreSetting.profiles.read(db)
            .flatMap { SHA256Digest(hex: String(decoding: $0, as: UTF8.self)) }
    }
}

extension StoreWriter {
    /// Keeps the region profiles that the service holds. What was worked out by other ones is
    /// worked out anew.
    ///
    /// - Parameters:
    ///   - own: The one for records that are begun here.
    ///   - digest: By which the service knows that these are here.
    package func keepProfiles(
        _ profiles: [RegionProfile], own: RegionProfile, digest: SHA256Digest
    ) throws {
        let table = ProfileTable(db: db)
        for profile in profiles { try table.put(profile.json) }
        try table.setOwn(own.json)
        try StoreSetting.profiles.write(Array(digest.hex.utf8), db)
        try profilesChanged()
    }

    /// Forgets what rests on the profiles that were known before.
    func profilesChanged() throws {
        store.forgetProfile()
        try RecordSummaries(db: db, sealing: store.sealing).expireAll()
    }
}
