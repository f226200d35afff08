/// What may stand under a key of a region profile.
package indirect enum ProfileValueType: Sendable {
    case boolean
    case integer(ClosedRange<Int64>)
    /// Words for people.
    case text
    /// The name of a function, never a telephone number.
    case function
    /// A telephone number that an organisation publishes, never that of one person.
    case phone
    /// An id of a unit or of something else that is configured: visible ASCII without spaces.
    case name
    /// The id of a profile: small letters, digits, hyphens.
    case id
    /// A time of the day by the local clock, `hh:mm`.
    case time
    case date
    /// A public holiday by its code, or a date.
    case holiday
    /// One of the codes.
    case code([ProfileCode])
    /// Values of one kind, each once; with `isFilled` at least one.
    case list(ProfileValueType, isFilled: Bool)
    /// Spans of the week, which may not overlap.
    case hours(HoursType)
    /// Members, or instead of them one word.
    case object([ProfileKey], word: ProfileCode?)
    /// A value per code.
    case map([ProfileCode], ProfileValueType)
}

/// One code with its name.
package struct ProfileCode: Hashable, Sendable {
    /// What stands in the profile.
    package let code: String
    /// What people read.
    package let label: LocalisedText

    init?(_ json: JSONValue?) {
        guard let code = json?["code"]?.stringValue, let label = LocalisedText(json?["label"])
        else { return nil }
        self.code = code
        self.label = label
    }
}

/// What the spans of a list of hours consist of.
package struct HoursType: Sendable {
    /// The members of a span.
    package let members: [ProfileKey]
    /// The member that tells spans apart which may overlap, such as the way of acting together.
    package let tag: ProfileKey?

    /// Whether two spans may cover the same time when that member differs.
    package var tagAllowsOverlap: Bool { tag.map { !$0.isRequired } ?? false }
}

/// One key of a region profile.
package struct ProfileKey: Sendable {
    /// What holds where a profile leaves it out.
    package enum Absence: Hashable, Sendable {
        /// It may not be left out.
        case refused
        /// This value; null when it is then not stated.
        case means(JSONValue)
    }

    /// Its name.
    package let name: String
    /// The part of the profile it belongs to; empty inside an object.
    package let section: String
    /// What people call it.
    package let label: LocalisedText
    /// What may stand there.
    package let value: ProfileValueType
    /// What holds where it is left out.
    package let absence: Absence
    /// The row of the catalogue's table of keys that asks for it.
    package let row: String

    /// Whether a profile has to have it.
    package var isRequired: Bool { absence == .refused }
}
