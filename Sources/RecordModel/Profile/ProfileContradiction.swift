/// Two statements of a region profile that can't both be meant. Data, like the keys.
struct ProfileContradiction: Sendable {
    /// Something that a profile says under a key, or does not say.
    private enum Test: Sendable {
        case isEqual(JSONValue)
        case isNot(JSONValue)
        case isStated(Bool)
        case holds(JSONValue)
        case lacks(JSONValue)
        case isAbove(String)
    }

    /// Its id, which its text has too.
    let id: String
    /// The key at which it is reported.
    let place: String
    private let conditions: [(key: String, test: Test)]

    init(_ json: JSONValue) throws(CatalogueProblem) {
        guard let id = json["id"]?.stringValue, let place = json["at"]?.stringValue else {
            throw CatalogueProblem("profile keys: a contradiction is not complete")
        }
        var conditions: [(key: String, test: Test)] = []
        for entry in json["when"]?.arrayValue ?? [] {
            guard let key = entry["key"]?.stringValue, let test = Self.test(entry) else {
                throw CatalogueProblem("profile keys: contradiction \(id) is not readable")
            }
            conditions.append((key, test))
        }
        guard !conditions.isEmpty else {
            throw CatalogueProblem("profile keys: contradiction \(id) has no condition")
        }
        self.id = id
        self.place = place
        self.conditions = conditions
    }

    /// Whether all of it holds for these keys.
    func holds(in keys: JSONValue) -> Bool {
        conditions.allSatisfy { Self.holds($0.test, Self.value(keys, $0.key), keys) }
    }

    /// The value at names that are joined by dots; nil when there is none.
    static func value(_ keys: JSONValue, _ path: String) -> JSONValue? {
        var value: JSONValue? = keys
        for name in path.split(separator: ".") { value = value?[String(name)] }
        return value
    }

    private static func test(_ json: JSONValue) -> Test? {
        if let value = json["is"] { return .isEqual(value) }
        if let value = json["isNot"] { return .isNot(value) }
        if let flag = json["stated"]?.boolValue { return .isStated(flag) }
        if let value = json["holds"] { return .holds(value) }
        if let value = json["lacks"] { return .lacks(value) }
        return json["above"]?.stringValue.map { .isAbove($0) }
    }

    private static func holds(_ test: Test, _ value: JSONValue?, _ keys: JSONValue) -> Bool {
        switch test {
        case .isEqual(let wanted): return value == wanted
        case .isNot(let wanted): return value != wanted
        case .isStated(let flag):
            let isStated = !(value?.isNull ?? true) && value != .array([])
            return isStated == flag
        case .holds(let element): return value?.arrayValue?.contains(element) ?? false
        case .lacks(let element): return value?.arrayValue.map { !$0.contains(element) } ?? false
        case .isAbove(let other):
            guard let number = value?.integerValue,
                let limit = Self.value(keys, other)?.integerValue
            else { return false }
            return number > limit
        }
    }
}
