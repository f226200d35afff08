import RecordModel
import Schemas

/// A fictional case as data: who works on which laptop, and what they do when.
///
/// The demo plays it for people; the acceptance test plays the same one and looks at every result.
package struct Story: Sendable {
    /// One laptop.
    package struct Device: Sendable {
        /// Its name in the story.
        package let name: String
        /// The organisation it is set up with.
        package let organisation: String
        /// The unit.
        package let unit: String
        /// The role.
        package let role: String
        /// The pseudonymous staff id.
        package let author: String
    }

    /// One thing that happens.
    package enum Step: Sendable {
        /// Something to tell people.
        case say(LocalisedText)
        /// A command on a device at a moment; what it makes is remembered under a name. It ends
        /// with that status: 0 unless the story says otherwise.
        case run(device: String, at: String, arguments: [String], name: String?, status: Int32)
        /// Devices sync one after another; the other order must lead to the same.
        case sync(order: [String], other: [String]?, times: [String])
        /// A moment to look at the results.
        case checkpoint(String)
    }

    /// What it is about.
    package let title: LocalisedText
    /// The region profile it plays in.
    package let profile: String
    /// The laptops.
    package let devices: [Device]
    /// What happens, in order.
    package let steps: [Step]

    /// The shipped story of that id.
    ///
    /// - Throws: ``CatalogueProblem`` or ``JSONProblem`` when it is not there or not readable.
    package init(id: String) throws {
        guard let text = Schemas.text("stories/\(id).json") else {
            throw CatalogueProblem("there is no story \(id)")
        }
        try self.init(text: text)
    }

    /// A story as data.
    ///
    /// - Throws: ``CatalogueProblem`` or ``JSONProblem`` when it is not readable.
    package init(text: String) throws {
        let json = try JSONReader.read(text)
        guard let title = LocalisedText(json["title"]),
            let profile = json["profile"]?.stringValue
        else { throw CatalogueProblem("a story lacks its title or profile") }
        self.title = title
        self.profile = profile
        devices = try (json["devices"]?.arrayValue ?? []).map(Self.device)
        steps = try (json["steps"]?.arrayValue ?? []).map(Self.step)
    }

    private static func device(_ json: JSONValue) throws -> Device {
        func text(_ key: String) throws -> String {
            guard let text = json[key]?.stringValue else {
                throw CatalogueProblem("a device of the story lacks \(key)")
            }
            return text
        }
        return Device(
            name: try text("device"), organisation: try text("organisation"),
            unit: try text("unit"), role: try text("role"), author: try text("author"))
    }

    private static func step(_ json: JSONValue) throws -> Step {
        func texts(_ json: JSONValue?) -> [String]? {
            json?.arrayValue?.compactMap(\.stringValue)
        }
        if let text = LocalisedText(json["say"]) { return .say(text) }
        if let name = json["checkpoint"]?.stringValue { return .checkpoint(name) }
        if let order = texts(json["sync"]), let times = texts(json["at"]),
            order.count == times.count
        {
            return .sync(order: order, other: texts(json["or"]), times: times)
        }
        guard let device = json["device"]?.stringValue, let at = json["at"]?.stringValue,
            let arguments = texts(json["run"])
        else { throw CatalogueProblem("a step of the story is not readable") }
        return .run(
            device: device, at: at, arguments: arguments, name: json["as"]?.stringValue,
            status: Int32(truncatingIfNeeded: json["status"]?.integerValue ?? 0))
    }

    /// `arguments` with every `{name}` replaced by what was remembered under it.
    package static func fill(_ arguments: [String], _ names: [String: String]) -> [String] {
        arguments.map { argument in
            names.reduce(argument) { text, name in
                text.split(separator: "{\(name.key)}", omittingEmptySubsequences: false)
                    .joined(separator: name.value)
            }
        }
    }
}
