import RecordModel
import RecordRules

extension JSONValue {
    static func place(_ latitude: String, _ longitude: String) -> JSONValue {
        .members([("latitude", .text(latitude)), ("longitude", .text(longitude))])
    }

    /// An organisation with a role.
    static func side(_ organisation: String) -> JSONValue {
        .members([("organisation", .text(organisation)), ("role", "x")])
    }
}

/// One value many times.
func times(_ count: Int, _ state: String) -> [String] { Array(repeating: state, count: count) }

extension Laptop {
    static func supervisor() -> Laptop { Laptop("police", role: "supervisor") }
    static func specialist() -> Laptop { Laptop("police", role: "police_topic_specialist") }

    /// A measure; imposed unless said otherwise.
    @discardableResult
    func measure(
        _ kind: String?, _ status: JSONValue? = "imposed", _ more: [String: JSONValue] = [:]
    ) -> EntityReference {
        var values = more
        values["kind"] = kind.map { .text($0) }
        values["status"] = status
        return add("measure", values)
    }

    /// VT's judgement of the whole.
    @discardableResult
    func assessment(_ overall: String) -> EntityReference {
        add("safety_assessment", ["kind": "first", "overall": .text(overall)])
    }

    /// The outcome of a stalking questionnaire.
    @discardableResult
    func questionnaire(_ outcome: JSONValue, _ more: [String: JSONValue] = [:]) -> EntityReference {
        add("sash", more.merging(["outcome": outcome]) { more, _ in more })
    }

    /// A warning answered by somebody in the field.
    func answer(_ rule: String, about: EntityReference? = nil) {
        override(rule, kind: "answered", about: about)
    }

    /// Writes as somebody else of the organisation would, who knows what this laptop knows.
    func ask(_ other: Laptop, _ act: (Laptop) -> Void) {
        other.receive(self)
        act(other)
        receive(other)
    }

    /// Every point of the discussion, answered.
    func agreeOnAll(except missing: String? = nil) {
        var values: [String: JSONValue] = [
            "consultation": .members([
                ("who", .side("police")), ("with", .side("vt")), ("when", "elke maandag"),
            ]),
            "results_sharing_none": true, "temporary_measures_none": true,
            "inform_others_none": true, "until": "2026-03-10", "reassess_at": "2026-03-01",
            "reassess_by": "x", "measures_lead": "vt",
            "call_chain": .members([
                ("trigger", "x"), ("caller", .side("police")), ("callee", .side("vt")),
                ("fallback", .side("crisis_service")),
            ]),
        ]
        if let missing { values[missing] = nil }
        set("agreement", values)
    }

    /// The last operation, as a line of a list names it.
    var lastOperation: JSONValue { .text(known.last?.id.description ?? "") }
}
