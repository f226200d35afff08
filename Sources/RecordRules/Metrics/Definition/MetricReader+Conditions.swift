import RecordModel

/// Reads conditions and moments of figures.
extension MetricReader {
    /// - Parameter type: The type whose fields may be named; nil for the case, which has none.
    func conditions(
        _ json: JSONValue?, _ type: String?, _ id: String
    ) throws(CatalogueProblem) -> [MetricCondition] {
        try Self.each(json?.arrayValue) { item throws(CatalogueProblem) in
            try condition(item, type, id)
        }
    }

    private func condition(
        _ json: JSONValue, _ type: String?, _ id: String
    ) throws(CatalogueProblem) -> MetricCondition {
        if let field = json["field"]?.stringValue {
            try check(type, field, id)
            return try test(json, field, id)
        }
        if let set = json["set"]?.stringValue {
            try check(type, set, id)
            return .has(set: set, try text(json, "has", in: id))
        }
        if let on = json["on"]?.stringValue {
            try check(type: on, id)
            return .on(on, try conditions(json["where"], on, id))
        }
        if let some = json["some"]?.stringValue {
            try check(type: some, id)
            let pointer = json["by"]?.stringValue
            if let pointer { try check(some, pointer, id) }
            return .some(some, by: pointer, try conditions(json["where"], some, id))
        }
        if let forms = json["form"]?.arrayValue {
            let known = forms.compactMap { $0.stringValue.flatMap(JointForm.init) }
            guard known.count == forms.count else {
                throw CatalogueProblem("metrics: \(id) names a form that does not exist")
            }
            return .form(Set(known))
        }
        if let name = json["case"]?.stringValue {
            guard let question = MetricQuestions.all[name] else {
                throw CatalogueProblem("metrics: \(id) asks a question that does not exist")
            }
            return .question(question)
        }
        if let not = json["not"] { return .not(try conditions(not, type, id)) }
        if let any = json["any"]?.arrayValue {
            return .any(
                try Self.each(any) { choice throws(CatalogueProblem) in
                    try conditions(choice, type, id)
                })
        }
        throw CatalogueProblem("metrics: \(id) has a condition that can't be read")
    }

    private func test(
        _ json: JSONValue, _ field: String, _ id: String
    ) throws(CatalogueProblem) -> MetricCondition {
        if let values = json["surely"] { return .surely(field: field, Self.values(values)) }
        if let values = json["says"] { return .says(field: field, Self.values(values)) }
        guard json["filled"]?.boolValue == true else {
            throw CatalogueProblem("metrics: \(id) asks nothing of \(field)")
        }
        return .filled(field: field)
    }

    private static func values(_ json: JSONValue) -> Set<JSONValue> {
        Set(json.arrayValue ?? [json])
    }

    func moment(
        _ json: JSONValue, type: String?, in id: String
    ) throws(CatalogueProblem) -> MetricMoment {
        if json["created"] != nil { return .created }
        if let first = json["first"]?.arrayValue {
            return .first(
                try Self.each(first) { item throws(CatalogueProblem) in
                    try moment(item, type: type, in: id)
                })
        }
        let field = try text(json, "field", in: id)
        if let on = json["on"]?.stringValue {
            try check(on, field, id)
            return .on(on, field: field)
        }
        try check(type, field, id)
        return .field(field)
    }
}
