import RecordModel

/// Reads the members of a body one by one, and notes what is wrong with each.
struct BodyReader {
    private let parts: [String: ArraySlice<UInt8>]
    /// What is wrong so far.
    var problems = RequestProblems()

    /// A reader of a body that is a JSON object.
    ///
    /// - Throws: ``SyncProblem`` with `malformed` when it is none.
    init(body: [UInt8]) throws(SyncProblem) {
        do throws(JSONProblem) { parts = try JSONSplitter.members(of: body) } catch {
            throw SyncProblem(.malformed, "the body is no JSON object: \(error.message)")
        }
    }

    /// Whether a member stands there.
    func has(_ name: String) -> Bool { parts[name] != nil }

    /// A member as `take` understands it; nil, and noted as not `kind`, when it does not.
    mutating func value<Value>(
        _ name: String, _ kind: String, _ take: (JSONValue) -> Value?
    ) -> Value? {
        guard let bytes = problems.needed(parts[name], "\(name) is missing") else { return nil }
        do throws(JSONProblem) {
            return problems.needed(take(try JSONReader.read(bytes)), "\(name) is \(kind)")
        } catch {
            problems.add("\(name): \(error.message)")
            return nil
        }
    }

    /// A member that may be left out or null.
    mutating func optional<Value>(
        _ name: String, _ kind: String, _ take: (JSONValue) -> Value?
    ) -> Value? {
        guard has(name) else { return nil }
        return value(name, kind) { json in json.isNull ? .some(nil) : take(json).map { $0 } } ?? nil
    }

    /// A list of which `take` understands every element; empty when it is left out.
    mutating func list<Element>(
        _ name: String, _ kind: String, _ take: (JSONValue) -> Element?
    ) -> [Element] {
        guard has(name) else { return [] }
        return value(name, "a list of \(kind)") { json in
            guard let all = json.arrayValue else { return nil }
            let elements = all.compactMap(take)
            return elements.count == all.count ? elements : nil
        } ?? []
    }

    /// The elements of a list, each as its text; none when it is left out.
    mutating func texts(_ name: String) -> [[UInt8]] {
        guard let bytes = parts[name] else { return [] }
        do throws(JSONProblem) { return try JSONSplitter.elements(of: bytes).map(Array.init) } catch
        {
            problems.add("\(name) is an array: \(error.message)")
            return []
        }
    }
}
