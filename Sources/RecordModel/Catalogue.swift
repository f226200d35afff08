/// A type of entity.
package struct EntityType: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Whether a record may have several.
    package let isMany: Bool
    /// Whether its fields are written once, and a correction is a new entity.
    package let isEntry: Bool
    /// Whether it stands in its writer's own partition unless said otherwise.
    package let isOwnPartition: Bool
    /// What people call it.
    package let label: LocalisedText
    /// The step it belongs to, where it belongs to one.
    package let step: Int?
}

/// A field of the catalogue.
package struct FieldDefinition: Hashable, Sendable {
    /// Its id in the domain catalogue.
    package let id: String
    /// The type it belongs to; `*` for every type.
    package let type: String
    /// Its name; of a set, without element.
    package let name: String
    /// What people call it.
    package let label: LocalisedText
    /// What may be written.
    package let value: ValueType
    /// The value as the catalogue writes it.
    package let valueJSON: JSONValue
    /// How it merges.
    package let rule: MergeRule
    /// Whether a wrong or lost value may lead to harm.
    package let isSafetyCritical: Bool
    /// The step it belongs to, where it belongs to one.
    package let step: Int?
    /// The moments it is asked for.
    package let required: [String]
    /// Whether the first value stands, whatever the policy.
    package let isWrittenOnce: Bool
}

/// A code of an enumeration.
package struct EnumerationCode: Hashable, Sendable {
    /// What is stored.
    package let code: String
    /// What people read.
    package let label: LocalisedText
}

/// The catalogue of one version: what can be recorded and how it merges. Data, not code.
///
/// It never changes, and everything that looks at a record takes it along: so there is one of it,
/// and no copies.
package final class Catalogue: MergeRules {
    /// The name that stands for "every type".
    package static let everyType = "*"

    /// The version.
    package let version: String
    /// The types by name.
    package let types: [String: EntityType]
    /// All fields, in the order of the files.
    package let fields: [FieldDefinition]
    /// The enumerations by name.
    package let enumerations: [String: [EnumerationCode]]
    /// The places that the code has to know.
    package let structure: CatalogueStructure
    /// Who may do what.
    package let roles: RoleTable
    /// How earlier records are found.
    package let search: SearchDefinition
    /// Where each rule comes from, by its id.
    package let ruleOrigins: [String: RuleOrigin]
    /// The checks that are data.
    package let checks: [FieldCheckDefinition]
    /// Lists of words and phrases that rules look for in what people write, by name.
    package let wording: [String: [String]]
    /// By type, then by name.
    private let index: [String: [String: FieldDefinition]]

    /// Reads a catalogue.
    ///
    /// - Parameters:
    ///   - version: The version, which names its folder.
    ///   - paths: All embedded paths.
    ///   - text: The text of the file at a path.
    /// - Throws: ``CatalogueProblem`` that names file and entry.
    package init(
        version: String, paths: [String], text: (String) -> String?
    ) throws(CatalogueProblem) {
        let folder = "catalogue/\(version)/"
        var types: [String: EntityType] = [:]
        var fields: [FieldDefinition] = []
        var enumerations: [String: [EnumerationCode]] = [:]
        var structure: CatalogueStructure?
        var roles: RoleTable?
        var search: SearchDefinition?
        var origins: [String: RuleOrigin] = [:]
        var checks: [FieldCheckDefinition] = []
        var wording: [String: [String]] = [:]
        for path in paths where path.hasPrefix(folder) && path.hasSuffix(".json") {
            guard let content = text(path) else { continue }
            let json = try CatalogueProblem.read(content, path)
            if path.hasSuffix("/structure.json") { structure = try CatalogueStructure(json) }
            if path.hasSuffix("/roles.json") { roles = try RoleTable(json) }
            if let entry = json["search"] { search = try SearchDefinition(entry, path) }
            for entry in json["types"]?.arrayValue ?? [] {
                let type = try CatalogueReader.type(entry, path)
                types[type.name] = type
            }
            for member in json["enums"]?.objectValue?.members ?? [] {
                enumerations[member.key.string] = try CatalogueReader.codes(member, path)
            }
            for entry in json["rules"]?.arrayValue ?? [] {
                let (id, origin) = try CatalogueReader.origin(entry, path)
                origins[id] = origin
            }
            for entry in json["checks"]?.arrayValue ?? [] {
                checks.append(try FieldCheckDefinition(entry, path))
            }
            for member in json["wording"]?.objectValue?.members ?? [] {
                wording[member.key.string] = try CatalogueReader.phrases(member, path)
            }
            for entry in json["fields"]?.arrayValue ?? [] {
                fields.append(try CatalogueReader.field(entry, path))
            }
        }
        guard let structure, let roles, let search, !types.isEmpty, !fields.isEmpty else {
            throw CatalogueProblem("catalogue \(version) is not complete")
        }
        self.version = version
        self.types = types
        self.fields = fields
        self.enumerations = enumerations
        self.structure = structure
        self.roles = roles
        self.search = search
        ruleOrigins = origins
        self.checks = checks
        self.wording = wording
        index = fields.reduce(into: [:]) { index, field in
            index[field.type, default: [:]][field.name] = index[field.type]?[field.name] ?? field
        }
    }

    /// The definition of a field by its bare name; nil when there is none.
    package func definition(type: String, name: String) -> FieldDefinition? {
        index[type]?[name] ?? (types[type] == nil ? nil : index[Self.everyType]?[name])
    }

    /// The definition of a field as it stands in an operation: an element finds its set, and
    /// nothing else does.
    package func definition(type: String, field: FieldName) -> FieldDefinition? {
        guard let found = definition(type: type, name: field.base) else { return nil }
        return found.value.isSet == (field.element != nil) && field.hasBracket == found.value.isSet
            ? found : nil
    }

    /// How a field merges.
    package func rule(type: String, name: String) -> MergeRule? {
        definition(type: type, name: name)?.rule
    }

    /// Whether a wrong value of the field may lead to harm; true for a field that is not known.
    package func isSafetyCritical(type: String, field: FieldName) -> Bool {
        definition(type: type, field: field)?.isSafetyCritical ?? true
    }

    /// Whether a field of an entity is written once: it is marked so, or it is an append-only
    /// field of an entry.
    package func isWrittenOnce(_ definition: FieldDefinition, type: String) -> Bool {
        definition.isWrittenOnce
            || (types[type]?.isEntry == true && definition.rule.policy == .appendOnly)
    }

    /// The codes of an enumeration; none when it is not known.
    package func codes(_ enumeration: String) -> [String] {
        enumerations[enumeration]?.map(\.code) ?? []
    }

    /// The partition that a new entity of `type` gets when nobody says otherwise.
    package func defaultPartition(type: String, organisation: String) -> Partition {
        guard types[type]?.isOwnPartition == true else { return .shared }
        return roles.ownPartition(of: organisation)
    }
}

