import RecordModel

/// Reads the definitions of figures, and holds them against the catalogue: a type, field or
/// function that does not exist is a fault of the data.
struct MetricReader {
    let catalogue: Catalogue
    private let json: JSONValue

    init(text: String, catalogue: Catalogue) throws(CatalogueProblem) {
        do throws(JSONProblem) { json = try JSONReader.read(text) } catch {
            throw CatalogueProblem("metrics: \(error.message), byte \(error.offset)")
        }
        self.catalogue = catalogue
    }

    func book() throws(CatalogueProblem) -> MetricBook {
        var sections: [MetricSection] = []
        var definitions: [MetricDefinition] = []
        for section in json["sections"]?.arrayValue ?? [] {
            let id = try text(section, "id", in: "sections")
            guard let label = LocalisedText(section["label"]) else {
                throw CatalogueProblem("metrics: section \(id) lacks a label")
            }
            sections.append(MetricSection(id: id, label: label))
            for item in section["metrics"]?.arrayValue ?? [] {
                definitions.append(try definition(item, section: id))
            }
        }
        var moments: [String: [MetricMoment]] = [:]
        for member in json["moments"]?.objectValue?.members ?? [] {
            moments[member.key.string] = try Self.each(member.value.arrayValue) {
                item throws(CatalogueProblem) in try moment(item, type: nil, in: "moments")
            }
        }
        let ids = definitions.map(\.id)
        for definition in definitions where moments[definition.basis] == nil {
            throw CatalogueProblem("metrics: \(definition.id) has no such moment")
        }
        let outcomes = (json["outcomes"]?.arrayValue ?? []).compactMap(\.stringValue)
        guard !definitions.isEmpty, Set(ids).count == ids.count,
            outcomes.allSatisfy(ids.contains)
        else { throw CatalogueProblem("metrics: an id stands twice, or an outcome is none") }
        return MetricBook(
            version: try text(json, "version", in: "metrics"), sections: sections,
            definitions: definitions, outcomes: outcomes, moments: moments)
    }

    private func definition(
        _ json: JSONValue, section: String
    ) throws(CatalogueProblem) -> MetricDefinition {
        let id = try text(json, "id", in: section)
        guard let label = LocalisedText(json["label"]), let unit = json["unit"]?.stringValue,
            let unit = MetricUnit(rawValue: unit),
            let definition = LocalisedText(json["definition"])
        else { throw CatalogueProblem("metrics: \(id) lacks label, definition or unit") }
        let row = json["row"]?.stringValue ?? id
        return MetricDefinition(
            id: id, name: try text(json, "name", in: id), row: row, section: section,
            label: label, definition: definition, unit: unit,
            basis: json["basis"]?.stringValue ?? "notified", source: try source(json, id),
            breakdown: try breakdown(json["breakdown"], id))
    }

    private func source(_ json: JSONValue, _ id: String) throws(CatalogueProblem) -> MetricSource {
        if let name = json["function"]?.stringValue {
            if let function = MetricFunctions.all[name] { return .function(function) }
            if let overall = MetricFunctions.overall[name] { return .overall(overall) }
            throw CatalogueProblem("metrics: \(id) asks for no known function")
        }
        if let sum = json["sum"]?.arrayValue, let equals = json["equals"]?.stringValue {
            return .sum(of: sum.compactMap(\.stringValue), equals: equals)
        }
        if json["use"] != nil { return .use }
        let of = json["of"] ?? .members([])
        let type = of["each"]?.stringValue
        if let type { try check(type: type, id) }
        let per = of["per"]?.stringValue
        if let per { try check(type, per, id) }
        let field = json["breakdown"]?["field"]?.stringValue
        if let field { try check(type, field, id) }
        var duration: (from: MetricMoment, to: MetricMoment)?
        if let from = json["from"], let to = json["to"] {
            duration = (try moment(from, type: type, in: id), try moment(to, type: type, in: id))
        }
        return .expression(
            MetricExpression(
                each: type, per: per, conditions: try conditions(json["where"], type, id),
                hits: try conditions(json["hit"], type, id), duration: duration, field: field))
    }

    private func breakdown(
        _ json: JSONValue?, _ id: String
    ) throws(CatalogueProblem) -> MetricBreakdown? {
        guard let json else { return nil }
        var labels: [String: LocalisedText] = [:]
        for member in json["labels"]?.objectValue?.members ?? [] {
            labels[member.key.string] = LocalisedText(member.value)
        }
        let kind: MetricBreakdown.Kind
        var enumeration = json["enum"]?.stringValue
        if let by = json["by"]?.stringValue {
            guard let grouping = MetricGrouping(rawValue: by) else {
                throw CatalogueProblem("metrics: \(id) has no such breakdown")
            }
            kind = .grouping(grouping)
            enumeration = enumeration ?? grouping.enumeration
        } else if let field = json["field"]?.stringValue {
            kind = .field(field)
        } else {
            kind = .named
        }
        if let enumeration, catalogue.enumerations[enumeration] == nil {
            throw CatalogueProblem("metrics: \(id) names no list of codes")
        }
        return MetricBreakdown(kind: kind, enumeration: enumeration, labels: labels)
    }

    func text(
        _ json: JSONValue, _ key: String, in place: String
    ) throws(CatalogueProblem) -> String {
        guard let text = json[key]?.stringValue else {
            throw CatalogueProblem("metrics: \(place) lacks \(key)")
        }
        return text
    }

    func check(type: String, _ id: String) throws(CatalogueProblem) {
        guard catalogue.types[type] != nil else {
            throw CatalogueProblem("metrics: \(id) names a type that does not exist: \(type)")
        }
    }

    func check(_ type: String?, _ field: String, _ id: String) throws(CatalogueProblem) {
        guard let type, catalogue.definition(type: type, name: field) != nil else {
            throw CatalogueProblem("metrics: \(id) names a field that does not exist: \(field)")
        }
    }

    /// `map` with one type of error.
    static func each<Value>(
        _ values: [JSONValue]?, _ read: (JSONValue) throws(CatalogueProblem) -> Value
    ) throws(CatalogueProblem) -> [Value] {
        var found: [Value] = []
        for value in values ?? [] { found.append(try read(value)) }
        return found
    }
}

extension MetricBook {
    /// Reads the definitions.
    ///
    /// - Throws: ``CatalogueProblem`` when the shipped data is faulty.
    package init(text: String, catalogue: Catalogue) throws(CatalogueProblem) {
        self = try MetricReader(text: text, catalogue: catalogue).book()
    }
}
