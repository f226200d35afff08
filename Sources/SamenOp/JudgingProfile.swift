import RecordMerge
import RecordModel
import RecordStore

/// The region profile by which a record is judged.
package struct JudgingProfile: Sendable {
    /// Whether it is the one that the record was begun with.
    package enum Standing: Hashable, Sendable {
        /// The very version.
        case asBegun
        /// That version is not here: the own unit's stands in for it.
        case notHeld(ProfileReference)
        /// The record does not say, or says it in two ways: the own unit's stands in.
        case notStated
    }

    /// The profile.
    package let profile: RegionProfile
    /// Whether it is the one that the record was begun with.
    package let standing: Standing

    /// The JSON form.
    package var json: JSONValue {
        var begun: JSONValue = .null
        if case .notHeld(let reference) = standing { begun = .text(reference.description) }
        return .members([
            ("id", .text(profile.id)), ("version", .integer(profile.version)),
            ("asBegun", .bool(standing == .asBegun)), ("missing", begun),
        ])
    }

    /// What a reader has to know; nil when the record is judged by the profile it was begun with.
    package var notice: Sentence? {
        let used = profile.reference.description
        return switch standing {
        case .asBegun: nil
        case .notHeld(let reference):
            Sentence("profile.not-held", ["profile": reference.description, "used": used])
        case .notStated: Sentence("profile.not-stated", ["used": used])
        }
    }
}

extension LocalReplica {
    /// The profile that a record was begun with: id and version are frozen in it. Where that
    /// version is not known here, the own unit's, and the answer says so.
    func judgingProfile(
        of record: MaterialisedRecord, _ reader: StoreReader
    ) throws -> JudgingProfile {
        guard let reference = frozenProfile(of: record) else {
            return JudgingProfile(profile: try ownProfile(reader), standing: .notStated)
        }
        if let kept = try reader.profile(reference) {
            return JudgingProfile(profile: try RegionProfile(kept), standing: .asBegun)
        }
        let own = try ownProfile(reader)
        if own.reference == reference { return JudgingProfile(profile: own, standing: .asBegun) }
        if let shipped = data.profiles.profile(reference) {
            return JudgingProfile(profile: shipped, standing: .asBegun)
        }
        return JudgingProfile(profile: own, standing: .notHeld(reference))
    }

    /// The profile of the own unit, in one state of the store.
    func ownProfile(_ reader: StoreReader) throws -> RegionProfile {
        guard let json = try reader.profile() else {
            throw StoreError(.damaged, "the store has no region profile")
        }
        return try RegionProfile(json)
    }

    private func frozenProfile(of record: MaterialisedRecord) -> ProfileReference? {
        let structure = catalogue.structure
        let fields = record.entities.first { $0.reference == .singleton(structure.recordType) }?
            .fields
        func value(_ name: String) -> JSONValue? {
            let field = fields?[FieldName(structure.name("record", name))]
            return field?.state == .conflict ? nil : field?.value.known
        }
        guard let id = value("profile")?.stringValue,
            let version = value("profileVersion")?.integerValue
        else { return nil }
        return ProfileReference(id: id, version: version)
    }
}
