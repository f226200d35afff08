import RecordModel

/// Where a condition looks.
struct GuidePath: Hashable, Sendable {
    /// Whose field it is.
    enum Place: Hashable, Sendable {
        /// The entity that is asked about.
        case subject
        /// The entity that the subject belongs to, such as the person of an injury.
        case about
        /// The one entity of a type that a record has one of.
        case singleton(String)
    }

    let place: Place
    let field: FieldName

    /// Reads `field`, `about.field` or `type.field`.
    init(_ text: String) {
        guard let dot = text.firstIndex(of: ".") else {
            place = .subject
            field = FieldName(text)
            return
        }
        let owner = String(text[..<dot])
        place = owner == "about" ? .about : .singleton(owner)
        field = FieldName(String(text[text.index(after: dot)...]))
    }
}

/// When a question is asked: a small language of data.
///
/// A value counts as the rules count it: every value that stands is looked at, and what nobody
/// wrote is no answer.
indirect enum GuideCondition: Hashable, Sendable {
    /// Some value that stands is one of these.
    case possibly(GuidePath, [JSONValue])
    /// There is a value, and every one that stands is one of these.
    case surely(GuidePath, [JSONValue])
    /// Somebody answered.
    case answered(GuidePath)
    /// Some number that stands is smaller.
    case below(GuidePath, Int64)
    /// A finding of the rule is open.
    case open(rule: String)
    /// The one who answers is of one of these organisations.
    case organisation([String])
    /// There is an entity of the type for which all of these hold.
    case some(type: String, [GuideCondition])
    /// The conditions kept under that name hold.
    case named(String)
    case any([GuideCondition])
    /// Not all of these hold.
    case not([GuideCondition])
}

extension GuideReader {
    /// Reads a list of conditions, all of which have to hold; none for what is left out.
    func conditions(_ json: JSONValue?) throws(CatalogueProblem) -> [GuideCondition] {
        var conditions: [GuideCondition] = []
        for entry in json?.arrayValue ?? [] { conditions.append(try condition(entry)) }
        return conditions
    }

    private func condition(_ json: JSONValue) throws(CatalogueProblem) -> GuideCondition {
        if let field = json["field"]?.stringValue {
            return try condition(of: GuidePath(field), json)
        }
        if let rule = json["rule"]?.stringValue { return .open(rule: rule) }
        if let name = json["is"]?.stringValue { return .named(name) }
        if let names = texts(json["organisation"]) { return .organisation(names) }
        if let type = json["some"]?.stringValue {
            return .some(type: type, try conditions(json["where"]))
        }
        if json["any"] != nil { return .any(try conditions(json["any"])) }
        if json["not"] != nil { return .not(try conditions(json["not"])) }
        throw problem("a condition is not readable: \(json.canonicalText)")
    }

    private func condition(
        of path: GuidePath, _ json: JSONValue
    ) throws(CatalogueProblem) -> GuideCondition {
        if let values = json["in"]?.arrayValue { return .possibly(path, values) }
        if let values = json["surely"]?.arrayValue { return .surely(path, values) }
        if let number = json["below"]?.integerValue { return .below(path, number) }
        switch json["answered"]?.boolValue {
        case true?: return .answered(path)
        case false?: return .not([.answered(path)])
        case nil: throw problem("a condition is not readable: \(json.canonicalText)")
        }
    }
}
