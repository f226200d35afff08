/// What a check of a region profile came to.
package enum ProfileVerdict: Sendable {
    /// It can be used.
    case sound(RegionProfile)
    /// It can't, for these reasons, in the order of the lines.
    case faulty([ProfileProblem])

    /// The problems; none when it can be used.
    package var problems: [ProfileProblem] {
        if case .faulty(let problems) = self { problems } else { [] }
    }
}

extension ProfileSchema {
    /// The bytes of a profile at most.
    package static let textBytesMax = 65_536

    /// Checks the text of a profile.
    package func check(_ text: String) -> ProfileVerdict {
        guard text.utf8.count <= Self.textBytesMax else {
            return .faulty([ProfileProblem(.notJSON, line: 1, key: "")])
        }
        let places = JSONPlaces(text)
        let json: JSONValue
        do throws(JSONProblem) { json = try JSONReader.read(text) } catch {
            return .faulty(Self.unreadable(text, error, places))
        }
        var walk = ProfileWalk(schema: self, places: places)
        walk.check(json)
        if walk.problems.isEmpty {
            do throws(CatalogueProblem) { return .sound(try RegionProfile(json)) } catch {
                walk.add(.wrongValue, .root)
            }
        }
        return .faulty(walk.problems.sorted())
    }

    /// Why the text is not JSON: names that stand twice are named.
    private static func unreadable(
        _ text: String, _ problem: JSONProblem, _ places: JSONPlaces
    ) -> [ProfileProblem] {
        let repeated = places.repetitions.map {
            ProfileProblem(.repeatedKey, line: $0.line, key: ProfileWalk.shown($0.path))
        }
        let line = JSONPlaces.line(ofByte: problem.offset, in: text)
        return repeated.isEmpty
            ? [ProfileProblem(.notJSON, line: line, key: "")] : repeated.sorted()
    }
}

/// Goes through a profile and notes what is wrong.
struct ProfileWalk {
    /// The characters of what was given that a message repeats.
    private static let givenCharacterCountMax = 60
    private static let keys = JSONPath.root.member("keys")

    let schema: ProfileSchema
    let places: JSONPlaces
    private(set) var problems: [ProfileProblem] = []

    init(schema: ProfileSchema, places: JSONPlaces) {
        self.schema = schema
        self.places = places
    }

    mutating func check(_ json: JSONValue) {
        check(json, .object(schema.frame, word: nil), .root)
        guard let keys = json["keys"] else { return }
        for found in schema.contradictions where found.holds(in: keys) {
            let path = found.place.split(separator: ".").reduce(Self.keys) {
                $0.member(String($1))
            }
            add(
                .contradiction, path, ProfileContradiction.value(keys, found.place),
                contradiction: found.id)
        }
    }

    /// A place as people write it: without what stands around all keys.
    static func shown(_ path: JSONPath) -> String {
        let text = path.description
        return text.hasPrefix("\(keys).") ? String(text.dropFirst("\(keys).".count)) : text
    }

    mutating func add(
        _ code: ProfileProblem.Code, _ path: JSONPath, _ given: JSONValue? = nil,
        allowed: Sentence? = nil, hint: Sentence? = nil, contradiction: String? = nil,
        line: Int? = nil
    ) {
        problems.append(
            ProfileProblem(
                code, line: line ?? places.line(of: path), key: Self.shown(path),
                given: given.map { Self.short($0.canonicalText) }, allowed: allowed, hint: hint,
                contradiction: contradiction))
    }

    private static func short(_ text: String) -> String {
        text.count <= givenCharacterCountMax
            ? text : String(text.prefix(givenCharacterCountMax - 1)) + "…"
    }

    /// Notes what is wrong with a value. Null stands for a value that is left out.
    mutating func check(_ value: JSONValue, _ type: ProfileValueType, _ path: JSONPath) {
        switch (type, value) {
        case (.list(let items, let isFilled), .array(let elements))
        where !isFilled || !elements.isEmpty:
            for (index, element) in elements.enumerated() {
                let place = path.element(index)
                check(element, items, place)
                if elements[..<index].contains(element) { add(.repeatedValue, place, element) }
            }
        case (.hours(let hours), .array(let spans)):
            HoursCheck(type: hours, path: path).check(spans, &self)
        case (.object(let keys, _), .object(let object)): members(object, keys, path)
        case (.object(_, let word?), .string(let text)) where text.string == word.code: break
        case (.map(let codes, let items), .object(let object)):
            for member in object.members {
                let place = path.member(member.key.string)
                if codes.contains(where: { $0.code == member.key.string }) {
                    check(member.value, items, place)
                } else {
                    unknown(member.key.string, codes.map(\.code), place)
                }
            }
        case (.function, .string(let text)) where FunctionText.isNumber(text.string):
            add(.phoneNumber, path, value)
        default:
            if !type.takes(value) {
                add(
                    .wrongValue, path, value, allowed: type.allowed,
                    hint: value.stringValue.flatMap { Self.nearest($0, type.words) })
            }
        }
    }

    /// Notes what is wrong with the members of an object.
    mutating func members(_ object: JSONObject, _ keys: [ProfileKey], _ path: JSONPath) {
        for key in keys {
            let place = path.member(key.name)
            switch object[key.name] {
            case nil where key.isRequired:
                add(
                    .missingKey, place, allowed: key.value.allowed, line: places.line(of: path))
            case nil: break
            case .null? where !key.isRequired: break
            case let value?: check(value, key.value, place)
            }
        }
        let names = keys.map(\.name)
        for name in object.keys.map(\.string) where !names.contains(name) {
            unknown(name, names, path.member(name))
        }
    }

    private mutating func unknown(_ name: String, _ known: [String], _ path: JSONPath) {
        let home = schema.home(of: name).map { Sentence("profile.hint.belongs", ["place": $0]) }
        add(.unknownKey, path, hint: home ?? Self.nearest(name, known))
    }

    private static func nearest(_ given: String, _ known: [String]) -> Sentence? {
        NearMiss.of(given, in: known).map { Sentence("profile.hint.meant", ["meant": $0]) }
    }
}

extension ProfileSchema {
    /// The place of a name that was written somewhere else; nil when there is none.
    fileprivate func home(of name: String) -> String? {
        if key(name) != nil { return "keys" }
        return keys.first { key in
            guard case .object(let members, _) = key.value else { return false }
            return members.contains { $0.name == name }
        }?.name
    }
}
