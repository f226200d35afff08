import RecordModel

/// Collects everything that is wrong with a request, so that all of it is told at once.
struct RequestProblems {
    private var details: [String] = []

    /// Notes a problem.
    mutating func add(_ detail: String) { details.append(detail) }

    /// What was read; when it is nil, that `detail` is wrong.
    mutating func needed<Value>(_ value: Value?, _ detail: String) -> Value? {
        if value == nil { add(detail) }
        return value
    }

    /// A member that may be left out or null, and otherwise is a text.
    mutating func text(_ json: JSONValue, _ name: String) -> String? {
        guard let member = json[name], !member.isNull else { return nil }
        return needed(member.stringValue, "\(name) is a text, or left out")
    }

    /// A list of which `take` understands every element; empty when it is left out.
    mutating func list<Element>(
        _ json: JSONValue, _ name: String, _ kind: String, _ take: (JSONValue) -> Element?
    ) -> [Element] {
        guard let member = json[name], !member.isNull else { return [] }
        let elements = member.arrayValue?.compactMap(take)
        guard let elements, elements.count == member.arrayValue?.count else {
            add("\(name) is a list of \(kind)")
            return []
        }
        return elements
    }

    /// The problem, once something was noted.
    var problem: SyncProblem? {
        details.isEmpty ? nil : SyncProblem(.malformed, details: details)
    }

    /// What to throw where a part that is needed was not there.
    var incomplete: SyncProblem {
        problem ?? SyncProblem(.malformed, "a part that is needed is not there")
    }
}
