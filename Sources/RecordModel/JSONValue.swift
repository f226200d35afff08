/// A JSON value as the product knows them: no fractions, no exponents, every text exact.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// Within ±(2^53 − 1).
    case integer(Int64)
    case string(ExactText)
    case array([JSONValue])
    case object(JSONObject)

    /// A string value.
    package static func text(_ string: String) -> JSONValue {
        .string(ExactText(string))
    }

    /// An object of the given members; a later member of the same name replaces the earlier.
    package static func members(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(JSONObject(members.map { (ExactText($0.0), $0.1) }))
    }

    /// An object of members whose names stand in canonical order, each once.
    static func sortedMembers(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(JSONObject(sorted: members.map { .init(key: ExactText($0.0), value: $0.1) }))
    }

    /// The text, when this is a string.
    package var stringValue: String? {
        if case .string(let text) = self { text.string } else { nil }
    }

    /// The number, when this is one.
    package var integerValue: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// The boolean, when this is one.
    package var boolValue: Bool? {
        if case .bool(let flag) = self { flag } else { nil }
    }

    /// The elements, when this is an array.
    package var arrayValue: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The members, when this is an object.
    package var objectValue: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }

    /// Whether this is `null`.
    package var isNull: Bool { self == .null }

    /// The member `key` of an object; nil when there is none or this is no object.
    package subscript(key: String) -> JSONValue? {
        objectValue?[key]
    }
}

/// The members of a JSON object, always in canonical order (UTF-16 code units of their names).
package struct JSONObject: Hashable, Sendable {
    /// One member.
    package struct Member: Hashable, Sendable {
        /// The name.
        package let key: ExactText
        /// The value.
        package var value: JSONValue
    }

    /// The members, sorted, each name once.
    package private(set) var members: [Member]

    /// Sorts `pairs`; of two with the same name the later stays.
    package init(_ pairs: [(ExactText, JSONValue)] = []) {
        let sorted = pairs.map { Member(key: $0.0, value: $0.1) }
            .sorted { Self.precedes($0.key, $1.key) }
        members = []
        members.reserveCapacity(sorted.count)
        for member in sorted {
            // Sorting keeps the order of equals: what comes later was given later.
            if members.last?.key == member.key { members.removeLast() }
            members.append(member)
        }
    }

    /// Takes members that stand in canonical order already.
    init(sorted members: [Member]) {
        assert(
            zip(members, members.dropFirst()).allSatisfy { Self.precedes($0.key, $1.key) },
            "the members are not in canonical order")
        self.members = members
    }

    /// Takes members whose names are known to differ; nil when two are the same.
    init?(distinct members: [Member]) {
        let inOrder = zip(members, members.dropFirst()).allSatisfy { Self.precedes($0.key, $1.key) }
        if inOrder {
            self.members = members
            return
        }
        let sorted = members.sorted { Self.precedes($0.key, $1.key) }
        for (one, next) in zip(sorted, sorted.dropFirst()) where one.key == next.key {
            return nil
        }
        self.members = sorted
    }

    /// The value of `key`, or nil.
    package subscript(key: String) -> JSONValue? {
        let wanted = ExactText(key)
        return members.first { $0.key == wanted }?.value
    }

    /// The names, in canonical order.
    package var keys: [ExactText] { members.map(\.key) }

    static func precedes(_ left: ExactText, _ right: ExactText) -> Bool {
        UTF16Order.precedes(left.string, right.string)
    }
}
