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

    /// Whether a yes-or-no key is set to yes.
    package func isSet(_ key: String) -> Bool { keys[key]?.boolValue ?? false }
}