/// Reads the catalogue's entries.
enum CatalogueReader {
    static func type(_ json: JSONValue, _ path: String) throws(CatalogueProblem) -> EntityType {
        guard let name = json["type"]?.stringValue, let isMany = json["many"]?.boolValue,
            let isEntry = json["entry"]?.boolValue, let label = LocalisedText(json["label"])
        else { throw CatalogueProblem("\(path): a type is not complete") }
        return EntityType(
            name: name, isMany: isMany, isEntry: isEntry,
            isOwnPartition: json["partition"] == "own", label: label,
            step: json["step"]?.integerValue.map(Int.init))
    }

    static func origin(
        _ json: JSONValue, _ path: String
    ) throws(CatalogueProblem) -> (String, RuleOrigin) {
        guard let id = json["id"]?.stringValue,
            let origin = json["origin"]?.stringValue.flatMap(RuleOrigin.init)
        else { throw CatalogueProblem("\(path): a rule lacks its id or origin") }
        return (id, origin)
    }

    static func codes(
        _ member: JSONObject.Member, _ path: String
    ) throws(CatalogueProblem) -> [EnumerationCode] {
        var codes: [EnumerationCode] = []
        for entry in member.value["codes"]?.arrayValue ?? [] {
            guard let code = entry["code"]?.stringValue, let label = LocalisedText(entry["label"])
            else { throw CatalogueProblem("\(path): \(member.key) has a code not complete") }
            codes.append(EnumerationCode(code: code, label: label))
        }
        return codes
    }

    static func phrases(
        _ member: JSONObject.Member, _ path: String
    ) throws(CatalogueProblem) -> [String] {
        let entries = member.value.arrayValue ?? []
        let phrases = entries.compactMap(\.stringValue).filter { !$0.isEmpty }
        guard !phrases.isEmpty, phrases.count == entries.count else {
            throw CatalogueProblem("\(path): \(member.key) is not a list of phrases")
        }
        return phrases
    }

    static func field(
        _ json: JSONValue, _ path: String
    ) throws(CatalogueProblem) -> FieldDefinition {
        let place =
            "\(path): \(json["type"]?.stringValue ?? "?").\(json["field"]?.stringValue ?? "?")"
        guard let id = json["id"]?.stringValue, let type = json["type"]?.stringValue,
            let name = json["field"]?.stringValue, let label = LocalisedText(json["label"]),
            let valueJSON = json["value"], let value = ValueType(valueJSON),
            let policy = json["merge"]?.stringValue.flatMap(MergePolicy.init)
        else { throw CatalogueProblem("\(place) is not complete") }
        let caution = json["caution"].flatMap(CautionOrder.init)
        guard (policy == .mostCautious) == (caution != nil) else {
            throw CatalogueProblem("\(place) needs a caution order, or has one it does not need")
        }
        guard (policy == .addWinsSet) == value.isSet else {
            throw CatalogueProblem("\(place): a set merges as addWinsSet, and nothing else does")
        }
        return FieldDefinition(
            id: id, type: type, name: name, label: label, value: value, valueJSON: valueJSON,
            rule: MergeRule(
                policy: policy, owner: json["owner"]?.stringValue.map(FieldOwner.init),
                caution: caution),
            isSafetyCritical: json["safetyCritical"]?.boolValue ?? false,
            step: json["step"]?.integerValue.map(Int.init),
            required: json["required"]?.arrayValue?.compactMap(\.stringValue) ?? [],
            isWrittenOnce: json["writtenOnce"]?.boolValue ?? false)
    }
}
