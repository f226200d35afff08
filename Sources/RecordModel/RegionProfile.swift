/// Which version of which region profile. Versions of one id follow each other.
package struct ProfileReference: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id, the same for all versions.
    package let id: String
    /// The version, from 1.
    package let version: Int64

    /// A version of a profile.
    package init(id: String, version: Int64) {
        self.id = id
        self.version = version
    }

    /// Both, as `id@version`.
    package var description: String { "\(id)@\(version)" }

    /// By id, then by version.
    package static func < (left: ProfileReference, right: ProfileReference) -> Bool {
        (left.id, left.version) < (right.id, right.version)
    }
}

/// How a region works together: versioned data, frozen per record by id and version.
package struct RegionProfile: Sendable {
    private enum Names {
        static let holidays = "public_holidays"
        static let crisisService = "crisis_service"
        static let noService: JSONValue = "none"
    }

    /// Its id.
    package let id: String
    /// Its version.
    package let version: Int64
    /// What people call it.
    package let label: LocalisedText
    /// The whole of it, as it is kept.
    package let json: JSONValue
    private let keys: JSONValue

    /// Reads `{"id", "version", "label", "keys": {…}}`.
    ///
    /// - Throws: ``CatalogueProblem`` when it is not that.
    package init(text: String) throws(CatalogueProblem) {
        try self.init(try CatalogueProblem.read(text, "region profile"))
    }

    /// Takes a profile that was read as JSON.
    ///
    /// - Throws: ``CatalogueProblem`` when it is not one.
    package init(_ json: JSONValue) throws(CatalogueProblem) {
        guard let id = json["id"]?.stringValue, let version = json["version"]?.integerValue,
            let label = LocalisedText(json["label"]), let keys = json["keys"]
        else { throw CatalogueProblem("the region profile lacks id, version, label or keys") }
        self.id = id
        self.version = version
        self.label = label
        self.json = json
        self.keys = keys
    }

    /// Which version of which profile it is.
    package var reference: ProfileReference { ProfileReference(id: id, version: version) }

    /// The value of a key; nil when the profile does not have it.
    package subscript(key: String) -> JSONValue? { keys[key] }

    /// A number; `usual` where the profile does not state one.
    package func number(_ key: String, usual: Int64) -> Int64 {
        keys[key]?.integerValue ?? usual
    }

    /// A key of an object, for example the mandate of the crisis service.
    package subscript(object: String, key: String) -> JSONValue? { keys[object]?[key] }

    /// The days on which people work.
    package var calendar: WorkingCalendar {
        guard let listed = keys[Names.holidays]?.arrayValue?.compactMap(\.stringValue) else {
            return WorkingCalendar()
        }
        return WorkingCalendar(
            holidays: Set(listed.compactMap(WorkingCalendar.Holiday.init)),
            dates: Set(listed.compactMap { CalendarDate($0) }))
    }

    /// Whether hours stated by the profile cover the moment; nil where it states none.
    package func isOpen(_ key: String, at moment: Instant) -> Bool? {
        keys[key].flatMap(WeeklyHours.init)?.contains(moment, calendar)
    }

    /// Whether a yes-or-no key is set to yes.
    package func isSet(_ key: String) -> Bool { keys[key]?.boolValue ?? false }

    /// Whether the profile gives a crisis service that mandate: it stands with the crisis service,
    /// in older profiles among the keys. A region without crisis service gives none.
    package func isMandated(_ key: String) -> Bool {
        guard keys[Names.crisisService] != Names.noService else { return false }
        return isSet(key) || self[Names.crisisService, key]?.boolValue ?? false
    }

    /// For whom the crisis service is there; nil where the profile has none.
    package var crisisServiceScope: CrisisServiceScope? {
        keys[Names.crisisService].flatMap(CrisisServiceScope.init)
    }
}
