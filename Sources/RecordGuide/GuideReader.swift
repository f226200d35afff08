import RecordModel

/// Reads one file of the guide and says where something is wrong.
struct GuideReader {
    let path: String
    let json: JSONValue

    init(path: String, text: String) throws(CatalogueProblem) {
        self.path = path
        do throws(JSONProblem) { json = try JSONReader.read(text) } catch {
            throw CatalogueProblem("\(path): \(error.message), byte \(error.offset)")
        }
    }

    func problem(_ message: String) -> CatalogueProblem { CatalogueProblem("\(path): \(message)") }

    /// A text that has to be there in both languages.
    func label(
        _ json: JSONValue?, _ place: @autoclosure () -> String
    ) throws(CatalogueProblem) -> LocalisedText {
        guard let text = LocalisedText(json) else { throw problem("\(place()) lacks a text") }
        return text
    }

    /// A text that has to be there.
    func text(
        _ json: JSONValue?, _ place: @autoclosure () -> String
    ) throws(CatalogueProblem) -> String {
        guard let text = json?.stringValue else { throw problem("\(place()) is missing") }
        return text
    }

    /// A list of texts; nil when it is none.
    func texts(_ json: JSONValue?) -> [String]? {
        json?.arrayValue?.compactMap(\.stringValue)
    }

    /// The members of an object by name; none for what is left out.
    func members(_ json: JSONValue?) -> [(String, JSONValue)] {
        json?.objectValue?.members.map { ($0.key.string, $0.value) } ?? []
    }
}
