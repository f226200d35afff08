import RecordModel

/// The region profiles that a service holds, all versions, for a laptop to keep: each record is
/// judged by the version it was begun with, whichever unit began it.
package struct RegionProfileSet: Hashable, Sendable {
    /// The one of the asking unit, for records that it begins.
    package var own: ProfileReference
    /// Every version held, each as it is kept.
    package var profiles: [JSONValue]

    /// The profiles held, and which of them is the asking unit's.
    package init(own: ProfileReference, profiles: [JSONValue]) {
        self.own = own
        self.profiles = profiles
    }

    /// Over all of it: a laptop that names the same digest is sent nothing.
    package var digest: SHA256Digest { SHA256Digest(of: json.canonicalBytes) }

    /// The JSON form.
    package var json: JSONValue {
        .members([
            ("own", .members([("id", .text(own.id)), ("version", .integer(own.version))])),
            ("profiles", .array(profiles)),
        ])
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue?) {
        guard let id = json?["own"]?["id"]?.stringValue,
            let version = json?["own"]?["version"]?.integerValue,
            let profiles = json?["profiles"]?.arrayValue
        else { return nil }
        self.init(own: ProfileReference(id: id, version: version), profiles: profiles)
    }
}
