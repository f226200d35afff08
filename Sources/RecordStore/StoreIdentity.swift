import RecordModel

/// Whose installation this is.
package struct StoreIdentity: Hashable, Sendable {
    /// The organisation, a code of the catalogue.
    package var organisation: String
    /// The unit.
    package var unit: String
    /// The role, a code of the catalogue.
    package var role: String
    /// The pseudonymous staff id.
    package var author: String
    /// Whether everything in it is fictional, for good.
    package var isPractice: Bool
    /// The id of the region profile for records started here.
    package var profile: String

    /// An identity.
    package init(
        organisation: String, unit: String, role: String, author: String, isPractice: Bool,
        profile: String
    ) {
        self.organisation = organisation
        self.unit = unit
        self.role = role
        self.author = author
        self.isPractice = isPractice
        self.profile = profile
    }

    /// The author as it stands in operations.
    package var operationAuthor: OperationAuthor {
        OperationAuthor(id: author, organisation: organisation, role: role, unit: unit)
    }

    var json: JSONValue {
        .members([
            ("organisation", .text(organisation)), ("unit", .text(unit)), ("role", .text(role)),
            ("author", .text(author)), ("practice", .bool(isPractice)),
            ("profile", .text(profile)),
        ])
    }

    init?(_ json: JSONValue) {
        guard let organisation = json["organisation"]?.stringValue,
            let unit = json["unit"]?.stringValue, let role = json["role"]?.stringValue,
            let author = json["author"]?.stringValue, let practice = json["practice"]?.boolValue,
            let profile = json["profile"]?.stringValue
        else { return nil }
        self.init(
            organisation: organisation, unit: unit, role: role, author: author,
            isPractice: practice, profile: profile)
    }
}
