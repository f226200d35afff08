/// Takes members off a JSON object and reports shapes that are not as agreed.
struct ShapeReader {
    let json: JSONValue
    let place: String

    init(_ json: JSONValue, _ place: String) {
        self.json = json
        self.place = place
    }

    func requireKeys(_ keys: [String], optional: [String] = []) throws(OperationProblem) {
        guard let object = json.objectValue else { throw malformed("is no object") }
        for key in keys where object[key] == nil { throw malformed("lacks \(key)") }
        let known = keys.count + optional.count { object[$0] != nil }
        guard object.members.count == known else {
            throw malformed("has a key that does not belong there")
        }
    }

    func member(_ key: String) throws(OperationProblem) -> JSONValue {
        guard let value = json[key] else { throw malformed("lacks \(key)") }
        return value
    }

    func string(_ key: String) throws(OperationProblem) -> String {
        guard let text = try member(key).stringValue else {
            throw malformed("\(key) is no text")
        }
        return text
    }

    /// A short ASCII name: organisation, role, unit, type.
    func name(_ key: String) throws(OperationProblem) -> String {
        let text = try string(key)
        let allowed = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard allowed, (1...OperationLimit.nameBytesMax).contains(text.utf8.count) else {
            throw malformed("\(key) is no name")
        }
        return text
    }

    func read<Value>(
        _ key: String, _ convert: (String) -> Value?
    ) throws(OperationProblem) -> Value {
        guard let value = convert(try string(key)) else { throw malformed("\(key) is not valid") }
        return value
    }

    func malformed(_ message: String) -> OperationProblem {
        OperationProblem(.malformed, "\(place) \(message)")
    }
}
