import RecordModel

/// One question of the guide: a field, how it is asked, and when.
package struct GuideQuestion: Hashable, Sendable {
    /// Its name within the topic: the field, and the key inside it where there is one.
    package let id: String
    /// The field that the answer is written to; of a set, without element.
    package let field: String
    /// Where inside an object the answer goes; empty for the whole value.
    package let keys: [String]
    /// What goes into the object along with the answer.
    let with: JSONValue?
    /// The question as people read it; `{name}` stands for whom or what it is about.
    package let ask: LocalisedText
    /// A line that explains it, for who asks.
    package let help: LocalisedText?
    let when: [GuideCondition]
    /// The rules it helps to meet, beside those of the topic.
    let rules: Set<String>
    /// The answers after which it stays open: what can still keep a gate shut.
    let stillOpen: [JSONValue]
    /// The field in which a note about the answer is kept.
    package let note: String?
    /// Whether "I don't know" is offered although the catalogue has no code for it.
    let mayBeUnknown: Bool
    /// Whether "none of these" is an answer.
    package let mayBeNone: Bool
    /// Whether the answer is a moment still to come.
    package let isAhead: Bool
    /// Whether a point is complete without it.
    let isOptional: Bool
    /// The codes to offer, where not all of them fit here.
    let only: [String]?
}

/// What belongs together: the questions about one entity, or about each of several.
package struct GuideTopic: Hashable, Sendable {
    /// The entities that the topic goes through, such as every child.
    struct About: Hashable, Sendable {
        let type: String
        let conditions: [GuideCondition]
        /// The field by which the topic's own entity points to it.
        let field: String
    }

    /// The question whether there is one (more).
    struct Add: Hashable, Sendable {
        let ask: LocalisedText
        let again: LocalisedText
        let help: LocalisedText?
        let when: [GuideCondition]
    }

    /// The explicit answer that there is none.
    struct None: Hashable, Sendable {
        let field: String
        let label: LocalisedText
    }

    /// A value that is given to a new entity.
    struct Preset: Hashable, Sendable {
        let field: String
        let value: JSONValue
    }

    /// Its name within the guide.
    package let id: String
    /// What people call it.
    package let title: LocalisedText
    /// The type of the entities it fills in.
    package let type: String
    /// The field whose items it fills in, where it is about a list.
    package let list: String?
    let about: About?
    /// What tells the topic's entities from others of the type; written when one is made.
    let preset: [Preset]
    /// What is written besides when one is made.
    let start: [Preset]
    let conditions: [GuideCondition]
    let when: [GuideCondition]
    let add: Add?
    let none: None?
    let rules: Set<String>
    /// Whether a new entry overtakes those that stand.
    let doesReplace: Bool
    /// Whether there is one of it: the first answer makes it, without asking for more.
    let isOne: Bool
    /// Its number on the page of points, where it stands there.
    package let point: Int?
    /// The questions, in order.
    package let questions: [GuideQuestion]
}

extension GuideReader {
    func topic(_ json: JSONValue) throws(CatalogueProblem) -> GuideTopic {
        let id = try text(json["id"], "the id of a topic")
        var questions: [GuideQuestion] = []
        for entry in json["questions"]?.arrayValue ?? [] {
            questions.append(try question(entry, id))
        }
        return GuideTopic(
            id: id, title: try label(json["title"], "\(id).title"),
            type: try text(json["type"], "\(id).type"), list: json["list"]?.stringValue,
            about: try about(json["about"], id), preset: presets(json["preset"]),
            start: presets(json["start"]), conditions: try conditions(json["where"]),
            when: try conditions(json["when"]), add: try add(json["add"], id),
            none: try none(json["none"], id), rules: Set(texts(json["rules"]) ?? []),
            doesReplace: json["replaces"]?.boolValue ?? false,
            isOne: json["about"] != nil && json["add"] == nil || json["one"]?.boolValue ?? false,
            point: json["point"]?.integerValue.map(Int.init), questions: questions)
    }

    private func question(
        _ json: JSONValue, _ topic: String
    ) throws(CatalogueProblem) -> GuideQuestion {
        let field = try text(json["field"], "the field of a question of \(topic)")
        let key = json["key"]?.stringValue
        let id = key.map { "\(field).\($0)" } ?? field
        return GuideQuestion(
            id: id, field: field,
            keys: key?.split(separator: ".").map(String.init) ?? [], with: json["with"],
            ask: try label(json["ask"], "\(topic).\(id)"), help: LocalisedText(json["help"]),
            when: try conditions(json["when"]), rules: Set(texts(json["rules"]) ?? []),
            stillOpen: json["stillOpen"]?.arrayValue ?? [], note: json["note"]?.stringValue,
            mayBeUnknown: json["unknown"]?.boolValue ?? false,
            mayBeNone: json["none"]?.boolValue ?? false,
            isAhead: json["ahead"]?.boolValue ?? false,
            isOptional: json["optional"]?.boolValue ?? false, only: texts(json["only"]))
    }

    private func about(
        _ json: JSONValue?, _ topic: String
    ) throws(CatalogueProblem) -> GuideTopic.About? {
        guard let json else { return nil }
        return GuideTopic.About(
            type: try text(json["type"], "\(topic).about.type"),
            conditions: try conditions(json["where"]),
            field: try text(json["field"], "\(topic).about.field"))
    }

    private func add(
        _ json: JSONValue?, _ topic: String
    ) throws(CatalogueProblem) -> GuideTopic.Add? {
        guard let json else { return nil }
        return GuideTopic.Add(
            ask: try label(json["ask"], "\(topic).add.ask"),
            again: try label(json["again"], "\(topic).add.again"),
            help: LocalisedText(json["help"]), when: try conditions(json["when"]))
    }

    private func none(
        _ json: JSONValue?, _ topic: String
    ) throws(CatalogueProblem) -> GuideTopic.None? {
        guard let json else { return nil }
        return GuideTopic.None(
            field: try text(json["field"], "\(topic).none.field"),
            label: try label(json["label"], "\(topic).none.label"))
    }

    private func presets(_ json: JSONValue?) -> [GuideTopic.Preset] {
        members(json).map { GuideTopic.Preset(field: $0, value: $1) }
    }
}
