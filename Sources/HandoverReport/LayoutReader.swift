import RecordModel

/// A field of a type, as layouts name it.
package struct FieldPath: Hashable, Sendable {
    /// The type.
    package let type: String
    /// The bare name.
    package let name: String

    /// A field of a type.
    init(type: String, name: String) {
        self.type = type
        self.name = name
    }

    /// Reads `type.field`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        type = String(parts[0])
        name = String(parts[1])
    }
}

/// Reads the report's own data files.
enum LayoutReader {
    static func read(_ text: String, _ file: String) throws(CatalogueProblem) -> JSONValue {
        do throws(JSONProblem) { return try JSONReader.read(text) } catch {
            throw CatalogueProblem("\(file): \(error.message), byte \(error.offset)")
        }
    }

    static func strings(_ json: JSONValue?) -> [String] {
        json?.arrayValue?.compactMap(\.stringValue) ?? []
    }

    static func path(_ json: JSONValue?, _ file: String) throws(CatalogueProblem) -> FieldPath {
        guard let text = json?.stringValue, let path = FieldPath(text) else {
            throw CatalogueProblem("\(file): a field is not named as type.field")
        }
        return path
    }

    static func paths(_ json: JSONValue?, _ file: String) throws(CatalogueProblem) -> [FieldPath] {
        var paths: [FieldPath] = []
        for entry in json?.arrayValue ?? [] { paths.append(try path(entry, file)) }
        return paths
    }
}
