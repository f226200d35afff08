import RecordModel
import Schemas
import Testing

/// Region profiles as somebody would write them, a key a line: the first key stands on line 6.
enum ProfileSample {
    /// What every profile has to say; replaced by name.
    static let needed: [(String, String)] = [
        ("partners", #"["police", "vt"]"#),
        ("area", #"{"base_teams": ["bt-fictiestad"], "municipalities": ["Fictiestad"]}"#),
        ("police_units", #"["bt-fictiestad"]"#), ("vt_orgs", #"["vt-fictiestad"]"#),
        ("crisis_service", #""none""#),
    ]

    /// A crisis service that a profile may have, with further members.
    static func service(_ members: String = "") -> String {
        """
        {"name": "crisisdienst", "hours": [], "substitutes_vt": "always", \
        "mandate_request_vt_info": false, "mandate_first_assessment": false\(members)}
        """
    }

    /// A profile with these keys after the needed ones; a needed one named here is replaced.
    static func text(_ keys: [(String, String)], without left: String? = nil) -> String {
        let own = needed.filter { name, _ in name != left && !keys.contains { $0.0 == name } }
        let lines = (own + keys).map { "    \"\($0.0)\": \($0.1)" }.joined(separator: ",\n")
        return """
            {
              "id": "profile-test",
              "version": 1,
              "label": {"nl": "proef", "en": "test"},
              "keys": {
            \(lines)
              }
            }
            """
    }

    static func schema() throws -> ProfileSchema {
        try ProfileSchema(text: try #require(Schemas.text("profile-keys.json")))
    }

    static func shelf() throws -> ProfileShelf {
        try ProfileShelf(paths: Schemas.paths, text: Schemas.text)
    }

    static func texts() throws -> TextCatalogue {
        try TextCatalogue(files: [try #require(Schemas.text("texts/profile.json"))])
    }

    /// What a check says of the text: line, key and code each.
    static func findings(_ text: String) throws -> [String] {
        try schema().check(text).problems.map {
            "\($0.line) \($0.key) \($0.contradiction ?? $0.code.rawValue)"
        }
    }
}
