/// Every key that a region profile may have: data, not code.
///
/// Source: catalogue F.1.
package struct ProfileSchema: Sendable {
    /// A part of the profile, for people.
    package struct Section: Sendable {
        /// Its id.
        package let id: String
        /// What people call it.
        package let label: LocalisedText
        /// Whether a summary shows what is usual in it, too.
        package let isAlwaysShown: Bool
    }

    /// The parts, in order.
    package let sections: [Section]
    /// The keys, in order.
    package let keys: [ProfileKey]
    /// What stands around the keys: id, version, label.
    let frame: [ProfileKey]
    let contradictions: [ProfileContradiction]

    /// Reads the schema.
    ///
    /// - Throws: ``CatalogueProblem`` when it is not complete.
    package init(text: String) throws(CatalogueProblem) {
        let json = try CatalogueProblem.read(text, "profile keys")
        var reader = try ProfileSchemaReader(json)
        keys = try reader.keys(json["keys"])
        reader.all = keys
        frame = try reader.keys(json["frame"])
        sections = try (json["sections"]?.arrayValue ?? []).map { entry throws(CatalogueProblem) in
            guard let id = entry["id"]?.stringValue, let label = LocalisedText(entry["label"])
            else { throw CatalogueProblem("profile keys: a section is not complete") }
            return Section(
                id: id, label: label, isAlwaysShown: entry["always"]?.boolValue ?? false)
        }
        contradictions = try (json["contradictions"]?.arrayValue ?? [])
            .map(ProfileContradiction.init)
        let known = Set(sections.map(\.id))
        for key in keys where !known.contains(key.section) {
            throw CatalogueProblem("profile keys: \(key.name) stands in no section")
        }
    }

    /// The key of that name; nil when there is none.
    package func key(_ name: String) -> ProfileKey? { keys.first { $0.name == name } }
}

/// Reads keys and kinds of values.
struct ProfileSchemaReader {
    private let codes: [String: [ProfileCode]]
    private let span: [ProfileKey]
    /// The keys of a profile, once they are read.
    var all: [ProfileKey] = []

    init(_ json: JSONValue) throws(CatalogueProblem) {
        var codes: [String: [ProfileCode]] = [:]
        for member in json["codes"]?.objectValue?.members ?? [] {
            let entries = member.value.arrayValue ?? []
            codes[member.key.string] = entries.compactMap(ProfileCode.init)
            guard codes[member.key.string]?.count == entries.count else {
                throw CatalogueProblem("profile keys: a code of \(member.key) is not complete")
            }
        }
        self.init(codes: codes, span: [])
        self.init(codes: codes, span: try keys(json["span"]))
    }

    private init(codes: [String: [ProfileCode]], span: [ProfileKey]) {
        self.codes = codes
        self.span = span
    }

    func keys(_ json: JSONValue?) throws(CatalogueProblem) -> [ProfileKey] {
        var keys: [ProfileKey] = []
        for entry in json?.arrayValue ?? [] { keys.append(try key(entry)) }
        guard !keys.isEmpty else { throw CatalogueProblem("profile keys: a list has none") }
        return keys
    }

    private func key(_ json: JSONValue) throws(CatalogueProblem) -> ProfileKey {
        let name = json["key"]?.stringValue ?? "?"
        guard let label = LocalisedText(json["label"]),
            (json["required"]?.boolValue == true) != (json["usual"] != nil)
        else { throw CatalogueProblem("profile keys: \(name) lacks a label, or what is usual") }
        return ProfileKey(
            name: name, section: json["section"]?.stringValue ?? "", label: label,
            value: try type(json["value"], name),
            absence: json["usual"].map { .means($0) } ?? .refused,
            row: json["row"]?.stringValue ?? "")
    }

    private func type(
        _ json: JSONValue?, _ name: String
    ) throws(CatalogueProblem) -> ProfileValueType {
        switch json?["kind"]?.stringValue {
        case "boolean": return .boolean
        case "text": return .text
        case "function": return .function
        case "phone": return .phone
        case "name": return .name
        case "id": return .id
        case "time": return .time
        case "date": return .date
        case "holiday": return .holiday
        case "keys": return .object(all, word: nil)
        case "code": return .code(try codes(json, name))
        case "map": return .map(try codes(json, name), try type(json?["items"], name))
        case "list":
            return .list(
                try type(json?["items"], name), isFilled: json?["filled"]?.boolValue ?? false)
        case "object": return .object(try keys(json?["keys"]), word: ProfileCode(json?["word"]))
        case "hours": return .hours(try hours(json))
        case "integer":
            guard let least = json?["min"]?.integerValue, let most = json?["max"]?.integerValue,
                least <= most
            else { throw CatalogueProblem("profile keys: \(name) has no range") }
            return .integer(least...most)
        default: throw CatalogueProblem("profile keys: \(name) is of no known kind")
        }
    }

    private func codes(
        _ json: JSONValue?, _ name: String
    ) throws(CatalogueProblem) -> [ProfileCode] {
        guard let codes = json?["of"]?.stringValue.flatMap({ codes[$0] }) else {
            throw CatalogueProblem("profile keys: \(name) takes codes that are not there")
        }
        return codes
    }

    /// Spans of the week; with `everyDay` the days may be left out.
    private func hours(_ json: JSONValue?) throws(CatalogueProblem) -> HoursType {
        let tag = try json?["tag"].map(key)
        let isEveryDay = json?["everyDay"]?.boolValue ?? false
        let members = span.map { member in
            guard isEveryDay, case .list = member.value else { return member }
            return ProfileKey(
                name: member.name, section: "", label: member.label, value: member.value,
                absence: .means(.null), row: "")
        }
        return HoursType(members: members + [tag].compactMap(\.self), tag: tag)
    }
}
