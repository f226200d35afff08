import RecordModel

/// Who may set a block aside, with a reason.
package enum OverridePolicy: Hashable, Sendable {
    /// Nobody.
    case never
    /// Authors with one of those roles.
    case roles(Set<String>)
    /// Everybody who may write overrides at all.
    case anyone
}

/// What has to be on record before a block may be set aside.
package struct OverrideNeed: Sendable {
    /// The text that says what is lacking.
    package let textKey: String
    /// Whether it is there.
    package let isMet: @Sendable (RecordFacts) -> Bool
}

/// A rule about a record.
package typealias Rule = RuleAbout<RecordFacts>

/// One check of the catalogue: pure, and known by its id.
///
/// Most look at a record; those on passing on, reporting and opening look at what somebody is
/// about to do.
package struct RuleAbout<Subject: Sendable>: Sendable {
    /// Its id in the catalogue, for example `R1.6`.
    package let id: String
    /// The gates that its blocks can keep shut.
    package let gates: Set<Gate>
    /// Who may set a block of it aside.
    package let override: OverridePolicy
    /// What has to be on record for that, beside the reason.
    package let overrideNeed: OverrideNeed?
    /// Who is told at once when somebody sets a block of it aside: codes of organisations and roles.
    package let toldOfOverride: Set<String>
    /// How hard its findings are, unless the facts make one harder. What only warns or reminds is
    /// answered, never overridden.
    package let severity: FindingSeverity
    private let step: Int
    private let binds: [String]
    private let breaches: @Sendable (Subject) -> [Breach]
    /// The same, given what all other rules found; nil for a rule that does not look at that.
    private let breachesAfter: (@Sendable (Subject, [Finding]) -> [Breach])?

    /// A rule of its parts.
    ///
    /// - Parameters:
    ///   - id: Its id in the catalogue.
    ///   - severity: How hard a breach is, unless the breach says otherwise.
    ///   - step: The step it belongs to, unless the breach says otherwise.
    ///   - binds: Whom it binds, unless the breach says otherwise.
    ///   - gates: What its blocks keep shut.
    ///   - override: Who may set a block aside.
    ///   - need: What has to be on record for that.
    ///   - telling: Who is told when that happens.
    ///   - breachesAfter: The same as `breaches` for who knows already what the other rules found.
    ///   - breaches: Where what is looked at does not meet the rule; nothing when they
    ///     do.
    init(
        _ id: String, _ severity: FindingSeverity, step: Int, binds: [String],
        gates: Set<Gate> = [], override: OverridePolicy = .never, need: OverrideNeed? = nil,
        telling: Set<String> = [],
        breachesAfter: (@Sendable (Subject, [Finding]) -> [Breach])? = nil,
        breaches: @escaping @Sendable (Subject) -> [Breach]
    ) {
        self.id = id
        self.severity = severity
        self.step = step
        self.binds = binds
        self.gates = gates
        self.override = override
        overrideNeed = need
        toldOfOverride = telling
        self.breachesAfter = breachesAfter
        self.breaches = breaches
    }

    /// Whether it looks at what the other rules found.
    var looksAtOthers: Bool { breachesAfter != nil }

    /// What the rule has to say, before any override or answer.
    package func evaluate(_ subject: Subject) -> [Finding] {
        breaches(subject).map(finding)
    }

    /// What the rule has to say, given what the other rules found.
    func evaluate(_ subject: Subject, after others: [Finding]) -> [Finding] {
        (breachesAfter?(subject, others) ?? breaches(subject)).map(finding)
    }

    private func finding(_ breach: Breach) -> Finding {
        let severity = breach.severity ?? severity
        return Finding(
            rule: id, severity: severity, binds: breach.binds ?? binds,
            step: breach.step ?? step, state: breach.state,
            gates: severity == .block ? breach.gates ?? gates : [],
            messageKey: breach.variant.map { "rule.\(id).\($0)" }, arguments: breach.arguments,
            parts: breach.parts.mapValues { $0.map { "rule.\(id).\($0)" } },
            entities: breach.entities, subject: breach.subject, due: breach.due,
            isFinal: breach.isFinal, asksSince: breach.asksSince)
    }
}

/// One place where the facts do not meet a rule. What is left out is as the rule says.
struct Breach {
    var entities: [EntityReference] = []
    /// The one entity that an override has to be about.
    var subject: EntityReference?
    var state = FindingState.open
    var severity: FindingSeverity?
    var step: Int?
    var binds: [String]?
    var gates: Set<Gate>?
    /// The text `rule.<id>.<variant>` instead of `rule.<id>`.
    var variant: String?
    var arguments: [String: String] = [:]
    /// Texts `rule.<id>.<part>` to list in a placeholder.
    var parts: [String: [String]] = [:]
    /// By when.
    var due: Instant?
    /// Whether nobody may set this one aside, although the rule's others may be.
    var isFinal = false
    /// Since when it asks; answers from before count no more.
    var asksSince: Instant?

    /// The same breach as a block of step 5, for a rule that is softer before.
    func atClosing(_ gates: Set<Gate> = .closing) -> Breach {
        var breach = self
        breach.severity = .block
        breach.step = 5
        breach.gates = gates
        return breach
    }
}

/// Codes of organisations and roles that rules speak of.
enum Party {
    static let police = "police"
    static let vt = "vt"
    static let crisisService = "crisis_service"
    static let om = "om"
    static let probation = "probation"
    static let supervisor = "supervisor"
    static let privacyOfficer = "privacy_officer"
    static let topicSpecialist = "police_topic_specialist"
    static let caseCoordinator = "case_coordinator"
    static let measuresLead = "measures_lead"
    static let contactPerson = "victim_contact_person"
    static let fieldOfficer = "field_officer"
    static let omContact = "om_contact"
    static let partnerLead = "partner_lead"
    static let auditor = "auditor"
    /// The organisations that may stand on VT's side of a conversation or a visit.
    static let vtSide: Set<String> = [vt, crisisService]
    /// The organisations that write in a record.
    static let writing: Set<String> = [police, vt, crisisService]
    /// Whom a shared rule binds.
    static let both = [police, vt]
    /// Whom an alert about a departure that came to light later reaches.
    static let alerted = [police, vt, supervisor]
}
