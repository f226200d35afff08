import RecordModel
import RecordRules
import Testing

/// What has to be shown of every rule.
enum RuleAspect: String, CaseIterable {
    /// It speaks where it should.
    case fires
    /// It is silent where it should be.
    case quiet
    /// What nobody answered is never taken for "no".
    case unknown
    /// A block is overridden, or a warning answered, by who may do so.
    case setAside
}

/// One row of a table: what happened, and what a rule has to say about it.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let name: String
    /// Severity and state of each finding, in order.
    let expected: [String]
    let time: String
    let profile: [String: JSONValue]
    /// How far the laptop that asks is in step.
    let syncAge: SyncAge?
    /// Whether the row is about an answer that nobody gave, or "unknown": never "no".
    let isAboutUnknown: Bool
    let story: @Sendable (_ police: Laptop, _ vt: Laptop) -> Void

    init(
        _ rule: String, _ name: String, _ expected: [String], at time: String = "23:00",
        profile: [String: JSONValue] = [:], syncAge: SyncAge? = nil, unknown: Bool = false,
        story: @escaping @Sendable (_ police: Laptop, _ vt: Laptop) -> Void
    ) {
        self.rule = rule
        self.name = name
        self.expected = expected
        self.time = time
        self.profile = profile
        self.syncAge = syncAge
        isAboutUnknown = unknown
        self.story = story
    }

    var testDescription: String { "\(rule): \(name)" }

    /// What the row shows of its rule.
    var aspects: Set<RuleAspect> {
        var aspects: Set<RuleAspect> = isAboutUnknown ? [.unknown] : []
        if expected.isEmpty { aspects.insert(.quiet) }
        for state in expected {
            switch state.split(separator: " ").last {
            case "overridden", "answered": aspects.insert(.setAside)
            default: aspects.insert(.fires)
            }
        }
        return aspects
    }

    /// Plays the story on two laptops, exchanges everything and compares on both.
    func check(_ location: SourceLocation = #_sourceLocation) {
        let police = Laptop.police()
        let vt = Laptop.vt()
        story(police, vt)
        police.receive(vt)
        vt.receive(police)
        for laptop in [police, vt] {
            let findings = RuleBook.findings(
                laptop.facts(at: time, profile: profile, syncAge: syncAge))
            #expect(states(findings, rule) == expected, sourceLocation: location)
            for finding in findings where finding.rule == rule {
                for language in Language.allCases {
                    let message = finding.message(Data.texts, language)
                    let isWhole = !message.contains("{") && !message.contains("rule.")
                    #expect(isWhole, "\(message)", sourceLocation: location)
                }
            }
        }
    }
}

/// Severity and state of the findings of a rule, in order.
func states(_ findings: [Finding], _ rule: String) -> [String] {
    findings.filter { $0.rule == rule }.map { "\($0.severity.rawValue) \($0.state.rawValue)" }
}

extension Laptop {
    /// A conversation; spoken and of ten minutes unless said otherwise.
    @discardableResult
    func consult(
        _ kind: String, _ from: String, _ to: String? = nil, reached: String = "spoken",
        with other: String? = nil
    ) -> EntityReference {
        var values: [String: JSONValue] = [
            "kind": .text(kind), "reached": .text(reached), "started_at": .time(from),
        ]
        if let to { values["ended_at"] = .time(to) }
        if let other {
            values["caller"] = .party(author.organisation)
            values["callee"] = .party(other)
        }
        return add("consult", values)
    }

    /// A team of the author's organisation.
    @discardableResult
    func presence(
        arrived: String? = nil, entered: String? = nil, left: String? = nil
    ) -> EntityReference {
        var values: [String: JSONValue] = ["organisation": .text(author.organisation)]
        values["arrived_at"] = arrived.map { .time($0) }
        values["entered_home_at"] = entered.map { .time($0) }
        values["departed_at"] = left.map { .time($0) }
        return add("presence", values)
    }

    /// A person, by default safe with relatives, and an adult unless a child.
    @discardableResult
    func person(
        role: String = "victim", safety: JSONValue? = "safe",
        whereabouts: JSONValue? = "with_relative", seen: JSONValue? = nil
    ) -> EntityReference {
        var values: [String: JSONValue] = ["person_roles[\(role)]": true]
        values["is_minor"] = role == "child" ? nil : .bool(false)
        values["person_safety"] = safety
        values["whereabouts"] = whereabouts
        values["seen_each"] = seen
        return add("person", values)
    }

    /// A clearance for the author's organisation.
    @discardableResult
    func clearance() -> EntityReference {
        add("departure_clearance", ["organisation": .text(author.organisation)])
    }

    /// An override or an answer.
    @discardableResult
    func override(
        _ rule: String, kind: String = "overridden", reason: JSONValue = "omdat",
        about: EntityReference? = nil
    ) -> EntityReference {
        add(
            "override",
            [
                "rule": .text(rule), "kind": .text(kind), "reason": reason,
                "about": about.map { .about($0) } ?? nil,
            ])
    }
}
