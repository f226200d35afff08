/// How a region works together: versioned data, frozen per record by id and version.
package struct RegionProfile: Sendable {
    /// Its id.
    package let id: String
    /// Its version.
    package let version: Int64
    /// What people call it.
    package let label: LocalisedText
    private let keys: JSONValue

    /// Reads `{"id", "version", "label", "keys": {…}}`.
    ///
    /// - Throws: ``CatalogueProblem`` when it is not that.
    package init(text: String) throws(CatalogueProblem) {
        let json = try CatalogueProblem.read(text, "region profile")
        guard let id = json["id"]?.stringValue, let version = json["version"]?.integerValue,
            let label = LocalisedText(json["label"]), let keys = json["keys"]
        else { throw CatalogueProblem("the region profile lacks id, version, label or keys") }
        self.id = id
        self.version = version
        self.label = label
        self.keys = keys
    }

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
        guard let listed = keys["public_holidays"]?.arrayValue?.compactMap(\.stringValue) else {
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
}
